using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Citing;

/// <summary>Dates written out in English, in the orders that the styles use, and in figures.</summary>
internal static class CitationDate
{
    private const int LongestWholeMonth = 4;
    private static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary><c>July 4, 2023</c>, <c>June 2025</c>, <c>July 4–5, 2023</c>.</summary>
    public static string MonthFirst(CslDate date) => Range(date, MonthDay, (start, year) => start.Day is null ? $"{start.Text} {year}" : $"{start.Text}, {year}");

    /// <summary><c>4 July 2023</c>, <c>June 2025</c>, <c>4–5 July 2023</c>.</summary>
    public static string DayFirst(CslDate date) => Range(date, DayMonth, (start, year) => $"{start.Text} {year}");

    /// <summary><c>4 July 2023</c>, <c>10 Nov. 2020</c>, <c>June 2025</c>.</summary>
    public static string DayFirstShort(CslDate date) => Range(date, DayShortMonth, (start, year) => $"{start.Text} {year}");

    /// <summary><c>2023, July 4</c>, <c>2025, June</c>.</summary>
    public static string YearFirst(CslDate date) => Range(date, MonthDay, (start, year) => $"{year}, {start.Text}");

    /// <summary>A date without words, as a language with another order has it: <c>04.07.2023</c>, <c>04.07.2023–05.07.2023</c>, <c>2018–</c>, <c>–2023</c>.</summary>
    /// <param name="date">The date.</param>
    /// <param name="write">Writes the known parts of one day, the year first.</param>
    public static string InFigures(CslDate date, Func<IEnumerable<string>, string> write)
    {
        string Figures(EdtfDate? day)
        {
            int?[] parts = [day?.Year, day?.Month, day?.Month is null ? null : day.Value.Day];
            return write(parts.Where(part => part is not null).Select((part, i) => part!.Value.ToString(i == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)));
        }

        return !date.IsKnown || date.Value is not { } edtf ? ""
            : edtf.IsInterval ? $"{Figures(edtf.Start)}–{Figures(edtf.End)}"
            : Figures(edtf.Start);
    }

    private static string Range(CslDate date, Func<EdtfDate, string> describe, Func<(string Text, int? Day), string, string> join)
    {
        if (date.Literal.Length > 0 || date.Start is not { } start)
        {
            return date.Literal;
        }

        string Full(EdtfDate day) => day.Month is null ? Number(day.Year) : join((describe(day), day.Day), Number(day.Year));
        if (date.End is not { } end)
        {
            return Full(start);
        }

        bool isSameYear = start.Year == end.Year && start.Month is not null && end.Month is not null;
        return isSameYear ? join((WithinYear(start, end, describe), start.Day), Number(start.Year)) : $"{Full(start)}–{Full(end)}";
    }

    private static string WithinYear(EdtfDate start, EdtfDate end, Func<EdtfDate, string> describe)
    {
        if (start.Month != end.Month || start.Day is null || end.Day is null)
        {
            return $"{describe(start)}–{describe(end)}";
        }

        string days = $"{Number(start.Day)}–{Number(end.Day)}";
        return describe(start).Replace(Number(start.Day), days, StringComparison.Ordinal);
    }

    private static string MonthDay(EdtfDate date) => date.Day is null ? Month(date) : $"{Month(date)} {Number(date.Day)}";

    private static string DayMonth(EdtfDate date) => date.Day is null ? Month(date) : $"{Number(date.Day)} {Month(date)}";

    private static string DayShortMonth(EdtfDate date) => date.Day is null ? ShortMonth(date) : $"{Number(date.Day)} {ShortMonth(date)}";

    // May, June and July are short enough.
    private static string ShortMonth(EdtfDate date) => Month(date) switch
    {
        { Length: <= LongestWholeMonth } whole => whole,
        "September" => "Sept.",
        var name => name[..3] + ".",
    };

    private static string Month(EdtfDate date) => Names.GetMonthName(date.Month ?? 1);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
