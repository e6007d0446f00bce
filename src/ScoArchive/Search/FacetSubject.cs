using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>A value of a facet that has a page of its own.</summary>
/// <param name="Path">Address of the page from the site's root.</param>
/// <param name="Names">Names, adjectives and abbreviations beside its label.</param>
public sealed record FacetSubject(string Path, ImmutableArray<string> Names)
{
    /// <summary>Words of what it is about; queries mean it by them only where they find nothing else.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Other words by which passages are found to be about it; they are shown where a passage is found for its name alone.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}
