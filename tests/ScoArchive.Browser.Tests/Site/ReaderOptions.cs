using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>How a reader comes to the site.</summary>
public sealed record ReaderOptions(
    int Width = 1280, int Height = 900, ColorScheme Scheme = ColorScheme.Light, bool Scripts = true, bool ReducedMotion = true, bool MayComplain = false);
