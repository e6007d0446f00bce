using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads one date in English or Russian words from one place in a text.</summary>
internal sealed class DateReading(string text, int start) : DateCursor(text, start)
{
    private static readonly string[] Suffixes = ["st", "nd", "rd", "th"];

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
        int day = ReadSpeltNumber();
        SkipBlanks();
        SkipWords("day", "of", "the", "month", "of");
        int? month = day == 0 ? null : ReadMonth();
        SkipSigns();
        SkipWords("of", "in", "the", "year", "of");
        int? year = month is null ? null : ReadYear();
        return year is null ? null : Make(year, month, day, null);
    }

    // twenty-first, twenty fourth, twenty- Fourth, двадцать первого
    private int ReadSpeltNumber()
    {
        int from = At;
        SkipLetters();
        ReadOnlySpan<char> first = Text.AsSpan(from, At - from);
        if (!SpeltDays.IsTens(first))
        {
            return SpeltDays.Find(first) ?? 0;
        }

        At += Peek() == '-' ? 1 : 0;
        SkipBlanks();
        int second = At;
        SkipLetters();
        return SpeltDays.Find(first, Text.AsSpan(second, At - second)) ?? 0;
    }

    private void SkipLetters()
    {
        while (char.IsLetter(Peek()))
        {
            At++;
        }
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
        if (day is null || char.IsLetter(Peek()))
        {
            // APRIL 2IST: figures that a scan misread are no day.
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
        int figures = At;
        At += Peek() == '-' ? 1 : 0;
        foreach (string suffix in Suffixes)
        {
            if (string.Compare(Text, At, suffix, 0, suffix.Length, StringComparison.OrdinalIgnoreCase) == 0 && (At + 2 == Text.Length || !char.IsLetter(Text[At + 2])))
            {
                figures = At + 2;
                break;
            }
        }

        At = figures;
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
