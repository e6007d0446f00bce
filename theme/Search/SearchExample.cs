using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>A query that shows a part of the query language.</summary>
/// <param name="Query">The query, in words that the archive has.</param>
/// <param name="Meaning">Key of the text that says what it finds.</param>
/// <param name="Options">Further parameters of its address, such as <c>&amp;exact=1</c>.</param>
public sealed record SearchExample(string Query, string Meaning, string Options)
{
    /// <summary>The examples, in teaching order.</summary>
    public static ImmutableArray<SearchExample> All { get; } =
    [
        new("digital cooperation", "search.example.words", ""),
        new("\"digital divide\"", "search.example.phrase", ""),
        new("digital -security", "search.example.without", ""),
        new("terrorism OR extremism", "search.example.either", ""),
        new("digit*", "search.example.opening", ""),
        new("\"women politics\"~5", "search.example.near", ""),
        new("transport state:uz", "search.example.field", ""),
        new("digital year:2020..2023", "search.example.years", ""),
        new("cooperate", "search.example.exact", "&exact=1"),
        new("counter-terrorism", "search.example.hyphen", ""),
    ];

    /// <summary>The address that asks it, relative to the search page.</summary>
    public string Address => $"?q={Uri.EscapeDataString(Query).Replace("%20", "+", StringComparison.Ordinal)}{Options}";
}
