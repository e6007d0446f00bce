using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>Holds the rules of axe against a page as it stands.</summary>
public static class AccessibilityRules
{
    /// <summary>The rules of WCAG 2.2 at levels A and AA, and axe's own advice.</summary>
    public static RunOnlyOptions Standards => new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    /// <summary>What was found. Elements that break a rule are all named, of rules that hold one each: describing every element of a page took most of the time.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules; all where nothing is given.</param>
    public static async Task<AxeResult> RunAsync(IPage page, RunOnlyOptions? rules = null) =>
        await page.RunAxe(new AxeRunOptions { RunOnly = rules, ResultTypes = [ResultType.Violations] });
}
