using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives published ids to the blocks that hold their text: unchanged text first, then ids in use, in the ledger's order,
/// then merged and withdrawn paragraphs that stand on their own again.
/// </summary>
internal sealed class IdKeeper
{
    private const double MostOfBlock = 0.5;
    private const double WhollyOfBlock = 0.8;
    private const double EnoughToResolve = 0.3;

    private readonly GivenIds _given;
    private readonly LedgerEntry[] _inUse;
    private readonly LedgerEntry[] _dormant;
    private readonly ILookup<int, ParagraphMatch> _inUseMatches;
    private readonly ILookup<int, ParagraphMatch> _dormantMatches;

    private IdKeeper(KnownIds known, GivenIds given)
    {
        _given = given;
        bool IsInUse(LedgerEntry entry) => entry.State == LedgerState.Current && !known.IsDecided(entry.Id);
        _inUse = [.. known.Ledger.Entries.Where(IsInUse)];
        _dormant = [.. known.Ledger.Entries.Where(entry => !IsInUse(entry))];
        MatchedText[] texts = [.. given.Blocks.Select(block => new MatchedText(TextFingerprint.Fold(block.Text), block is HeadingBlock))];
        ImmutableArray<ParagraphMatch> found = ParagraphMatcher.Match([.. _inUse.Select(entry => known.LastText(entry.Id))], texts, new HashSet<int>());
        HashSet<int> exact = [.. found.Where(match => match.IsExact).Select(match => match.New)];
        _inUseMatches = found.ToLookup(match => match.Old);
        _dormantMatches = ParagraphMatcher.Match([.. _dormant.Select(entry => known.LastText(entry.Id))], texts, exact).ToLookup(match => match.Old);
    }

    public static void Keep(KnownIds known, GivenIds given)
    {
        var keeper = new IdKeeper(known, given);
        keeper.KeepUnchanged();
        keeper.RestoreUnchanged(known);
        keeper.KeepChanged();
        keeper.RestoreChanged(known);
    }

    private void KeepUnchanged()
    {
        for (int i = 0; i < _inUse.Length; i++)
        {
            if (_inUseMatches[i].FirstOrDefault(match => match.IsExact) is { } exact)
            {
                _given.Give(exact.New, _inUse[i].Id, "");
            }
        }
    }

    private void RestoreUnchanged(KnownIds known)
    {
        for (int i = 0; i < _dormant.Length; i++)
        {
            ParagraphMatch? exact = _dormantMatches[i].FirstOrDefault(match => match.IsExact);
            if (exact is not null && !known.IsDecided(_dormant[i].Id))
            {
                _given.Give(exact.New, _dormant[i].Id, "restored");
            }
        }
    }

    private void KeepChanged()
    {
        HashSet<int> unchanged = [.. Enumerable.Range(0, _given.Blocks.Length).Where(_given.IsGiven)];
        for (int i = 0; i < _inUse.Length; i++)
        {
            ParagraphMatch[] matches = [.. _inUseMatches[i]];
            MarkParts(matches);
            // A block that is another id's very text holds nothing of this one's own, unless there is no other.
            ParagraphMatch[] free = [.. matches.Where(match => !unchanged.Contains(match.New))];
            if (!_given.IsCarried(_inUse[i].Id) && (BestOf(free) ?? BestOf(matches)) is { } best)
            {
                int place = FirstPart(_inUse[i].Id, best, matches);
                _given.SetHome(_inUse[i].Id, place);
                if (_given.Takes(place, _inUse[i].Id))
                {
                    _given.Give(place, _inUse[i].Id, "corrected");
                }
            }
        }
    }

    private void RestoreChanged(KnownIds known)
    {
        for (int i = 0; i < _dormant.Length; i++)
        {
            ParagraphMatch[] matches = [.. _dormantMatches[i]];
            MarkParts(matches);
            BlockId id = _dormant[i].Id;
            if (_given.IsCarried(id) || BestOf(matches) is not { } best)
            {
                continue;
            }

            _given.SetHome(id, best.New);
            bool standsAlone = best.ShareOfOld >= MostOfBlock && best.ShareOfNew >= MostOfBlock;
            if (standsAlone && !known.IsDecided(id) && _given.Takes(best.New, id))
            {
                _given.Give(best.New, id, "restored");
            }
        }
    }

    private void MarkParts(ParagraphMatch[] matches)
    {
        foreach (ParagraphMatch match in matches.Where(match => match.ShareOfNew >= MostOfBlock))
        {
            _given.MarkKnown(match.New);
        }
    }

    private static ParagraphMatch? BestOf(ParagraphMatch[] matches) => matches
        .Where(match => match.ShareOfOld >= EnoughToResolve || match.ShareOfNew >= MostOfBlock)
        .MaxBy(match => (match.IsExact, match.ShareOfOld, -match.New));

    // A paragraph that was only split keeps its id on the first part; one that was cut anew goes where most of it is.
    private int FirstPart(BlockId id, ParagraphMatch best, ParagraphMatch[] matches)
    {
        Dictionary<int, ParagraphMatch> byPlace = matches.ToDictionary(match => match.New);
        bool IsPart(int place) =>
            byPlace.TryGetValue(place, out ParagraphMatch? match) && match.ShareOfNew >= WhollyOfBlock && _given.Takes(place, id);
        int first = best.New;
        while (IsPart(best.New) && IsPart(first - 1))
        {
            first--;
        }

        return first;
    }
}
