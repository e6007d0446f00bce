using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The passages that hold each word pair. A passage is filed under its most telling pairs only, and a pair that many
/// passages hold leads from each of them to a few that follow, so the work grows with the passages and not with their square.
/// </summary>
internal sealed class PairIndex
{
    private readonly WordWeights _weights;
    private readonly ulong[] _pairs;
    private readonly int[] _passages;

    // Where the list of passages that an entry leads to ends.
    private readonly int[] _ends;

    // The entries of each passage, one passage after the other.
    private readonly int[] _entries;
    private readonly int[] _firstEntries;

    /// <summary>Files passages.</summary>
    /// <param name="telling">The pairs under which each is filed.</param>
    /// <param name="weights">What words tell.</param>
    public PairIndex(ImmutableArray<ulong[]> telling, WordWeights weights)
    {
        _weights = weights;
        var shared = new SharedPairs(telling);
        int size = telling.Sum(pairs => pairs.Count(shared.MayHave));
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
                if (shared.MayHave(pair))
                {
                    (_pairs[at], _passages[at]) = (pair, passage);
                    at++;
                }
            }
        }

        _firstEntries[^1] = size;
        Array.Sort(_pairs, _passages);
        FileEntries();
    }

    /// <summary>Adds the weight of what later passages share with one to their totals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddSharing(int passage, PassageTotals totals)
    {
        for (int i = _firstEntries[passage]; i < _firstEntries[passage + 1]; i++)
        {
            int entry = _entries[i];
            int weight = _weights.PartsOfPair(_pairs[entry]);
            for (int other = entry + 1; other < _ends[entry]; other++)
            {
                totals.Add(_passages[other], weight);
            }
        }
    }

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
                _ends[entry] = entry + 1 + TellingPairs.FollowersIn(after - first, entry - first);
            }

            first = after;
        }
    }
}
