using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Languages;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>The site as a whole: its settings, its words, and what every page shares.</summary>
public sealed class Site
{
    private readonly ImmutableArray<Link> _navigation;

    /// <summary>Prepares a site.</summary>
    /// <param name="settings">The editors' settings.</param>
    /// <param name="pages">The editors' pages.</param>
    /// <param name="hasSearch">Whether the site can be searched.</param>
    /// <param name="text">The interface's words.</param>
    /// <param name="assets">Where the theme's files are published.</param>
    public Site(SiteSettings settings, IEnumerable<EditorPage> pages, bool hasSearch, InterfaceText text, AssetMap assets)
    {
        (Settings, HasSearch, Text, Dates, Assets, Collation) = (settings, hasSearch, text, new DateFormatter(text), assets, Collation.Of(text.Language));
        _navigation =
        [
            new Link(ArchivePaths.Documents, text["nav.documents"]),
            .. Shown(SiteIndex.Topics, ArchivePaths.Topics, "nav.topics"),
            .. Shown(SiteIndex.States, ArchivePaths.States, "nav.states"),
            .. Shown(SiteIndex.Timeline, ArchivePaths.Timeline, "nav.timeline"),
            .. hasSearch ? [new Link(ArchivePaths.Search, text["nav.search"])] : Array.Empty<Link>(),
        ];
        Frame = new SiteFrame(
            settings.Title, settings.Tagline, text.Language, WritingDirection.Of(text.Language), hasSearch,
            PagePath.Home, ArchivePaths.Documents, ArchivePaths.Topics, ArchivePaths.States, ArchivePaths.Timeline, ArchivePaths.Search, ArchivePaths.Echoes,
            ArchivePaths.Feed, ArchivePaths.Manifest, ArchivePaths.OpenSearch,
            [
                .. pages.Select(page => new Link(new PagePath(page.Name + "/"), page.Title)),
                .. Shown(SiteIndex.Similar, ArchivePaths.Echoes, "nav.echoes"),
                .. Shown(SiteIndex.Comparison, ArchivePaths.Comparisons, "nav.compare"),
                .. Shown(SiteIndex.Phrases, ArchivePaths.Formulas, "nav.formulas"),
                new Link(ArchivePaths.Data, text["nav.data"]),
                new Link(ArchivePaths.Feed, text["nav.feed"]),
            ])
        {
            Paper = assets.Paper,
            DarkPaper = assets.DarkPaper,
            Description = settings.Description,
            Keeper = settings.Keeper,
            Licence = settings.Licence?.Name ?? "",
            LicenceText = settings.Licence is { Address.Length: > 0 } licence ? new WebAddress(licence.Address) : null,
            ReportPattern = settings.Contact?.Pattern ?? "",
        };
    }

    private ImmutableArray<Link> Shown(string index, PagePath path, string words) => Settings.Shows(index) ? [new Link(path, Text[words])] : [];

    /// <summary>The editors' settings, with the base address that counts.</summary>
    public SiteSettings Settings { get; }

    /// <summary>Whether the site can be searched.</summary>
    public bool HasSearch { get; }

    /// <summary>The interface's words.</summary>
    public InterfaceText Text { get; }

    /// <summary>Says dates in words.</summary>
    public DateFormatter Dates { get; }

    /// <summary>Where the theme's files are published.</summary>
    public AssetMap Assets { get; }

    /// <summary>The alphabetical order of names for readers of the interface's language.</summary>
    public Collation Collation { get; }

    /// <summary>What every page shares.</summary>
    public SiteFrame Frame { get; }

    /// <summary>The main navigation.</summary>
    public ImmutableArray<Link> Navigation => _navigation;

    /// <summary>Words of a text for plain words of the interface, kept apart from them where the two are written in different directions.</summary>
    /// <param name="words">The words.</param>
    /// <param name="language">Their language.</param>
    public string Isolate(string words, string language) => WritingDirection.Isolate(words, language, Text.Language);

    /// <summary>A page's or file's address on the host.</summary>
    public string UrlOf(PagePath path) => path.AbsoluteOn(Settings.BaseUrl);

    /// <summary>Head, header and footer of a page.</summary>
    /// <param name="path">The page's address.</param>
    /// <param name="title">Its title without the site's name; empty on the home page.</param>
    /// <param name="description">One sentence for search engines and cards.</param>
    public PageFrame FrameOf(PagePath path, string title, string description)
    {
        string url = UrlOf(path);
        string name = title.Length > 0 ? title : Settings.Title;
        return new PageFrame(
            name,
            title.Length > 0 ? $"{title} – {Settings.Title}" : $"{Settings.Title} – {Settings.Tagline}",
            description,
            new WebAddress(url),
            "website",
            name,
            url,
            [.. _navigation.Select(link => new NavigationLink(link.Target, link.Words, CurrentOf(link.Target, path), link.Target == ArchivePaths.Search))],
            [], [], [], [], [], Html.Empty)
        {
            Report = Settings.Contact?.For(name, url, ""),
        };
    }

    /// <summary>Head, header and footer of a page whose content is a JSON file too.</summary>
    public PageFrame FrameWithData(PagePath path, string title, string description) =>
        FrameOf(path, title, description) with { Alternates = [DataOf(path)] };

    /// <summary>The JSON file beside a page.</summary>
    public AlternateLink DataOf(PagePath page) => new(new PagePath(page.Value + "index.json"), "application/json", Text["index.json"]);

    /// <summary>The files of an overview: JSON and the vocabulary as linked data.</summary>
    /// <param name="page">The overview.</param>
    /// <param name="name">Name of the vocabulary's files.</param>
    public ImmutableArray<AlternateLink> VocabularyFilesOf(PagePath page, string name) =>
    [
        DataOf(page),
        new AlternateLink(new PagePath($"{page.Value}{name}.ttl"), "text/turtle", Text["index.turtle"]),
        new AlternateLink(new PagePath($"{page.Value}{name}.jsonld"), "application/ld+json", Text["index.jsonld"]),
    ];

    private static string CurrentOf(PagePath target, PagePath page) =>
        target == page ? "page" : page.Value.StartsWith(target.Value, StringComparison.Ordinal) ? "true" : "";
}
