using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>Texts in other scripts beside an English interface.</summary>
[Collection(SiteCollection.Name)]
public sealed class LanguageTests(BuiltSite site)
{
    [Fact]
    public async Task Words_state_their_language_have_a_font_of_their_script_and_fit_the_page()
    {
        await using ForeignSite foreign = await ForeignSite.StartAsync();
        foreach ((string language, string font) in (IEnumerable<(string, string)>)[("ru", "Source Serif 4"), ("zh", "Noto Serif CJK SC")])
        {
            foreach (int width in (int[])[390, 1280])
            {
                await using IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
                IPage page = await context.NewPageAsync();
                await page.GotoAsync($"{foreign.Address}documents/text-{language}/");
                await ExpectLanguageAsync(page.Locator("#p1 > p"), language, font);
                await ExpectLanguageAsync(page.Locator("h1"), language, font);
                await Assertions.Expect(page.Locator("#p1 > .number")).ToHaveAccessibleNameAsync("Paragraph 1, permanent link");
                Assert.Equal("en", await LanguageOfAsync(page.Locator("#p1 > .number")));
                Assert.Empty(await LayoutFaults.FindAsync(page));
                AccessibilityFindings result = await AccessibilityRules.RunAsync(page);
                Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Elements[0]}"));
                await Album.KeepAsync(page, $"language-{language}-{width}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cyrillic_letters_of_the_sites_font_are_loaded_by_pages_that_have_some_and_by_no_others(bool isLoaded)
    {
        await using ForeignSite foreign = await ForeignSite.StartAsync();
        string address = isLoaded ? foreign.Address + "documents/text-ru/" : site.Address + "documents/moscow-declaration-2020/";
        IPage page = await site.Browser.NewPageAsync();
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(isLoaded, asked.Any(file => file.EndsWith("source-serif-4-cyrillic.woff2", StringComparison.Ordinal)));
        await page.CloseAsync();
    }

    private static async Task ExpectLanguageAsync(ILocator words, string language, string font)
    {
        Assert.Equal(language, await LanguageOfAsync(words));
        Assert.StartsWith($"\"{font}\"", await words.EvaluateAsync<string>("e => getComputedStyle(e).fontFamily"), StringComparison.Ordinal);
    }

    private static async Task<string> LanguageOfAsync(ILocator element) =>
        await element.First.EvaluateAsync<string>("e => e.closest('[lang]').lang");
}
