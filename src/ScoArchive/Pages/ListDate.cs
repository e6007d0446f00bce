using ScoArchive.Core.Dates;

namespace ScoArchive.Pages;

/// <summary>Where an entry of a list stands in time, as far as that is known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month of the year.</param>
/// <param name="Day">The day of the month.</param>
public readonly record struct ListDate(int? Year, int? Month, int? Day)
{
    /// <summary>The place of a date; an interval stands where it begins, or where it ends when its start is open.</summary>
    public static ListDate Of(Edtf? date) => (date?.Start ?? date?.End) switch
    {
        { Year: { } year } found => new ListDate(year, found.Month, found.Month is null ? null : found.Day),
        _ => default,
    };
}
