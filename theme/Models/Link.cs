namespace ScoArchive.Theme.Models;

/// <summary>A link with its words.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Words">What it says.</param>
public sealed record Link(PagePath Target, string Words);
