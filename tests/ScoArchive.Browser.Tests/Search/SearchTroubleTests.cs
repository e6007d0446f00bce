using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Searching where something is missing: workers, a file of the index, scripts.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchTroubleTests(BuiltSite site)
{
    private static readonly ReaderOptions Troubled = new(390, 844, MayComplain: true);

    [Fact]
    public async Task Without_a_worker_the_page_itself_searches()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", new ReaderOptions(), page =>
            page.AddInitScriptAsync("globalThis.Worker = class { constructor() { throw new Error('none'); } };"));
        int found = await searcher.CountAsync();
        await using Searcher other = await Searcher.OpenAsync(site, "?q=terrorism");
        Assert.Equal(await other.CountAsync(), found);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("outline-*.json")]
    [InlineData("words-*.bin")]
    [InlineData("postings-*.bin")]
    [InlineData("texts-*.json")]
    public async Task A_file_that_does_not_come_is_said_honestly_and_asked_for_again(string file)
    {
        bool isDown = true;
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", Troubled, page =>
            page.RouteAsync("**/search/index/" + file, route => isDown ? route.AbortAsync() : route.ContinueAsync()));
        await Assertions.Expect(searcher.Status).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(searcher.Hits).ToHaveCountAsync(0);
        isDown = false;
        await searcher.TabToAsync(searcher.Page.Locator("[data-search-results] button"));
        await searcher.Page.Keyboard.PressAsync("Enter");
        Assert.True(await searcher.CountAsync() > 0);
    }

    [Theory]
    [InlineData("manifest.json", "<!doctype html><title>Sign in</title>")]
    [InlineData("postings-*.bin", "<!doctype html><title>Sign in</title>")]
    [InlineData("words-*.bin", "")]
    [InlineData("texts-*.json", "[{")]
    public async Task A_file_that_holds_something_else_is_said_honestly_and_asked_for_again(string file, string answer)
    {
        bool isWrong = true;
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", Troubled, page =>
            page.RouteAsync("**/search/index/" + file, route => isWrong ? route.FulfillAsync(new() { Status = 200, Body = answer }) : route.ContinueAsync()));
        await Assertions.Expect(searcher.Status).ToContainTextAsync("could not be loaded");
        isWrong = false;
        await searcher.TabToAsync(searcher.Page.Locator("[data-search-results] button"));
        await searcher.Page.Keyboard.PressAsync("Enter");
        Assert.True(await searcher.CountAsync() > 0);
    }

    [Fact]
    public async Task A_search_that_takes_long_shows_that_it_runs()
    {
        var held = new TaskCompletionSource();
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", Troubled, page =>
            page.RouteAsync("**/search/index/postings-*.bin", async route =>
            {
                await held.Task;
                await route.ContinueAsync();
            }));
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("Searching …");
        held.SetResult();
        Assert.True(await searcher.CountAsync() > 0);
    }

    [Fact]
    public async Task Hits_stay_though_what_narrows_them_does_not_come()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", Troubled, page =>
            page.RouteAsync("**/search/index/facts-*.json", route => route.AbortAsync()));
        await Assertions.Expect(searcher.Notes).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(searcher.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(searcher.Status).ToContainTextAsync("paragraphs in");
    }

    [Fact]
    public async Task Without_scripts_the_word_index_leads_to_the_paragraphs()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "", new ReaderOptions(390, 844, Scripts: false));
        await searcher.Page.Locator(".word-index-letters a").First.ClickAsync();
        await searcher.Page.Locator(".word-index-words a").First.ClickAsync();
        await Assertions.Expect(searcher.Page.Locator("article.text")).ToBeVisibleAsync();
        Assert.Contains("/documents/", await searcher.Page.EvaluateAsync<string>("location.pathname"), StringComparison.Ordinal);
    }
}
