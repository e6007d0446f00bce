namespace ScoArchive.Content;

/// <summary>What editors state about the site as a whole, in <c>input/site.yml</c>.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tagline">What it is, in one sentence.</param>
/// <param name="BaseUrl">Address of its root, ending in a slash.</param>
/// <param name="Language">BCP 47 tag of the interface's language.</param>
public sealed record SiteSettings(string Title, string Tagline, string BaseUrl, string Language);
