using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Search;

/// <summary>What is shown of a search, and where it leads.</summary>
[Collection(SiteCollection.Name)]
public sealed class ResultsTests(BuiltSite site)
{
    [Fact]
    public async Task A_phrase_from_the_middle_of_the_longest_text_leads_to_its_paragraph_with_the_words_marked()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=\"desiccation of the Aral Sea\"");
        ILocator hit = searcher.Hits.First;
        Assert.Contains("desiccation of the Aral Sea", await hit.TextContentAsync(), StringComparison.Ordinal);
        await hit.ClickAsync();
        await Arrival.AtAsync(searcher.Page, "/documents/moscow-declaration-2020/.*#p");
        string id = (await searcher.Page.EvaluateAsync<string>("location.hash"))[1..];
        ILocator paragraph = searcher.Page.Locator($"[id='{id}']");
        await Assertions.Expect(paragraph.Locator("mark.search-mark").First).ToBeVisibleAsync();
        Assert.Contains("desiccation of the Aral Sea", await paragraph.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_stand_under_their_documents_with_place_date_and_marked_words()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism");
        await searcher.CountAsync();
        string[] strays = await searcher.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".search-document")].flatMap((group) => {
              const path = group.querySelector("h3 a").pathname;
              return [...group.querySelectorAll("a.search-hit-link")]
                .filter((hit) => hit.pathname !== path || !hit.querySelector("mark") || !/^(¶ \d+|Heading|Title)/.test(hit.querySelector(".search-place").textContent))
                .map((hit) => hit.href);
            })
            """);
        Assert.Empty(strays);
        IReadOnlyList<string> titles = await searcher.Page.Locator("[data-search-results] h3").AllTextContentsAsync();
        Assert.Equal(titles.Distinct(), titles);
        Assert.All(await searcher.Page.Locator(".search-document-facts").AllTextContentsAsync(), facts => Assert.Matches("20[0-9]{2}.* · [0-9]+ paragraph", facts));
    }

    [Fact]
    public async Task A_date_that_no_paragraph_states_finds_its_documents_by_their_titles_once()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=4 July 2023");
        await Assertions.Expect(searcher.Status).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^No paragraph gives this date, but it is or may be the date of [1-9]"));
        await Assertions.Expect(searcher.Page.Locator("[data-search-notes] p").First).ToContainTextAsync("was read as 4 July 2023");
        await Assertions.Expect(searcher.Page.Locator("h3 a.search-hit-link").First).ToBeVisibleAsync();
        await Assertions.Expect(searcher.Page.Locator(".search-hits")).ToHaveCountAsync(0);
        Assert.All(await searcher.Page.Locator(".search-document-facts").AllTextContentsAsync(), facts => Assert.Matches("^[45] July 2023", facts));
    }

    [Theory]
    [InlineData("?q=digital&state=kz")]
    [InlineData("?q=digital state:kazakhstan")]
    public async Task What_a_search_is_narrowed_by_offers_its_feed(string query)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, query);
        ILocator feed = searcher.Page.Locator("[data-search-notes] a[type='application/atom+xml']");
        await Assertions.Expect(feed).ToHaveTextAsync("Kazakhstan");
        IAPIResponse answer = await searcher.Page.APIRequest.GetAsync(await feed.EvaluateAsync<string>("link => link.href"));
        Assert.Contains("<feed", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_s_other_hits_are_shown_on_request()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism");
        await searcher.CountAsync();
        ILocator document = searcher.Page.Locator(".search-document").First;
        int said = int.Parse((await document.Locator(".search-document-facts").TextContentAsync())!.Split("· ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        await document.Locator("button").ClickAsync();
        await Assertions.Expect(document.Locator("a.search-hit-link")).ToHaveCountAsync(said);
        await Assertions.Expect(document.Locator("a.search-hit-link").Nth(3)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Documents_are_ordered_by_date_either_way()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=digital&sort=date");
        await searcher.CountAsync();
        IReadOnlyList<string> newest = await searcher.Page.Locator("[data-search-results] h3").AllTextContentsAsync();
        Assert.Contains("2025", await searcher.Page.Locator(".search-document-facts").First.TextContentAsync(), StringComparison.Ordinal);
        await searcher.Page.SelectOptionAsync("[name=sort]", "oldest");
        await Arrival.AtAsync(searcher.Page, "sort=-date$");
        await Assertions.Expect(searcher.Page.Locator("[data-search-results] h3")).ToHaveTextAsync(newest.Reverse());
    }

    [Fact]
    public async Task Screen_readers_hear_how_much_was_found_each_time()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=Afghanistan");
        await Assertions.Expect(searcher.Status).ToContainTextAsync("paragraphs in");
        await Assertions.Expect(searcher.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("paragraphs in");
        await searcher.Status.EvaluateAsync("status => { status.heard = true; }");
        await searcher.Box.FillAsync("desiccation");
        await Assertions.Expect(searcher.Status).ToHaveTextAsync("1 paragraph in 1 document");
        Assert.True(await searcher.Status.EvaluateAsync<bool>("status => status.heard && status.ariaLive === 'polite'"));
        Assert.Equal("polite", await searcher.Notes.GetAttributeAsync("aria-live"));
    }

    [Theory]
    [InlineData("?q=terrorism&from=2020", 390, ColorScheme.Dark)]
    [InlineData("?q=terrorism&from=2020", 1280, ColorScheme.Light)]
    [InlineData("?q=terorism", 390, ColorScheme.Light)]
    [InlineData("?quote=The+parties+consider+the+soonest+posible+settlement+in+Afghanistan", 390, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_what_a_search_shows(string query, int width, ColorScheme scheme)
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, query, new ReaderOptions(width, 900, scheme));
        await Assertions.Expect(searcher.Status).Not.ToBeEmptyAsync();
        await searcher.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await searcher.Page.EvaluateAsync("() => document.querySelector('[data-search-narrow]').setAttribute('open', '')");
        AccessibilityFindings result = await AccessibilityRules.RunAsync(searcher.Page);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Elements[0]}")));
    }

    [Fact]
    public async Task The_link_to_a_search_can_be_copied()
    {
        await using Searcher searcher = await Searcher.OpenAsync(site, "?q=terrorism&from=2020");
        await searcher.CountAsync(chosen: 1);
        await searcher.Page.Locator("[data-search-share] button").ClickAsync();
        await Assertions.Expect(searcher.Page.Locator("[data-search-share] [role=status]")).ToHaveTextAsync("Copied.");
        Assert.Equal(site.Address + "search/?q=terrorism&from=2020", await searcher.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task The_home_page_s_box_searches()
    {
        await using Reader reader = await site.OpenAsync("");
        await reader.Page.Locator("#q").FillAsync("smart cities");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("a.search-hit-link").First).ToBeVisibleAsync();
        await Arrival.AtAsync(reader.Page, "/search/\\?q=smart\\+cities");
    }

    [Fact]
    public async Task The_address_bar_s_search_finds_what_it_is_asked()
    {
        await using Reader reader = await site.OpenAsync("");
        string description = (await reader.Page.Locator("link[rel=search]").GetAttributeAsync("href"))!;
        var xml = System.Xml.Linq.XDocument.Load(Path.Combine(site.Output, description));
        string template = xml.Root!.Elements().Single(element => element.Name.LocalName == "Url").Attribute("template")!.Value;
        Assert.Equal("https://archive.example/archive/search/?q={searchTerms}", template);
        string asked = template.Replace("https://archive.example/archive/", site.Address, StringComparison.Ordinal).Replace("{searchTerms}", "Aral%20Sea", StringComparison.Ordinal);
        await reader.Page.GotoAsync(asked);
        await Assertions.Expect(reader.Page.Locator("a.search-hit-link").First).ToContainTextAsync("Aral Sea");
    }
}
