using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class PermalinkTests(BuiltSite site)
{
    private const string Document = "documents/digital-transformation-statement-2023/";
    private const string Published = "https://archive.example/archive/" + Document;

    [Fact]
    public async Task A_number_leads_to_its_paragraph_and_opens_its_panel()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.Locator("#p3 > .number").ClickAsync();
        await Arrival.AtAsync(reader.Page, "#p3$");
        await reader.Page.Locator("#p3 .permalink-panel").WaitForAsync();
        await reader.Page.Locator("#p4 > .number").ClickAsync();
        await reader.Page.Locator("#p4 .permalink-panel").WaitForAsync();
        await Assertions.Expect(reader.Page.Locator(".permalink-panel")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_panel_is_used_with_the_keyboard_and_gives_the_focus_back()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.Locator("#p3 > .number").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator("[data-action=link]")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".permalink-panel")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("#p3 > .number")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_open_panel_and_the_notice_are_accessible(int width, ColorScheme scheme)
    {
        await using Reader reader = await site.OpenAsync(Document + "?v=00000000#p2", new ReaderOptions(width, 900, scheme));
        await reader.Page.Locator("#p2 .permalink-changed").WaitForAsync();
        await reader.Page.Locator("#p3 > .number").ClickAsync();
        await reader.Page.Locator(".permalink-citation:not(:empty)").WaitForAsync();
        AccessibilityFindings result = await AccessibilityRules.RunAsync(reader.Page);
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Elements[0]}"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task A_copied_link_carries_the_check_of_its_text()
    {
        await using Reader reader = await site.OpenAsync(Document);
        string check = (await reader.Page.Locator("#p3").GetAttributeAsync("data-check"))!;
        await reader.Page.Locator("#p3 > .number").ClickAsync();
        await reader.Page.Locator("[data-action=link]").ClickAsync();
        await reader.Page.GetByText("Copied.").WaitForAsync();
        Assert.Equal($"{Published}?v={check}#p3", await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_copied_quotation_holds_the_words_and_the_citation_and_nothing_else()
    {
        await using Reader reader = await site.OpenAsync(Document);
        string words = (await reader.Page.Locator("#p3 [data-seed]").TextContentAsync())!.Trim();
        await reader.Page.Locator("#p3 > .number").ClickAsync();
        await reader.Page.Locator(".permalink-citation:not(:empty)").WaitForAsync();
        await reader.Page.Locator("[data-action=quotation]").ClickAsync();
        await reader.Page.GetByText("Copied.").WaitForAsync();
        string copied = await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith($"“{words}”\n", copied, StringComparison.Ordinal);
        string check = (await reader.Page.Locator("#p3").GetAttributeAsync("data-check"))!;
        Assert.Contains($"para. 3, SCO Archive, {Published}?v={check}#p3.", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_style_can_be_chosen_for_a_paragraph()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.Locator("#p3 > .number").ClickAsync();
        await reader.Page.Locator(".permalink-panel select option").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await reader.Page.Locator(".permalink-panel select").SelectOptionAsync("OSCOLA 4");
        await Assertions.Expect(reader.Page.Locator(".permalink-citation")).ToContainTextAsync("para 3 <");
        await reader.Page.Locator(".permalink-panel select").SelectOptionAsync("APA 7");
        await Assertions.Expect(reader.Page.Locator(".permalink-citation")).ToContainTextAsync("2023, para. 3)");
    }

    [Fact]
    public async Task A_link_with_the_check_of_todays_text_arrives_in_silence()
    {
        await using Reader reader = await site.OpenAsync(Document);
        string check = (await reader.Page.Locator("#p3").GetAttributeAsync("data-check"))!;
        await reader.Page.GotoAsync($"{site.Address}{Document}?v={check}#p3", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await reader.Page.Locator(".permalink-changed").CountAsync());
    }

    [Fact]
    public async Task A_link_to_words_that_were_corrected_says_what_when_and_why()
    {
        await using Reader reader = await site.OpenAsync(Document);
        string now = (await reader.Page.Locator("#p3 [data-seed]").TextContentAsync())!.Trim();
        string last = now.Split(' ')[^1];
        string before = now[..^last.Length] + "misread";
        string history = $$"""{"slug":"x","earlier":[{"id":"p3","check":"00112233","text":{{System.Text.Json.JsonSerializer.Serialize(before)}},"until":"2027-02-03","reason":"A word was misread."}]}""";
        await reader.Page.RouteAsync("**/history.json", route => route.FulfillAsync(new RouteFulfillOptions { Body = history, ContentType = "application/json" }));
        await reader.Page.GotoAsync($"{site.Address}{Document}?v=00112233#p3");
        ILocator notice = reader.Page.Locator("#p3 .permalink-changed");
        await notice.WaitForAsync();
        string text = (await notice.TextContentAsync())!;
        Assert.Contains("February 3, 2027", text, StringComparison.Ordinal);
        Assert.Contains("A word was misread.", text, StringComparison.Ordinal);
        Assert.Equal("misread", await notice.Locator("del").TextContentAsync());
    }

    [Fact]
    public async Task A_link_with_a_check_of_no_known_text_says_so()
    {
        await using Reader reader = await site.OpenAsync(Document + "?v=00000000#p3");
        await reader.Page.Locator("#p3 .permalink-changed .unknown").WaitForAsync();
    }

    [Theory]
    [InlineData("#p3.")]
    [InlineData("#p3)")]
    [InlineData("#P3")]
    [InlineData("##p3")]
    [InlineData("#%23p3")]
    [InlineData("#%20-%20p3")]
    public async Task A_mangled_address_leads_to_the_paragraph_that_it_means(string fragment)
    {
        await using Reader reader = await site.OpenAsync(Document + fragment);
        await Arrival.AtAsync(reader.Page, "#p3$");
        await Assertions.Expect(reader.Page.Locator("#p3:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_paragraph_that_is_not_there_is_said_at_the_nearest_one()
    {
        await using Reader reader = await site.OpenAsync(Document + "#p999");
        ILocator notice = reader.Page.Locator(".permalink-missing");
        await Assertions.Expect(notice).ToBeInViewportAsync();
        await Assertions.Expect(notice).ToContainTextAsync("no paragraph 999");
    }

    [Fact]
    public async Task The_page_for_unknown_addresses_names_the_document_that_the_address_begins_with()
    {
        await using Reader reader = await site.OpenAsync("404.html");
        await reader.Page.EvaluateAsync("address => history.replaceState(null, '', address)", site.Address + Document + "%20-%20p3");
        await reader.Page.EvaluateAsync("() => import([...document.querySelectorAll('script[type=module]')].at(-1).src + '?again')");
        await Assertions.Expect(reader.Page.Locator("[data-document] a")).ToHaveAttributeAsync("href", new Regex("/documents/digital-transformation-statement-2023/#p3$"));
        await Assertions.Expect(reader.Page.Locator("[data-search] a")).ToHaveAttributeAsync("href", new Regex("q=digital%20transformation%20statement"));
    }

    [Theory]
    [InlineData("#p3-p5")]
    [InlineData("#p3%E2%80%93p5")]
    [InlineData("?to=p5#p3")]
    public async Task A_range_is_marked_and_scrolled_to(string range)
    {
        await using Reader reader = await site.OpenAsync(Document + range);
        await reader.Page.Locator("#p5.in-range").WaitForAsync();
        string[] marked = await reader.Page.Locator(".in-range").EvaluateAllAsync<string[]>("passages => passages.map(p => p.id)");
        Assert.Equal(["p3", "p4", "p5"], marked);
        await Eventually.StandsAsync(reader.Page.Locator("#p3"), 0, 300);
    }

    [Fact]
    public async Task A_copied_range_lands_on_its_first_paragraph_without_scripts()
    {
        await using Reader reader = await site.OpenAsync(Document + "?to=p8#p6", new ReaderOptions(Scripts: false, Height: 400));
        await Eventually.StandsAsync(reader.Page.Locator("#p6"), 0, 200);
    }

    [Fact]
    public async Task Selected_words_are_offered_as_a_link_that_names_paragraph_and_words()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.EvaluateAsync("""
            () => {
              const text = document.createTreeWalker(document.querySelector("#p3 [data-seed]"), NodeFilter.SHOW_TEXT).nextNode();
              getSelection().setBaseAndExtent(text, 0, text, text.data.indexOf(" ", 12));
              document.dispatchEvent(new PointerEvent("pointerup"));
            }
            """);
        await reader.Page.Locator("[data-action=words]").ClickAsync();
        await reader.Page.GetByText("Copied.").WaitForAsync();
        string copied = await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        string selected = await reader.Page.EvaluateAsync<string>("getSelection().toString()");
        Assert.EndsWith("#p3:~:text=" + Uri.EscapeDataString(selected).Replace("-", "%2D", StringComparison.Ordinal), copied, StringComparison.Ordinal);
    }
}
