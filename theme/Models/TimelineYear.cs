using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>One year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Documents">Documents of that year, in time order.</param>
/// <param name="Mentions">Dates in it that texts mention, in time order.</param>
public sealed record TimelineYear(int Year, ImmutableArray<DocumentCard> Documents, ImmutableArray<DatedPassage> Mentions);
