using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Content;

/// <summary>What editors state about the site as a whole, in <c>input/site.yml</c>.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tagline">What it is, in one sentence.</param>
/// <param name="BaseUrl">Address of its root, ending in a slash.</param>
/// <param name="Language">BCP 47 tag of the interface's language.</param>
public sealed record SiteSettings(string Title, string Tagline, string BaseUrl, string Language)
{
    /// <summary>The name where there is little room, such as below an icon.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>What the archive holds and is about, for the home page; empty for nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who keeps the archive; empty when not stated.</summary>
    public string Keeper { get; init; } = "";

    /// <summary>Where readers report errors; <see langword="null"/> when not stated.</summary>
    public ErrorContact? Contact { get; init; }

    /// <summary>The licence of the archive's data; <see langword="null"/> when not stated.</summary>
    public DataLicence? Licence { get; init; }

    /// <summary>Colours in place of the theme's.</summary>
    public SiteColours Colours { get; init; } = SiteColours.None;

    /// <summary>The overviews that head, foot, home page, lists and margins lead to.</summary>
    public ImmutableArray<string> Indices { get; init; } = SiteIndex.All;

    /// <summary>Queries that show readers how to search, by what each shows.</summary>
    public ImmutableSortedDictionary<string, string> SearchExamples { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Abbreviations of the archive's own, and what they stand for.</summary>
    public ImmutableSortedDictionary<string, string> Abbreviations { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whether readers are led to an overview.</summary>
    /// <param name="index">One of <see cref="SiteIndex"/>; others are always shown, as settings cannot name them.</param>
    public bool Shows(string index) => Indices.Contains(index) || !SiteIndex.All.Contains(index);
}
