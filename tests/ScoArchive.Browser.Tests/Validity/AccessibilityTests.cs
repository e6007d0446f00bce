using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Validity;

[Collection(ValidityCollection.Name)]
public sealed class AccessibilityTests(BuiltSite site)
{
    public static TheoryData<string, int, ColorScheme> Views()
    {
        var data = new TheoryData<string, int, ColorScheme>();
        foreach (string path in PageTypes.Paths)
        {
            data.Add(path, 390, ColorScheme.Light);
            data.Add(path, 1280, ColorScheme.Light);
            data.Add(path, 390, ColorScheme.Dark);
            data.Add(path, 1280, ColorScheme.Dark);
        }

        return data;
    }

    // The dark scheme changes colours and nothing else, so that only the rule about colours can find something new there.
    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_no_violation(string path, int width, ColorScheme scheme)
    {
        await using Reader reader = await site.OpenAsync(path, new ReaderOptions(width, 900, scheme));
        bool isLight = scheme == ColorScheme.Light;
        AxeResult result = await AccessibilityRules.RunAsync(reader.Page, isLight
            ? AccessibilityRules.Standards
            : new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] });
        Assert.Contains(isLight ? "target-size" : "color-contrast", result.Passes.Select(passed => passed.Id));
        string[] found = [.. result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}")];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
