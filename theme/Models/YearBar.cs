namespace ScoArchive.Theme.Models;

/// <summary>The counts of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">The first count.</param>
/// <param name="Second">The second count.</param>
/// <param name="Target">Where the year is told of.</param>
public sealed record YearBar(int Year, int First, int Second, PagePath Target);
