using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// The passages that hold each word pair. A passage is filed under its most telling pairs only, and a pair that many
/// passages hold leads from each of them to a few that follow, so the work grows with the passages and not with their square.
/// </summary>
internal sealed class PairIndex
{
    private const int EndBits = 32;

    private readonly int[] _passages;

    // Where the list of passages that an entry leads to ends, and what its pair weighs.
    private readonly ulong[] _leads;

    // The entries of each passage, one passage after the other.
    private readonly int[] _entries;
    private readonly int[] _firstEntries;

    /// <summary>Files passages.</summary>
    /// <param name="telling">The pairs under which each is filed.</param>
    /// <param name="weights">What words tell.</param>
    public PairIndex(ImmutableArray<ulong[]> telling, WordWeights weights)
    {
        var shared = new SharedPairs(telling);
        int size = InParallel.Make(telling.Length, passage => telling[passage].Count(shared.MayHave)).Sum();
        ulong[] filed = new ulong[size];
        _passages = new int[size];
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
                    (filed[at], _passages[at]) = (pair, passage);
                    at++;
                }
            }
        }

        _firstEntries[^1] = size;
        Array.Sort(filed, _passages);
        _leads = LeadsOf(filed, weights);
    }

    /// <summary>Adds the weight of what later passages share with one to their totals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddSharing(int passage, PassageTotals totals)
    {
        for (int i = _firstEntries[passage]; i < _firstEntries[passage + 1]; i++)
        {
            int entry = _entries[i];
            int weight = (int)_leads[entry];
            int end = (int)(_leads[entry] >> EndBits);
            for (int other = entry + 1; other < end; other++)
            {
                totals.Add(_passages[other], weight);
            }
        }
    }

    // Each passage is told where its own entries stand, so that nothing has to be looked for. What an entry leads to takes the place of its pair.
    private ulong[] LeadsOf(ulong[] pairs, WordWeights weights)
    {
        int[] filed = new int[_firstEntries.Length];
        for (int first = 0; first < pairs.Length;)
        {
            ulong pair = pairs[first];
            int after = first;
            while (after < pairs.Length && pairs[after] == pair)
            {
                after++;
            }

            Array.Sort(_passages, first, after - first);
            uint weight = (uint)weights.PartsOfPair(pair);
            for (int entry = first; entry < after; entry++)
            {
                int passage = _passages[entry];
                _entries[_firstEntries[passage] + filed[passage]++] = entry;
                pairs[entry] = ((ulong)(entry + 1 + TellingPairs.FollowersIn(after - first, entry - first)) << EndBits) | weight;
            }

            first = after;
        }

        return pairs;
    }
}
