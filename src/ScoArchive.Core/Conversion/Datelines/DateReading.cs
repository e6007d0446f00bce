using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads one date in English, Russian or figures from one place in a text.</summary>
internal sealed class DateReading(string text, int start) : DateCursor(text, start)
{
    private const int LongestRoman = 4;
    private const int FiguresOfYear = 4;
    private const int FiguresWithHour = 6;
    private const int HoursOfDay = 24;
    private static readonly ImmutableArray<string> RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly string[] Suffixes = ["st", "nd", "rd", "th"];

    /// <summary><c>2025-07-16</c>, <c>16.07.2025</c>.</summary>
    public FoundDate? ReadNumeric()
    {
        int? first = ReadNumber(out int firstDigits);
        char separator = Peek();
        if (first is null || separator is not ('-' or '.' or '/'))
        {
            return null;
        }

        At++;
        int? second = ReadNumber(out int secondDigits) ?? ReadRomanMonth(separator);
        if (second is null || secondDigits > 2 || Peek() != separator)
        {
            return null;
        }

        At++;
        int? third = ReadGluedYear();
        int thirdDigits = FiguresOfYear;
        third ??= ReadNumber(out thirdDigits);
        bool yearFirst = firstDigits == 4 && thirdDigits <= 2;
        bool dayFirst = firstDigits <= 2 && thirdDigits == 4 && (separator == '.' || first > 12);
        return (yearFirst, dayFirst) switch
        {
            (true, _) => Make(first, second, third, null),
            (_, true) => Make(third, second, first, null),
            _ => null,
        };
    }

    /// <summary>A month in Roman figures between stops: <c>4.XI.1950</c>.</summary>
    private int? ReadRomanMonth(char separator)
    {
        int from = At;
        while (At < Text.Length && At - from < LongestRoman && Text[At] is 'I' or 'V' or 'X')
        {
            At++;
        }

        int month = separator == '.' ? RomanMonths.IndexOf(Text[from..At]) + 1 : 0;
        return month > 0 ? month : null;
    }

    /// <summary><c>4 July 2023</c>, <c>4th of July</c>, <c>4–5 July 2023</c>, <c>4 июля 2023 года</c>.</summary>
    public FoundDate? ReadDayFirst()
    {
        int? day = ReadDay();
        int? lastDay = ReadRangeEnd();
        SkipSigns();
        SkipWords("day", "of", "the", "month", "of");
        int? month = day is null ? null : ReadMonth();
        if (month is null)
        {
            return null;
        }

        (int? lastMonth, lastDay) = lastDay is null ? ReadLaterMonth() : (null, lastDay);
        int end = At;
        SkipSigns();
        SkipWords("of", "in", "the", "year");
        int? year = ReadYear();
        At = year is null ? end : At;
        return Make(year, month, day, lastDay, lastMonth);
    }

    /// <summary>A day with room for it between quotation marks, as forms of agreements have it: <c>«11» июня 2010 года</c>.</summary>
    public FoundDate? ReadQuotedDay()
    {
        At++;
        SkipBlanks();
        int? day = ReadDay();
        SkipBlanks();
        bool closed = day is not null && Signs.IsCloser(Peek());
        At++;
        SkipBlanks();
        int? month = closed ? ReadMonth() : null;
        SkipSigns();
        int? year = month is null ? null : ReadYear();
        return year is null ? null : Make(year, month, day, null);
    }

    /// <summary><c>eighth day of December 1999</c>, <c>twenty-first of May 2020</c>.</summary>
    public FoundDate? ReadSpeltDay()
    {
        int from = At;
        while (At < Text.Length && At - from < 16 && (char.IsLetter(Text[At]) || Text[At] == '-'))
        {
            At++;
        }

        if (Peek() == ' ' && SpeltDays.IsTens(Text.AsSpan(from, At - from)) && Text.IndexOf(' ', At + 1) is > 0 and var end)
        {
            // двадцать первого
            At = end;
        }

        int day = SpeltDays.Find(Text.AsSpan(from, At - from)) ?? 0;
        SkipBlanks();
        SkipWords("day", "of", "the", "month", "of");
        int? month = day == 0 ? null : ReadMonth();
        SkipSigns();
        SkipWords("of", "in", "the", "year", "of");
        int? year = month is null ? null : ReadYear();
        return year is null ? null : Make(year, month, day, null);
    }

