using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The pairs of neighbouring content words of a passage. Pairs are unordered and may skip a word or two, so that they
/// survive a changed order and small insertions.
/// </summary>
internal sealed class WordPairs
{
    private const int Reach = 3;
    private const int WordBits = 32;

    private WordPairs(ImmutableArray<int> words, ImmutableArray<(ulong Pair, int First, int Second)> places)
    {
        Words = words;
        Places = places;
    }

    /// <summary>The numbers of the content words in order.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>Each pair with the places of its words.</summary>
    public ImmutableArray<(ulong Pair, int First, int Second)> Places { get; }

    public static WordPairs Of(ImmutableArray<int> words)
    {
        var places = ImmutableArray.CreateBuilder<(ulong, int, int)>(words.Length * Reach);
        for (int first = 0; first < words.Length; first++)
        {
            for (int second = first + 1; second <= Math.Min(first + Reach, words.Length - 1); second++)
            {
                if (words[first] != words[second])
                {
                    places.Add((PairOf(words[first], words[second]), first, second));
                }
            }
        }

        return new WordPairs(words, places.DrainToImmutable());
    }

    /// <summary>The two words of a pair.</summary>
    public static (int Low, int High) WordsOf(ulong pair) => ((int)(pair >> WordBits), (int)(pair & uint.MaxValue));

    private static ulong PairOf(int left, int right) =>
        ((ulong)(uint)Math.Min(left, right) << WordBits) | (uint)Math.Max(left, right);
}
