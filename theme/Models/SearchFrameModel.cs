using ScoArchive.Theme.Search;

namespace ScoArchive.Theme.Models;

/// <summary>The search page in the site's frame.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Search">The search page.</param>
public sealed record SearchFrameModel(PageFrame Frame, SearchPageModel Search);
