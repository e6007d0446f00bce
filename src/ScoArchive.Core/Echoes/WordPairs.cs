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
    public static IEnumerable<(ulong Pair, int First, int Second)> Of(ImmutableArray<int> words)
    {
        for (int first = 0; first < words.Length; first++)
        {
            for (int second = first + 1; second <= Math.Min(first + Reach, words.Length - 1); second++)
            {
                if (words[first] != words[second])
                {
                    yield return (PairOf(words[first], words[second]), first, second);
                }
            }
        }
    }

    /// <summary>The two words of a pair.</summary>
    public static (int Low, int High) WordsOf(ulong pair) => ((int)(pair >> WordBits), (int)(pair & uint.MaxValue));

    private static ulong PairOf(int left, int right) =>
        ((ulong)(uint)Math.Min(left, right) << WordBits) | (uint)Math.Max(left, right);
}
