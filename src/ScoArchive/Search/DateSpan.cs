using ScoArchive.Core.Dates;

namespace ScoArchive.Search;

/// <summary>The days that a date, or a stretch from one date to another, can mean.</summary>
/// <param name="First">The first day, counted from 1 January of the year 1.</param>
/// <param name="Last">The last day.</param>
/// <param name="Precision">How exactly it is stated: 0 a decade, 1 a year, 2 a month, 3 a day; of a stretch its less exact end.</param>
public readonly record struct DateSpan(int First, int Last, int Precision)
{
    /// <summary>The days of a date; of a stretch with an open end those of the other end. Null where it has no year.</summary>
    public static DateSpan? Of(Edtf date)
    {
        EdtfDate[] ends = [.. new[] { date.Start, date.End }.OfType<EdtfDate>().Where(end => end.Year is not null)];
        return ends.Length == 0
            ? null
            : new DateSpan(ends[0].Earliest!.Value.DayNumber, ends[^1].Latest!.Value.DayNumber, ends.Min(PrecisionOf));
    }

    private static int PrecisionOf(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => 3,
        DatePrecision.Month => 2,
        DatePrecision.Year => 1,
        _ => 0,
    };
}
