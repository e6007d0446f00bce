namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Pairs texts that stand unchanged: first those that stand once, then copies beside a pair already made, then the
/// copies left, in their order. So a repeated formula keeps its id when another copy of it goes.
/// </summary>
internal sealed class ExactPairs
{
    private readonly IReadOnlyList<MatchedText> _old;
    private readonly IReadOnlyList<MatchedText> _new;
    private readonly bool[] _taken;

    private ExactPairs(IReadOnlyList<MatchedText> old, IReadOnlyList<MatchedText> @new, IReadOnlySet<int> taken)
    {
        (_old, _new) = (old, @new);
        NewOf = [.. Enumerable.Repeat(-1, old.Count)];
        _taken = [.. Enumerable.Range(0, @new.Count).Select(taken.Contains)];
    }

    /// <summary>The new place of each old text; -1 for none.</summary>
    public int[] NewOf { get; }

    /// <summary>Pairs old texts with new ones that are not taken.</summary>
    public static int[] Find(IReadOnlyList<MatchedText> old, IReadOnlyList<MatchedText> @new, IReadOnlySet<int> taken)
    {
        var pairs = new ExactPairs(old, @new, taken);
        pairs.PairSingles();
        pairs.PairNeighbours();
        pairs.PairRest();
        return pairs.NewOf;
    }

    private void PairSingles()
    {
        ILookup<MatchedText, int> oldPlaces = Enumerable.Range(0, _old.Count).ToLookup(i => _old[i]);
        ILookup<MatchedText, int> newPlaces = FreePlaces();
        foreach (IGrouping<MatchedText, int> place in oldPlaces.Where(group => group.Count() == 1))
        {
            if (newPlaces[place.Key].Take(2).ToArray() is [int only])
            {
                Pair(place.First(), only);
            }
        }
    }

    private void PairNeighbours()
    {
        for (int i = 0; i + 1 < _old.Count; i++)
        {
            PairIfEqual(i + 1, NewOf[i] + 1, isKnown: NewOf[i] >= 0);
        }

        for (int i = _old.Count - 1; i > 0; i--)
        {
            PairIfEqual(i - 1, NewOf[i] - 1, isKnown: NewOf[i] >= 0);
        }
    }

    private void PairIfEqual(int old, int @new, bool isKnown)
    {
        if (isKnown && NewOf[old] < 0 && @new >= 0 && @new < _new.Count && !_taken[@new] && _old[old] == _new[@new])
        {
            Pair(old, @new);
        }
    }

    private void PairRest()
    {
        Dictionary<MatchedText, Queue<int>> left = FreePlaces().ToDictionary(group => group.Key, group => new Queue<int>(group));
        for (int i = 0; i < _old.Count; i++)
        {
            if (NewOf[i] < 0 && left.TryGetValue(_old[i], out Queue<int>? places) && places.TryDequeue(out int place))
            {
                Pair(i, place);
            }
        }
    }

    private ILookup<MatchedText, int> FreePlaces() => Enumerable.Range(0, _new.Count).Where(i => !_taken[i]).ToLookup(i => _new[i]);

    private void Pair(int old, int @new)
    {
        NewOf[old] = @new;
        _taken[@new] = true;
    }
}
