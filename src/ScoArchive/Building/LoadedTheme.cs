using System.Collections.Concurrent;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Pages;
using ScoArchive.Pages.Blocks;
using ScoArchive.Publishing;
using ScoArchive.Strings;
using ScoArchive.Templates;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;
using ScoArchive.Theme;

namespace ScoArchive.Building;

/// <summary>The theme, read and checked.</summary>
/// <param name="Assets">Its files as they are published.</param>
/// <param name="Text">The interface's words.</param>
/// <param name="Renderer">Renders pages with its templates.</param>
public sealed record LoadedTheme(PublishedAssets Assets, InterfaceText Text, PageRenderer Renderer)
{
    private CacheKey? Key { get; init; }

    /// <summary>The checksum of all that every page is made of; <see langword="null"/> where that has parts that cannot be taken down, or the theme changed while it was read.</summary>
    /// <param name="site">The site.</param>
    public CacheKey? KeyOf(Site site) => Key is { } theme ? TryKeyOf("pages", key => key.AddKey(theme).AddContent(site.Frame).AddContent(site.Settings)) : null;

    /// <summary>The checksum of all that a page is made of; <see langword="null"/> where it has parts that cannot be taken down.</summary>
    /// <param name="every">What every page is made of.</param>
    /// <param name="page">The page.</param>
    public static CacheKey? KeyOf(CacheKey every, SitePage page) => TryKeyOf("page", key =>
    {
        key.AddKey(every).AddContent(page.Path).AddContent(page.Root).AddContent(page.Title).AddContent(page.Parts);
        _ = page.Parts is null ? key.AddContent(page.Frame).AddContent(page.Model) : key;
    });

    private static CacheKey? TryKeyOf(string work, Action<CacheKeyBuilder> add)
    {
        try
        {
            return CacheKeyBuilder.KeyOf(work, add);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Renders a page.</summary>
    /// <param name="view">The page.</param>
    /// <param name="failures">Takes what stopped it.</param>
    /// <returns><see langword="null"/> where something did.</returns>
    public ReadOnlyMemory<byte>? Render(PageView view, ConcurrentBag<Diagnostic> failures)
    {
        var page = new MemoryStream();
        if (Renderer.Render(page, view) is { } failure)
        {
            failures.Add(failure);
            return null;
        }

        return page.GetBuffer().AsMemory(0, (int)page.Length);
    }

    /// <summary>Reads and checks the theme; all problems in one run.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="language">The interface's language, which the theme has.</param>
    /// <param name="colours">The archive's colours in place of the theme's; <see langword="null"/> for none.</param>
    public static Outcome<LoadedTheme> Load(ThemeFiles files, string language, SiteColours? colours = null)
    {
        colours ??= SiteColours.None;
        (CacheKey Content, CacheKey Times) before = ChecksumsOf(files, language, colours);
        Outcome<PublishedAssets> assets = AssetPublisher.Read(files, colours);
        Outcome<ThemeTemplates> templates = ThemeTemplates.Read(files);
        Outcome<InterfaceText> text = InterfaceText.Load(files, language);
        if (!assets.Succeeded || !templates.Succeeded || !text.Succeeded)
        {
            return Outcome.Failed<LoadedTheme>([.. assets.Diagnostics, .. templates.Diagnostics, .. text.Diagnostics]);
        }

        var types = new ViewTypes();
        TemplateFunction[] functions = FunctionsOf(templates.Value, text.Value, assets.Value.Map);
        CheckSession check = TemplateCheck.Run(templates.Value, SitePage.Contract, types, functions);
        OwnThemeCheck.Run(files, check, text.Value);
        return check.Report.Problems.Length > 0
            ? Outcome.Failed<LoadedTheme>(check.Report.Problems)
            : Outcome.Of(new LoadedTheme(assets.Value, text.Value, new PageRenderer(templates.Value, types, functions)) { Key = before == ChecksumsOf(files, language, colours) ? before.Content : null });
    }

    private static (CacheKey Content, CacheKey Times) ChecksumsOf(ThemeFiles files, string language, SiteColours colours)
    {
        using var content = new CacheKeyBuilder("theme");
        using var times = new CacheKeyBuilder("times");
        content.AddValue(language).AddContent(colours);
        foreach (ThemeFile file in files.All.Values)
        {
            content.AddValue(file.Name).AddValue(file.IsOwn).AddBytes(File.ReadAllBytes(file.Path));
            times.AddValue(File.GetLastWriteTimeUtc(file.Path).Ticks);
        }

        return (content.ToKey(), times.ToKey());
    }

    /// <summary>The functions that templates may use, by their names in the handbook's order.</summary>
    public static TemplateFunction[] FunctionsOf(ThemeTemplates templates, InterfaceText text, AssetMap assets) =>
    [
        new TextFunction(text),
        new CountFunction(text),
        new PartFunction(templates.Parts),
        new AssetFunction(assets),
        new ContentFunction(),
        new LanguageFunction(text.Language),
        new BlocksFunction(text),
    ];
}
