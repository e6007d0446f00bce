using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A seed as received, line by line, with what became of each line.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Document">The document made from it.</param>
/// <param name="Facts">File name, fixity, encoding.</param>
/// <param name="Download">The seed itself.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SourcePageModel(
    PageFrame Frame, DocumentCard Document, ImmutableArray<Fact> Facts, PagePath Download, ImmutableArray<SourceLine> Lines);
