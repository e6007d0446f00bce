using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>Settings that readers make in their system or browser, each of which the pages must follow.</summary>
[Collection(SiteCollection.Name)]
public sealed class ModeTests(BuiltSite site)
{
    // A style sheet made by script is the reader's own, to which the site's policy does not apply.
    private const string SpaceText =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    // Gives the focus to one thing after the other, as the keyboard would, and looks whether anything stands over all of it or marks it.
    private const string WalkFocus =
        """
        () => {
          const faults = [];
          const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
          for (const e of all.filter((_, i) => i % Math.ceil(all.length / 300) === 0)) {
            if (!e.checkVisibility({ visibilityProperty: true }) || !e.getClientRects().length) continue;
            e.focus();
            if (document.activeElement !== e) continue;
            const name = (e.getAttribute('aria-label') || e.textContent).trim().slice(0, 40);
            if (getComputedStyle(e).outlineStyle === 'none') faults.push(`focus not shown: ${name}`);
            const seen = [...e.getClientRects()].some(box => [0.1, 0.5, 0.9].some(part => {
              const top = document.elementFromPoint(box.left + box.width * part, Math.min(box.top + box.height / 2, innerHeight - 1));
              return top && (e.contains(top) || top.contains(e));
            }));
            if (!seen) faults.push(`focus covered: ${name}`);
          }
          return faults.slice(0, 8);
        }
        """;

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Wider_spacing_of_letters_words_and_lines_breaks_no_page(string path)
    {
        await using Reader reader = await site.VisitAsync(path, 390);
        await reader.Page.EvaluateAsync(SpaceText);
        string[] narrow = await LayoutFaults.FindAsync(reader.Page);
        await reader.Page.SetViewportSizeAsync(1280, 900);
        string[] wide = await LayoutFaults.FindAsync(reader.Page);
        Assert.True(narrow.Length + wide.Length == 0, string.Join('\n', narrow.Select(fault => "390: " + fault).Concat(wide.Select(fault => "1280: " + fault))));
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task What_has_the_focus_is_marked_and_never_covered(string path)
    {
        await using Reader reader = await site.VisitAsync(path, 390, 800);
        string[] narrow = await reader.Page.EvaluateAsync<string[]>(WalkFocus);
        await reader.Page.SetViewportSizeAsync(1280, 900);
        string[] wide = await reader.Page.EvaluateAsync<string[]>(WalkFocus);
        Assert.True(narrow.Length + wide.Length == 0, string.Join('\n', narrow.Select(fault => "390: " + fault).Concat(wide.Select(fault => "1280: " + fault))));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task More_contrast_gives_every_text_seven_to_one(ColorScheme scheme)
    {
        foreach (string path in (string[])["", "documents/digital-transformation-statement-2023/#p3", "timeline/2020/"])
        {
            await using Reader reader = await site.OpenAsync(path, new ReaderOptions(Scheme: scheme) { Contrast = Contrast.More });
            await ExpectNoViolationAsync(reader, path, "color-contrast-enhanced");
        }
    }

    [Fact]
    public async Task Forced_colours_leave_marks_bars_and_the_target_visible()
    {
        await using Reader reader = await site.OpenAsync("topics/terrorism/", new ReaderOptions { ForcedColors = ForcedColors.Active });
        Assert.Equal(
            await ColourAsync(reader, "body", "color"), await ColourAsync(reader, ".bar rect", "fill"));
        Assert.NotEqual(
            await ColourAsync(reader, ".excerpts p", "background-color"), await ColourAsync(reader, ".excerpts mark", "background-color"));
        await reader.Page.GotoAsync(site.Address + "documents/moscow-declaration-2020/#p100");
        Assert.Equal("solid", await ColourAsync(reader, "#p100", "outline-style"));
        await reader.Page.GotoAsync(site.Address + "topics/");
        Assert.Equal("solid", await ColourAsync(reader, ".matrix .many", "outline-style"));
    }

    [Fact]
    public async Task Nothing_moves_for_readers_who_ask_for_less_motion()
    {
        await using Reader reader = await site.OpenAsync("search/", new ReaderOptions(ReducedMotion: true));
        string[] moving = await reader.Page.EvaluateAsync<string[]>(
            """
            () => {
              const applying = rules => [...rules].flatMap(rule => rule.media && !matchMedia(rule.media.mediaText).matches ? [] : rule.cssRules?.length ? applying(rule.cssRules) : [rule]);
              return [...document.styleSheets].flatMap(sheet => applying(sheet.cssRules)).map(rule => rule.cssText)
                .filter(text => /transition|animation|scroll-behavior/.test(text));
            }
            """);
        Assert.Empty(moving);
    }

    private static async Task ExpectNoViolationAsync(Reader reader, string path, string rule)
    {
        AccessibilityFindings result = await AccessibilityRules.RunAsync(reader.Page, AccessibilityRules.Only(rule));
        Assert.Contains(rule, result.Passes);
        Assert.True(result.Violations.Length == 0, path + ": " + string.Join("; ", result.Violations.SelectMany(violation => violation.Elements).Take(6)));
    }

    private static async Task<string> ColourAsync(Reader reader, string selector, string property) =>
        await reader.Page.Locator(selector).First.EvaluateAsync<string>($"e => getComputedStyle(e).getPropertyValue('{property}')");
}
