using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The passages that hold each word pair. A passage is filed under its most telling pairs only, and a pair that many
/// passages hold leads from each of them to a few that follow, so the work grows with the passages and not with their square.
/// </summary>
internal sealed class PairIndex
{
    private const int MostPairs = 128;
    private const int LongestList = 24;
    private const int FollowersInLongList = 4;

    private readonly WordWeights _weights;
    private readonly ulong[] _pairs;
    private readonly int[] _passages;

    // Where the list of passages that an entry leads to ends.
    private readonly int[] _ends;

    // The entries of each passage, one passage after the other.
    private readonly int[] _entries;
    private readonly int[] _firstEntries;

    public PairIndex(ImmutableArray<ImmutableArray<int>> passages, WordWeights weights)
    {
        _weights = weights;
        ImmutableArray<ImmutableArray<ulong>> telling = [.. passages.AsParallel().AsOrdered().Select(passage => Telling(passage, weights))];
        int size = telling.Sum(pairs => pairs.Length);
        _pairs = new ulong[size];
        _passages = new int[size];
        _ends = new int[size];
        _entries = new int[size];
        _firstEntries = new int[telling.Length + 1];
        int at = 0;
        for (int passage = 0; passage < telling.Length; passage++)
        {
            _firstEntries[passage] = at;
            foreach (ulong pair in telling[passage])
            {
                (_pairs[at], _passages[at]) = (pair, passage);
                at++;
            }
        }

        _firstEntries[^1] = size;
        Array.Sort(_pairs, _passages);
        FileEntries();
    }

    /// <summary>The later passages that share telling pairs with one, with the weight of what they share.</summary>
    public Dictionary<int, double> Candidates(int passage)
    {
        var candidates = new Dictionary<int, double>();
        for (int i = _firstEntries[passage]; i < _firstEntries[passage + 1]; i++)
        {
            int entry = _entries[i];
            double weight = _weights.OfPair(_pairs[entry]);
            for (int other = entry + 1; other < _ends[entry]; other++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(candidates, _passages[other], out _) += weight;
            }
        }

        return candidates;
    }

    private static ImmutableArray<ulong> Telling(ImmutableArray<int> passage, WordWeights weights) =>
    [
        .. WordPairs.Of(passage)
            .Select(place => place.Pair)
            .Distinct()
            .Select(pair => (Pair: pair, Weight: weights.OfPair(pair)))
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Pair)
            .Take(MostPairs)
            .Select(pair => pair.Pair),
    ];

    // Each passage is told where its own entries stand, so that nothing has to be looked for.
    private void FileEntries()
    {
        int[] filed = new int[_firstEntries.Length];
        for (int first = 0; first < _pairs.Length;)
        {
            int after = first;
            while (after < _pairs.Length && _pairs[after] == _pairs[first])
            {
                after++;
            }

            Array.Sort(_passages, first, after - first);
            for (int entry = first; entry < after; entry++)
            {
                int passage = _passages[entry];
                _entries[_firstEntries[passage] + filed[passage]++] = entry;
                _ends[entry] = after - first > LongestList ? Math.Min(after, entry + 1 + FollowersInLongList) : after;
            }

            first = after;
        }
    }
}
