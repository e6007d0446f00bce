using System.Globalization;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Reads one date from one place in a _text.</summary>
internal sealed class DateReading
{
    private readonly string _text;
    private readonly int _start;
    private int _at;

    /// <summary>Starts reading at a place.</summary>
    public DateReading(string text, int start) => (_text, _start, _at) = (text, start, start);

    /// <summary><c>2025-07-16</c>, <c>16.07.2025</c>.</summary>
    public FoundDate? ReadNumeric()
    {
        int? first = ReadNumber(out int firstDigits);
        char separator = Peek();
        if (first is null || separator is not ('-' or '.' or '/'))
        {
            return null;
        }

        _at++;
        int? second = ReadNumber(out int secondDigits);
        if (second is null || secondDigits > 2 || Peek() != separator)
        {
            return null;
        }

        _at++;
        int? third = ReadNumber(out int thirdDigits);
        bool yearFirst = firstDigits == 4 && thirdDigits <= 2;
        bool dayFirst = firstDigits <= 2 && thirdDigits == 4 && (separator == '.' || first > 12);
        return (yearFirst, dayFirst) switch
        {
            (true, _) => Make(first, second, third, null),
            (_, true) => Make(third, second, first, null),
            _ => null,
        };
    }

    /// <summary><c>2023年7月4日</c>, <c>7月5日</c>.</summary>
    public FoundDate? ReadChinese()
    {
        int? first = ReadNumber(out int digits);
        int? year = null;
        if (digits == 4 && Peek() == '年')
        {
            _at++;
            year = first;
            first = ReadNumber(out _);
        }

        if (first is null || Peek() != '月')
        {
            return null;
        }

        _at++;
        int after = _at;
        int? day = ReadNumber(out _);
        if (day is not null && Peek() is '日' or '号')
        {
            _at++;
            return Make(year, first, day, ReadChineseRangeEnd());
        }

        _at = after;
        return year is null ? null : Make(year, first, null, null);
    }

    /// <summary><c>二〇一七年六月九日</c>.</summary>
    public FoundDate? ReadChineseNumerals()
    {
        int? year = ReadNumeralsBefore('年', digitByDigit: true);
        int? month = year is null ? null : ReadNumeralsBefore('月', digitByDigit: false);
        int? day = month is null ? null : ReadNumeralsBefore('日', digitByDigit: false);
        return day is null ? null : Make(year, month, day, null);
    }

    private int? ReadNumeralsBefore(char unit, bool digitByDigit)
    {
        int from = _at;
        while (_at - from < 4 && ChineseNumerals.Contains(Peek()))
        {
            _at++;
        }

        ReadOnlySpan<char> numerals = _text.AsSpan(from, _at - from);
        bool ends = Peek() == unit && numerals.Length > 0 && (!digitByDigit || numerals.Length == 4);
        _at += ends ? 1 : 0;
        return !ends ? null : digitByDigit ? ChineseNumerals.Digits(numerals) : ChineseNumerals.Count(numerals);
    }

    /// <summary><c>至14日</c> after a first day.</summary>
    private int? ReadChineseRangeEnd()
    {
        int before = _at;
        bool goesOn = Peek() is '至' or '-' or '–' or '—';
        _at += goesOn ? 1 : 0;
        int? last = goesOn ? ReadNumber(out _) : null;
        bool ends = last is >= 1 and <= 31 && Peek() is '日' or '号';
        _at = ends ? _at + 1 : before;
        return ends ? last : null;
    }

    /// <summary><c>4 July 2023</c>, <c>4th of July</c>, <c>4–5 July 2023</c>, <c>4 июля 2023 года</c>.</summary>
    public FoundDate? ReadDayFirst()
    {
        int? day = ReadDay();
        int? lastDay = ReadRangeEnd();
        SkipBlanks();
        SkipWord("of");
        int? month = day is null ? null : ReadMonth();
        if (month is null)
        {
            return null;
        }

        (int? lastMonth, lastDay) = lastDay is null ? ReadLaterMonth() : (null, lastDay);
        int end = _at;
        SkipSigns();
        int? year = ReadYear();
        _at = year is null ? end : _at;
        return Make(year, month, day, lastDay, lastMonth);
    }

