using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>Photographs of pages for people to look at, in <c>output-tests/screenshots/</c>; taken only with <c>SCREENSHOTS=1</c> in the environment, since no test looks at them.</summary>
public static class Album
{
    private static readonly bool IsAskedFor = Environment.GetEnvironmentVariable("SCREENSHOTS") == "1";
    private static readonly string Folder = Repository.PathOf("output-tests", "screenshots");

    /// <summary>Photographs the window as it stands, light and dark.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name of the photographs, to which the scheme is added.</param>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (!IsAskedFor)
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            string path = Path.Combine(Folder, $"{name}-{scheme.ToString().ToLowerInvariant()}.jpg");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Type = ScreenshotType.Jpeg, Quality = 85 });
        }
    }
}
