using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>Waits for what a page brings about in its own time. The page's policy forbids code made of text, so that the browser cannot be told to wait by itself.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks until the answer is yes; fails the test when it stays no.</summary>
    /// <param name="what">What is waited for, for the failure's message.</param>
    /// <param name="ask">Asks the page once.</param>
    public static async Task TrueAsync(string what, Func<Task<bool>> ask)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (!await ask())
        {
            Assert.True(DateTime.UtcNow < end, $"Not within {Patience.TotalSeconds} seconds: {what}.");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Waits until the top of something stands within a stretch of the window, in CSS pixels from its upper edge.</summary>
    public static async Task StandsAsync(ILocator locator, double least, double most) =>
        await TrueAsync($"{locator} stands between {least} and {most}", async () => await locator.BoundingBoxAsync() is { } box && box.Y >= least && box.Y <= most);
}
