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
            LedgerVersion[] earlier = [.. versions[entry.Id]];
            history.AddRange(earlier);
            if (given.PlaceOf(entry.Id) is { } place && earlier.LastOrDefault()?.Fingerprint != entry.Fingerprint)
            {
                string text = TextFingerprint.Fold(given.Blocks[place].Text);
                history.Add(earlier.Length == 0
                    ? new LedgerVersion(entry.Id, entry.Fingerprint, entry.Published, "", text)
                    : new LedgerVersion(entry.Id, entry.Fingerprint, known.Decisions.Revised, known.Decisions.RevisionReason, text));
            }
        }

        return history.ToImmutable();
    }

    /// <summary>The texts that gave way to others, with the day and reason of the change.</summary>
    public static IEnumerable<EarlierText> EarlierTexts(ImmutableArray<LedgerVersion> history) =>
        history.GroupBy(version => version.Id).SelectMany(group => group.Zip(group.Skip(1), (earlier, later) =>
            new EarlierText(earlier.Id, TextFingerprint.CheckOf(earlier.Fingerprint), earlier.Text, later.Since, later.Reason)));
}
