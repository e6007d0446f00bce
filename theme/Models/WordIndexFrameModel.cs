using ScoArchive.Theme.Search;

namespace ScoArchive.Theme.Models;

/// <summary>A page of the word index in the site's frame.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Words">The page.</param>
public sealed record WordIndexFrameModel(PageFrame Frame, WordIndexPageModel Words);
