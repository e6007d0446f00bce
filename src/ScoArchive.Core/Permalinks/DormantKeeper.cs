namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Looks for the words of merged and withdrawn paragraphs. One that stands alone again gets its id back; for the others it
/// is said which block holds them now. What the record decides is not looked for, nor what lies in an unchanged paragraph.
/// </summary>
internal sealed class DormantKeeper(KnownIds known, GivenIds given)
{
    private const double MostOfText = 0.5;

    /// <summary>Gives ids back to blocks that have the very text they stood for.</summary>
    public static void RestoreUnchanged(KnownIds known, GivenIds given)
    {
        var keeper = new DormantKeeper(known, given);
        LedgerEntry[] dormant = [.. keeper.Dormant().Where(entry => !keeper.LiesInUnchanged(entry))];
        HashSet<int> taken = [.. Enumerable.Range(0, given.Blocks.Length).Where(given.IsGiven)];
        int[] exact = ExactPairs.Find([.. dormant.Select(IdKeeper.TextOf)], given.Texts, taken);
        for (int i = 0; i < dormant.Length; i++)
        {
            if (exact[i] >= 0)
            {
                given.Give(exact[i], dormant[i].Id, "restored");
            }
        }
    }

    /// <summary>Finds the blocks that hold most of their words.</summary>
    /// <param name="known">What is known of each id.</param>
    /// <param name="given">The ids given so far.</param>
    /// <param name="placesOfChanged">For each paragraph that was changed, the blocks that its words went to.</param>
    public static void FindChanged(KnownIds known, GivenIds given, IReadOnlyDictionary<BlockId, int[]> placesOfChanged)
    {
        var keeper = new DormantKeeper(known, given);
        int[] free = [.. Enumerable.Range(0, given.Blocks.Length).Where(place => !given.IsGiven(place))];
        foreach (LedgerEntry entry in keeper.Dormant().Where(entry => !given.IsCarried(entry.Id) && !keeper.LiesInUnchanged(entry)))
        {
            BlockId target = known.FinalTarget(entry.Id);
            keeper.FindIn(entry, placesOfChanged.TryGetValue(target, out int[]? places) ? places : free);
        }
    }

    private IEnumerable<LedgerEntry> Dormant() =>
        known.Ledger.Entries.Where(entry => entry.State != LedgerState.Current && !known.IsDecided(entry.Id));

    private bool LiesInUnchanged(LedgerEntry entry) =>
        entry.State == LedgerState.Alias && known.Find(known.FinalTarget(entry.Id)) is { } target
        && given.PlaceOf(target.Id) is { } place && given.Texts[place].Fingerprint == target.Fingerprint;

    private void FindIn(LedgerEntry entry, int[] places)
    {
        IReadOnlyList<ParagraphMatch> matches = ParagraphMatcher.Match(
            [known.TextOf(entry)], [.. places.Select(place => given.Blocks[place].Text)], [-1], new HashSet<int>());
        foreach (ParagraphMatch match in matches.Where(match => match.ShareOfNew >= MostOfText))
        {
            given.MarkKnown(places[match.New]);
        }

        if (IdKeeper.BestOf(matches) is not { } best)
        {
            return;
        }

        given.SetHome(entry.Id, places[best.New]);
        bool standsAlone = best.ShareOfOld >= MostOfText && best.ShareOfNew >= MostOfText;
        if (standsAlone && given.Takes(places[best.New], entry.Id))
        {
            given.Give(places[best.New], entry.Id, "restored");
        }
    }
}
