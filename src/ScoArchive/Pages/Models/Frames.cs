using System.Collections.Immutable;
using ScoArchive.Templates;

namespace ScoArchive.Pages.Models;

/// <summary>What every page of the site shares; <c>site</c> in every template.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Tagline">What it is, in one sentence.</param>
/// <param name="Language">BCP 47 tag of the interface's language.</param>
/// <param name="Direction">Which way it is written: <c>ltr</c> or <c>rtl</c>.</param>
/// <param name="HasSearch">Whether the site can be searched.</param>
/// <param name="Home">The home page.</param>
/// <param name="Documents">The list of documents.</param>
/// <param name="Topics">The overview of topics.</param>
/// <param name="States">The overview of states.</param>
/// <param name="Timeline">The timeline.</param>
/// <param name="Search">The search page.</param>
/// <param name="Echoes">The passages that echo each other.</param>
/// <param name="Feed">The Atom feed.</param>
/// <param name="Manifest">The web application manifest.</param>
/// <param name="OpenSearch">How browsers may search the site.</param>
/// <param name="FooterLinks">Links at the foot of every page.</param>
public sealed record SiteFrame(
    string Title,
    string Tagline,
    string Language,
    string Direction,
    bool HasSearch,
    PagePath Home,
    PagePath Documents,
    PagePath Topics,
    PagePath States,
    PagePath Timeline,
    PagePath Search,
    PagePath Echoes,
    PagePath Feed,
    PagePath Manifest,
    PagePath OpenSearch,
    ImmutableArray<Link> FooterLinks)
{
    /// <summary>The colour of the ground on which pages are written, where it is light.</summary>
    public string Paper { get; init; } = "";

    /// <summary>The same where it is dark.</summary>
    public string DarkPaper { get; init; } = "";

    /// <summary>What the archive holds and is about; empty when not stated.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who keeps the archive; empty when not stated.</summary>
    public string Keeper { get; init; } = "";

    /// <summary>Name of the licence of its data; empty when not stated.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where the licence's text is, if stated.</summary>
    public WebAddress? LicenceText { get; init; }

    /// <summary>The address of a report of an error, with places that scripts fill in; empty where none is wanted.</summary>
    public string ReportPattern { get; init; } = "";
}

/// <summary>What a page's head, header and footer show; <c>frame</c> in every template.</summary>
/// <param name="Title">Title of the page; the site's name on the home page.</param>
/// <param name="FullTitle">The title with the site's name.</param>
/// <param name="Description">One sentence for search engines and cards.</param>
/// <param name="Canonical">The page's address on its host; that of the page it leads to, for one that only leads on.</param>
/// <param name="Kind">What Open Graph calls the page: <c>article</c> or <c>website</c>.</param>
/// <param name="PrintedTitle">What the head of every further sheet says when the page is printed.</param>
/// <param name="PrintedSource">What the foot of the first sheet says of its source.</param>
/// <param name="Navigation">The main navigation.</param>
/// <param name="Styles">Style sheets beside the common one.</param>
/// <param name="Scripts">Script modules.</param>
/// <param name="Modules">Modules that the scripts will ask for, to be fetched at once rather than one after the other.</param>
/// <param name="Meta">Further names and values in the head.</param>
/// <param name="Alternates">The same content in other forms.</param>
/// <param name="JsonLd">The description in the words of schema.org, as a block of data; empty for none.</param>
public sealed record PageFrame(
    string Title,
    string FullTitle,
    string Description,
    WebAddress Canonical,
    string Kind,
    string PrintedTitle,
    string PrintedSource,
    ImmutableArray<NavigationLink> Navigation,
    ImmutableArray<PagePath> Styles,
    ImmutableArray<PagePath> Scripts,
    ImmutableArray<PagePath> Modules,
    ImmutableArray<MetaTag> Meta,
    ImmutableArray<AlternateLink> Alternates,
    Html JsonLd)
{
    /// <summary>Where an error of the page is reported, its address filled in, if anywhere.</summary>
    public WebAddress? Report { get; init; }
}

/// <summary>A link of the main navigation.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Words">What it says.</param>
/// <param name="Current">How <c>aria-current</c> tells that the reader is there: <c>page</c>, <c>true</c> for a page below it, or nothing.</param>
/// <param name="IsSearch">Whether it leads to the search.</param>
public sealed record NavigationLink(PagePath Target, string Words, string Current, bool IsSearch);

/// <summary>A name and value in a page's head.</summary>
/// <param name="Name">The name.</param>
/// <param name="Content">The value.</param>
public sealed record MetaTag(string Name, string Content);
