using System.Buffers;
using System.Globalization;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Knows days in figures that may be read in two ways, such as <c>11/12/1948</c>: they date nothing.</summary>
internal static class FigureDay
{
    private const int Longest = 60;
    private const int LongestFact = 24;
    private const int MostOfPart = 31;
    private static readonly SearchValues<char> Bars = SearchValues.Create("|•·");

    /// <summary>Whether the line gives nothing but such a day and, behind it, an hour or facts of a page: <c>12/05/2019 | 3 min read</c>, <c>11.12.2018 10:15</c>.</summary>
    public static bool IsPosting(string text)
    {
        int blank = text.Length <= Longest ? text.IndexOf(' ', StringComparison.Ordinal) : -1;
        string rest = blank > 0 && Is(text[..blank].TrimEnd(',')) ? text[blank..].Trim() : "";
        return rest.Length > 0 && (DatelineText.IsTime(rest) || (Bars.Contains(rest[0]) && rest.Split(['|', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(IsFact)));
    }

    private static bool IsFact(string part) => part.Length <= LongestFact && part.Any(char.IsAsciiDigit);

    private static bool Is(string word) =>
        word.Split(['/', '.', '-']) is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 2 or 4 } year] && ValueOf(first) is > 0 and <= MostOfPart && ValueOf(second) is > 0 and <= MostOfPart && ValueOf(year) >= 0;

    private static int ValueOf(string figures) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
