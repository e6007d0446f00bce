using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines of a web page that hold several labels with their values: <c>Posted: 14.05.2023 Read: 412</c>.</summary>
internal static class PageFacts
{
    private const int Longest = 160;
    private const int LongestLabel = 3;
    private const int LongestWideLabel = 6;
    private const int FewestWideLabels = 3;

    /// <summary>Whether the line is made of labels, each before a colon, and of values with figures behind them.</summary>
    public static bool Are(string text)
    {
        if (text.Length > Longest || !text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        if (IsWideRow(text) || IsRowOfDays(text))
        {
            return true;
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

    /// <summary>Days when the page was put up and changed, each behind its label: <c>Published 3 May 2019 | Last updated 5 May 2019</c>.</summary>
    private static bool IsRowOfDays(string text) =>
        text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
        && parts.All(part => DatelineText.Read(part) is { Place.Length: 0, Date: { Start: > 0, Date.Year: not null } day } && part[..day.Start].Any(char.IsLetter));

    /// <summary>A Chinese row of labels, each with its value behind the colon, none of them a source: <c>发布时间:2020-09-27 分类:公告 浏览:16</c>.</summary>
    private static bool IsWideRow(string text)
    {
        string[] words = text.Split([' ', '\u3000', '\t', '|'], StringSplitOptions.RemoveEmptyEntries);
        int facts = words.Count(word => word.IndexOfAny([':', '：']) is > 1 and <= LongestWideLabel and var colon && word[..colon].All(Signs.IsWide));
        bool counts = words.Length == 2 && facts == 2 && Phrases.Default.Starts("posting-labels", text) && words[1][(words[1].IndexOfAny([':', '：']) + 1)..].All(char.IsAsciiDigit);
        return (counts || facts >= FewestWideLabels) && facts * 2 >= words.Length && DateFinder.Find(text).Any() && !Sentences.EndsClause(text)
            && !words.Any(word => Phrases.Default.Starts("source-start", word));
    }
}
