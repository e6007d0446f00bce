using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Compares a ledger with an earlier one of the same document: nothing of it may be gone or tell otherwise.</summary>
public static class LedgerLoss
{
    private const int MostNamed = 5;

    /// <summary>What is gone.</summary>
    /// <param name="file">Name of the ledger, for messages.</param>
    /// <param name="then">The earlier ledger.</param>
    /// <param name="now">The ledger.</param>
    public static IEnumerable<Diagnostic> Find(string file, Ledger then, Ledger now)
    {
        HashSet<BlockId> ids = [.. now.Entries.Select(entry => entry.Id)];
        if (Name(then.Entries.Select(entry => entry.Id).Where(id => !ids.Contains(id))) is { } lost)
        {
            yield return Report(file, $"ids of the last commit are gone from the ledger: {lost}");
        }

        HashSet<(BlockId, string, string, string)> versions = [.. now.History.Select(Key)];
        if (Name(then.History.Where(version => ids.Contains(version.Id) && !versions.Contains(Key(version))).Select(version => version.Id)) is { } changed)
        {
            yield return Report(file, $"the history tells of other texts or days than the last commit's for {changed}");
        }

        HashSet<(BlockId, string)> days = [.. then.Entries.Select(entry => (entry.Id, entry.Published))];
        HashSet<BlockId> known = [.. then.Entries.Select(entry => entry.Id)];
        if (Name(now.Entries.Where(entry => known.Contains(entry.Id) && !days.Contains((entry.Id, entry.Published))).Select(entry => entry.Id)) is { } moved)
        {
            yield return Report(file, $"the day of publication is another than in the last commit for {moved}");
        }
    }

    private static (BlockId, string, string, string) Key(LedgerVersion version) => (version.Id, version.Fingerprint, version.Since, version.Reason);

    private static string? Name(IEnumerable<BlockId> ids)
    {
        BlockId[] all = [.. ids.Distinct()];
        return all.Length == 0 ? null : string.Join(", ", all.Take(MostNamed)) + (all.Length > MostNamed ? " …" : "");
    }

    private static Diagnostic Report(string file, string message) => Diagnostic.Error(
        PermalinkCodes.CommittedLost, file, 0, message, "take both files of the ledger back from git, then build");
}
