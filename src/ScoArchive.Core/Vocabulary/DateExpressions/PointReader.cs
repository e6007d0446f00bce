namespace ScoArchive.Core.Vocabulary.DateExpressions;

/// <summary>Reads one end of a date expression, in any of the written forms.</summary>
internal sealed class PointReader(DateCursor cursor)
{
    /// <summary>The date that starts at a word, or <see langword="null"/>; a bare day number is none.</summary>
    public CalendarPoint? Read(int at) =>
        ReadNumeric(at) ?? ReadChinese(at) ?? ReadNumerals(at) ?? ReadDayFirst(at) ?? ReadSpeltDay(at) ?? ReadMonthFirst(at) ?? ReadYear(at);

    /// <summary>A bare day number, which is a date only as an end of a range.</summary>
    public CalendarPoint? ReadBareDay(int at) =>
        cursor.DayAt(at) is { } day ? new CalendarPoint(null, null, day, at + 1) : null;

    // "July 4-5, 2023" and "6月4日至5日": the second end names the day and perhaps the year.
    public CalendarPoint? ReadContinuation(int at)
    {
        if (cursor.DayAt(at) is not { } day)
        {
            return cursor.NumeralDayAt(at) is { } numerals ? new CalendarPoint(null, null, numerals.Day, numerals.After) : null;
        }

        if (cursor.WordAt(at + 1) is "日" or "号")
        {
            return new CalendarPoint(null, null, day, at + 2);
        }

        return cursor.YearAt(at + 1) is { } year && cursor.IsAdjacentOrComma(at + 1)
            ? new CalendarPoint(year, null, day, at + 2)
            : new CalendarPoint(null, null, day, at + 1);
    }

    // 2025-07-16 and 04.07.2023.
    private CalendarPoint? ReadNumeric(int at)
    {
        if (at + 2 >= cursor.Count)
        {
            return null;
        }

        bool hyphens = cursor.GapBefore(at + 1) is "-" && cursor.GapBefore(at + 2) is "-";
        bool dots = cursor.GapBefore(at + 1) is "." && cursor.GapBefore(at + 2) is ".";
        if (hyphens && cursor.YearAt(at) is { } year && cursor.NumberAt(at + 1, 2, 2) is { } month && cursor.NumberAt(at + 2, 2, 2) is { } day)
        {
            return Valid(new CalendarPoint(year, month, day, at + 3));
        }

        return dots && cursor.YearAt(at + 2) is { } last && cursor.NumberAt(at + 1, 2, 2) is { } middle && cursor.NumberAt(at, 1, 2) is { } first
            ? Valid(new CalendarPoint(last, middle, first, cursor.AfterUnit(at + 3)))
            : null;
    }

    private CalendarPoint? ReadChinese(int at)
    {
        int? year = cursor.WordAt(at + 1) == "年" ? cursor.YearAt(at) : null;
        int next = year is null ? at : at + 2;
        int? month = cursor.WordAt(next + 1) == "月" ? cursor.NumberAt(next, 1, 2) : null;
        next = month is null ? next : next + 2;
        int? day = month is not null && cursor.WordAt(next + 1) is "日" or "号" ? cursor.NumberAt(next, 1, 2) : null;
        next = day is null ? next : next + 2;
        return year is null && day is null ? null : Valid(new CalendarPoint(year, month, day, next));
    }

    private CalendarPoint? ReadDayFirst(int at)
    {
        if (cursor.DayAt(at) is not { } day || cursor.IsGlued(at))
        {
            return null;
        }

        return ReadMonthOf(day, at + 1);
    }

    // "this eighth day of December 1999", "двадцать первого декабря"; only with a month behind it, since "first" counts everything.
    private CalendarPoint? ReadSpeltDay(int at) =>
        cursor.SpeltDayAt(at) is { } spelt && (cursor.WordAt(spelt.After) is "of" or "day" || cursor.WordAt(at)[0] >= 'а') ? ReadMonthOf(spelt.Day, spelt.After) : null;

    // What stands behind a day: "July 2023", "of July", "day of July".
    private CalendarPoint? ReadMonthOf(int day, int at)
    {
        int next = cursor.WordAt(at) == "day" && cursor.WordAt(at + 1) == "of" && cursor.IsAdjacent(at) ? at + 1 : at;
        next = cursor.WordAt(next) == "of" && cursor.IsAdjacent(next) ? next + 1 : next;
        return cursor.IsAdjacentToDay(next) && cursor.MonthAt(next) is { } month ? Valid(WithYear(month, day, next + 1)) : null;
    }

    private CalendarPoint? ReadNumerals(int at) => cursor.NumeralsAt(at) is { } point ? Valid(point) : null;

    private CalendarPoint? ReadMonthFirst(int at)
    {
        if (cursor.MonthAt(at) is not { } month)
        {
            return null;
        }

        if (cursor.DayAt(at + 1) is { } day && cursor.IsAdjacentToMonth(at + 1))
        {
            return Valid(WithYear(month, day, at + 2));
        }

        CalendarPoint monthOnly = WithYear(month, null, at + 1);
        return monthOnly.Year is null ? null : monthOnly;
    }

    private CalendarPoint? ReadYear(int at) =>
        cursor.YearAt(at) is { } year && !cursor.IsGlued(at) ? new CalendarPoint(year, null, null, cursor.AfterUnit(at + 1)) : null;

    private CalendarPoint WithYear(int month, int? day, int next) =>
        cursor.IsAdjacentOrComma(next) && cursor.SpeltYearAt(next) is { } spelt ? new CalendarPoint(spelt.Year, month, day, spelt.After)
            : cursor.YearAt(next) is { } year && !IsNumberOfRange(next)
            && (cursor.IsAdjacentOrComma(next) || (cursor.MonthAt(next - 1) is not null && cursor.IsAdjacentToMonth(next)))
            ? new CalendarPoint(year, month, day, cursor.AfterUnit(next + 1))
            : new CalendarPoint(null, month, day, next);

    // In "10 June 2018-2023" the year belongs to the range after it.
    private bool IsNumberOfRange(int year) => cursor.IsDashed(year + 1) && cursor.YearAt(year + 1) is not null;

    private static CalendarPoint? Valid(CalendarPoint point) => point.ToDate() is null ? null : point;
}
