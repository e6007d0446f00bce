using System.Collections.Immutable;

namespace ScoArchive.Pages;

/// <summary>The counts of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Upper">The counts above a chart's line.</param>
/// <param name="Lower">The count below it.</param>
public sealed record YearCounts(int Year, ImmutableArray<int> Upper, int Lower)
{
    /// <summary>All that stands above the line.</summary>
    public int Height => Upper.Sum();
}
