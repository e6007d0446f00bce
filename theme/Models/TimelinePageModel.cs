using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The timeline: documents by their dates, and the dates that texts mention.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Chart">Documents and mentioned dates by year.</param>
/// <param name="Years">What happened in each year, newest first.</param>
/// <param name="Undated">Mentioned dates that name no year.</param>
/// <param name="Files">The same in other forms.</param>
public sealed record TimelinePageModel(
    PageFrame Frame, TimelineChart Chart, ImmutableArray<TimelineYear> Years, ImmutableArray<DatedPassage> Undated, ImmutableArray<AlternateLink> Files);
