using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A stretch of two documents: paragraphs that one of them has alone, then a pair that both have.</summary>
/// <param name="LeftAlone">Paragraphs of the first document alone.</param>
/// <param name="LeftSummary">Those, in a line.</param>
/// <param name="RightAlone">Paragraphs of the second document alone.</param>
/// <param name="RightSummary">Those, in a line.</param>
/// <param name="Pair">The pair; <see langword="null"/> at the end of the documents.</param>
public sealed record CompareStretch(
    ImmutableArray<PassageExcerpt> LeftAlone,
    string LeftSummary,
    ImmutableArray<PassageExcerpt> RightAlone,
    string RightSummary,
    ComparedPair? Pair);
