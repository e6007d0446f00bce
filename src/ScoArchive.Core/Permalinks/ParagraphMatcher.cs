using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Finds old texts in new blocks: first the same text, then shared sequences of three words, then what is left, among the
/// blocks between those of its neighbours. Time grows with the number of words, not with the number of pairs.
/// </summary>
public sealed class ParagraphMatcher
{
    private const int CommonSequence = 24;
    private const double SmallestShare = 0.2;
    private const double SmallestShareBetween = 0.4;
    private const int LongestReach = 6;

    private readonly TextWords[] _old;
    private readonly TextWords[] _new;
    private readonly int[] _exact;
    private readonly List<ParagraphMatch> _matches = [];

    private ParagraphMatcher(IReadOnlyList<MatchedText> oldTexts, IReadOnlyList<MatchedText> newTexts, IReadOnlySet<int> taken)
    {
        _old = [.. oldTexts.Select(text => TextWords.Of(text.Text))];
        _new = [.. newTexts.Select(text => TextWords.Of(text.Text))];
        _exact = ExactPairs.Find(oldTexts, newTexts, taken);
    }

    /// <summary>Finds every substantial match, ordered by old and then by new text.</summary>
    /// <param name="oldTexts">The texts sought, in their order.</param>
    /// <param name="newTexts">The blocks, in their order.</param>
    /// <param name="taken">Blocks that are no text's exact match here because they are another's.</param>
    public static ImmutableArray<ParagraphMatch> Match(
        IReadOnlyList<MatchedText> oldTexts, IReadOnlyList<MatchedText> newTexts, IReadOnlySet<int> taken)
    {
        var matcher = new ParagraphMatcher(oldTexts, newTexts, taken);
        matcher.AddExact();
        matcher.AddShared();
        matcher.AddBetweenNeighbours();
        return [.. matcher._matches.OrderBy(match => match.Old).ThenBy(match => match.New)];
    }

    private void AddExact()
    {
        for (int i = 0; i < _exact.Length; i++)
        {
            if (_exact[i] >= 0)
            {
                _matches.Add(new ParagraphMatch(i, _exact[i], 1, 1));
            }
        }
    }

    private void AddShared()
    {
        Dictionary<string, List<int>> places = IndexChanged();
        HashSet<int> exact = [.. _exact];
        for (int i = 0; i < _new.Length; i++)
        {
            foreach ((int old, int count) in CountShared(_new[i], places))
            {
                var match = new ParagraphMatch(old, i, Share(count, _old[old].Sequences.Count), Share(count, _new[i].Sequences.Count));
                // The very text of one id has nothing of another's, unless that one is repeated in it.
                bool isSubstantial = match.ShareOfOld >= SmallestShare || match.ShareOfNew >= SmallestShare;
                if (exact.Contains(i) ? match.ShareOfOld >= 0.6 : isSubstantial)
                {
                    _matches.Add(match);
                }
            }
        }
    }

    private Dictionary<string, List<int>> IndexChanged()
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _old.Length; i++)
        {
            foreach (string sequence in _exact[i] >= 0 ? [] : _old[i].Sequences)
            {
                (places.TryGetValue(sequence, out List<int>? list) ? list : places[sequence] = []).Add(i);
            }
        }

        return places;
    }

    private static SortedDictionary<int, int> CountShared(TextWords text, Dictionary<string, List<int>> places)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (string sequence in text.Sequences)
        {
            List<int> found = places.GetValueOrDefault(sequence) ?? [];
            foreach (int old in found.Count > CommonSequence ? [] : found)
            {
                shared[old] = shared.GetValueOrDefault(old) + 1;
            }
        }

        return shared;
    }

    // Texts of a word or two, and those with a change in every sequence, are sought only near where they stood.
    private void AddBetweenNeighbours()
    {
        int[] homes = [.. Enumerable.Repeat(-1, _old.Length)];
        foreach (ParagraphMatch match in _matches.OrderBy(match => match.ShareOfOld).ThenByDescending(match => match.New))
        {
            homes[match.Old] = match.New;
        }

        HashSet<int> taken = [.. _exact];
        for (int old = 0; old < _old.Length; old++)
        {
            if (homes[old] < 0 && FindNear(old, homes, taken) is { } match)
            {
                _matches.Add(match);
                homes[old] = match.New;
            }
        }
    }

    private ParagraphMatch? FindNear(int old, int[] homes, HashSet<int> taken)
    {
        int before = old > 0 ? homes[old - 1] : -1;
        int after = old + 1 < homes.Length ? homes[old + 1] : -1;
        int first = before >= 0 || old == 0 ? Math.Max(before, 0) : Math.Max(after - LongestReach, 0);
        int last = after >= first ? Math.Min(after, first + LongestReach) : Math.Min(first + LongestReach, _new.Length - 1);
        if (before < 0 && after < 0 && old > 0)
        {
            return null;
        }

        ParagraphMatch? best = Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(i => !taken.Contains(i))
            .Select(i => MatchWords(old, i)).MaxBy(match => (match.ShareOfOld + match.ShareOfNew, -match.New));
        return best is not null && best.ShareOfOld >= SmallestShareBetween ? best : null;
    }

    private ParagraphMatch MatchWords(int old, int @new)
    {
        int count = _old[old].CountIn(_new[@new]);
        return new ParagraphMatch(old, @new, Share(count, _old[old].Words.Count), Share(count, _new[@new].Words.Count));
    }

    private static double Share(int count, int all) => Math.Min(1, (double)count / Math.Max(1, all)) * 0.999;
}
