using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Coming to the search page, leaving it and coming back; hits taken along.</summary>
[Collection(SiteCollection.Name)]
public sealed class ReturningTests(BuiltSite site)
{
    [Fact]
    public async Task Going_back_finds_the_place_and_what_was_opened()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=security");
        await searcher.CountAsync();
        await searcher.Page.Locator(".search-more-hits").First.ClickAsync();
        ILocator fifth = searcher.Hits.Nth(5);
        await fifth.ScrollIntoViewIfNeededAsync();
        int shown = await searcher.Page.Locator(".search-document").First.Locator("a.search-hit-link").CountAsync();
        string hit = (await fifth.GetAttributeAsync("href"))!;
        await searcher.Page.EvaluateAsync("""
            hit => addEventListener('pagehide', () => {
              sessionStorage.setItem('left', document.querySelector(`a[href="${hit}"]`).getBoundingClientRect().top);
            })
            """, hit);
        await fifth.ClickAsync();
        await Arrival.AtAsync(searcher.Page, "/documents/");
        double top = await searcher.Page.EvaluateAsync<double>("Number(sessionStorage.getItem('left'))");
        await searcher.Page.GoBackAsync();
        await Assertions.Expect(searcher.Page.Locator(".search-document").First.Locator("a.search-hit-link")).ToHaveCountAsync(shown);
        await Eventually.TrueAsync("the place is found again", async () =>
            Math.Abs(await searcher.Page.EvaluateAsync<double>("hit => document.querySelector(`a[href=\"${hit}\"]`).getBoundingClientRect().top", hit) - top) < 40);
    }

    [Fact]
    public async Task Escape_leaves_box_address_and_hits_in_step()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=Afghanistan");
        int found = await searcher.CountAsync();
        await searcher.Box.FocusAsync();
        await searcher.Page.Keyboard.TypeAsync(" drug");
        await searcher.Page.Keyboard.PressAsync("Escape");
        string asked = await searcher.Page.EvaluateAsync<string>("new URLSearchParams(location.search).get('q')");
        Assert.Equal(asked, await searcher.Box.InputValueAsync());
        Assert.True(asked != "Afghanistan" || await searcher.CountAsync() == found);
    }

    [Theory]
    [InlineData("?q=Russia")]
    [InlineData("?q=4+July+2023")]
    [InlineData("?q=terrorism+NOT+(drug+OR+water)")]
    public async Task On_a_phone_the_first_hit_is_in_sight(string query)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, query, new ReaderOptions(390, 844));
        await Assertions.Expect(searcher.Hits.First).ToBeVisibleAsync();
        await searcher.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        LocatorBoundingBoxResult box = (await searcher.Hits.First.BoundingBoxAsync())!;
        Assert.True(box.Y + 48 < 844, $"The first hit begins at {box.Y}");
    }

    [Theory]
    [InlineData("Table (CSV)", "\"title\",")]
    [InlineData("References (RIS)", "TY  - GEN")]
    [InlineData("List to cite from", "The Moscow Declaration")]
    public async Task Hits_can_be_taken_along(string form, string opening)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=marathons");
        await searcher.CountAsync();
        IDownload download = await searcher.Page.RunAndWaitForDownloadAsync(() => searcher.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = form }).ClickAsync());
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        string written = await reader.ReadToEndAsync();
        Assert.StartsWith(opening, written, StringComparison.Ordinal);
        Assert.Contains("Kunming", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_script_the_form_leads_to_the_word_index()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "", new ReaderOptions(MayComplain: true), page => page.RouteAsync("**/js/search/page.js", route => route.AbortAsync()));
        await searcher.Box.FillAsync("water");
        await searcher.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(searcher.Page.Locator(".word-index-words")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("topics/", "/search/", "#search-q")]
    [InlineData("", "/$", "#q")]
    public async Task A_slash_leads_to_a_search_box(string path, string address, string box)
    {
        await using Reader reader = await site.OpenAsync(path);
        await reader.Page.Keyboard.PressAsync("/");
        await Arrival.AtAsync(reader.Page, address);
        await Assertions.Expect(reader.Page.Locator(box)).ToBeFocusedAsync();
    }
}
