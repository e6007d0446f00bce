using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Strings;

/// <summary>Puts EDTF dates into plain words.</summary>
public sealed class DateFormatter(InterfaceText text)
{
    /// <summary>The date in words, with doubts stated: <c>5 July 2023 (uncertain)</c>.</summary>
    public string Describe(Edtf edtf)
    {
        string words = edtf switch
        {
            { IsInterval: false, Start: { } date } => Describe(date),
            { Start: { } start, End: { } end } => DescribeInterval(start, end),
            { Start: { } start } => text.Format("date.from", Describe(start)),
            { End: { } end } => text.Format("date.until", Describe(end)),
            _ => "",
        };
        return (edtf.IsUncertain, edtf.IsApproximate) switch
        {
            (true, true) => text.Format("date.uncertainApproximate", words),
            (true, false) => text.Format("date.uncertain", words),
            (false, true) => text.Format("date.approximate", words),
            _ => words,
        };
    }

    /// <summary>A day in words.</summary>
    public string Describe(DateOnly day) => Describe(new EdtfDate(day.Year, day.Month, day.Day, false, false));

    /// <summary>The part of the date that HTML's <c>datetime</c> can carry; empty when there is none.</summary>
    public static string ForMachines(Edtf edtf) => edtf switch
    {
        { Start: { Year: { } year, Month: { } month, Day: { } day } } => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        { Start: { Year: { } year, Month: { } month } } => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        { Start.IsDecade: true } => "",
        { Year: { } year } => year.ToString("D4", CultureInfo.InvariantCulture),
        _ => "",
    };

    private string DescribeInterval(EdtfDate start, EdtfDate end)
    {
        return (start, end) switch
        {
            ({ Day: { } first, Month: { } month, Year: { } year }, { Day: { } last }) when end.Month == month && end.Year == year =>
                text.Format("date.spanDays", Number(first), Number(last), text["month.inDate." + Number(month)], Number(year)),
            ({ Month: not null, Year: { } year }, { Month: not null }) when end.Year == year =>
                text.Format("date.spanInYear", DescribeInYear(start), DescribeInYear(end), Number(year)),
            _ => text.Format(start.Precision == DatePrecision.Year ? "date.span" : "date.spanLong", Describe(start), Describe(end)),
        };
    }

    private string DescribeInYear(EdtfDate date) => date.Day is { } day
        ? text.Format("date.dayOfMonth", Number(day), text["month.inDate." + Number(date.Month!.Value)])
        : text["month." + Number(date.Month!.Value)];

    private string Describe(EdtfDate date)
    {
        string month = date.Month is { } m ? text[(date.Day is null ? "month." : "month.inDate.") + Number(m)] : "";
        string year = date.Year is { } y ? Number(y) : "";
        string day = date.Day is { } d ? Number(d) : "";
        return (date.Day, date.Month, date.Year) switch
        {
            (not null, not null, not null) => text.Format("date.day", day, month, year),
            (not null, not null, null) => text.Format("date.dayWithoutYear", day, month),
            (null, not null, not null) => text.Format("date.month", month, year),
            (null, not null, null) => month,
            _ when date.IsDecade => text.Format("date.decade", year),
            _ => year.Length > 0 ? year : text["date.unknown"],
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
