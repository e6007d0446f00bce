using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>The texts that ids have stood for.</summary>
internal static class LedgerHistory
{
    /// <summary>The history with the texts that are new today.</summary>
    public static ImmutableArray<LedgerVersion> Update(KnownIds known, GivenIds given, ImmutableArray<LedgerEntry> entries)
    {
        ILookup<BlockId, LedgerVersion> versions = known.Ledger.History.ToLookup(version => version.Id);
        var history = ImmutableArray.CreateBuilder<LedgerVersion>();
        foreach (LedgerEntry entry in entries)
        {
            LedgerVersion[] earlier = PutLast([.. versions[entry.Id]], known.Find(entry.Id));
            history.AddRange(earlier);
            if (given.PlaceOf(entry.Id) is { } place && earlier.LastOrDefault()?.Fingerprint != entry.Fingerprint)
            {
                string text = TextFingerprint.Fold(given.Blocks[place].Text);
                history.Add(earlier.Length == 0
                    ? new LedgerVersion(entry.Id, entry.Fingerprint, entry.Published, "", text)
                    : new LedgerVersion(entry.Id, entry.Fingerprint, known.Decisions.Revised, TextFingerprint.Fold(known.Decisions.RevisionReason), text));
            }
        }

        return history.ToImmutable();
    }

    // After a merge of branches the text of the entry may stand before one that the other branch had given its id.
    private static LedgerVersion[] PutLast(LedgerVersion[] all, LedgerEntry? entry)
    {
        int own = Array.FindLastIndex(all, version => version.Fingerprint == entry?.Fingerprint);
        if (own < 0 || own == all.Length - 1)
        {
            return all;
        }

        LedgerVersion[] ordered = [.. all[..own], .. all[(own + 1)..], all[own]];
        return [.. ordered.Where((version, i) => i == 0 || version != ordered[i - 1])];
    }

    /// <summary>The texts that gave way to others, with the day and reason of the change, and those whose ids no block carries.</summary>
    public static IEnumerable<EarlierText> EarlierTexts(KnownIds known, Ledger ledger)
    {
        ILookup<BlockId, LedgerVersion> versions = ledger.History.ToLookup(version => version.Id);
        foreach (LedgerEntry entry in ledger.Entries)
        {
            LedgerVersion[] texts = [.. versions[entry.Id]];
            for (int i = 0; i + 1 < texts.Length; i++)
            {
                yield return Earlier(texts[i], texts[i + 1].Since, texts[i + 1].Reason);
            }

            if (entry.State != LedgerState.Current && texts.Length > 0)
            {
                yield return Earlier(texts[^1], "", known.WithdrawalOf(entry.Id)?.Reason ?? "");
            }
        }
    }

    private static EarlierText Earlier(LedgerVersion version, string until, string reason) =>
        new(version.Id, TextFingerprint.CheckOf(version.Fingerprint), version.Text, until, reason);
}
