using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>The word pairs under which passages are filed: of each passage those that tell most.</summary>
internal static class TellingPairs
{
    private const int MostPairs = 128;
    private const int LongestList = 24;
    private const int FollowersInLongList = 4;

    /// <summary>The pairs of each passage, each once, in order.</summary>
    public static ImmutableArray<ulong[]> OfAll(ImmutableArray<ImmutableArray<int>> passages, WordWeights weights) =>
        InParallel.Make(passages.Length, place => Of(passages[place], weights));

    /// <summary>The pairs of one passage.</summary>
    /// <param name="passage">The numbers of its content words in order.</param>
    /// <param name="weights">What words tell.</param>
    /// <returns>The heaviest; among those that weigh the same, the lowest.</returns>
    public static ulong[] Of(ImmutableArray<int> passage, WordWeights weights)
    {
        ulong[] room = ArrayPool<ulong>.Shared.Rent(WordPairs.Most(passage.Length));
        Span<ulong> pairs = Different(passage, room);
        ulong[] telling = (pairs.Length <= MostPairs ? pairs : Heaviest(pairs, weights)).ToArray();
        ArrayPool<ulong>.Shared.Return(room);
        return telling;
    }

    // They are moved to the front, in order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Span<ulong> Heaviest(Span<ulong> pairs, WordWeights weights)
    {
        int[] rising = ArrayPool<int>.Shared.Rent(pairs.Length);
        for (int i = 0; i < pairs.Length; i++)
        {
            rising[i] = weights.PartsOfPair(pairs[i]);
        }

        Array.Sort(rising, 0, pairs.Length);
        int least = rising[pairs.Length - MostPairs];
        int room = MostPairs;
        for (int i = pairs.Length - 1; i >= 0 && rising[i] > least; i--)
        {
            room--;
        }

        ArrayPool<int>.Shared.Return(rising);
        int count = 0;
        foreach (ulong pair in pairs)
        {
            int weight = weights.PartsOfPair(pair);
            if (weight > least || (weight == least && room-- > 0))
            {
                pairs[count++] = pair;
            }
        }

        return pairs[..count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Span<ulong> Different(ImmutableArray<int> passage, ulong[] pairs)
    {
        int count = 0;
        foreach ((ulong pair, _, _) in WordPairs.Of(passage))
        {
            pairs[count++] = pair;
        }

        Array.Sort(pairs, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
            {
                pairs[different++] = pairs[i];
            }
        }

        return pairs.AsSpan(0, different);
    }

    /// <summary>To how many of the passages after it one is led by a pair: in a long list to the next few only.</summary>
    /// <param name="holders">How many passages are filed under the pair.</param>
    /// <param name="place">The passage's place among them.</param>
    public static int FollowersIn(int holders, int place) => holders > LongestList ? Math.Min(FollowersInLongList, holders - place - 1) : holders - place - 1;
}
