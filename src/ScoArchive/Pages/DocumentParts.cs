using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>All that a document's page is made of, beside the site as a whole.</summary>
/// <param name="Archived">The document.</param>
/// <param name="Files">The files beside its page.</param>
/// <param name="Related">The documents that records relate to it.</param>
/// <param name="Others">Comparisons with others that share most with it.</param>
/// <param name="Echoes">For each passage, those elsewhere that say nearly the same.</param>
/// <param name="Topics">Links to the topics that its passages have to do with, each once; none where the site does not show topics.</param>
/// <param name="States">Links to the states that its passages have to do with, each once; none where the site does not show states.</param>
/// <param name="Previous">The document before it in time, if any.</param>
/// <param name="Next">The document after it in time, if any.</param>
public sealed record DocumentParts(
    ArchivedDocument Archived,
    ImmutableArray<FilePart> Files,
    ImmutableArray<RelatedPart> Related,
    ImmutableArray<RelatedLink> Others,
    ImmutableArray<ImmutableArray<EchoLink>> Echoes,
    ImmutableArray<LinkedSubject> Topics,
    ImmutableArray<LinkedSubject> States,
    DocumentCard? Previous,
    DocumentCard? Next);

/// <summary>A subject that passages have to do with.</summary>
/// <param name="Key">Its slug or code.</param>
/// <param name="Link">Its page.</param>
public sealed record LinkedSubject(string Key, Link Link);

/// <summary>A file beside a document's page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">What it holds.</param>
/// <param name="Use">Whom it is for.</param>
/// <param name="Words">Key of the words that name it.</param>
public sealed record FilePart(string Name, string MediaType, ExportUse Use, string Words);

/// <summary>A document that a record relates to another.</summary>
/// <param name="Relation">How.</param>
/// <param name="Document">The other document.</param>
/// <param name="Comparison">The page on which both stand side by side, if there is one.</param>
public sealed record RelatedPart(DocumentRelation Relation, DocumentCard Document, PagePath? Comparison);
