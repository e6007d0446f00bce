namespace ScoArchive.Theme.Models;

/// <summary>The page for addresses that the archive does not have.</summary>
/// <param name="Frame">Head, header and footer.</param>
public sealed record NotFoundPageModel(PageFrame Frame);
