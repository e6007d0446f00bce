using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>How much of a page moved while it loaded, by the browser's own count (cumulative layout shift).</summary>
public static class LayoutShift
{
    private const string Watch =
        """
        window.shifts = [];
        window.shiftObserver = new PerformanceObserver(list => window.shifts.push(...list.getEntries()));
        window.shiftObserver.observe({ type: 'layout-shift', buffered: true });
        """;

    // A shift is known once the frame that shows it has been drawn; what is still on its way is asked for. Blanks between elements are nothing to see.
    private const string Read =
        """
        async () => {
          await document.fonts.ready;
          for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          window.shifts.push(...window.shiftObserver.takeRecords());
          const isBlank = ({ node }) => node?.nodeType === Node.TEXT_NODE && node.data.trim() === '';
          const seen = window.shifts.filter(entry => !entry.hadRecentInput && (entry.sources.length === 0 || !entry.sources.every(isBlank)));
          const nameOf = ({ node }) => node?.nodeType === Node.TEXT_NODE ? node.data.trim().slice(0, 40) : `${node?.localName}.${node?.className}`;
          return seen.map(entry => `${entry.value} (${entry.sources.map(nameOf).join(', ')})`);
        }
        """;

    /// <summary>Begins to count on every page opened from now on.</summary>
    public static async Task WatchAsync(IPage page) => await page.AddInitScriptAsync(Watch);

    /// <summary>What moved on the page that is open: how much of the window, and what it was.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(IPage page) => await page.EvaluateAsync<string[]>(Read);
}
