using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>What the scripts say comes from the page, in the page's language.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class SearchLanguageTests(BuiltSite site)
{
    // Words that the scripts put on the page, without those of documents and without labels that the index brings.
    private const string SaidByScripts = """
        () => {
          const said = [];
          const own = "[data-search-status], [data-search-notes], [data-search-results], [data-search-facets], [data-search-chosen]";
          const foreign = "[lang] [lang], q, .search-nearest, .search-part span, .search-facet li, .search-facet h3, h3 a[lang], .search-quotation .search-document-facts";
          for (const part of document.querySelectorAll(own)) {
            const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const around = walker.currentNode.parentElement;
              said.push(around.closest(foreign) ? "" : around.closest(".search-place, .search-document-facts") ? around.textContent.split(" · ").at(around.closest(".search-place") ? 0 : -1) : walker.currentNode.data);
            }
            part.querySelectorAll("[aria-label]").forEach((element) => said.push(element.ariaLabel));
          }
          return said.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words));
        }
        """;

    [Theory]
    [InlineData("?q=terrorism&from=2020&to=2023")]
    [InlineData("?q=terrorism&from=2020")]
    [InlineData("?q=digital+topic:none")]
    [InlineData("?q=terorism+d*")]
    [InlineData("?q=%22nomad+terrorism%22&exact=1&to=2024")]
    [InlineData("?q=nomad+karamay")]
    [InlineData("?q=%22")]
    [InlineData("?q=zza+zzb+zzc+zzd+zze+zzf+zzg")]
    [InlineData("?quote=The+quick+brown+fox+jumps+over+the+lazy+dog")]
    [InlineData("?quote=They+consider+the+soonest+posible+settlement+in+Afghanistan+as+one+of+the+important+factors")]
    public async Task Another_language_shows_through_in_everything_that_the_scripts_say(string query)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, query, new ReaderOptions(), page => page.RouteAsync("**/search/?*", Translate));
        await Assertions.Expect(searcher.Status).ToContainTextAsync("⟦");
        await searcher.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        string[] said = await searcher.Page.EvaluateAsync<string[]>(SaidByScripts);
        Assert.NotEmpty(said);
        Assert.All(said, words => Assert.Contains("⟦", words, StringComparison.Ordinal));
    }

    // What stands before, between and behind the places of a text is marked each by itself.
    private static async Task Translate(IRoute route)
    {
        IAPIResponse response = await route.FetchAsync();
        string page = await response.TextAsync();
        string translated = Texts().Replace(page, block => Text().Replace(block.Value, text => $": \"⟦{Place().Replace(text.Groups[1].Value, "⟧$0⟦")}⟧\""));
        await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = translated });
    }

    [GeneratedRegex("data-search-texts[^>]*>\\{[^<]*\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Texts();

    [GeneratedRegex(": ?\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Text();

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
