using ScoArchive.Core.Diagnostics;
using ScoArchive.Pages;

namespace ScoArchive.Building;

/// <summary>The pages of a built site with the theme as it is now, and with texts as they are now, each rendered when it is asked for.</summary>
public sealed class FreshPages
{
    private readonly LoadedTheme _theme;
    private readonly Site _site;
    private readonly BuildOptions _options;
    private readonly Dictionary<string, SitePage> _made = new(StringComparer.Ordinal);
    private readonly IEnumerator<SitePage> _rest;

    private FreshPages(LoadedTheme theme, BuildOptions options, BuiltContent content)
    {
        (_theme, _site, _options) = (theme, SiteBuild.SiteOf(options, content.Input, theme), options);
        _rest = PagesOf(content).GetEnumerator();
    }

    /// <summary>Reads and checks the theme.</summary>
    /// <param name="options">What the site was built with.</param>
    /// <param name="content">What its pages were made of.</param>
    public static Outcome<FreshPages> Load(BuildOptions options, BuiltContent content)
    {
        Outcome<LoadedTheme> theme = LoadedTheme.Load(options.Workspace.ThemeFiles, content.Input.Settings.Language, content.Input.Settings.Colours);
        return theme.Succeeded
            ? Outcome.Of(new FreshPages(theme.Value, options, content))
            : Outcome.Failed<FreshPages>(theme.Diagnostics);
    }

    /// <summary>A page or a file of the theme; <see langword="null"/> for what no theme changes.</summary>
    /// <param name="address">Address relative to the site's root, such as <c>topics/index.html</c>.</param>
    public byte[]? Read(string address)
    {
        if (_theme.Assets.Files.TryGetValue(address, out byte[]? file))
        {
            return file;
        }

        if (Find(address) is not { } page)
        {
            return null;
        }

        using var stream = new MemoryStream();
        return _theme.Renderer.Render(stream, page.ToView(_site.Frame)) is null ? stream.ToArray() : null;
    }

    // Pages are made as far as the one that is asked for; a reader of one document waits for no index.
    private SitePage? Find(string address)
    {
        lock (_made)
        {
            while (!_made.ContainsKey(address) && _rest.MoveNext())
            {
                _made.TryAdd(_rest.Current.Path.OutputFile, _rest.Current);
            }

            return _made.GetValueOrDefault(address);
        }
    }

    private IEnumerable<SitePage> PagesOf(BuiltContent content)
    {
        var shown = new ShownArchive(_site, content.Archive, content.Echoes, content.Input.Pages, _options.Subjects, _options.Exports);
        var published = new PublishedPages(shown.Kinds);
        foreach (SitePage page in shown.Pages().Concat(_site.HasSearch ? new SearchPages(_site, content.Letters, content.FirstFiles, shown.Facets).Make() : []))
        {
            published.Add(page);
            yield return page;
        }

        foreach (SitePage page in new FormerPages(_site, shown.Kinds, published, content.Addresses).Make())
        {
            yield return page;
        }
    }
}
