using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class OutlineTests(BuiltSite site)
{
    private const string Document = "documents/moscow-declaration-2020/";

    [Fact]
    public async Task Beside_the_text_the_outline_stays_in_sight_and_marks_the_section_being_read()
    {
        await using Reader reader = await site.OpenAsync(Document);
        ILocator marked = reader.Page.Locator(".outline a[aria-current=location]");
        Assert.Equal(0, await marked.CountAsync());
        await reader.Page.Locator("#p60").EvaluateAsync("p => p.scrollIntoView()");
        await Assertions.Expect(marked).ToContainTextAsync("Trade and economic");
        await Assertions.Expect(marked).ToBeInViewportAsync();
        await reader.Page.Locator("#p124").EvaluateAsync("p => p.scrollIntoView()");
        await Assertions.Expect(marked).ToContainTextAsync("International contacts");
        await reader.Page.Locator("#p20").EvaluateAsync("p => p.scrollIntoView()");
        await Assertions.Expect(marked).ToContainTextAsync("Security");
        await Assertions.Expect(marked).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_open_on_wide_screens_and_folded_on_narrow_ones_with_and_without_scripts(bool scripts)
    {
        await using Reader wide = await site.OpenAsync(Document, new ReaderOptions(Scripts: scripts));
        await Assertions.Expect(wide.Page.Locator(".outline a").First).ToBeVisibleAsync();
        await using Reader narrow = await site.OpenAsync(Document, new ReaderOptions(390, Scripts: scripts));
        await Assertions.Expect(narrow.Page.Locator(".outline a").First).ToBeHiddenAsync();
        await narrow.Page.Locator(".outline summary").ClickAsync();
        await Assertions.Expect(narrow.Page.Locator(".outline a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Notes_stand_in_the_margin_of_wide_screens_and_on_narrow_ones_at_the_paragraph_that_is_asked_for()
    {
        await using Reader wide = await site.OpenAsync(Document, new ReaderOptions(1280, Scripts: false));
        LocatorBoundingBoxResult words = (await wide.Page.Locator("#p2 > p").BoundingBoxAsync())!;
        LocatorBoundingBoxResult topic = (await wide.Page.Locator("#p2 .notes a").First.BoundingBoxAsync())!;
        Assert.True(topic.X >= words.X + words.Width && topic.Y < words.Y + 40, "the notes do not stand beside the words");
        await using Reader narrow = await site.OpenAsync(Document, new ReaderOptions(390, Scripts: false));
        await Assertions.Expect(narrow.Page.Locator("#p2 .notes a").First).ToBeHiddenAsync();
        await narrow.Page.Locator("#p2 > .number").ClickAsync();
        await Assertions.Expect(narrow.Page.Locator("#p2 .notes a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Notes_in_the_margin_leave_no_holes_in_the_text()
    {
        await using Reader reader = await site.OpenAsync(Document, new ReaderOptions(1280));
        string[] holes = await reader.Page.Locator(".text > .passage").EvaluateAllAsync<string[]>(
            "all => all.filter(p => { const n = p.querySelector('.notes'), t = p.querySelector('[data-seed]'); return n && n.getBoundingClientRect().bottom > t.getBoundingClientRect().bottom + 16; }).map(p => p.id)");
        Assert.Empty(holes);
    }

    [Fact]
    public async Task The_margin_is_switched_off_and_stays_so_on_other_pages()
    {
        await using Reader reader = await site.OpenAsync(Document, new ReaderOptions(1280));
        ILocator button = reader.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Margin notes" });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await button.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#p2 .notes")).ToBeHiddenAsync();
        await reader.Page.GotoAsync(site.Address + "documents/digital-transformation-statement-2023/");
        await Assertions.Expect(reader.Page.Locator("#p3 .notes")).ToBeHiddenAsync();
        await reader.Page.Locator("[data-action=notes]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#p3 .notes")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_cold_permalink_shows_at_once_what_is_being_read(int width)
    {
        await using Reader reader = await site.OpenAsync(Document + "#p60", new ReaderOptions(width));
        ILocator line = reader.Page.Locator(".reading-line");
        await Assertions.Expect(line).ToBeVisibleAsync();
        await Assertions.Expect(line).ToContainTextAsync("The Moscow Declaration");
        await Assertions.Expect(line).ToContainTextAsync("10 November 2020");
        Assert.True((await reader.Page.Locator("#p60 > p").BoundingBoxAsync())!.Y >= (await line.BoundingBoxAsync())!.Height, "the line covers the paragraph");
        await reader.Page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(line).ToBeHiddenAsync();
    }
}
