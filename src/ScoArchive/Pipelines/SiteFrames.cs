using ScoArchive.Content;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Pipelines;

/// <summary>What every page shares, from the settings and the interface's words.</summary>
public static class SiteFrames
{
    /// <summary>The frame.</summary>
    /// <param name="input">The editors' settings and pages.</param>
    /// <param name="options">What the build is asked to do.</param>
    /// <param name="text">The interface's words.</param>
    /// <param name="assets">Where the theme's files are published.</param>
    public static SiteFrame Make(ArchiveInput input, BuildOptions options, InterfaceText text, AssetMap assets) => new(
        input.Settings.Title,
        input.Settings.Tagline,
        options.BaseUrl.Length > 0 ? SiteSettingsReader.WithSlash(options.BaseUrl) : input.Settings.BaseUrl,
        [
            new Link(ArchivePaths.Documents, text["nav.documents"]),
            new Link(ArchivePaths.Topics, text["nav.topics"]),
            new Link(ArchivePaths.States, text["nav.states"]),
            new Link(ArchivePaths.Timeline, text["nav.timeline"]),
            .. options.WithSearch ? [new Link(ArchivePaths.Search, text["nav.search"])] : Array.Empty<Link>(),
        ],
        [
            .. input.Pages.Select(page => new Link(new PagePath(page.Name + "/"), page.Title)),
            new Link(ArchivePaths.Echoes, text["nav.echoes"]),
            new Link(ArchivePaths.Formulas, text["nav.formulas"]),
            new Link(new PagePath("documents/index.json"), text["nav.data"]),
            new Link(new PagePath("feed.xml"), text["nav.feed"]),
        ],
        options.WithSearch,
        assets);
}
