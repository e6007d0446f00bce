using System.Globalization;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>Narrowing a search by topic, state, kind, language, issuing body and years.</summary>
[Collection(SiteCollection.Name)]
public sealed class NarrowingTests(BuiltSite site)
{
    [Fact]
    public async Task Each_kind_of_facet_leaves_as_many_paragraphs_as_it_says_and_stands_in_the_address()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism");
        int all = await searcher.CountAsync();
        foreach ((string name, string parameter) in ((string, string)[])[("Topic", "topic"), ("State", "state"), ("Kind", "kind"), ("Language", "lang"), ("Issuing body", "issuer")])
        {
            ILocator link = searcher.FacetLinks(name).Last;
            int said = int.Parse((await link.Locator("xpath=../span").TextContentAsync())!, CultureInfo.InvariantCulture);
            string label = (await link.TextContentAsync())!;
            await link.EvaluateAsync("link => link.closest('details details')?.setAttribute('open', '')");
            await link.ClickAsync();
            Assert.Equal(said, await searcher.CountAsync(chosen: 1));
            await Arrival.AtAsync(searcher.Page, $"&{parameter}=");
            await Assertions.Expect(searcher.Chosen).ToHaveAccessibleNameAsync("Remove: " + label);
            await searcher.Chosen.ClickAsync();
            Assert.Equal(all, await searcher.CountAsync());
        }
    }

    [Fact]
    public async Task Facets_combine_are_removed_one_by_one_and_back_and_forward_restore_them()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital");
        int all = await searcher.CountAsync();
        await searcher.FacetLinks("Kind").First.ClickAsync();
        int ofKind = await searcher.CountAsync(chosen: 1);
        await searcher.FacetLinks("Topic").First.ClickAsync();
        int ofBoth = await searcher.CountAsync(chosen: 2);
        Assert.True(ofBoth < ofKind && ofKind < all, $"{ofBoth}, {ofKind}, {all}");
        await searcher.Page.GoBackAsync();
        Assert.Equal(ofKind, await searcher.CountAsync(chosen: 1));
        await searcher.Page.GoForwardAsync();
        Assert.Equal(ofBoth, await searcher.CountAsync(chosen: 2));
        await searcher.Page.ReloadAsync();
        Assert.Equal(ofBoth, await searcher.CountAsync(chosen: 2));
        await searcher.Chosen.First.ClickAsync();
        await searcher.CountAsync(chosen: 1);
        await searcher.Chosen.First.ClickAsync();
        Assert.Equal(all, await searcher.CountAsync());
        await Arrival.AtAsync(searcher.Page, "/search/\\?q=digital$");
    }

    [Fact]
    public async Task A_shared_address_gives_the_same_search()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital&topic=digital-divide&from=2025&to=2025&sort=date");
        await searcher.CountAsync(chosen: 2);
        Assert.Equal("digital", await searcher.Box.InputValueAsync());
        Assert.Equal("2025", await searcher.Page.Locator("[name=from]").InputValueAsync());
        string[] dates = [.. await searcher.Page.Locator(".search-document-facts").AllTextContentsAsync()];
        Assert.NotEmpty(dates);
        Assert.All(dates, date => Assert.Contains("2025", date, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slider_under_the_histogram_chooses_years_by_keyboard_and_keeps_the_focus()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital", new ReaderOptions(390, 844));
        int all = await searcher.CountAsync();
        await searcher.TabToAsync(searcher.Page.Locator("[data-search-narrow] > summary"));
        await searcher.Page.Keyboard.PressAsync("Enter");
        ILocator slider = searcher.Page.GetByLabel("First year");
        ILocator columns = searcher.Page.Locator(".search-histogram rect");
        int years = await columns.CountAsync();
        await searcher.TabToAsync(slider);
        await searcher.Page.Keyboard.PressAsync("ArrowRight");
        Assert.InRange(await searcher.CountAsync(chosen: 1), 1, all - 1);
        await Arrival.AtAsync(searcher.Page, "from=2021$");
        await Assertions.Expect(searcher.Page.GetByLabel("First year")).ToBeFocusedAsync();
        await Assertions.Expect(searcher.Page.Locator("[name=from]")).ToHaveValueAsync("2021");
        await Assertions.Expect(columns).ToHaveCountAsync(years);
        await Assertions.Expect(searcher.Page.Locator(".search-year-out")).ToHaveCountAsync(1);
        await Assertions.Expect(searcher.Page.Locator(".search-histogram")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("2020: \\d+, 2023: \\d+, 2025: \\d+"));
        await searcher.Page.Keyboard.PressAsync("Home");
        Assert.Equal(all, await searcher.CountAsync());
    }

    [Fact]
    public async Task Hits_of_a_single_year_are_counted_without_a_drawing()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital+year:2025");
        int all = await searcher.CountAsync();
        await Assertions.Expect(searcher.Page.Locator(".search-years")).ToContainTextAsync($"2025{all}");
        await Assertions.Expect(searcher.Page.Locator(".search-histogram")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Years_typed_into_the_form_narrow_too()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital");
        await searcher.CountAsync();
        await searcher.Page.FillAsync("[name=from]", "2020");
        await searcher.Page.FillAsync("[name=to]", "2023");
        await searcher.CountAsync(chosen: 1);
        await Assertions.Expect(searcher.Chosen).ToContainTextAsync("2020–2023");
        Assert.All(await searcher.Page.Locator(".search-document-facts").AllTextContentsAsync(), date => Assert.DoesNotContain("2025", date, StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_phone_what_narrows_waits_folded_above_the_hits()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism", new ReaderOptions(390, 844));
        await searcher.CountAsync();
        ILocator summary = searcher.Page.Locator("[data-search-narrow] > summary");
        await Assertions.Expect(searcher.FacetLinks("Topic").First).ToBeHiddenAsync();
        Assert.True((await summary.BoundingBoxAsync())!.Y < (await searcher.Hits.First.BoundingBoxAsync())!.Y);
        await summary.ClickAsync();
        await searcher.FacetLinks("Topic").First.ClickAsync();
        await searcher.CountAsync(chosen: 1);
        Assert.True(await searcher.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
