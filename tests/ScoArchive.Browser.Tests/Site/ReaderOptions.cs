using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>How a reader comes to the site.</summary>
public sealed record ReaderOptions(
    int Width = 1280, int Height = 900, ColorScheme Scheme = ColorScheme.Light, bool Scripts = true, bool ReducedMotion = true, bool MayComplain = false)
{
    /// <summary>Whether the system puts its own few colours in the place of the page's.</summary>
    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    /// <summary>Whether the window stays open for the next visit.</summary>
    public bool IsVisit { get; init; }

    /// <summary>Whether the system asks for more contrast.</summary>
    public Contrast Contrast { get; init; } = Contrast.NoPreference;
}
