using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class SearchTests(BuiltSite site)
{
    private const string Box = "#search-q";
    private const string Hit = "a.search-hit-link";
    private const string Status = "[data-search-status]";

    [Fact]
    public async Task A_phrase_from_the_middle_of_the_longest_text_leads_to_its_paragraph_with_the_words_marked()
    {
        await using Reader reader = await site.OpenAsync("search/?q=\"desiccation of the Aral Sea\"");
        ILocator hit = reader.Page.Locator(Hit).First;
        Assert.Contains("desiccation of the Aral Sea", await hit.TextContentAsync(), StringComparison.Ordinal);
        await hit.ClickAsync();
        await reader.Page.WaitForURLAsync("**/documents/moscow-declaration-2020/**#p*");
        string id = new Uri(reader.Page.Url).Fragment[1..];
        ILocator paragraph = reader.Page.Locator($"[id='{id}']");
        await Assertions.Expect(paragraph.Locator("mark.search-mark").First).ToBeVisibleAsync();
        Assert.Contains("desiccation of the Aral Sea", await paragraph.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_in_the_address_and_back_undoes_a_narrowing()
    {
        await using Reader reader = await site.OpenAsync("search/?q=terrorism");
        int all = await CountOfHits(reader.Page);
        await reader.Page.Locator("[data-search-facets] a", new PageLocatorOptions { HasTextString = "Tajikistan" }).First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("[data-search-chosen] a")).ToHaveCountAsync(1);
        Assert.Contains("state=TJ", reader.Page.Url, StringComparison.OrdinalIgnoreCase);
        int narrowed = await CountOfHits(reader.Page);
        Assert.InRange(narrowed, 1, all - 1);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator("[data-search-chosen] a")).ToHaveCountAsync(0);
        Assert.Equal(all, await CountOfHits(reader.Page));
    }

    [Fact]
    public async Task A_shared_address_gives_the_same_search()
    {
        await using Reader reader = await site.OpenAsync("search/?q=digital&topic=digital-divide&from=2025&to=2025&sort=date");
        await Assertions.Expect(reader.Page.Locator("[data-search-chosen] a")).ToHaveCountAsync(2);
        Assert.Equal("digital", await reader.Page.Locator(Box).InputValueAsync());
        Assert.Equal("2025", await reader.Page.Locator("[name=from]").InputValueAsync());
        string[] dates = [.. await reader.Page.Locator(".search-document-facts").AllTextContentsAsync()];
        Assert.NotEmpty(dates);
        Assert.All(dates, date => Assert.Contains("2025", date, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("digital -security", "digital", "security")]
    [InlineData("\"Shanghai Spirit\"", "Shanghai Spirit", "")]
    [InlineData("digit*", "digit", "")]
    [InlineData("\"women politics\"~5", "women’s involvement in politics", "")]
    public async Task What_is_asked_is_what_is_shown(string query, string present, string absent)
    {
        await using Reader reader = await site.OpenAsync("search/?q=" + Uri.EscapeDataString(query));
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeVisibleAsync();
        IReadOnlyList<string> hits = await reader.Page.Locator(".search-passage").AllTextContentsAsync();
        Assert.All(hits.Take(5), hit => Assert.Contains(present, hit, StringComparison.OrdinalIgnoreCase));
        Assert.All(hits, hit => Assert.True(absent.Length == 0 || !hit.Contains(absent, StringComparison.OrdinalIgnoreCase), hit));
    }

    [Fact]
    public async Task A_misspelt_word_is_offered_its_nearest_word()
    {
        await using Reader reader = await site.OpenAsync("search/?q=terorism");
        ILocator offer = reader.Page.Locator(".search-nearest");
        await Assertions.Expect(offer).ToHaveTextAsync("terrorism");
        await offer.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeVisibleAsync();
        Assert.Contains("q=terrorism", reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_results_leave_the_reader_among_the_hits()
    {
        await using Reader reader = await site.OpenAsync("search/?q=drug");
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("[data-search-facets] a").First).ToBeVisibleAsync();
        var released = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/search/index/**", async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        IRequest held = await reader.Page.RunAndWaitForRequestAsync(
            () => reader.Page.FillAsync(Box, "drug afghanistan stability"), request => request.Url.Contains("/search/index/", StringComparison.Ordinal));
        Assert.Contains("/search/index/", held.Url, StringComparison.Ordinal);
        await reader.Page.FocusAsync(Box);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeFocusedAsync();
        released.SetResult();
        await Assertions.Expect(reader.Page.Locator(".search-passage mark", new PageLocatorOptions { HasTextString = "Afghanistan" }).First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(Hit + ":focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Searching_needs_no_pointer()
    {
        await using Reader reader = await site.OpenAsync("search/", new ReaderOptions(390, 844));
        await reader.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator(Box)).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("drug trafficking");
        await reader.Page.Keyboard.PressAsync("Enter");
        // The hits of "drug" alone may come first, on a slow machine.
        await Assertions.Expect(reader.Page.Locator(".search-passage mark", new PageLocatorOptions { HasTextString = "trafficking" }).First).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(reader.Page.Locator(Hit).Nth(1)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(Box)).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/documents/**");
    }

    [Fact]
    public async Task Screen_readers_hear_how_much_was_found()
    {
        await using Reader reader = await site.OpenAsync("search/?q=Afghanistan");
        ILocator status = reader.Page.Locator(Status);
        Assert.Equal("polite", await status.GetAttributeAsync("aria-live"));
        await Assertions.Expect(status).ToContainTextAsync("paragraphs in");
    }

    [Theory]
    [InlineData("digital transformation is a driver of global, inclusive and sustainable growth and can contribute to achieving the 2030 Agenda", "word for word", "Statement of the Council")]
    [InlineData("They consider the soonest posible settlement in\nAfghanistan as one of the important factors in strengthening security and stability within the SCO space", "nearest wording", "Moscow Declaration")]
    [InlineData("The quick brown fox jumps over the lazy dog while the orchestra tunes its violins", "Not in this archive", "")]
    public async Task A_quotation_is_traced_to_its_paragraph_or_honestly_not(string quotation, string verdict, string title)
    {
        await using Reader reader = await site.OpenAsync("search/");
        await reader.Page.Locator("input[value=quote]").CheckAsync();
        await reader.Page.Locator("#search-quote").FillAsync(quotation);
        await reader.Page.Locator(".search-quote button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Status)).ToContainTextAsync(verdict, new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
        Assert.True(title.Length == 0 || (await reader.Page.Locator("[data-search-results] h3").First.TextContentAsync())!.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_example_of_the_help_finds_something()
    {
        await using Reader reader = await site.OpenAsync("search/");
        string[] examples = await reader.Page.Locator(".search-help dt a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.True(examples.Length >= 8);
        foreach (string example in examples)
        {
            await reader.Page.GotoAsync(site.Address + "search/" + example);
            await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Without_scripts_the_word_index_leads_to_the_paragraphs()
    {
        await using Reader reader = await site.OpenAsync("search/", new ReaderOptions(Scripts: false));
        await reader.Page.Locator(".word-index-letters a").First.ClickAsync();
        ILocator place = reader.Page.Locator(".word-index-words a").First;
        await place.ClickAsync();
        Assert.Contains("/documents/", reader.Page.Url, StringComparison.Ordinal);
        Assert.True(await reader.Page.Locator("article.text").IsVisibleAsync());
    }

    [Fact]
    public async Task The_home_page_s_box_searches()
    {
        await using Reader reader = await site.OpenAsync("");
        await reader.Page.Locator("#q").FillAsync("smart cities");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(Hit).First).ToBeVisibleAsync();
        Assert.Contains("/search/?q=smart+cities", reader.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<int> CountOfHits(IPage page)
    {
        await Assertions.Expect(page.Locator(Hit).First).ToBeVisibleAsync();
        string status = (await page.Locator(Status).TextContentAsync())!;
        return int.Parse(status.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
