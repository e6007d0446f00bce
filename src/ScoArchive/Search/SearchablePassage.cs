using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>A block of a finished document page as search sees it.</summary>
/// <param name="Id">Permalink fragment, such as <c>p12</c>.</param>
/// <param name="Number">Number shown in the margin; empty for headings.</param>
/// <param name="Section">Text of the heading it stands under; empty before the first heading.</param>
/// <param name="Text">The words as a reader sees them.</param>
/// <param name="Tags">Its values in the facets of passages.</param>
public sealed record SearchablePassage(
    string Id,
    string Number,
    string Section,
    string Text,
    ImmutableArray<FacetValue> Tags)
{
    /// <summary>The dates that it states.</summary>
    public ImmutableArray<DateSpan> Dates { get; init; } = [];
}
