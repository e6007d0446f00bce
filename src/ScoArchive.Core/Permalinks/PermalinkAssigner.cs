using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Gives a document's blocks their ids: those of the ledger wherever their text is found again, new ones otherwise.
/// No id of the ledger is ever dropped; one whose text is gone needs an editor's decision.
/// </summary>
public static class PermalinkAssigner
{
    /// <summary>Gives the ids.</summary>
    /// <param name="ledger">Every id published so far; <see cref="Ledger.Empty"/> at first publication.</param>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="decisions">What the editor decided about ids.</param>
    /// <param name="source">The file that an editor would change, for messages.</param>
    public static PermalinkAssignment Assign(
        Ledger ledger, ImmutableArray<Block> blocks, PermalinkDecisions decisions, string source)
    {
        var given = new GivenIds(blocks);
        var known = new KnownIds(DoubledEntries.Settle(ledger, given.Texts), decisions);
        GiveIds(known, given);
        var dormant = new DormantIds(known, given, source);
        dormant.CheckDecisions();
        ImmutableArray<LedgerEntry> entries = new LedgerUpdate(known.Ledger, dormant.Resolve).Order(CurrentEntries(known, given));
        var updated = new Ledger(entries, LedgerHistory.Update(known, given, entries));
        return new PermalinkAssignment(
            IdentifiedBlocks(given), updated, NoticesOf(known, updated), [.. given.Changes], [.. dormant.Problems]);
    }

    private static void GiveIds(KnownIds known, GivenIds given)
    {
        if (!known.Ledger.Entries.IsEmpty)
        {
            IdKeeper.Keep(known, given);
            new IdInserter(known, given).Insert();
            return;
        }

        ImmutableArray<BlockId> first = FirstNumbering.Number(given.Blocks);
        for (int i = 0; i < first.Length; i++)
        {
            given.Give(i, first[i], "added");
        }
    }

    private static LedgerEntry[] CurrentEntries(KnownIds known, GivenIds given)
    {
        PermalinkDecisions decisions = known.Decisions;
        string today = known.Ledger.Entries.IsEmpty || decisions.Revised.Length == 0 ? decisions.Published : decisions.Revised;
        return [.. given.Blocks.Select((block, i) => new LedgerEntry(
            given[i], LedgerState.Current, new BlockId(""), given.Texts[i].Fingerprint,
            known.Find(given[i])?.Published ?? today, TextFingerprint.Opening(block.Text)))];
    }

    private static ImmutableArray<IdentifiedBlock> IdentifiedBlocks(GivenIds given) =>
        [.. given.Blocks.Select((block, i) => new IdentifiedBlock(given[i], block is HeadingBlock ? "" : BlockNumber.Of(given[i]), block))];

    private static PermalinkNotices NoticesOf(KnownIds known, Ledger ledger)
    {
        BlockAlias[] aliases = [.. ledger.Entries.Where(entry => entry.State == LedgerState.Alias).Select(entry => new BlockAlias(entry.Id, entry.Target))];
        ILookup<BlockId, BlockId> former = aliases.ToLookup(alias => alias.Target, alias => alias.Id);
        var withdrawn = ImmutableArray.CreateBuilder<WithdrawnBlock>();
        var after = new BlockId("");
        foreach (LedgerEntry entry in ledger.Entries)
        {
            if (entry.State == LedgerState.Withdrawn)
            {
                withdrawn.Add(new WithdrawnBlock(entry.Id, after, known.WithdrawalOf(entry.Id)?.Reason ?? "", [.. former[entry.Id]]));
            }

            after = entry.State == LedgerState.Current ? entry.Id : after;
        }

        return new PermalinkNotices(
            [.. ledger.Entries.Select(entry => entry.Id)],
            [.. aliases],
            withdrawn.ToImmutable(),
            [.. LedgerHistory.EarlierTexts(known, ledger)]);
    }
}
