using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>What every page of the site shares.</summary>
/// <param name="Title">Name of the site.</param>
/// <param name="Tagline">What it is, in one sentence.</param>
/// <param name="BaseUrl">Address of the site's root, ending in a slash.</param>
/// <param name="Navigation">The main navigation.</param>
/// <param name="FooterLinks">Links at the foot of every page.</param>
/// <param name="HasSearch">Whether the site can be searched.</param>
/// <param name="Assets">Addresses of the theme's files by their names, with content hashes.</param>
public sealed record SiteFrame(
    string Title,
    string Tagline,
    string BaseUrl,
    ImmutableArray<Link> Navigation,
    ImmutableArray<Link> FooterLinks,
    bool HasSearch,
    AssetMap Assets);
