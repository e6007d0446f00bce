namespace ScoArchive.Core.Permalinks;

/// <summary>
/// The pairs that stand in the same order in both texts, chosen so that they share the most: what a reader who lays the
/// two texts side by side would join. Copies of a formula are told apart by it.
/// </summary>
internal static class PairsInPlace
{
    private const double SmallestShare = 0.3;

    /// <summary>The old text of each block that stands in place; -1 for blocks that have none.</summary>
    /// <param name="likely">Pairs of changed texts.</param>
    /// <param name="exact">The block of each unchanged old text; -1 for others.</param>
    /// <param name="weights">How much each unchanged old text counts.</param>
    /// <param name="blocks">How many blocks there are.</param>
    public static int[] Find(IEnumerable<LikelyPair> likely, int[] exact, Func<int, int> weights, int blocks)
    {
        IEnumerable<(int Old, int New, int Weight)> unchanged = Enumerable.Range(0, exact.Length)
            .Where(i => exact[i] >= 0).Select(i => (i, exact[i], weights(i) + 1));
        (int Old, int New, int Weight)[] links =
        [
            .. likely.Where(pair => pair.Share >= SmallestShare).Select(pair => (pair.Old, pair.New, pair.Shared)).Concat(unchanged)
                .OrderBy(link => link.Item1).ThenByDescending(link => link.Item2),
        ];
        return Trace(links, Chain(links, blocks, out int last), last, exact, blocks);
    }

    // A tree of prefix maxima over the blocks; a link is chained to the best one that ends at an earlier block.
    private static int[] Chain((int Old, int New, int Weight)[] links, int blocks, out int last)
    {
        int[] best = [.. Enumerable.Repeat(-1, blocks + 1)];
        int[] before = new int[links.Length];
        long[] sums = new long[links.Length];
        last = -1;
        for (int i = 0; i < links.Length; i++)
        {
            before[i] = FindBest(best, sums, links[i].New);
            sums[i] = links[i].Weight + (before[i] < 0 ? 0 : sums[before[i]]);
            for (int place = links[i].New + 1; place <= blocks; place += place & -place)
            {
                best[place] = best[place] < 0 || sums[i] > sums[best[place]] ? i : best[place];
            }

            last = last < 0 || sums[i] > sums[last] ? i : last;
        }

        return before;
    }

    private static int FindBest(int[] best, long[] sums, int block)
    {
        int found = -1;
        for (int place = block; place > 0; place -= place & -place)
        {
            found = best[place] >= 0 && (found < 0 || sums[best[place]] > sums[found]) ? best[place] : found;
        }

        return found;
    }

    private static int[] Trace((int Old, int New, int Weight)[] links, int[] before, int last, int[] exact, int blocks)
    {
        int[] texts = [.. Enumerable.Repeat(-1, blocks)];
        for (int i = last; i >= 0; i = before[i])
        {
            texts[links[i].New] = exact[links[i].Old] >= 0 ? -1 : links[i].Old;
        }

        return texts;
    }
}
