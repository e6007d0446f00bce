using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>Writes a ledger's two files as tab-separated values, one line an id or text, made for diffs.</summary>
public static class LedgerWriter
{
    internal const string EntryHeader = "id\tstate\tfingerprint\tpublished\topening";
    internal const string HistoryHeader = "id\tfingerprint\tsince\treason\ttext";

    /// <summary>The text of <c>SLUG.tsv</c>.</summary>
    public static string WriteEntries(Ledger ledger)
    {
        var text = new StringBuilder(EntryHeader).Append('\n');
        foreach (LedgerEntry entry in ledger.Entries)
        {
            text.AppendJoin('\t', entry.Id, StateOf(entry), entry.Fingerprint, entry.Published, entry.Opening).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The text of <c>SLUG.history.tsv</c>.</summary>
    public static string WriteHistory(Ledger ledger)
    {
        var text = new StringBuilder(HistoryHeader).Append('\n');
        foreach (LedgerVersion version in ledger.History)
        {
            text.AppendJoin('\t', version.Id, version.Fingerprint, version.Since, version.Reason, version.Text).Append('\n');
        }

        return text.ToString();
    }

    private static string StateOf(LedgerEntry entry) => entry.State switch
    {
        LedgerState.Alias => "alias of " + entry.Target.Value,
        LedgerState.Withdrawn => "withdrawn",
        _ => "current",
    };
}
