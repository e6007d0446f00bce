using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A document's page.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Document">The document as lists show it.</param>
/// <param name="TitleSeed">Where the title stands in the seed; empty when it is an editor's.</param>
/// <param name="Facts">What is stated about it.</param>
/// <param name="Notes">Notes to readers.</param>
/// <param name="Related">Related documents.</param>
/// <param name="Outline">Its sections.</param>
/// <param name="Passages">Its blocks.</param>
/// <param name="WithdrawnAtEnd">Withdrawn paragraphs that stood after the last block.</param>
/// <param name="Downloads">The text in other forms.</param>
/// <param name="Citations">The document cited.</param>
/// <param name="CitationFiles">The citation as files for reference managers.</param>
/// <param name="About">How the text came to be.</param>
/// <param name="Previous">The document before it in time, if any.</param>
/// <param name="Next">The document after it in time, if any.</param>
public sealed record DocumentPageModel(
    PageFrame Frame,
    DocumentCard Document,
    string TitleSeed,
    ImmutableArray<Fact> Facts,
    ImmutableArray<string> Notes,
    ImmutableArray<RelatedLink> Related,
    ImmutableArray<OutlineEntry> Outline,
    ImmutableArray<PassageModel> Passages,
    ImmutableArray<ScoArchive.Core.Permalinks.WithdrawnBlock> WithdrawnAtEnd,
    ImmutableArray<AlternateLink> Downloads,
    ImmutableArray<Citation> Citations,
    ImmutableArray<AlternateLink> CitationFiles,
    AboutTextModel About,
    DocumentCard? Previous,
    DocumentCard? Next);
