namespace ScoArchive.Core.Permalinks;

/// <summary>
/// Settles ids that have several lines, as after a merge of two branches that each gave the same id: the first line whose
/// text stands in the document holds, or else the first. The other text is looked at as if it never had the id.
/// </summary>
internal static class DoubledEntries
{
    /// <summary>The ledger with one line an id.</summary>
    /// <param name="ledger">The ledger as it was read.</param>
    /// <param name="texts">The texts of the document today.</param>
    public static Ledger Settle(Ledger ledger, IEnumerable<MatchedText> texts)
    {
        HashSet<MatchedText> standing = [.. texts];
        Dictionary<BlockId, LedgerEntry> chosen = ledger.Entries.GroupBy(entry => entry.Id).Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.FirstOrDefault(entry => Stands(entry, standing)) ?? group.First());
        return chosen.Count == 0
            ? ledger
            : ledger with { Entries = [.. ledger.Entries.Where(entry => !chosen.TryGetValue(entry.Id, out LedgerEntry? one) || ReferenceEquals(one, entry))] };
    }

    private static bool Stands(LedgerEntry entry, HashSet<MatchedText> standing) =>
        entry.State == LedgerState.Current && standing.Contains(IdKeeper.TextOf(entry));
}
