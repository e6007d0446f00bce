using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Searching without a pointer.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchKeyboardTests(BuiltSite site)
{
    [Fact]
    public async Task Late_results_leave_the_reader_among_the_hits()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=drug");
        await Assertions.Expect(searcher.Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(searcher.Page.Locator("[data-search-facets] a").First).ToBeVisibleAsync();
        var released = new TaskCompletionSource();
        await searcher.Page.RouteAsync("**/search/index/**", async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        IRequest held = await searcher.Page.RunAndWaitForRequestAsync(
            () => searcher.Box.FillAsync("drug afghanistan stability"), request => request.Url.Contains("/search/index/", StringComparison.Ordinal));
        Assert.Contains("/search/index/", held.Url, StringComparison.Ordinal);
        await searcher.Box.FocusAsync();
        await searcher.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(searcher.Hits.First).ToBeFocusedAsync();
        released.SetResult();
        await Assertions.Expect(searcher.Page.Locator(".search-passage mark", new PageLocatorOptions { HasTextString = "Afghanistan" }).First).ToBeVisibleAsync();
        await Assertions.Expect(searcher.Page.Locator("a.search-hit-link:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Searching_needs_no_pointer()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "", new ReaderOptions(390, 844));
        await searcher.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(searcher.Box).ToBeFocusedAsync();
        await searcher.Page.Keyboard.TypeAsync("drug trafficking");
        await searcher.Page.Keyboard.PressAsync("Enter");
        // The hits of "drug" alone may come first, on a slow machine.
        await Assertions.Expect(searcher.Page.Locator(".search-passage mark", new PageLocatorOptions { HasTextString = "trafficking" }).First).ToBeVisibleAsync();
        await searcher.Page.Keyboard.PressAsync("ArrowDown");
        await searcher.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(searcher.Hits.Nth(1)).ToBeFocusedAsync();
        await searcher.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(searcher.Hits.First).ToBeFocusedAsync();
        await searcher.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(searcher.Box).ToBeFocusedAsync();
        await searcher.Page.Keyboard.PressAsync("ArrowDown");
        await searcher.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(searcher.Page, "/documents/");
    }

    [Fact]
    public async Task A_slash_typed_into_a_field_is_a_slash_and_Escape_leaves_the_box()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "");
        await searcher.Page.Keyboard.PressAsync("/");
        await searcher.Page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(searcher.Box).ToHaveValueAsync("a/b");
        await searcher.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(searcher.Box).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Typing_alone_searches_and_a_narrowing_is_put_on_and_taken_off_by_keyboard()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "", new ReaderOptions(390, 844));
        await searcher.TabToAsync(searcher.Box);
        await searcher.Page.Keyboard.TypeAsync("terrorism");
        int all = await searcher.CountAsync();
        await searcher.TabToAsync(searcher.Page.Locator("[data-search-narrow] > summary"));
        await searcher.Page.Keyboard.PressAsync("Enter");
        await searcher.TabToAsync(searcher.FacetLinks("Kind").Last);
        await searcher.Page.Keyboard.PressAsync("Enter");
        Assert.InRange(await searcher.CountAsync(chosen: 1), 1, all - 1);
        await searcher.TabToAsync(searcher.Chosen);
        await searcher.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(all, await searcher.CountAsync());
    }
}
