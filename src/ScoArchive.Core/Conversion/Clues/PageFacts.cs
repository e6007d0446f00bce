using ScoArchive.Core.Conversion.Datelines;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines of a web page that hold several labels with their values: <c>Posted: 14.05.2023 Read: 412</c>.</summary>
internal static class PageFacts
{
    private const int Longest = 160;
    private const int LongestLabel = 3;

    /// <summary>Whether the line is made of labels, each before a colon, and of values with figures behind them.</summary>
    public static bool Are(string text)
    {
        if (text.Length > Longest || !text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        int labels = 0;
        int figures = 0;
        string[] words = text.Split([' ', '\t', '|'], StringSplitOptions.RemoveEmptyEntries);
        int sinceValue = 0;
        foreach (string word in words)
        {
            bool label = word[^1] is ':' or '：' && word.Any(char.IsLetter);
            bool value = word.Any(char.IsAsciiDigit);
            labels += label && sinceValue < LongestLabel ? 1 : 0;
            figures += value ? 1 : 0;
            sinceValue = label || value ? 0 : sinceValue + 1;
        }

        int others = words.Length - labels - figures;
        bool dated = DateFinder.Find(text).Any();
        return labels >= 2 && figures >= labels && others <= labels * 2 && (labels > 2 || dated || figures > labels);
    }
}
