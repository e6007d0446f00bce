using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>The page that lays any two documents side by side, from their published data.</summary>
[Collection(SiteCollection.Name)]
public sealed class CompareAnyTests(BuiltSite site)
{
    private const string Statement = "digital-transformation-statement-2023";
    private const string Report = "digital-transformation-report-2023";
    private const string Declaration = "moscow-declaration-2020";

    [Fact]
    public async Task Related_documents_look_as_on_the_page_of_their_own()
    {
        await using Reader own = await site.OpenAsync($"compare/{Statement}/{Report}/");
        await using Reader any = await OpenAsync(Statement, Report);
        foreach (string part in (string[])[".compare-row .compared p", ".compare-note", ".alone a", ".compare-share", ".compare-heads h2"])
        {
            Assert.Equal(await own.Page.Locator(part).AllInnerTextsAsync(), await any.Page.Locator(part).AllInnerTextsAsync());
        }

        Assert.Equal(await MarkedIn(own), await MarkedIn(any));
        Assert.Equal(await LinksIn(own), await LinksIn(any));
        Assert.Equal(await own.Page.Locator(".page-header > p:not([class])").InnerTextAsync(), await any.Page.Locator("[data-compare-status]").InnerTextAsync());
        Assert.Equal(await own.Page.TitleAsync(), await any.Page.TitleAsync());
    }

    [Fact]
    public async Task Documents_are_chosen_with_the_keyboard_and_the_address_says_which()
    {
        await using Reader reader = await site.OpenAsync("compare/");
        ILocator left = reader.Page.GetByLabel("First document");
        await Assertions.Expect(left.Locator("option")).ToHaveCountAsync(6);
        await left.FocusAsync();
        await reader.Page.Keyboard.TypeAsync("The Moscow");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.GetByLabel("Second document")).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("Statement of");
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(reader.Page, $"/compare/\\?left={Declaration}&right={Statement}$");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Two documents side by side");
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex("^The Moscow Declaration .* and Statement of .*, side by side – "));
        await Assertions.Expect(reader.Page.Locator(".compare-heads .entry-facts").First).ToContainTextAsync("10 November 2020");
        Assert.StartsWith("The Moscow Declaration", await reader.Page.TitleAsync(), StringComparison.Ordinal);
        await Assertions.Expect(left).ToHaveValueAsync(Declaration);
        await Assertions.Expect(reader.Page.Locator(".compare-heads")).ToBeVisibleAsync();
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Compare two documents");
    }

    [Fact]
    public async Task A_document_brings_itself_along_as_the_first()
    {
        await using Reader reader = await site.OpenAsync($"documents/{Declaration}/");
        await reader.Page.Locator(".compare-with a").ClickAsync();
        await Arrival.AtAsync(reader.Page, $"/compare/\\?left={Declaration}$");
        await Assertions.Expect(reader.Page.GetByLabel("First document")).ToHaveValueAsync(Declaration);
        await Assertions.Expect(Status(reader)).ToHaveTextAsync("Choose both documents.");
    }

    [Theory]
    [InlineData("?left=no-such-text&right=" + Report, "The archive has no document “no-such-text”. Choose one from the list.")]
    [InlineData("?left=" + Report + "&right=..%2F..%2Fabout", "The archive has no document “../../about”. Choose one from the list.")]
    [InlineData("?left=" + Report + "&right=" + Report, "Both are the same document. Choose two different ones.")]
    [InlineData("?left=%3Cimg%20src%3Dx%3E&right=" + Report, "The archive has no document “<img src=x>”. Choose one from the list.")]
    public async Task What_cannot_be_compared_is_said_politely(string query, string said)
    {
        await using Reader reader = await site.OpenAsync("compare/" + query);
        await Assertions.Expect(Status(reader)).ToHaveTextAsync(said);
        await Assertions.Expect(Status(reader)).ToHaveAttributeAsync("role", "status");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Compare two documents");
        Assert.Equal(0, await reader.Page.Locator(".compare-row, img").CountAsync());
    }

    [Fact]
    public async Task A_line_that_fails_is_said()
    {
        await using Reader reader = await site.OpenAsync("about/", new ReaderOptions(MayComplain: true));
        await reader.Page.RouteAsync("**/documents/*/index.json", route => route.AbortAsync());
        await reader.Page.GotoAsync($"{site.Address}compare/?left={Statement}&right={Report}");
        await Assertions.Expect(Status(reader)).ToHaveTextAsync(new Regex("^The documents could not be read"));
    }

    [Fact]
    public async Task Without_scripts_it_says_what_to_do_and_leads_to_documents_and_comparisons()
    {
        await using Reader reader = await site.OpenAsync($"compare/?left={Statement}&right={Report}", new ReaderOptions(Scripts: false));
        await Assertions.Expect(reader.Page.Locator(".compare-form")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator("noscript .notice")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("noscript a[href$='documents/']")).ToBeVisibleAsync();
        await reader.Page.Locator(".compare-related a").First.ClickAsync();
        await Arrival.AtAsync(reader.Page, $"/compare/{Statement}/{Report}/$");
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_when_documents_are_shown(int width, ColorScheme scheme)
    {
        await using Reader reader = await OpenAsync(Statement, Report, new ReaderOptions(width, 900, scheme));
        AccessibilityFindings result = await AccessibilityRules.RunAsync(reader.Page, AccessibilityRules.Standards);
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Elements.Take(3))}"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    private async Task<Reader> OpenAsync(string left, string right, ReaderOptions? options = null)
    {
        Reader reader = await site.OpenAsync($"compare/?left={left}&right={right}", options);
        await Assertions.Expect(reader.Page.Locator(".compare-heads")).ToBeVisibleAsync();
        return reader;
    }

    private static ILocator Status(Reader reader) => reader.Page.Locator("[data-compare-status]");

    private static async Task<IReadOnlyList<string>> MarkedIn(Reader reader) => await reader.Page.Locator(".compare-row del, .compare-row ins").AllInnerTextsAsync();

    private static async Task<string[]> LinksIn(Reader reader) =>
        await reader.Page.Locator(".compare-row .number, .alone a").EvaluateAllAsync<string[]>("all => all.map(link => link.href + ' ' + link.getAttribute('aria-label'))");
}
