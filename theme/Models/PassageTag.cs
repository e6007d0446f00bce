namespace ScoArchive.Theme.Models;

/// <summary>A topic or state of a passage.</summary>
/// <param name="Key">Topic slug or ISO 3166-1 alpha-2 code.</param>
/// <param name="Link">Its page, at the passage, and its name.</param>
public sealed record PassageTag(string Key, Link Link);
