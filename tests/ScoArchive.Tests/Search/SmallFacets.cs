using System.Collections.Immutable;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

/// <summary>The facets of archives made for a test, whose values the documents bring along.</summary>
public static class SmallFacets
{
    public static ImmutableArray<SearchFacet> All { get; } =
    [
        new PassageFacet("topic", "Topic", value => value, _ => []),
        new PassageFacet("state", "State", value => value, _ => []),
        new DocumentFacet("kind", "Kind", value => value, _ => ""),
        new DocumentFacet("lang", "Language", value => value, _ => "") { OtherNames = ["language"] },
        new DocumentFacet("issuer", "Issuing body", value => value, _ => ""),
    ];

    /// <summary>Values of one facet.</summary>
    public static IEnumerable<FacetValue> Values(string field, IEnumerable<string> values) => values.Select(value => new FacetValue(field, value));
}
