namespace ScoArchive.Search;

/// <summary>A value that a document or passage has in a facet.</summary>
/// <param name="Field">The facet's name.</param>
/// <param name="Value">The value.</param>
public readonly record struct FacetValue(string Field, string Value);
