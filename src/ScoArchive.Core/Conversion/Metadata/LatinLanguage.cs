using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells languages in Latin letters apart by the small words that each is full of.</summary>
internal static class LatinLanguage
{
    private const int EnoughWords = 2000;
    private const int FewestWords = 40;
    private static readonly ImmutableArray<string> Others = ["fr", "de", "es", "uz", "tr"];
    private static readonly char[] Blanks = [' ', '\t', ',', '.', ';', ':', '(', ')'];

    /// <summary>The language's tag; English unless another one's words are found more often, undetermined in a longer text with none.</summary>
    public static string Of(ImmutableArray<TextLine> lines)
    {
        string[] words = [.. lines.Where(line => line.Text.Length < 200_000)
            .SelectMany(line => line.Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).Take(EnoughWords).Select(word => word.ToLowerInvariant())];
        int english = Count(words, "en");
        (string Tag, int Count) best = Others.Select(tag => (tag, Count(words, tag))).MaxBy(found => found.Item2);
        bool none = words.Length >= FewestWords && english * 50 < words.Length && best.Count * 50 < words.Length;
        return none ? "und" : best.Count > english && best.Count * 20 >= words.Length ? best.Tag : "en";
    }

    private static int Count(string[] words, string tag)
    {
        HashSet<string> common = [.. Phrases.Default.List("words-" + tag)];
        return words.Count(common.Contains);
    }
}
