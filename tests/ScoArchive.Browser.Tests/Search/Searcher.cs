using System.Globalization;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>A reader on the search page.</summary>
public sealed class Searcher(Reader reader) : IAsyncDisposable
{
    public IPage Page => reader.Page;

    public ILocator Box => Page.Locator("#search-q");

    public ILocator Hits => Page.Locator("a.search-hit-link");

    public ILocator Status => Page.Locator("[data-search-status]");

    public ILocator Notes => Page.Locator("[data-search-notes]");

    public ILocator Chosen => Page.Locator("[data-search-chosen] a");

    public ILocator Facets => Page.Locator("[data-search-facets]");

    public static async Task<Searcher> OpenAsync(BuiltSite site, string query, ReaderOptions? options = null) =>
        new(await site.OpenAsync("search/" + query, options));

    /// <summary>Opens the search page after something of the browser was changed.</summary>
    public static async Task<Searcher> OpenAsync(BuiltSite site, string query, ReaderOptions options, Func<IPage, Task> change)
    {
        Reader reader = await site.OpenAsync("404.html", options);
        await change(reader.Page);
        await reader.Page.GotoAsync(site.Address + "search/" + query);
        return new Searcher(reader);
    }

    public static string Asking(string query) => "?q=" + Uri.EscapeDataString(query);

    /// <summary>The links by which one thing can narrow the search, such as Topic.</summary>
    public ILocator FacetLinks(string name) =>
        Page.Locator(".search-facet", new PageLocatorOptions { Has = Page.Locator("h3", new PageLocatorOptions { HasTextString = name }) }).Locator("li a");

    /// <summary>How many paragraphs the page says it found, once it shows them and what they can be narrowed by.</summary>
    public async Task<int> CountAsync(int chosen = 0)
    {
        await Assertions.Expect(Chosen).ToHaveCountAsync(chosen);
        await Assertions.Expect(Hits.First).ToBeVisibleAsync();
        await Assertions.Expect(Facets.Locator("a").First).ToBeAttachedAsync();
        return int.Parse((await Status.TextContentAsync())!.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    /// <summary>The passages shown, once there are any.</summary>
    public async Task<IReadOnlyList<string>> PassagesAsync()
    {
        await Assertions.Expect(Hits.First).ToBeVisibleAsync();
        return await Page.Locator(":not(.search-tagged *).search-passage").AllTextContentsAsync();
    }

    /// <summary>Goes on with the tabulator key until something has the focus.</summary>
    public async Task TabToAsync(ILocator wanted)
    {
        for (int left = 60; left > 0 && !await wanted.EvaluateAsync<bool>("element => element === document.activeElement"); left--)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(wanted).ToBeFocusedAsync();
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();
}
