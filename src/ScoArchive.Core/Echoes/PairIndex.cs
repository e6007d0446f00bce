using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The passages that hold each word pair. A passage is filed under its most telling pairs only, and a pair that many
/// passages hold leads from each of them to a few that follow, so the work grows with the passages and not with their square.
/// </summary>
internal sealed class PairIndex
{
    private const int LargestSize = 4_000_000;
    private const int FewestPairs = 24;
    private const int MostPairs = 256;
    private const int LongestList = 24;
    private const int FollowersInLongList = 4;

    private readonly ulong[] _pairs;
    private readonly int[] _passages;
    private readonly ImmutableArray<ImmutableArray<ulong>> _telling;

    public PairIndex(ImmutableArray<ImmutableArray<int>> passages, WordWeights weights)
    {
        int perPassage = Math.Clamp(LargestSize / Math.Max(1, passages.Length), FewestPairs, MostPairs);
        _telling = [.. passages.Select(passage => Telling(passage, weights, perPassage))];
        int size = _telling.Sum(pairs => pairs.Length);
        _pairs = new ulong[size];
        _passages = new int[size];
        int at = 0;
        for (int passage = 0; passage < _telling.Length; passage++)
        {
            foreach (ulong pair in _telling[passage])
            {
                (_pairs[at], _passages[at]) = (pair, passage);
                at++;
            }
        }

        Array.Sort(_pairs, _passages);
        SortWithinPairs();
    }

    /// <summary>The later passages that share telling pairs with one, with the weight of what they share.</summary>
    public Dictionary<int, double> Candidates(int passage, WordWeights weights)
    {
        var candidates = new Dictionary<int, double>();
        foreach (ulong pair in _telling[passage])
        {
            (int first, int after) = ListOf(pair);
            int own = Array.BinarySearch(_passages, first, after - first, passage);
            int last = after - first > LongestList ? Math.Min(after, own + 1 + FollowersInLongList) : after;
            double weight = weights.OfPair(pair);
            for (int i = own + 1; i < last; i++)
            {
                candidates[_passages[i]] = candidates.GetValueOrDefault(_passages[i]) + weight;
            }
        }

        return candidates;
    }

    private static ImmutableArray<ulong> Telling(ImmutableArray<int> passage, WordWeights weights, int most) =>
    [
        .. WordPairs.Of(passage)
            .Select(place => place.Pair)
            .Distinct()
            .Select(pair => (Pair: pair, Weight: weights.OfPair(pair)))
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Pair)
            .Take(most)
            .Select(pair => pair.Pair),
    ];

    private void SortWithinPairs()
    {
        for (int first = 0; first < _pairs.Length;)
        {
            int after = first;
            while (after < _pairs.Length && _pairs[after] == _pairs[first])
            {
                after++;
            }

            Array.Sort(_passages, first, after - first);
            first = after;
        }
    }

    private (int First, int After) ListOf(ulong pair)
    {
        int first = Bound(pair, inclusive: false);
        return (first, Bound(pair, inclusive: true));
    }

    private int Bound(ulong pair, bool inclusive)
    {
        int low = 0;
        int high = _pairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool before = _pairs[middle] < pair || (inclusive && _pairs[middle] == pair);
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
