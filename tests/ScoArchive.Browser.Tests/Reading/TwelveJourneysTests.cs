using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>Twelve things that readers come for, each with the number of actions that it takes.</summary>
[Collection(SiteCollection.Name)]
public sealed class TwelveJourneysTests(BuiltSite site)
{
    private const string Declaration = "documents/moscow-declaration-2020/";
    private const string Statement = "documents/digital-transformation-statement-2023/";
    private const string Title = "The Moscow Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation";

    private static readonly ReaderOptions Phone = new(390, 844);

    [Fact]
    public async Task A_paragraph_is_found_by_its_topic_from_the_home_page()
    {
        await using Journey journey = await Journey.BeginAsync(site, "", Phone);
        await journey.TouchAsync(journey.Page.GetByText("Security", new() { Exact = true }).Locator("visible=true"));
        await journey.TouchLinkAsync("Terrorism, separatism and extremism");
        await Arrival.AtAsync(journey.Page, "/topics/terrorism/$");
        ILocator first = journey.Page.Locator(".excerpts .number").First;
        await Assertions.Expect(first).ToBeInViewportAsync();
        string number = (await first.TextContentAsync())!;
        await journey.TouchAsync(first);
        await Arrival.AtAsync(journey.Page, $"/documents/[^/]+/#p{number}$");
        await Assertions.Expect(journey.Page.Locator($"#p{number}")).ToBeInViewportAsync();
        Assert.Equal(3, journey.Actions);
    }

    [Fact]
    public async Task A_document_and_a_paragraph_are_cited_in_Chicago_style()
    {
        await using Journey journey = await Journey.BeginAsync(site, Statement);
        await journey.TouchAsync(journey.Page.Locator("#p3 > .number"));
        await Assertions.Expect(journey.Page.Locator(".permalink-citation")).ToContainTextAsync("para. 3");
        Assert.Contains("Chicago", await journey.Page.GetByLabel("Citation style").EvaluateAsync<string>("style => style.selectedOptions[0].text"), StringComparison.Ordinal);
        await journey.TouchLinkAsync("Cite");
        ILocator citation = journey.Page.Locator("#cite .citations div").Filter(new LocatorFilterOptions { HasText = "Chicago" }).First;
        await Assertions.Expect(citation).ToBeInViewportAsync();
        await Assertions.Expect(citation).ToContainTextAsync("SCO Archive");
        Assert.Equal(2, journey.Actions);
    }

    [Fact]
    public async Task Who_opens_a_cold_link_on_a_phone_sees_which_document_it_is()
    {
        await using Journey journey = await Journey.BeginAsync(site, Declaration + "#p60", Phone);
        await Assertions.Expect(journey.Page.Locator("#p60")).ToBeInViewportAsync();
        ILocator line = journey.Page.Locator(".reading-line");
        await Assertions.Expect(line).ToBeInViewportAsync();
        await Assertions.Expect(line).ToContainTextAsync(Title);
        await Assertions.Expect(line).ToContainTextAsync("10 November 2020");
        Assert.Equal(0, journey.Actions);
    }

    [Fact]
    public async Task What_else_says_this_is_one_touch_away()
    {
        await using Journey journey = await Journey.BeginAsync(site, Statement);
        ILocator similar = journey.Page.Locator(".notes a").Filter(new LocatorFilterOptions { HasText = "Similar" }).First;
        string place = new Uri(new Uri(site.Address + Statement), await similar.GetAttributeAsync("href")).Fragment;
        await journey.TouchAsync(similar);
        await Arrival.AtAsync(journey.Page, $"/documents/digital-transformation-report-2023/{place}$");
        await Assertions.Expect(journey.Page.Locator(place)).ToBeInViewportAsync();
        Assert.Equal(1, journey.Actions);
    }

