using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Tracing a quotation to its paragraph.</summary>
[Collection(SiteCollection.Name)]
public sealed class QuoteFinderTests(BuiltSite site)
{
    [Theory]
    [InlineData("digital transformation is a driver of global, inclusive and sustainable growth and can contribute to achieving the 2030 Agenda", "Found word for word", "Statement of the Council")]
    [InlineData("an intangible “digital divide” is also\nbecoming a new chal-\nlenge that exacerbates global development imbalances", "Found word for word", "Digital Link")]
    [InlineData("an intangible “digital divide” is also\nbecoming a new challenge that\nexacerbates global development imbalances", "Found word for word", "Digital Link")]
    [InlineData("across all sectors of the economy, including the digitalization of the real economy.\n\nThe COVID-19 pandemic has accelerated the development of digital ecosystems", "Found word for word", "Statement of the Council")]
    [InlineData("The member states note that all manifestations of corruption threaten national and regional security. The countries favour further consolidation", "left out between sentences", "Moscow Declaration")]
    [InlineData("They consider the soonest posible settlement in\nAfghanistan as one of the important factors in strengthening security and stability within the SCO space", "nearest wording", "Moscow Declaration")]
    [InlineData("The quick brown fox jumps over the lazy dog while the orchestra tunes its violins", "Not in this archive", "")]
    public async Task A_quotation_is_traced_to_its_paragraph_or_honestly_not(string quotation, string verdict, string title)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "");
        await searcher.Page.Locator("input[value=quote]").CheckAsync();
        await searcher.Page.Locator("#search-quote").FillAsync(quotation);
        await searcher.Page.Locator(".search-quote button").ClickAsync();
        await Assertions.Expect(searcher.Status).ToContainTextAsync(verdict);
        Assert.True(title.Length == 0 || (await searcher.Page.Locator("[data-search-results] h3").First.TextContentAsync())!.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Differences_are_marked_the_search_is_in_the_address_and_the_paragraph_opens_by_keyboard_on_a_phone()
    {
        const string Quotation = "consider the soonest posible settlement in Afghanistan as one of the most important factors";
        await using Searcher searcher = await Searcher.OpenAsync(site, "?quote=" + Uri.EscapeDataString(Quotation), new ReaderOptions(390, 844));
        await Assertions.Expect(searcher.Page.Locator("blockquote del")).ToHaveTextAsync("posible");
        await Assertions.Expect(searcher.Page.Locator("blockquote ins")).ToHaveTextAsync("possible");
        await Assertions.Expect(searcher.Page.Locator("#search-quote")).ToHaveValueAsync(Quotation);
        await searcher.TabToAsync(searcher.Hits.First);
        await searcher.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(searcher.Page, "/documents/moscow-declaration-2020/.*#p");
        await Assertions.Expect(searcher.Page.Locator("mark.search-mark").First).ToBeVisibleAsync();
    }
}
