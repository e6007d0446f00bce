using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Words;

/// <summary>The small words that each language in Latin letters is full of: articles, prepositions, conjunctions.</summary>
internal static class SmallWords
{
    private const int MostWords = 2000;
    private const int LongestLine = 200_000;
    private const int FewestFound = 5;
    private const int OneOf = 12;
    private static readonly char[] Blanks = [' ', '\t', ',', '.', ';', ':', '(', ')'];

    /// <summary>The languages beside English.</summary>
    public static ImmutableArray<string> Others { get; } = ["fr", "de", "es", "uz", "tr"];

    /// <summary>The first words of some lines, in lower case.</summary>
    public static string[] In(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length < LongestLine).SelectMany(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).Take(MostWords).Select(word => word.ToLowerInvariant())];

    /// <summary>How many of the words are small words of a language.</summary>
    /// <param name="words">The words, in lower case.</param>
    /// <param name="tag">The language's tag.</param>
    public static int Count(string[] words, string tag)
    {
        HashSet<string> common = [.. Phrases.Default.List("words-" + tag)];
        return words.Count(common.Contains);
    }

    /// <summary>The language that lines are surely in: one whose small words are many, and twice as many as those of any other; empty where none is.</summary>
    public static string SureOf(IEnumerable<string> lines)
    {
        string[] words = In(lines);
        (string Tag, int Count)[] found = [.. Others.Prepend("en").Select(tag => (tag, Count(words, tag))).OrderByDescending(found => found.Item2)];
        return found[0].Count >= FewestFound && found[0].Count * OneOf >= words.Length && found[0].Count > 2 * found[1].Count ? found[0].Tag : "";
    }
}
