using System.Buffers;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Finds dates that name a day in English, Russian, Chinese or digits; a year that is not stated stays unknown.</summary>
internal static class DateFinder
{
    private const int Year = 4;
    private const int LongestDay = 24;
    private const string QuotesOfDays = "«\"“„";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９" + ChineseNumerals.All);

    private static readonly SearchValues<string> YearWords = SearchValues.Create(SpeltYears.LargeNumbers, StringComparison.OrdinalIgnoreCase);

    /// <summary>All dates in the text, in order.</summary>
    public static IEnumerable<FoundDate> Find(string text)
    {
        int i = MayHold(text) ? 0 : text.Length;
        while (i < text.Length)
        {
            if (StartsWord(text, i) && ReadAt(text, i) is { } found)
            {
                yield return found;
                i = found.Start + found.Length;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Whether a day stands at the end of one line and its year opens the next: <c>… от 15 сентября / 1995 г. № 2457 …</c></summary>
    public static bool RunsOver(string upper, string lower)
    {
        if (lower.Length <= Year || lower[Year] != ' ' || !char.IsAsciiDigit(lower[0]))
        {
            return false;
        }

        string day = upper[^Math.Min(LongestDay, upper.Length)..];
        string joined = day + " " + lower[..Year];
        return Find(joined).Any(found => found.Date.Year is not null && found.Start < day.Length && found.Start + found.Length == joined.Length);
    }

    // Figures, numerals or a spelt year: no date is without one of them.
    private static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Numerals) || text.ContainsAny(YearWords);

    private static bool StartsWord(string text, int i)
    {
        bool word = char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || (Signs.IsWide(text[i - 1]) && char.IsDigit(text[i]) && !char.IsDigit(text[i - 1])));
        bool quoted = QuotesOfDays.Contains(text[i]) && i + 2 < text.Length && char.IsAsciiDigit(text[Signs.IsBlank(text[i + 1]) ? i + 2 : i + 1]);
        return word || quoted || (ChineseNumerals.Contains(text[i]) && i > 0 && !ChineseNumerals.Contains(text[i - 1]));
    }

    private static FoundDate? ReadAt(string text, int start)
    {
        return char.IsAsciiDigit(text[start])
            ? new NumericDateReading(text, start).Read() ?? new ChineseDateReading(text, start).ReadFigures() ?? new DateReading(text, start).ReadDayFirst()
            : DateCursor.FigureOf(text[start]) >= 0 ? new ChineseDateReading(text, start).ReadFigures()
            : QuotesOfDays.Contains(text[start]) ? new DateReading(text, start).ReadQuotedDay()
            : ChineseNumerals.Contains(text[start]) ? new ChineseDateReading(text, start).ReadNumerals()
            : new DateReading(text, start).ReadMonthFirst() ?? new DateReading(text, start).ReadSpeltDay();
    }
}
