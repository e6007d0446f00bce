using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoArchive.Core.Dates;

/// <summary>One EDTF level 1 calendar date: a year, month or day, with unknown digits and a qualifier.</summary>
/// <param name="Year">Year 1 to 9999, the first of a decade, or <see langword="null"/> where the text gives none (<c>XXXX</c>).</param>
/// <param name="Month">Month 1 to 12, or <see langword="null"/>.</param>
/// <param name="Day">Day of the month, or <see langword="null"/>.</param>
/// <param name="IsUncertain">Qualified with <c>?</c> or <c>%</c>.</param>
/// <param name="IsApproximate">Qualified with <c>~</c> or <c>%</c>.</param>
/// <param name="IsDecade">Whether any of the ten years that begin with the year is meant (<c>199X</c>).</param>
public readonly record struct EdtfDate(int? Year, int? Month, int? Day, bool IsUncertain, bool IsApproximate, bool IsDecade = false)
{
    private const int LeapYear = 2000;
    private const int YearsAfterFirst = 9;

    /// <summary>The smallest known part.</summary>
    public DatePrecision Precision =>
        Day is not null ? DatePrecision.Day
        : Month is not null ? DatePrecision.Month
        : IsDecade ? DatePrecision.Decade
        : Year is not null ? DatePrecision.Year
        : DatePrecision.None;

    /// <summary>The first day the date can mean, or <see langword="null"/> without a year.</summary>
    public DateOnly? Earliest => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day the date can mean, or <see langword="null"/> without a year.</summary>
    public DateOnly? Latest => Year is { } year
        ? new DateOnly(IsDecade ? year + YearsAfterFirst : year, Month ?? 12, Day ?? DateTime.DaysInMonth(year, Month ?? 12))
        : null;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, where <c>XXXX</c> is an unknown year, <c>199X</c> a decade and <c>XX</c> an unknown month or day.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        char last = text[^1];
        bool uncertain = last is '?' or '%';
        bool approximate = last is '~' or '%';
        string[] parts = (uncertain || approximate ? text[..^1] : text).Split('-');
        bool decade = parts is [[var century, _, not 'X', 'X']] && century != 'X';
        if (parts.Length > 3
            || !TryParsePart(decade ? parts[0][..^1] + '0' : parts[0], 4, out int? year)
            || !TryParsePart(parts.ElementAtOrDefault(1) ?? "XX", 2, out int? month)
            || !TryParsePart(parts.ElementAtOrDefault(2) ?? "XX", 2, out int? day))
        {
            return false;
        }

        date = new EdtfDate(year, month, day, uncertain, approximate, decade);
        return date.IsPossible();
    }

    /// <summary>The EDTF form.</summary>
    public override string ToString()
    {
        string year = Year?.ToString("D4", CultureInfo.InvariantCulture) ?? "XXXX";
        year = IsDecade ? year[..^1] + "X" : year;
        string month = Month is { } m ? "-" + m.ToString("D2", CultureInfo.InvariantCulture) : Day is null ? "" : "-XX";
        string day = Day is { } d ? "-" + d.ToString("D2", CultureInfo.InvariantCulture) : "";
        string qualifier = (IsUncertain, IsApproximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => "",
        };
        return year + month + day + qualifier;
    }

    private bool IsPossible() =>
        Year is null or >= 1
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Day >= 1 && Month is { } month && Day <= DateTime.DaysInMonth(Year ?? LeapYear, month)));

    private static bool TryParsePart(string text, int width, out int? number)
    {
        number = null;
        if (text.Length != width)
        {
            return false;
        }

        if (text.All(c => c == 'X'))
        {
            return true;
        }

        bool parsed = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        number = parsed ? value : null;
        return parsed;
    }
}
