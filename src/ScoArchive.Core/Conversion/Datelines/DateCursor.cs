using System.Globalization;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>A place in a text that a date is read from, and what all readings of dates share.</summary>
internal abstract class DateCursor(string text, int start)
{
    /// <summary>How many figures a year has.</summary>
    protected const int FiguresOfYear = 4;

    private const int FiguresWithHour = 6;
    private const int HoursOfDay = 24;

    /// <summary>The text.</summary>
    protected string Text { get; } = text;

    /// <summary>Where the date starts.</summary>
    protected int Start { get; } = start;

    /// <summary>The place reached.</summary>
    protected int At { get; set; } = start;

    /// <summary>The date up to the place reached; <see langword="null"/> when there is no such day.</summary>
    protected FoundDate? Make(int? year, int? month, int? day, int? lastDay, int? lastMonth = null)
    {
        EdtfDate first = new(year, month, day, false, false);
        EdtfDate last = first with { Month = lastMonth ?? month, Day = lastDay ?? day };
        bool possible = EdtfDate.TryParse(first.ToString(), out _) && EdtfDate.TryParse(last.ToString(), out _) && year is null or (>= 1900 and <= 2100);
        Edtf date = lastDay is not null && year is not null && (last.Day > day || last.Month > month) ? Edtf.Between(first, last) : Edtf.Of(first);
        return possible ? new FoundDate(date, Start, At - Start) : null;
    }

    /// <summary>Reads figures.</summary>
    protected int? ReadNumber(out int digits)
    {
        int from = At;
        int number = 0;
        while (At < Text.Length && FigureOf(Text[At]) is >= 0 and var figure && At - from < 5)
        {
            number = (number * 10) + figure;
            At++;
        }

        digits = At - from;
        return digits == 0 ? null : number;
    }

    /// <summary>A year with the hour right behind it: <c>19 October 200416:03</c>, <c>19.10.200416:03</c>.</summary>
    protected int? ReadGluedYear()
    {
        bool glued = At + FiguresWithHour < Text.Length && Text[At + FiguresWithHour] == ':';
        if (!glued || !int.TryParse(Text.AsSpan(At, FiguresWithHour), NumberStyles.None, CultureInfo.InvariantCulture, out int figures) || figures % 100 >= HoursOfDay)
        {
            return null;
        }

        At += FiguresOfYear;
        return figures / 100;
    }

    /// <summary>What a figure stands for, also one as wide as a Chinese sign: <c>５</c>; -1 for other signs.</summary>
    public static int FigureOf(char sign) => sign is >= '0' and <= '9' ? sign - '0' : sign is >= '０' and <= '９' ? sign - '０' : -1;

    /// <summary>Passes over blanks.</summary>
    protected void SkipBlanks()
    {
        while (char.IsWhiteSpace(Peek()))
        {
            At++;
        }
    }

    /// <summary>The sign at the place reached.</summary>
    protected char Peek() => At < Text.Length ? Text[At] : '\0';
}
