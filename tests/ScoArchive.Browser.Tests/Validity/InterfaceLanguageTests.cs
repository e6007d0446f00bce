using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

/// <summary>The interface in Russian and Chinese: pages fit, and axe finds nothing in them.</summary>
[Collection(ValidityCollection.Name)]
public sealed class InterfaceLanguageTests(BuiltSite site)
{
    private const string Document = "documents/text-ru/";
    private static readonly string[] Paths = ["", "documents/", Document, "states/uzbekistan/", "timeline/", "search/", "data/"];

    [Theory]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task Pages_fit_phones_and_desks_and_axe_finds_no_violation(string language)
    {
        await using ForeignSite foreign = await ForeignSite.StartAsync(language);
        await using IBrowserContext context = await site.Browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (int width in (int[])[360, 390, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (string path in Paths)
            {
                await page.GotoAsync(foreign.Address + path);
                Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
                faults.AddRange((await LayoutFaults.FindAsync(page)).Select(fault => $"{path} at {width}: {fault}"));
                if (width == 390)
                {
                    AccessibilityFindings result = await AccessibilityRules.RunAsync(page);
                    faults.AddRange(result.Violations.Select(violation => $"{path}: {violation.Id}: {violation.Elements[0]}"));
                }
            }

            faults.AddRange(await LinesOfNavigationAsync(page) == 1 ? [] : [$"at {width} the main navigation takes more than one line"]);
        }

        await page.GotoAsync(foreign.Address + Document);
        await Assertions.Expect(page.Locator("[data-action=notes]")).ToBeVisibleAsync();
        faults.AddRange(await TopsOfAsync(page, ".document-actions li") == 1 ? [] : ["the actions of a document take more than one line at 1280"]);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // The search stands beside the site's name on a phone.
    private static Task<int> LinesOfNavigationAsync(IPage page) => TopsOfAsync(page, ".site-header nav li:not(.to-search)");

    private static async Task<int> TopsOfAsync(IPage page, string items) =>
        await page.EvaluateAsync<int>("items => new Set([...document.querySelectorAll(items)].filter(item => item.checkVisibility()).map(item => Math.round(item.getBoundingClientRect().top))).size", items);
}
