namespace ScoArchive.Theme.Models;

/// <summary>A document cited in one style.</summary>
/// <param name="Style">Name of the style.</param>
/// <param name="Words">The citation.</param>
public sealed record Citation(string Style, string Words);
