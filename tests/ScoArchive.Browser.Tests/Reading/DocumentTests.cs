using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class DocumentTests(BuiltSite site)
{
    [Fact]
    public async Task A_permalink_lands_on_its_paragraph_with_scripts_off()
    {
        await using Reader reader = await site.OpenAsync("documents/moscow-declaration-2020/#p100", new ReaderOptions(Scripts: false));
        ILocator paragraph = reader.Page.Locator("#p100");
        await Eventually.StandsAsync(paragraph, 0, 200);
        const string Look = "e => { const style = getComputedStyle(e); return style.backgroundColor + style.backgroundImage; }";
        Assert.NotEqual(await reader.Page.Locator("#p99").EvaluateAsync<string>(Look), await paragraph.EvaluateAsync<string>(Look));
    }

    [Fact]
    public async Task Every_paragraph_number_is_a_named_link_to_its_own_paragraph()
    {
        await using Reader reader = await site.OpenAsync("documents/moscow-declaration-2020/");
        string[] numbers = await reader.Page.Locator(".passage > .number").EvaluateAllAsync<string[]>(
            "links => links.map(a => [a.textContent, a.getAttribute('href'), a.getAttribute('aria-label'), a.parentElement.id].join('|'))");
        Assert.Equal(124, numbers.Length);
        Assert.All(numbers.Select(number => number.Split('|')), number =>
        {
            Assert.Equal("#" + number[3], number[1]);
            Assert.Contains(number[0], number[2], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Paragraph_numbers_are_large_enough_to_touch(int width)
    {
        await using Reader reader = await site.OpenAsync("documents/digital-transformation-statement-2023/", new ReaderOptions(width));
        foreach (ILocator number in await reader.Page.Locator(".passage > .number").AllAsync())
        {
            LocatorBoundingBoxResult box = (await number.BoundingBoxAsync())!;
            Assert.True(box.Width >= 24 && box.Height >= 24, $"{box.Width} × {box.Height}");
        }
    }

    [Fact]
    public async Task Copied_paragraphs_hold_no_numbers()
    {
        await using Reader reader = await site.OpenAsync("documents/digital-transformation-statement-2023/");
        string selected = await reader.Page.EvaluateAsync<string>(
            "() => { getSelection().selectAllChildren(document.querySelector('article.text')); return getSelection().toString(); }");
        Assert.Contains("Recognize that digital transformation", selected, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^\s*\d+\s*$", selected);
    }

    [Fact]
    public async Task A_correction_shows_the_received_words_one_step_away()
    {
        await using Reader reader = await site.OpenAsync("documents/moscow-declaration-2020/");
        ILocator note = reader.Page.Locator(".correction-link").First;
        Assert.Contains("2030.Agenda", await note.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await note.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        ILocator item = reader.Page.Locator("#correction-1");
        Assert.Contains("2030.Agenda", await item.TextContentAsync(), StringComparison.Ordinal);
        await Assertions.Expect(item).ToBeInViewportAsync();
    }
}
