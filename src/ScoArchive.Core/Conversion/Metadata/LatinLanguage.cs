using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells languages in Latin letters apart by the small words that each is full of.</summary>
internal static class LatinLanguage
{
    private const int FewestWords = 40;

    /// <summary>The language's tag; English unless another one's words are found more often, undetermined in a longer text with none.</summary>
    public static string Of(ImmutableArray<TextLine> lines)
    {
        string[] words = SmallWords.In(lines.Select(line => line.Text));
        int english = SmallWords.Count(words, "en");
        (string Tag, int Count) best = SmallWords.Others.Select(tag => (tag, SmallWords.Count(words, tag))).MaxBy(found => found.Item2);
        bool none = words.Length >= FewestWords && english * 50 < words.Length && best.Count * 50 < words.Length;
        return none ? "und" : best.Count > english && best.Count * 20 >= words.Length ? best.Tag : "en";
    }
}
