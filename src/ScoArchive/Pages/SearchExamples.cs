using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Queries that show the query language, in words that the archive has: those that its editors give.</summary>
public static class SearchExamples
{
    /// <summary>The examples in teaching order.</summary>
    public static ImmutableArray<SearchExampleModel> In(Site site) =>
    [
        .. from key in SiteSettingsReader.ExampleKeys
           where site.Settings.SearchExamples.ContainsKey(key)
           let query = site.Settings.SearchExamples[key]
           select new SearchExampleModel(
               new RelativeAddress($"?q={Uri.EscapeDataString(query).Replace("%20", "+", StringComparison.Ordinal)}{(key == "exact" ? "&exact=1" : "")}"),
               query,
               site.Text["search.example." + key]),
    ];
}
