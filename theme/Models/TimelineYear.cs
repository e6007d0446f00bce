using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>One year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The year's own page.</param>
/// <param name="Documents">Documents of that year, in time order.</param>
/// <param name="Views">Dates in it that texts mention, by how the texts see them.</param>
public sealed record TimelineYear(int Year, PagePath Target, ImmutableArray<DocumentCard> Documents, ImmutableArray<TimelineView> Views);
