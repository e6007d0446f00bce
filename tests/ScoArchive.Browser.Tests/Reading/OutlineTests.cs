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
    public async Task Notes_stand_in_the_margin_of_wide_screens_and_fold_below_the_paragraph_on_narrow_ones()
    {
        await using Reader wide = await site.OpenAsync(Document, new ReaderOptions(1280, Scripts: false));
        LocatorBoundingBoxResult words = (await wide.Page.Locator("#p2 > p").BoundingBoxAsync())!;
        LocatorBoundingBoxResult topic = (await wide.Page.Locator("#p2 .tags a").First.BoundingBoxAsync())!;
        Assert.True(topic.X >= words.X + words.Width && topic.Y < words.Y + 40, "the notes do not stand beside the words");
        await using Reader narrow = await site.OpenAsync(Document, new ReaderOptions(390, Scripts: false));
        await Assertions.Expect(narrow.Page.Locator("#p2 .tags a").First).ToBeHiddenAsync();
        await narrow.Page.Locator("#p2 .notes > summary").ClickAsync();
        await Assertions.Expect(narrow.Page.Locator("#p2 .tags a").First).ToBeVisibleAsync();
    }
}
