namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Finds texts too short or too much changed to share a run of words: in the blocks between their neighbours, and short ones
/// that moved among the short blocks that are nobody's. Most words of both must be the same, in order.
/// </summary>
internal sealed class NearbyTexts(WordOwnership words, int[] homes)
{
    private const int LongestReach = 6;
    private const int LongestMoved = 12;
    private const int MostCompared = 64;
    private const double EnoughSent = 0.4;

    /// <summary>Finds them.</summary>
    /// <param name="words">The words that have owners already.</param>
    /// <param name="exact">The block of each unchanged old text; -1 for others.</param>
    public static void Take(WordOwnership words, int[] exact)
    {
        int[] homes = [.. exact];
        foreach (((int old, int @new), int count) in words.Counts.OrderBy(pair => pair.Value))
        {
            homes[old] = count * 5 >= words.Old[old].Length ? @new : homes[old];
        }

        var nearby = new NearbyTexts(words, homes);
        int[] sought = [.. Enumerable.Range(0, homes.Length).Where(nearby.IsSought)];
        sought.ToList().ForEach(nearby.TakeBetweenNeighbours);
        nearby.TakeMoved([.. sought.Where(nearby.IsSought)]);
    }

    private bool IsSought(int old) => words.Old[old].Length > 0 && words.CountSent(old) < EnoughSent * words.Old[old].Length;

    private void TakeBetweenNeighbours(int old)
    {
        int before = old > 0 ? homes[old - 1] : -1;
        int after = old + 1 < homes.Length ? homes[old + 1] : -1;
        if (before < 0 && after < 0 && homes.Length > 1)
        {
            return;
        }

        int first = before >= 0 || old == 0 ? Math.Max(before, 0) : Math.Max(after - LongestReach, 0);
        int last = after >= first ? Math.Min(after, first + LongestReach) : Math.Min(first + LongestReach, words.New.Length - 1);
        TakeBest(old, Enumerable.Range(first, Math.Max(0, last - first + 1)).SelectMany(FreeStretches));
    }

    // What stands free at either end of a block, or all of it.
    private IEnumerable<(int Block, int Start, int End)> FreeStretches(int block)
    {
        int length = words.New[block].Length;
        int start = 0;
        while (start < length && !words.IsOwned(block, start))
        {
            start++;
        }

        if (start > 0)
        {
            yield return (block, 0, start);
        }

        int end = length;
        while (end > start && !words.IsOwned(block, end - 1))
        {
            end--;
        }

        if (end < length)
        {
            yield return (block, end, length);
        }
    }

    private void TakeMoved(int[] sought)
    {
        int[] free = [.. Enumerable.Range(0, words.New.Length).Where(block => words.New[block].Length <= LongestMoved && words.IsUnclaimed(block))];
        ILookup<int, int> blocks = free.SelectMany(block => words.New[block].Distinct().Select(word => (word, block))).ToLookup(pair => pair.word, pair => pair.block);
        foreach (int old in sought.Where(text => words.Old[text].Length <= LongestMoved))
        {
            // By the rarest words first, so that a word that all have does not make every pair worth a look.
            TakeBest(old, words.Old[old].Distinct().OrderBy(word => blocks[word].Count()).SelectMany(word => blocks[word]).Distinct().Take(MostCompared)
                .Where(words.IsUnclaimed).Select(block => (block, 0, words.New[block].Length)));
        }
    }

    private void TakeBest(int old, IEnumerable<(int Block, int Start, int End)> stretches)
    {
        int[] from = words.FreeOld(old, 0, words.Old[old].Length);
        (int Block, int Start, int End, int Count) best = stretches.Select(stretch => (stretch.Block, stretch.Start, stretch.End, Count: CountShared(old, from, stretch)))
            .OrderByDescending(found => found.Count).ThenBy(found => found.Block).FirstOrDefault();
        if (best.Count > 0)
        {
            words.TakeShared(old, from, best.Block, words.FreeNew(best.Block, best.Start, best.End), least: 1);
            homes[old] = best.Block;
        }
    }

    // Most of the old text, and most of the stretch.
    private int CountShared(int old, int[] from, (int Block, int Start, int End) stretch)
    {
        int[] to = words.FreeNew(stretch.Block, stretch.Start, stretch.End);
        int count = CommonSequence.Find([.. from.Select(place => words.Old[old][place])], [.. to.Select(place => words.New[stretch.Block][place])]).Count;
        return count * 2 > words.Old[old].Length && count * 2 > to.Length ? count : 0;
    }
}
