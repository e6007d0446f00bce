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

    // A shift is known once the frame that shows it has been drawn; what is still on its way is asked for.
    private const string Read =
        """
        async () => {
          await document.fonts.ready;
          for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          window.shifts.push(...window.shiftObserver.takeRecords());
          return window.shifts.reduce((sum, entry) => sum + (entry.hadRecentInput ? 0 : entry.value), 0);
        }
        """;

    /// <summary>Begins to count on every page opened from now on.</summary>
    public static async Task WatchAsync(IPage page) => await page.AddInitScriptAsync(Watch);

    public static async Task<double> ReadAsync(IPage page) => await page.EvaluateAsync<double>(Read);
}
