namespace ScoArchive.Starting;

/// <summary>What a new archive is to be.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tagline">What it is, in one sentence; empty for its name again.</param>
/// <param name="Language">BCP 47 tag of the interface's language.</param>
/// <param name="BaseUrl">Address of the site's root.</param>
public sealed record NewArchive(string Title, string Tagline, string Language, string BaseUrl);
