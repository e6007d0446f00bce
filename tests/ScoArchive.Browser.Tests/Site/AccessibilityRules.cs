using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>Holds the rules of axe against a page as it stands. It is run in the page itself, where its package for browsers would open another window for each answer.</summary>
public static class AccessibilityRules
{
    // Elements that break a rule are all named, of rules that hold none: describing every element of a page took most of the time.
    private const string Ask =
        """
        async rules => {
          const { violations, passes } = await axe.run(document, { resultTypes: ['violations'], ...rules && { runOnly: rules } });
          return JSON.stringify({
            violations: violations.map(({ id, help, nodes }) => ({ id, help, elements: nodes.map(node => node.html) })),
            passes: passes.map(({ id }) => id),
          });
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>The rules of WCAG 2.2 at levels A and AA, and axe's own advice.</summary>
    public static object Standards { get; } = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    /// <summary>One rule alone.</summary>
    public static object Only(string rule) => new { type = "rule", values = (string[])[rule] };

    /// <summary>What was found.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules; all where nothing is given.</param>
    public static async Task<AccessibilityFindings> RunAsync(IPage page, object? rules = null)
    {
        await page.EvaluateAsync(Axe);
        return JsonSerializer.Deserialize<AccessibilityFindings>(await page.EvaluateAsync<string>(Ask, rules), Form)!;
    }
}
