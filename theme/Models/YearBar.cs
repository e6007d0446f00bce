using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>The counts of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Upper">The counts above the line.</param>
/// <param name="Lower">The count below it.</param>
/// <param name="Target">Where the year is told of.</param>
public sealed record YearBar(int Year, ImmutableArray<int> Upper, int Lower, PagePath Target)
{
    /// <summary>All that stands above the line.</summary>
    public int Height => Upper.Sum();
}