    /// <summary><c>– 2 June</c> after a first day and month.</summary>
    private (int? Month, int? Day) ReadLaterMonth()
    {
        int before = At;
        int? day = ReadRangeEnd();
        SkipBlanks();
        int? month = day is null ? null : ReadMonth();
        At = month is null ? before : At;
        return month is null ? (null, null) : (month, day);
    }

    /// <summary><c>July 4, 2023</c>, <c>July 5th</c>, <c>July 2023</c>.</summary>
    public FoundDate? ReadMonthFirst()
    {
        int? month = ReadMonth();
        if (month is null)
        {
            return null;
        }

        SkipBlanks();
        int beforeYear = At;
        if (ReadYear() is { } onlyYear)
        {
            return Make(onlyYear, month, null, null);
        }

        At = beforeYear;
        int? day = ReadDay();
        if (day is null)
        {
            return null;
        }

        int alone = At;
        int? lastDay = ReadRangeEnd();
        int end = At;
        SkipSigns();
        int? year = ReadYear();
        bool spelt = year is null && Text.AsSpan(alone, end - alone).IndexOfAny("-–—") < 0;
        (At, lastDay) = year is not null ? (At, lastDay) : spelt ? (alone, null) : (end, lastDay);
        return Make(year, month, day, lastDay);
    }

    private int? ReadDay()
    {
        int? day = ReadNumber(out int digits);
        foreach (string suffix in Suffixes)
        {
            if (string.CompareOrdinal(Text, At, suffix, 0, 2) == 0)
            {
                At += 2;
                break;
            }
        }

        return digits <= 2 && day is >= 1 and <= 31 ? day : null;
    }

    private int? ReadRangeEnd()
    {
        int before = At;
        SkipBlanks();
        if (!SkipRangeSign())
        {
            At = before;
            return null;
        }

        SkipBlanks();
        int? last = ReadDay();
        At = last is null ? before : At;
        return last;
    }

    /// <summary>Passes over a dash, or a word that stands in its place: <c>4 to 6 July</c>.</summary>
    private bool SkipRangeSign()
    {
        if (Peek() is '-' or '–' or '—')
        {
            At++;
            return true;
        }

        int before = At;
        foreach (string word in Phrases.Default.List("range-words"))
        {
            SkipWord(word);
        }

        return At > before;
    }

    private int? ReadYear()
    {
        if (At < Text.Length && SpeltYears.Read(Text.AsSpan(At)) is { } spelt)
        {
            At += spelt.Length;
            return spelt.Year;
        }

        if (ReadGluedYear() is { } glued)
        {
            return glued;
        }

        int? year = ReadNumber(out int digits);
        return digits == FiguresOfYear && !char.IsAsciiDigit(Peek()) ? year : null;
    }

    /// <summary>A year with the hour right behind it: <c>19 October 200416:03</c>, <c>19.10.200416:03</c>.</summary>
    private int? ReadGluedYear()
    {
        bool glued = At + FiguresWithHour < Text.Length && Text[At + FiguresWithHour] == ':';
        if (!glued || !int.TryParse(Text.AsSpan(At, FiguresWithHour), NumberStyles.None, CultureInfo.InvariantCulture, out int figures) || figures % 100 >= HoursOfDay)
        {
            return null;
        }

        At += FiguresOfYear;
        return figures / 100;
    }

    private int? ReadMonth()
    {
        int from = At;
        while (At < Text.Length && At - from < 12 && char.IsLetter(Text[At]))
        {
            At++;
        }

        if (At - from < 3)
        {
            return null;
        }

        (int Number, bool IsShort)? month = MonthWords.Find(Text.AsSpan(from, At - from));
        At += month is { IsShort: true } && Peek() == '.' ? 1 : 0;
        return month?.Number;
    }

    private void SkipSigns()
    {
        while (char.IsWhiteSpace(Peek()) || Peek() == ',')
        {
            At++;
        }
    }

    private void SkipWords(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            SkipWord(word);
        }
    }

    private void SkipWord(string word)
    {
        if (string.Compare(Text, At, word + " ", 0, word.Length + 1, StringComparison.OrdinalIgnoreCase) == 0)
        {
            At += word.Length + 1;
        }
    }

}