    /// <summary><c>– 2 June</c> after a first day and month.</summary>
    private (int? Month, int? Day) ReadLaterMonth()
    {
        int before = _at;
        int? day = ReadRangeEnd();
        SkipBlanks();
        int? month = day is null ? null : ReadMonth();
        _at = month is null ? before : _at;
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
        int beforeYear = _at;
        if (ReadYear() is { } onlyYear)
        {
            return Make(onlyYear, month, null, null);
        }

        _at = beforeYear;
        int? day = ReadDay();
        if (day is null)
        {
            return null;
        }

        int alone = _at;
        int? lastDay = ReadRangeEnd();
        int end = _at;
        SkipSigns();
        int? year = ReadYear();
        bool spelt = year is null && _text.AsSpan(alone, end - alone).IndexOfAny("-–—") < 0;
        (_at, lastDay) = year is not null ? (_at, lastDay) : spelt ? (alone, null) : (end, lastDay);
        return Make(year, month, day, lastDay);
    }

    private FoundDate? Make(int? year, int? month, int? day, int? lastDay, int? lastMonth = null)
    {
        EdtfDate first = new(year, month, day, false, false);
        EdtfDate last = first with { Month = lastMonth ?? month, Day = lastDay ?? day };
        bool possible = EdtfDate.TryParse(first.ToString(), out _) && EdtfDate.TryParse(last.ToString(), out _) && year is null or (>= 1900 and <= 2100);
        Edtf date = lastDay is not null && year is not null && (last.Day > day || last.Month > month) ? Edtf.Between(first, last) : Edtf.Of(first);
        return possible ? new FoundDate(date, _start, _at - _start) : null;
    }

    private int? ReadDay()
    {
        int? day = ReadNumber(out int digits);
        foreach (string suffix in new[] { "st", "nd", "rd", "th" })
        {
            if (string.CompareOrdinal(_text, _at, suffix, 0, 2) == 0)
            {
                _at += 2;
                break;
            }
        }

        return digits <= 2 && day is >= 1 and <= 31 ? day : null;
    }

    private int? ReadRangeEnd()
    {
        int before = _at;
        SkipBlanks();
        if (!SkipRangeSign())
        {
            _at = before;
            return null;
        }

        SkipBlanks();
        int? last = ReadDay();
        _at = last is null ? before : _at;
        return last;
    }

    /// <summary>Passes over a dash, or a word that stands in its place: <c>4 to 6 July</c>.</summary>
    private bool SkipRangeSign()
    {
        if (Peek() is '-' or '–' or '—')
        {
            _at++;
            return true;
        }

        int before = _at;
        foreach (string word in Phrases.Default.List("range-words"))
        {
            SkipWord(word);
        }

        return _at > before;
    }

    private int? ReadYear()
    {
        int? year = ReadNumber(out int digits);
        return digits == 4 && !char.IsAsciiDigit(Peek()) ? year : null;
    }

    private int? ReadNumber(out int digits)
    {
        int from = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]) && _at - from < 5)
        {
            _at++;
        }

        digits = _at - from;
        return digits == 0 ? null : int.Parse(_text.AsSpan(from, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private int? ReadMonth()
    {
        int from = _at;
        while (_at < _text.Length && _at - from < 12 && char.IsLetter(_text[_at]))
        {
            _at++;
        }

        if (_at - from < 3)
        {
            return null;
        }

        string word = _text[from.._at].ToLowerInvariant();
        foreach (string table in new[] { "months-en", "months-en-short", "months-ru", "months-ru-short" })
        {
            int month = Phrases.Default.List(table).IndexOf(word);
            if (month >= 0)
            {
                _at += Peek() == '.' && table.EndsWith("-short", StringComparison.Ordinal) ? 1 : 0;
                return month + 1;
            }
        }

        return null;
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Peek()))
        {
            _at++;
        }
    }

    private void SkipSigns()
    {
        while (char.IsWhiteSpace(Peek()) || Peek() == ',')
        {
            _at++;
        }
    }

    private void SkipWord(string word)
    {
        if (string.CompareOrdinal(_text, _at, word + " ", 0, word.Length + 1) == 0)
        {
            _at += word.Length + 1;
        }
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';
}
