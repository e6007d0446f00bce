using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>Waits for a reader to be at an address, by asking the page again and again: an event waited for may have passed already.</summary>
public static class Arrival
{
    /// <summary>Waits until the page's address matches and the page has loaded, its scripts included.</summary>
    /// <param name="page">The reader's page.</param>
    /// <param name="address">A pattern that the address must match.</param>
    public static async Task AtAsync(IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address, RegexOptions.None));
        await Eventually.TrueAsync("the page has loaded", async () => await page.EvaluateAsync<string>("document.readyState") == "complete");
    }
}
