namespace ScoArchive.Theme.Models;

/// <summary>A link with a number behind it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Count">The number.</param>
public sealed record CountedLink(Link Link, int Count);
