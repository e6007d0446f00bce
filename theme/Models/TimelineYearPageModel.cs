namespace ScoArchive.Theme.Models;

/// <summary>One year of the timeline on a page of its own.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Year">The year with all its mentions.</param>
/// <param name="Previous">The year before it of which the archive tells, if any.</param>
/// <param name="Next">The year after it, if any.</param>
public sealed record TimelineYearPageModel(PageFrame Frame, TimelineYear Year, Link? Previous, Link? Next);
