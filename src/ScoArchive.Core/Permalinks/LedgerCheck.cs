using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Whether a ledger and its history agree: what was ever published stands in both.</summary>
internal sealed class LedgerCheck(
    string entriesFile, LedgerLine<LedgerEntry>[] entries, string historyFile, LedgerLine<LedgerVersion>[] versions)
{
    private const int MostNamed = 5;

    private readonly List<Diagnostic> _problems = [];

    /// <summary>Everything found.</summary>
    /// <param name="isComplete">Whether every line could be read; otherwise nothing is said of what is missing.</param>
    public IReadOnlyList<Diagnostic> Run(bool isComplete)
    {
        CheckTexts();
        CheckRepeatedEntries();
        CheckRepeatedVersions();
        if (isComplete)
        {
            CheckMissingTexts();
            CheckMissingEntries();
            CheckAliases();
        }

        return _problems;
    }

    private void CheckTexts()
    {
        foreach (LedgerLine<LedgerVersion> line in versions.Where(line => TextFingerprint.Of(line.Value.Text) != line.Value.Fingerprint))
        {
            Report(historyFile, line.Number, $"the words of {line.Value.Id} are not those of their fingerprint", "take the line back from git");
        }
    }

    // Another text or state under the same id is what a merge of branches leaves; the same again is a mistake.
    private void CheckRepeatedEntries()
    {
        var seen = new HashSet<(BlockId, LedgerState, string)>();
        foreach (LedgerLine<LedgerEntry> line in entries.Where(line => !seen.Add((line.Value.Id, line.Value.State, line.Value.Fingerprint))))
        {
            Report(entriesFile, line.Number, $"the id {line.Value.Id} stands twice", "keep the line that git had first");
        }
    }

    private void CheckRepeatedVersions()
    {
        var last = new Dictionary<BlockId, LedgerVersion>();
        foreach (LedgerLine<LedgerVersion> line in versions)
        {
            if (last.GetValueOrDefault(line.Value.Id) == line.Value)
            {
                Report(historyFile, line.Number, $"the same text of {line.Value.Id} stands twice", "delete one of the two lines");
            }

            last[line.Value.Id] = line.Value;
        }
    }

    private void CheckMissingTexts()
    {
        var known = versions.Select(line => (line.Value.Id, line.Value.Fingerprint)).ToHashSet();
        foreach (LedgerLine<LedgerEntry> line in entries.Where(line => !known.Contains((line.Value.Id, line.Value.Fingerprint))))
        {
            Report(entriesFile, line.Number, $"the history holds no text for {line.Value.Id}", "take both files of the ledger back from git");
        }

        var days = versions.Select(line => (line.Value.Id, line.Value.Since)).ToHashSet();
        foreach (LedgerLine<LedgerEntry> line in entries.Where(line => !days.Contains((line.Value.Id, line.Value.Published))))
        {
            Report(entriesFile, line.Number, $"{line.Value.Id} was not published on '{line.Value.Published}' by its history", "take the line back from git");
        }
    }

    private void CheckMissingEntries()
    {
        HashSet<BlockId> known = [.. entries.Select(line => line.Value.Id)];
        LedgerLine<LedgerVersion>[] missing = [.. versions.Where(line => !known.Contains(line.Value.Id)).DistinctBy(line => line.Value.Id)];
        if (missing.Length > 0)
        {
            string named = string.Join(", ", missing.Take(MostNamed).Select(line => line.Value.Id)) + (missing.Length > MostNamed ? " …" : "");
            Report(historyFile, missing[0].Number, $"the ledger has lost {FormattableString.Invariant($"{missing.Length}")} published ids that its history names: {named}",
                $"take {entriesFile} back from git");
        }
    }

    private void CheckAliases()
    {
        ILookup<BlockId, LedgerEntry> known = entries.Select(line => line.Value).ToLookup(entry => entry.Id);
        foreach (LedgerLine<LedgerEntry> line in entries.Where(line => line.Value.State == LedgerState.Alias))
        {
            if (!known.Contains(line.Value.Target))
            {
                Report(entriesFile, line.Number, $"{line.Value.Id} is an alias of {line.Value.Target}, which is no paragraph of the ledger", "take the line back from git");
            }
            else if (LeadsNowhere(known, line.Value))
            {
                Report(entriesFile, line.Number, $"{line.Value.Id} is an alias of aliases that lead back to it", "take the line back from git");
            }
        }
    }

    private static bool LeadsNowhere(ILookup<BlockId, LedgerEntry> known, LedgerEntry alias)
    {
        var passed = new HashSet<BlockId>();
        BlockId id = alias.Id;
        while (passed.Add(id))
        {
            if (known[id].FirstOrDefault() is not { State: LedgerState.Alias } next)
            {
                return false;
            }

            id = next.Target;
        }

        return known[alias.Id].All(entry => entry.State == LedgerState.Alias);
    }

    private void Report(string file, int line, string message, string hint) =>
        _problems.Add(Diagnostic.Error(LedgerReader.Unreadable, file, line, message, hint));
}
