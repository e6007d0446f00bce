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
        [.. passages.AsParallel().AsOrdered().Select(passage => Of(passage, weights))];

    /// <summary>The pairs of one passage.</summary>
    /// <param name="passage">The numbers of its content words in order.</param>
    /// <param name="weights">What words tell.</param>
    /// <returns>The heaviest; among those that weigh the same, the lowest.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong[] Of(ImmutableArray<int> passage, WordWeights weights)
    {
        ulong[] pairs = Different(passage);
        if (pairs.Length <= MostPairs)
        {
            return pairs;
        }

        double[] descending = new double[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            descending[i] = -weights.OfPair(pairs[i]);
        }

        Array.Sort(descending);
        double least = -descending[MostPairs - 1];
        int room = MostPairs - Array.FindIndex(descending, weight => -weight == least);
        ulong[] telling = new ulong[MostPairs];
        int count = 0;
        foreach (ulong pair in pairs)
        {
            double weight = weights.OfPair(pair);
            if (weight > least || (weight == least && room-- > 0))
            {
                telling[count++] = pair;
            }
        }

        return telling;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Different(ImmutableArray<int> passage)
    {
        ulong[] pairs = new ulong[WordPairs.Most(passage.Length)];
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

        return pairs[..different];
    }

    /// <summary>To how many of the passages after it one is led by a pair: in a long list to the next few only.</summary>
    /// <param name="holders">How many passages are filed under the pair.</param>
    /// <param name="place">The passage's place among them.</param>
    public static int FollowersIn(int holders, int place) => holders > LongestList ? Math.Min(FollowersInLongList, holders - place - 1) : holders - place - 1;
}
