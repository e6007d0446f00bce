using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Reads lines that name an act's kind, that it was adopted, and when: <c>Resolution adopted by the General Assembly on 10 September 2006</c>, <c>2006年9月10日大会决议</c>.</summary>
internal static class AdoptionLine
{
    private const int Longest = 200;
    private const int LongestWide = 60;
    private const int FewestBehind = 5;
    private const int LongestOrder = 24;

    /// <summary>Whether the words open with a kind and that it was adopted, with a day or without: <c>Resolution adopted without a vote by …</c></summary>
    public static bool Opens(string text) =>
        text.Length <= Longest && text.Split(' ', 3) is [var kind, var adopted, _] && KindTable.Default.FindAlone(kind.TrimEnd(',')).Length > 0 && Phrases.Default.Holds("adopted-participles", adopted);

    /// <summary>Whether a Chinese line says by whom or by which order the act was given, behind its day: <c>1993年12月5日国务院令第133号发布</c>.</summary>
    private static bool IsWideAdoption(string text, int day) =>
        text.Length <= LongestWide && text.AsSpan().IndexOfAny("，。《,") < 0 && text.Length > day + FewestBehind && Phrases.Simplified(text) is var plain && Phrases.Default.List("adoption-verbs-zh").Any(verb => plain.EndsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether an office's order and its day are all that a Chinese line says: <c>林業局令　中華民國109年9月2日</c>.</summary>
    private static bool IsWideOrder(string text, FoundDate date)
    {
        string before = date.Start > FewestBehind && Signs.IsWide(text[0]) && date.Start + date.Length == text.Length ? Phrases.Simplified(text[..date.Start]) : "";
        string order = before.EndsWith("中华民国", StringComparison.Ordinal) ? before[..^4].TrimEnd() : before.TrimEnd();
        return order.Length is > 2 and <= LongestOrder && order.Length < before.Length && order[^1] is '令' && order.All(Signs.IsWide);
    }

    /// <summary>Whether a paper's symbol opens the words, and that it was adopted stands right behind: <c>A/RES/69/142 ADOPTED BY THE PLENARY ON …</c></summary>
    private static bool IsSymbolOfAct(string[] words) =>
        words[0].Contains('/', StringComparison.Ordinal) && words[0].Any(char.IsAsciiDigit) && Phrases.Default.Holds("adopted-participles", words[1]);

    /// <summary>The line's only day; <see langword="null"/> for other words.</summary>
    public static FoundDate? Read(string text)
    {
        FoundDate[] dates = text.Length <= Longest ? [.. DateFinder.Find(text).Take(2)] : [];
        if (dates is not [{ Date: { Year: not null, Start.Day: not null } } date])
        {
            return null;
        }

        bool wide = date.Start == 0 && Signs.IsWide(text[^1]) && (KindTable.Default.EndsWithKind(text) || IsWideAdoption(text, date.Length));
        string[] words = text[..date.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool spaced = words.Length > 2 && (KindTable.Default.FindAlone(words[0].TrimEnd(',')).Length > 0 || IsSymbolOfAct(words)) && words.Any(word => Phrases.Default.Holds("adopted-participles", word))
            && DatelineText.WithoutYearWord(text[(date.Start + date.Length)..]).Length == 0;
        return wide || spaced || IsWideOrder(text, date) ? date : null;
    }
}
