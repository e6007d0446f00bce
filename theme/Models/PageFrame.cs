using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>What a page's head, header and footer need to know.</summary>
/// <param name="Site">What every page shares.</param>
/// <param name="Path">The page's address.</param>
/// <param name="Title">Title of the page without the site's name; empty on the home page.</param>
/// <param name="Description">One sentence for search engines and cards.</param>
/// <param name="Meta">Further names and values in the head.</param>
/// <param name="Alternates">The same content in other forms.</param>
/// <param name="JsonLd">schema.org description as JSON; empty for none.</param>
/// <param name="Scripts">Names of the theme's scripts that the page loads.</param>
/// <param name="Styles">Names of the theme's style sheets that the page loads beside the common one.</param>
public sealed record PageFrame(
    SiteFrame Site,
    PagePath Path,
    string Title,
    string Description,
    ImmutableArray<MetaTag> Meta,
    ImmutableArray<AlternateLink> Alternates,
    string JsonLd,
    ImmutableArray<string> Scripts,
    ImmutableArray<string> Styles)
{
    /// <summary>A frame with nothing but a title and a description.</summary>
    public static PageFrame Of(SiteFrame site, PagePath path, string title, string description) =>
        new(site, path, title, description, [], [], "", [], []);

    /// <summary>Path of the site's root on its host, for a page that is served at any depth; empty for all others, whose links are relative.</summary>
    public string Root { get; init; } = "";

    /// <summary>Names of the theme's modules that the page's scripts will ask for, to be fetched at once rather than one after the other.</summary>
    public ImmutableArray<string> Modules { get; init; } = [];

    /// <summary>What a printed page says of its source at the foot of its first sheet; the address where nothing else is given.</summary>
    public string PrintedSource
    {
        get => field.Length > 0 ? field : CanonicalUrl;
        init;
    }
    = "";

    /// <summary>What the head of every further sheet says.</summary>
    public string PrintedTitle => Title.Length == 0 ? Site.Title : Title;

    /// <summary>Where the page's content is now, for a page that only leads there.</summary>
    public PagePath? MovedTo { get; init; }

    /// <summary>The link from this page to another.</summary>
    public string To(PagePath target) => Root.Length > 0 ? Root + target.Value : Path.LinkTo(target);

    /// <summary>The page's address on the host.</summary>
    public string CanonicalUrl => (MovedTo ?? Path).AbsoluteOn(Site.BaseUrl);

    /// <summary>The title with the site's name.</summary>
    public string FullTitle => Title.Length == 0 ? $"{Site.Title} – {Site.Tagline}" : $"{Title} – {Site.Title}";
}
