namespace ScoArchive.Theme.Models;

/// <summary>The same content in another form.</summary>
/// <param name="Target">Where it is.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Title">What it is, in words.</param>
public sealed record AlternateLink(PagePath Target, string MediaType, string Title);
