namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives published ids to the blocks that hold their text: unchanged text first, then paragraphs that stand alone again
/// as they once did, then changed text, in the ledger's order. Where nothing changed, nothing is compared.
/// </summary>
internal sealed class IdKeeper
{
    private const double MostOfText = 0.5;
    private const double WhollyOfBlock = 0.8;
    private const double EnoughToResolve = 0.4;
    private const double LeastInOnePlace = 0.1;

    private readonly KnownIds _known;
    private readonly GivenIds _given;
    private readonly LedgerEntry[] _inUse;
    private readonly int[] _unchanged;

    private IdKeeper(KnownIds known, GivenIds given)
    {
        (_known, _given) = (known, given);
        _inUse = [.. known.Ledger.Entries.Where(entry => entry.State == LedgerState.Current && !known.IsDecided(entry.Id))];
        MatchedText[] texts = [.. _inUse.Select(TextOf)];
        _unchanged = texts.AsSpan().SequenceEqual(given.Texts.AsSpan())
            ? [.. Enumerable.Range(0, texts.Length)]
            : ExactPairs.Find(texts, given.Texts, new HashSet<int>());
    }

    /// <summary>Gives them.</summary>
    public static void Keep(KnownIds known, GivenIds given)
    {
        var keeper = new IdKeeper(known, given);
        keeper.KeepUnchanged();
        bool isSame = keeper._inUse.Length == given.Blocks.Length && !keeper._unchanged.Contains(-1);
        if (isSame)
        {
            return;
        }

        DormantKeeper.RestoreUnchanged(known, given);
        ILookup<int, ParagraphMatch> matches = keeper.MatchChanged();
        keeper.KeepChanged(matches);
        DormantKeeper.FindChanged(known, given, keeper.PlacesOfChanged(matches));
    }

    internal static MatchedText TextOf(LedgerEntry entry) => new(entry.Fingerprint, KnownIds.IsHeading(entry.Id));

    private void KeepUnchanged()
    {
        for (int i = 0; i < _inUse.Length; i++)
        {
            if (_unchanged[i] >= 0)
            {
                _given.Give(_unchanged[i], _inUse[i].Id, "");
            }
        }
    }

    private ILookup<int, ParagraphMatch> MatchChanged() => ParagraphMatcher
        .Match([.. _inUse.Select(_known.TextOf)], [.. _given.Blocks.Select(block => block.Text)], _unchanged, _unchanged.ToHashSet())
        .ToLookup(match => match.Old);

    // Paragraphs that are mostly in one block go before those of which a part is there.
    private void KeepChanged(ILookup<int, ParagraphMatch> matches)
    {
        foreach (ParagraphMatch match in matches.SelectMany(group => group).Where(match => match.ShareOfNew >= MostOfText))
        {
            _given.MarkKnown(match.New);
        }

        var found = matches.Select(group => (Old: group.Key, Best: BestOf(group))).Where(pair => pair.Best is not null).ToLookup(pair => pair.Best!.ShareOfOld >= MostOfText);
        foreach ((int old, ParagraphMatch? best) in found[true].Concat(found[false]))
        {
            BlockId id = _inUse[old].Id;
            int place = FirstPart(id, best!, matches[old]);
            _given.SetHome(id, place);
            if (_given.Takes(place, id))
            {
                _given.Give(place, id, "corrected");
            }
        }
    }

    // Enough of the words must still stand, in all places together; the place with the most of them is where they are.
    internal static ParagraphMatch? BestOf(IEnumerable<ParagraphMatch> matches)
    {
        ParagraphMatch[] parts = [.. matches.Where(match => match.ShareOfOld >= LeastInOnePlace || match.ShareOfNew >= MostOfText)];
        return parts.Sum(match => match.ShareOfOld) >= EnoughToResolve
            ? parts.MaxBy(match => (match.ShareOfOld, -match.New))
            : null;
    }

    // A paragraph that was only split keeps its id on the first part; one that was cut anew goes where most of it is.
    private int FirstPart(BlockId id, ParagraphMatch best, IEnumerable<ParagraphMatch> matches)
    {
        Dictionary<int, ParagraphMatch> byPlace = matches.ToDictionary(match => match.New);
        bool IsPart(int place) => byPlace.TryGetValue(place, out ParagraphMatch? match) && match.ShareOfNew >= WhollyOfBlock;
        int first = best.New;
        while (IsPart(best.New) && IsPart(first - 1) && _given.Takes(first - 1, id))
        {
            first--;
        }

        return first;
    }

    // Where the words of each changed paragraph went, for the ids that are aliases of it.
    private Dictionary<BlockId, int[]> PlacesOfChanged(ILookup<int, ParagraphMatch> matches) => Enumerable.Range(0, _inUse.Length)
        .Where(i => _unchanged[i] < 0)
        .ToDictionary(i => _inUse[i].Id, i => matches[i].Select(match => match.New).Order().ToArray());
}
