using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows rows of short entries that stand side by side on one line, as only menus have them.</summary>
internal static class EntryRow
{
    private const int FewestOfBars = 3;
    private const int LongestOfBars = 5;
    private const int FewestWide = 6;
    private const int LongestWide = 8;
    private const int FewestCapitals = 4;
    private const int FewestJoints = 2;

    /// <summary>Whether the line is such a row: between uprights, in Chinese between blanks, or of Russian words that all have capitals.</summary>
    public static bool Is(string text) => HasUprights(text, FewestOfBars) || IsWide(text) || IsCapitals(text);

    /// <summary>Whether uprights part at least so many entries of a few words.</summary>
    public static bool HasUprights(string text, int fewest) =>
        text.Split('|') is { } entries && entries.Length >= fewest && entries.All(entry => entry.Any(char.IsLetter) && Furniture.CountWords(entry) <= LongestOfBars);

    /// <summary>Whether entries run together without a sign between them, a capital right behind a small letter more than once: <c>HomeNewsDocuments</c>.</summary>
    public static bool RunsTogether(string text) =>
        JointsOf(text) >= FewestJoints;

    /// <summary>Whether a label runs into the word behind it: <c>IssuerGeneral</c>.</summary>
    public static bool IsGlued(string word) => word.Length > LongestWide && JointsOf(word) > 0;

    private static int JointsOf(string text) => Enumerable.Range(1, Math.Max(0, text.Length - 1)).Count(i => char.IsUpper(text[i]) && char.IsLower(text[i - 1]));

    private static bool IsWide(string text) =>
        Signs.IsWide(text[0]) && text.Split(' ') is { Length: >= FewestWide } entries && entries.All(entry => entry.Length is > 1 and <= LongestWide) && !KindTable.Default.EndsWithKind(text);

    /// <summary><c>Новости Встречи Аналитика Видео</c>.</summary>
    private static bool IsCapitals(string text) =>
        text[0] is >= '\u0400' and <= '\u04FF' && text.Split(' ') is { Length: >= FewestCapitals } words && words.All(word => word.Length > 2 && char.IsUpper(word[0])) && text.Any(char.IsLower) && KindTable.Default.Find(text).Length == 0;
}