    [Fact]
    public async Task All_paragraphs_that_name_Afghanistan_in_2020_are_listed()
    {
        var declaration = (JsonObject)JsonNode.Parse(await ReadAsync(Declaration + "index.json"))!;
        string[] truth = [.. declaration["blocks"]!.AsArray().Where(block => block!["states"] is JsonArray states && states.Any(state => state!["iso"]!.GetValue<string>() == "AF")).Select(block => block!["id"]!.GetValue<string>())];
        Assert.NotEmpty(truth);
        await using Journey journey = await Journey.BeginAsync(site, "");
        await journey.PressAsync("/");
        await journey.TypeAsync("state:afghanistan date:2020");
        await journey.PressAsync("Enter");
        await Arrival.AtAsync(journey.Page, "/search/");
        ILocator hits = journey.Page.Locator("a.search-hit-link");
        await Assertions.Expect(hits).ToHaveCountAsync(truth.Length);
        string[] found = await hits.EvaluateAllAsync<string[]>("links => links.map(link => link.hash.slice(1).split(':~:')[0])");
        Assert.Equal(truth.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(3, journey.Actions);
    }

    [Fact]
    public async Task Two_documents_are_compared()
    {
        await using Journey journey = await Journey.BeginAsync(site, Statement);
        await journey.TouchAsync(journey.Page.Locator(".related a[href*='/compare/']").First);
        await Arrival.AtAsync(journey.Page, "/compare/[^?]+/[^?]+/$");
        await Assertions.Expect(journey.Page.Locator(".compare-row").First).ToBeVisibleAsync();
        Assert.Equal(1, journey.Actions);
    }

    [Fact]
    public async Task Everything_is_downloaded_at_once()
    {
        await using Journey journey = await Journey.BeginAsync(site, "");
        await journey.TouchLinkAsync("Data and downloads");
        await Arrival.AtAsync(journey.Page, "/archive/data/$");
        IDownload download = await journey.Page.RunAndWaitForDownloadAsync(() => journey.TouchLinkAsync("data/texts.zip"));
        using ZipArchive zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal(5, zip.Entries.Count(entry => entry.Name == "index.md"));
        Assert.Equal(2, journey.Actions);
    }

    [Fact]
    public async Task The_archive_is_read_without_scripts()
    {
        await using Journey journey = await Journey.BeginAsync(site, "", Phone with { Scripts = false });
        await journey.TouchLinkAsync("Documents");
        await journey.TouchLinkAsync(Title);
        await Assertions.Expect(journey.Page.Locator("#p124")).ToContainTextAsync("a world order of justice and equity");
        await journey.TouchAsync(journey.Page.Locator("#p12 > .number"));
        Assert.EndsWith("#p12", journey.Page.Url, StringComparison.Ordinal);
        await journey.TouchLinkAsync("Search");
        await journey.TouchAsync(journey.Page.Locator("main noscript a[href='words/d/']"));
        await Assertions.Expect(journey.Page.Locator("main a[href*='/documents/']").First).ToBeVisibleAsync();
        Assert.Equal(5, journey.Actions);
    }

    [Fact]
    public async Task A_document_is_printed_without_the_site_around_it()
    {
        await using Journey journey = await Journey.BeginAsync(site, Declaration);
        await journey.Page.EvaluateAsync("() => { window.print = () => { document.title = 'printed'; }; }");
        await journey.TouchAsync(journey.Page.Locator("[data-action=print]"));
        await Assertions.Expect(journey.Page).ToHaveTitleAsync("printed");
        await journey.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(journey.Page.Locator("#p124")).ToBeVisibleAsync();
        await Assertions.Expect(journey.Page.Locator(".site-header nav")).ToBeHiddenAsync();
        Assert.Equal(1, journey.Actions);
    }

    [Fact]
    public async Task From_the_home_page_to_a_cited_paragraph_by_the_keyboard_alone()
    {
        await using Journey journey = await Journey.BeginAsync(site, "");
        await journey.PressAsync("/");
        await journey.TypeAsync("central coordinating role");
        await journey.PressAsync("Enter");
        await Arrival.AtAsync(journey.Page, "/search/");
        ILocator hit = journey.Page.Locator("a.search-hit-link").First;
        await Assertions.Expect(hit).ToBeVisibleAsync();
        await journey.PressAsync("/");
        await journey.PressAsync("ArrowDown");
        await Assertions.Expect(hit).ToBeFocusedAsync();
        await journey.PressAsync("Enter");
        await Arrival.AtAsync(journey.Page, "/documents/.*#p[0-9]");
        string id = new Uri(journey.Page.Url).Fragment[1..].Split(":~:")[0];
        await journey.PressAsync("Tab");
        await Assertions.Expect(journey.Page.Locator($"[id='{id}'] > .number")).ToBeFocusedAsync();
        await journey.PressAsync("Enter");
        await Assertions.Expect(journey.Page.Locator(".permalink-citation")).ToContainTextAsync("SCO Archive");
        Assert.Equal(8, journey.Actions);
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_there_is()
    {
        await using Journey journey = await Journey.BeginAsync(site, Declaration);
        string[] landmarks = await journey.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('header, nav, main, article, footer, aside')].filter(part => part.checkVisibility()).map(part => part.getAttribute('aria-label') ?? part.localName)");
        Assert.Contains("Main", landmarks);
        Assert.Contains("Contents", landmarks);
        Assert.Contains("Text of the document", landmarks);
        await Assertions.Expect(journey.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(journey.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(Title);
        await Assertions.Expect(journey.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Trade and economic cooperation" })).ToHaveCountAsync(1);
        await Assertions.Expect(journey.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Paragraph 12, permanent link" })).ToHaveCountAsync(1);
        Assert.Equal(0, journey.Actions);
    }

    [Fact]
    public async Task A_section_is_reached_with_one_thumb()
    {
        await using Journey journey = await Journey.BeginAsync(site, Declaration + "#p60", Phone);
        ILocator contents = journey.Page.Locator(".reading-line .to-contents");
        Assert.InRange((await contents.BoundingBoxAsync())!.Height, 24, 100);
        await journey.TouchAsync(contents);
        ILocator section = journey.Page.Locator(".outline a").Filter(new LocatorFilterOptions { HasText = "International contacts" });
        await Assertions.Expect(section).ToBeInViewportAsync();
        Assert.InRange((await section.BoundingBoxAsync())!.Height, 24, 100);
        await journey.TouchAsync(section);
        await Assertions.Expect(journey.Page.Locator("#s6")).ToBeInViewportAsync();
        Assert.Equal(2, journey.Actions);
    }

    private async Task<string> ReadAsync(string path)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(site.Address + path));
    }
}
