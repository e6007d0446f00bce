using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// Which passages have to be looked at again for echoes: new ones, and those that a pair of words leads to other passages than it did.
/// A passage is led nowhere else by a pair that neither a new passage nor one that is gone is filed under.
/// </summary>
internal sealed class ChangedPassages
{
    private readonly RememberedPlaces _remembered;

    /// <summary>Compares what passages are filed under with what they were.</summary>
    /// <param name="numbered">The passages, most of them remembered.</param>
    /// <param name="telling">The pairs under which each is filed.</param>
    public ChangedPassages(NumberedPassages numbered, ImmutableArray<ulong[]> telling)
    {
        _remembered = numbered.Remembered!;
        Passages = [.. telling.Select((_, passage) => _remembered.BeforeOf(passage) < 0)];
        var lists = new Dictionary<ulong, (List<int> Now, List<int> Before)>();
        for (int passage = 0; passage < telling.Length; passage++)
        {
            foreach (ulong pair in Passages[passage] ? telling[passage] : [])
            {
                lists.TryAdd(pair, ([], []));
            }
        }

        (int Place, ulong[] Pairs)[] gone = [.. numbered.Gone().Select(gone => (gone.Place, TellingPairs.Of(gone.Words, numbered.Weights)))];
        foreach (ulong pair in gone.SelectMany(gone => gone.Pairs))
        {
            lists.TryAdd(pair, ([], []));
        }

        File(telling, gone, lists);
        foreach ((List<int> now, List<int> before) in lists.Values)
        {
            before.Sort();
            Compare(now, before);
        }

        MarkBereft();
    }

    /// <summary>Whether each passage has to be looked at again.</summary>
    public bool[] Passages { get; }

    /// <summary>Of the pairs under which passages are filed those that lead from any that has to be looked at again.</summary>
    public ImmutableArray<ulong[]> Among(ImmutableArray<ulong[]> telling)
    {
        HashSet<ulong> wanted = [.. telling.Where((_, passage) => Passages[passage]).SelectMany(pairs => pairs)];
        return InParallel.Make(telling.Length, passage => Array.FindAll(telling[passage], wanted.Contains));
    }

    private void File(ImmutableArray<ulong[]> telling, (int Place, ulong[] Pairs)[] gone, Dictionary<ulong, (List<int> Now, List<int> Before)> lists)
    {
        for (int passage = 0; passage < telling.Length; passage++)
        {
            int place = _remembered.BeforeOf(passage);
            foreach (ulong pair in telling[passage])
            {
                if (!lists.TryGetValue(pair, out (List<int> Now, List<int> Before) list))
                {
                    continue;
                }

                list.Now.Add(passage);
                if (place >= 0)
                {
                    list.Before.Add(place);
                }
            }
        }

        foreach ((int place, ulong[] pairs) in gone)
        {
            foreach (ulong pair in pairs)
            {
                lists[pair].Before.Add(place);
            }
        }
    }

    private void Compare(List<int> now, List<int> before)
    {
        int at = 0;
        for (int i = 0; i < now.Count; i++)
        {
            int place = _remembered.BeforeOf(now[i]);
            if (place < 0)
            {
                continue;
            }

            while (before[at] != place)
            {
                at++;
            }

            int followers = TellingPairs.FollowersIn(now.Count, i);
            bool isSame = followers == TellingPairs.FollowersIn(before.Count, at);
            for (int k = 1; k <= followers && isSame; k++)
            {
                isSame = _remembered.BeforeOf(now[i + k]) == before[at + k];
            }

            Passages[now[i]] |= !isSame;
        }
    }

    // None can be left over that a passage which is gone was a candidate of: they shared a pair. Should one be, it is looked at again.
    private void MarkBereft()
    {
        for (int passage = 0; passage < Passages.Length; passage++)
        {
            Passages[passage] |= !Passages[passage] && _remembered.Memory.Passages[_remembered.BeforeOf(passage)].Candidates.Any(candidate => _remembered.NowOf(candidate.Right) < 0);
        }
    }
}
