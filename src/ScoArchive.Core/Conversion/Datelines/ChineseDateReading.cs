using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads one date in Chinese from one place in a text.</summary>
internal sealed class ChineseDateReading(string text, int start) : DateCursor(text, start)
{
    private const int RepublicYears = 1911;
    private const int FiguresOfRepublic = 3;
    private const int MostNumerals = 5;
    private const int Hundred = 100;

    /// <summary><c>2023年7月4日</c>, <c>7月5日</c>; printers part figures from signs by a blank: <c>2023 年 7 月 4 日</c>.</summary>
    public FoundDate? ReadFigures()
    {
        int? first = ReadNumber(out int digits);
        int? year = null;
        bool republic = digits == FiguresOfRepublic || (digits == FiguresOfRepublic - 1 && CountsFromRepublic());
        if ((digits == 4 || republic) && PeekBehindBlank() == '年')
        {
            At++;
            year = republic ? first + RepublicYears : first;
            SkipBlank();
            first = ReadNumber(out _);
        }

        if (first is null || PeekBehindBlank() != '月' || (year is null && StandsBehindOtherYear()))
        {
            return null;
        }

        At++;
        int after = At;
        SkipBlank();
        int? day = ReadNumber(out _);
        if (day is not null && PeekBehindBlank() is '日' or '号')
        {
            At++;
            return Make(year, first, day, ReadRangeEnd());
        }

        // 12月15至16日
        if (day is not null && ReadRangeEnd() is { } last)
        {
            return Make(year, first, day, last);
        }

        At = after;
        return year is null || republic ? null : Make(year, first, null, null);
    }

    /// <summary><c>二〇一七年六月九日</c>.</summary>
    public FoundDate? ReadNumerals()
    {
        bool republic = CountsFromRepublic();
        int hundred = republic && string.CompareOrdinal(Text, At, "一百", 0, 2) == 0 ? Hundred : 0;
        At += hundred > 0 ? 2 : 0;
        At += hundred > 0 && Peek() is '零' or '〇' ? 1 : 0;
        int? year = ReadNumeralsBefore('年', digitByDigit: !republic) + hundred + (republic ? RepublicYears : 0);
        int? month = year is null ? null : ReadNumeralsBefore('月', digitByDigit: false);
        int? day = month is null ? null : ReadNumeralsBefore('日', digitByDigit: false);
        return day is null ? null : Make(year, month, day, null);
    }

    /// <summary>Whether the words right before say that the years count from 1912: <c>中華民國八十九年十二月三十日</c>.</summary>
    private bool CountsFromRepublic() => Start > 1 && Text.AsSpan(0, Start).TrimEnd() is [.., '民', '国' or '國'];

    /// <summary>Whether a year of four figures in another calendar stands right before the month: <c>1442年1月14日</c>.</summary>
    private bool StandsBehindOtherYear() => Start > FiguresOfRepublic + 1 && Text[Start - 1] == '年' && Text.AsSpan(Start - FiguresOfRepublic - 2, FiguresOfRepublic + 1).IndexOfAnyExceptInRange('0', '9') < 0;

    private void SkipBlank() => At += Peek() == ' ' ? 1 : 0;

    private char PeekBehindBlank()
    {
        SkipBlank();
        return Peek();
    }

    private int? ReadNumeralsBefore(char unit, bool digitByDigit)
    {
        int from = At;
        // 二00九年: many type the figure for the sign.
        while (At - from < MostNumerals && (ChineseNumerals.Contains(Peek()) || (digitByDigit && At > from && Peek() is '0')))
        {
            At++;
        }

        ReadOnlySpan<char> numerals = Text.AsSpan(from, At - from);
        bool ends = Peek() == unit && numerals.Length > 0 && (!digitByDigit || numerals.Length == 4);
        At += ends ? 1 : 0;
        return !ends ? null : digitByDigit ? ChineseNumerals.Digits(numerals) : ChineseNumerals.Count(numerals);
    }

    /// <summary><c>至14日</c> after a first day.</summary>
    private int? ReadRangeEnd()
    {
        int before = At;
        bool goesOn = Peek() is '至' or '-' or '–' or '—';
        At += goesOn ? 1 : 0;
        int? last = goesOn ? ReadNumber(out _) : null;
        bool ends = last is >= 1 and <= 31 && Peek() is '日' or '号';
        At = ends ? At + 1 : before;
        return ends ? last : null;
    }
}
