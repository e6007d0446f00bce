namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Finds where the words of changed texts went. Only runs of words in their order count, and each word of a block comes
/// from one old text alone. Words of unchanged texts are never looked at.
/// </summary>
internal static class ParagraphMatcher
{
    /// <summary>Finds every match of an old text that is not unchanged, ordered by old text and then by block.</summary>
    /// <param name="oldTexts">The texts sought, in their order.</param>
    /// <param name="newTexts">The blocks, in their order.</param>
    /// <param name="exact">The block of each unchanged old text; -1 for those sought.</param>
    /// <param name="closed">Blocks whose words are all another's.</param>
    public static IReadOnlyList<ParagraphMatch> Match(
        IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts, int[] exact, IReadOnlySet<int> closed)
    {
        var split = new TextWords();
        int[][] old = [.. oldTexts.Select((text, i) => exact[i] >= 0 ? [] : split.Of(text))];
        int[][] @new = [.. newTexts.Select((text, i) => closed.Contains(i) ? [] : split.Of(text))];
        var words = new WordOwnership(old, @new);
        int[] expected = ExpectPlaces(exact, @new.Length);
        List<LikelyPair> likely = LikelyPairs.Find(old, @new, expected);
        int[] inPlace = PairsInPlace.Find(likely, exact, i => oldTexts[i].Length, @new.Length);
        RunTaker.Take(words, likely, inPlace, expected);
        NearbyTexts.Take(words, exact);
        return [.. words.Counts.Select(pair => new ParagraphMatch(
            pair.Key.Old, pair.Key.New, (double)pair.Value / old[pair.Key.Old].Length, (double)pair.Value / @new[pair.Key.New].Length))];
    }

    // Counted on from the last unchanged block before.
    private static int[] ExpectPlaces(int[] exact, int blocks)
    {
        int[] expected = [.. Enumerable.Repeat(-1, blocks)];
        for (int i = 0; i < exact.Length; i++)
        {
            if (exact[i] >= 0)
            {
                expected[exact[i]] = i;
            }
        }

        for (int i = 0; i < blocks; i++)
        {
            expected[i] = expected[i] >= 0 ? expected[i] : i > 0 ? expected[i - 1] + 1 : 0;
        }

        return expected;
    }
}
