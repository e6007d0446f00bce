using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>A value of a facet that has a page of its own.</summary>
/// <param name="Path">Address of the page from the site's root.</param>
/// <param name="Names">Names, adjectives and abbreviations beside its label.</param>
public sealed record FacetSubject(string Path, ImmutableArray<string> Names);
