using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages;

namespace ScoArchive.Building;

/// <summary>The pages of a built site with the theme as it is now, and with texts as they are now, each rendered when it is asked for.</summary>
public sealed class FreshPages
{
    private const string Extension = ".html";

    private readonly LoadedTheme _theme;
    private readonly Site _site;
    private readonly PublishedPages _published;
    private readonly AddressLedger _addresses;
    private readonly ImmutableArray<PageKind> _kinds;
    private readonly Dictionary<string, SitePage> _made = new(StringComparer.Ordinal);
    private readonly List<PageBatch> _waiting;
    private Dictionary<string, SitePage>? _former;

    private FreshPages(LoadedTheme theme, BuildOptions options, BuiltContent content)
    {
        (_theme, _site, _addresses) = (theme, SiteBuild.SiteOf(options, content.Input, theme), content.Addresses);
        var shown = new ShownArchive(_site, content.Archive, content.Echoes, content.Input.Pages, options.Subjects, options.Exports);
        _kinds = shown.Kinds;
        _published = new PublishedPages(_kinds);
        _waiting = [.. shown.Pages()];
        if (_site.HasSearch)
        {
            _waiting.Add(new PageBatch(ArchivePaths.Search, new SearchPages(_site, content.Letters, content.FirstFiles, shown.Facets).Make()));
        }
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

        if (!address.EndsWith(Extension, StringComparison.Ordinal) || Find(address) is not { } page)
        {
            return null;
        }

        using var stream = new MemoryStream();
        return _theme.Renderer.Render(stream, page.ToView(_site.Frame)) is null ? stream.ToArray() : null;
    }

    // A reader of one document waits for no other and for no index; what is at a former address shows only when all pages are made.
    private SitePage? Find(string address)
    {
        lock (_made)
        {
            foreach (PageBatch batch in _waiting.Where(batch => batch.MayHold(address)).OrderByDescending(batch => batch.Folder.Value.Length).ToArray())
            {
                if (_made.TryGetValue(address, out SitePage? page))
                {
                    return page;
                }

                Make(batch);
            }

            return _made.GetValueOrDefault(address) ?? FindFormer(address);
        }
    }

    private SitePage? FindFormer(string address)
    {
        _waiting.ToList().ForEach(Make);
        _former ??= new FormerPages(_site, _kinds, _published, _addresses).Make().ToDictionary(page => page.Path.OutputFile, StringComparer.Ordinal);
        return _former.GetValueOrDefault(address);
    }

    private void Make(PageBatch batch)
    {
        foreach (SitePage page in batch.Pages.Where(_published.Add))
        {
            _made.TryAdd(page.Path.OutputFile, page);
        }

        _waiting.Remove(batch);
    }
}
