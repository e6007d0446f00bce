using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

[Collection(ValidityCollection.Name)]
public sealed class AccessibilityTests(BuiltSite site)
{
    public static TheoryData<string, int> Views()
    {
        var data = new TheoryData<string, int>();
        foreach (string path in PageTypes.Paths)
        {
            data.Add(path, 390);
            data.Add(path, 1280);
        }

        return data;
    }

    // The dark scheme changes colours and nothing else, so that only the rule about colours can find something new there.
    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_no_violation_in_light_or_dark(string path, int width)
    {
        await using Reader reader = await site.VisitAsync(path, width);
        string[] light = await FindAsync(reader.Page, AccessibilityRules.Standards, "target-size");
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        string[] dark = await FindAsync(reader.Page, AccessibilityRules.Only("color-contrast"), "color-contrast");
        Assert.True(light.Length + dark.Length == 0, string.Join('\n', light.Concat(dark.Select(fault => "dark: " + fault))));
    }

    private static async Task<string[]> FindAsync(IPage page, object rules, string passed)
    {
        AccessibilityFindings result = await AccessibilityRules.RunAsync(page, rules);
        Assert.Contains(passed, result.Passes);
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Elements.Take(3))}")];
    }
}
