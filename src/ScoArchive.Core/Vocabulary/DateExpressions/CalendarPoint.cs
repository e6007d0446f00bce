using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>The parts of a date that a stretch of text states; a part left out may follow from the other end of a range.</summary>
/// <param name="Year">The year, where stated.</param>
/// <param name="Month">The month, where stated.</param>
/// <param name="Day">The day, where stated.</param>
/// <param name="After">Index of the word after the stretch.</param>
internal readonly record struct CalendarPoint(int? Year, int? Month, int? Day, int After)
{
    /// <summary>Whether it says more than a bare day number does.</summary>
    public bool IsBareDay => Year is null && Month is null;

    /// <summary>This point with its missing larger parts taken from a later one.</summary>
    public CalendarPoint CompletedBy(CalendarPoint later) =>
        this with { Year = Year ?? later.Year, Month = Month ?? (Day is null ? null : later.Month) };

    /// <summary>This point with its missing month and year taken from an earlier one, as in <c>July 4-5, 2023</c>.</summary>
    public CalendarPoint Continuing(CalendarPoint earlier) =>
        Day is not null ? this with { Month = Month ?? earlier.Month, Year = Year ?? earlier.Year } : this;

    /// <summary>The date, unless no calendar has it.</summary>
    public EdtfDate? ToDate()
    {
        string text = new EdtfDate(Year, Month, Day, false, false).ToString();
        return EdtfDate.TryParse(text, out EdtfDate date) && date.Precision != DatePrecision.None ? date : null;
    }
}
