using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The pairs of neighbouring content words of a passage. Pairs are unordered and may skip a word or two, so that they
/// survive a changed order and small insertions.
/// </summary>
internal static class WordPairs
{
    private const int Reach = 3;
    private const int WordBits = 32;

    /// <summary>Each pair with the places of its words.</summary>
    /// <param name="words">The numbers of the content words in order.</param>
    public static PairPlaces Of(ImmutableArray<int> words) => new(words, Reach);

    /// <summary>How many pairs so many words make at most.</summary>
    public static int Most(int words) => words * Reach;

    /// <summary>The two words of a pair.</summary>
    public static (int Low, int High) WordsOf(ulong pair) => ((int)(pair >> WordBits), (int)(pair & uint.MaxValue));

    /// <summary>The pair of two words, in whichever order they stand.</summary>
    public static ulong PairOf(int left, int right) =>
        ((ulong)(uint)Math.Min(left, right) << WordBits) | (uint)Math.Max(left, right);
}
