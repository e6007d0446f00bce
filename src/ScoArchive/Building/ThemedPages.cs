using System.Collections.Frozen;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Pages;

namespace ScoArchive.Building;

/// <summary>The pages of a built site with the theme as it is now, each rendered when it is asked for.</summary>
public sealed class ThemedPages
{
    private readonly LoadedTheme _theme;
    private readonly Site _site;
    private readonly BuildOptions _options;
    private readonly Lazy<FrozenDictionary<string, SitePage>> _pages;

    private ThemedPages(LoadedTheme theme, BuildOptions options, BuiltContent content)
    {
        (_theme, _site, _options) = (theme, SiteBuild.SiteOf(options, content.Input, theme), options);
        _pages = new Lazy<FrozenDictionary<string, SitePage>>(() => PagesOf(content).ToFrozenDictionary(page => page.Path.OutputFile, StringComparer.Ordinal));
    }

    /// <summary>Reads and checks the theme.</summary>
    /// <param name="options">What the site was built with.</param>
    /// <param name="content">What its pages were made of.</param>
    public static Outcome<ThemedPages> Load(BuildOptions options, BuiltContent content)
    {
        Outcome<LoadedTheme> theme = LoadedTheme.Load(options.Workspace.ThemeFiles, content.Input.Settings.Language);
        return theme.Succeeded
            ? Outcome.Of(new ThemedPages(theme.Value, options, content))
            : Outcome.Failed<ThemedPages>(theme.Diagnostics);
    }

    /// <summary>A page or a file of the theme; <see langword="null"/> for what no theme changes.</summary>
    /// <param name="address">Address relative to the site's root, such as <c>topics/index.html</c>.</param>
    public byte[]? Read(string address)
    {
        if (_theme.Assets.Files.TryGetValue(address, out byte[]? file))
        {
            return file;
        }

        if (!_pages.Value.TryGetValue(address, out SitePage? page))
        {
            return null;
        }

        using var stream = new MemoryStream();
        return _theme.Renderer.Render(stream, page.ToView(_site.Frame)) is null ? stream.ToArray() : null;
    }

    private IEnumerable<SitePage> PagesOf(BuiltContent content)
    {
        var shown = new ShownArchive(_site, content.Archive, content.Echoes, content.Input.Pages, _options.Subjects, _options.Exports);
        SitePage[] pages = [.. shown.Pages(), .. _site.HasSearch ? new SearchPages(_site, content.Letters, content.FirstFiles, shown.Facets).Make() : []];
        var published = new PublishedPages(shown.Kinds);
        foreach (SitePage page in pages)
        {
            published.Add(page);
        }

        return pages.Concat(new FormerPages(_site, shown.Kinds, published, content.Addresses).Make());
    }
}
