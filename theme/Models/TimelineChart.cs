using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Counts by year, drawn as columns: some stacked above the line, one below it.</summary>
/// <param name="Title">What the chart shows.</param>
/// <param name="Description">How to read it, for those who do not see it.</param>
/// <param name="Upper">What the counts above the line count.</param>
/// <param name="Lower">What the count below the line counts; empty when there is none.</param>
/// <param name="Bars">The years in order, without gaps.</param>
/// <param name="Note">What the chart leaves out; empty for nothing.</param>
public sealed record TimelineChart(
    string Title, string Description, ImmutableArray<string> Upper, string Lower, ImmutableArray<YearBar> Bars, string Note);
