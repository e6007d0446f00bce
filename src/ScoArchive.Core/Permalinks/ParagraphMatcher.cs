using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Finds old texts in new blocks: first the same text, then shared three-word sequences, then single blocks left alone
/// between matched neighbours. Time grows with the number of words, not with the number of pairs.
/// </summary>
public sealed class ParagraphMatcher
{
    private const int CommonShingle = 24;
    private const double SmallestShare = 0.2;
    private const double SmallestWordShare = 0.3;

    private readonly IReadOnlyList<string> _old;
    private readonly IReadOnlyList<string> _new;
    private readonly List<ParagraphMatch> _matches = [];

    private ParagraphMatcher(IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts) => (_old, _new) = (oldTexts, newTexts);

    /// <summary>Finds every substantial match, ordered by old and then by new text.</summary>
    public static ImmutableArray<ParagraphMatch> Match(IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts)
    {
        var matcher = new ParagraphMatcher(oldTexts, newTexts);
        matcher.MatchExactly();
        matcher.MatchByShingles();
        matcher.MatchBetweenNeighbours();
        return [.. matcher._matches.OrderBy(match => match.Old).ThenBy(match => match.New)];
    }

    // Texts that stand several times are paired in their order.
    private void MatchExactly()
    {
        ILookup<string, int> places = Enumerable.Range(0, _new.Count).ToLookup(i => _new[i], StringComparer.Ordinal);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _old.Count; i++)
        {
            int next = used.GetValueOrDefault(_old[i]);
            if (places[_old[i]].Skip(next).Take(1).ToArray() is [int place])
            {
                used[_old[i]] = next + 1;
                _matches.Add(new ParagraphMatch(i, place, 1, 1));
            }
        }
    }

    private void MatchByShingles()
    {
        HashSet<int> matchedOld = [.. _matches.Select(match => match.Old)];
        HashSet<int> matchedNew = [.. _matches.Select(match => match.New)];
        ShingleSet[] oldSets = [.. _old.Select(ShingleSet.Of)];
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _old.Count; i++)
        {
            foreach (string shingle in matchedOld.Contains(i) ? [] : oldSets[i].Shingles)
            {
                (index.TryGetValue(shingle, out List<int>? places) ? places : index[shingle] = []).Add(i);
            }
        }

        for (int i = 0; i < _new.Count; i++)
        {
            // A block that is the very text of one id may still have swallowed another's.
            AddShared(i, index, oldSets, matchedNew.Contains(i));
        }
    }

    private void AddShared(int newIndex, Dictionary<string, List<int>> index, ShingleSet[] oldSets, bool isTaken)
    {
        ShingleSet set = ShingleSet.Of(_new[newIndex]);
        var shared = new SortedDictionary<int, int>();
        foreach (string shingle in set.Shingles)
        {
            List<int> places = index.GetValueOrDefault(shingle) ?? [];
            foreach (int old in places.Count > CommonShingle ? [] : places)
            {
                shared[old] = shared.GetValueOrDefault(old) + 1;
            }
        }

        foreach ((int old, int count) in shared)
        {
            var match = new ParagraphMatch(old, newIndex, Share(count, oldSets[old].Count), Share(count, set.Count));
            if (isTaken ? match.ShareOfOld >= 0.6 : match.ShareOfOld >= SmallestShare || match.ShareOfNew >= SmallestShare)
            {
                _matches.Add(match);
            }
        }
    }

    private void MatchBetweenNeighbours()
    {
        Dictionary<int, int> homes = _matches.GroupBy(match => match.Old)
            .ToDictionary(group => group.Key, group => group.MaxBy(match => match.ShareOfOld)!.New);
        HashSet<int> taken = [.. _matches.Select(match => match.New)];
        for (int old = 0; old < _old.Count; old++)
        {
            int place = homes.TryGetValue(old - 1, out int before) ? before + 1 : old == 0 ? 0 : -1;
            bool isAlone = !homes.ContainsKey(old) && place >= 0 && place < _new.Count && !taken.Contains(place);
            double share = isAlone ? ShingleSet.WordShare(_old[old], _new[place]) : 0;
            if (share >= SmallestWordShare)
            {
                _matches.Add(new ParagraphMatch(old, place, share, share));
                homes[old] = place;
            }
        }
    }

    private static double Share(int count, int all) => Math.Min(1, (double)count / Math.Max(1, all)) * 0.999;
}
