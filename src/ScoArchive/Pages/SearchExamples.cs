using System.Collections.Immutable;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>Queries that show the query language, in words that the archive has.</summary>
public static class SearchExamples
{
    // A query, the key of the text that says what it finds, and further parameters of its address.
    private static readonly ImmutableArray<(string Query, string Meaning, string Options)> All =
    [
        ("digital cooperation", "search.example.words", ""),
        ("\"digital divide\"", "search.example.phrase", ""),
        ("digital -security", "search.example.without", ""),
        ("terrorism OR extremism", "search.example.either", ""),
        ("digit*", "search.example.opening", ""),
        ("\"women politics\"~5", "search.example.near", ""),
        ("transport state:uz", "search.example.field", ""),
        ("digital year:2020..2023", "search.example.years", ""),
        ("cooperate", "search.example.exact", "&exact=1"),
        ("counter-terrorism", "search.example.hyphen", ""),
    ];

    /// <summary>The examples in teaching order.</summary>
    public static ImmutableArray<SearchExampleModel> In(InterfaceText text) => [.. All.Select(example => new SearchExampleModel(
        new RelativeAddress($"?q={Uri.EscapeDataString(example.Query).Replace("%20", "+", StringComparison.Ordinal)}{example.Options}"),
        example.Query,
        text[example.Meaning]))];
}
