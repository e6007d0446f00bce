using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Reads a ledger's two files.</summary>
public sealed class LedgerReader
{
    /// <summary>Diagnostic code for a ledger that is not of the form the writer writes.</summary>
    public const string Unreadable = "SCO301";

    private const string AliasPrefix = "alias of ";

    private static readonly string[] Conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    private readonly List<Diagnostic> _problems = [];

    /// <summary>Reads a ledger.</summary>
    /// <param name="entriesFile">Name of the ledger, for messages.</param>
    /// <param name="entries">Its text.</param>
    /// <param name="historyFile">Name of its history, for messages.</param>
    /// <param name="history">The history's text.</param>
    public static Outcome<Ledger> Read(string entriesFile, string entries, string historyFile, string history)
    {
        var reader = new LedgerReader();
        ImmutableArray<LedgerEntry> read = [.. reader.ReadLines(entriesFile, entries, LedgerWriter.EntryHeader, ReadEntry)];
        ImmutableArray<LedgerVersion> versions = [.. reader.ReadLines(historyFile, history, LedgerWriter.HistoryHeader, ReadVersion)];
        reader.ReportRepeated(entriesFile, read);
        reader.ReportWithoutText(entriesFile, read, versions);
        reader.ReportAstray(entriesFile, read);
        return reader._problems.Count > 0 ? Outcome.Failed<Ledger>(reader._problems) : Outcome.Of(new Ledger(read, versions));
    }

    private IEnumerable<T> ReadLines<T>(string file, string text, string header, Func<string[], T?> read)
        where T : class
    {
        string[] lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != header)
        {
            Report(file, 1, "the first line is not the ledger's header", "take the file back from git");
            yield break;
        }

        int fields = header.Count(c => c == '\t') + 1;
        for (int i = 1; i < lines.Length; i++)
        {
            string[] parts = lines[i].TrimEnd('\r').Split('\t');
            if (parts is [""])
            {
                continue;
            }

            if (parts.Length == fields && read(parts) is { } value)
            {
                yield return value;
            }
            else
            {
                ReportLine(file, i + 1, lines[i]);
            }
        }
    }

    private static LedgerEntry? ReadEntry(string[] parts)
    {
        (LedgerState State, string Target)? state = parts[1] switch
        {
            "current" => (LedgerState.Current, ""),
            "withdrawn" => (LedgerState.Withdrawn, ""),
            var alias when alias.StartsWith(AliasPrefix, StringComparison.Ordinal) => (LedgerState.Alias, alias[AliasPrefix.Length..]),
            _ => null,
        };
        return state is { } known && IsId(parts[0]) && IsFingerprint(parts[2])
            ? new LedgerEntry(new BlockId(parts[0]), known.State, new BlockId(known.Target), parts[2], parts[3], parts[4])
            : null;
    }

    private static LedgerVersion? ReadVersion(string[] parts) => IsId(parts[0]) && IsFingerprint(parts[1])
        ? new LedgerVersion(new BlockId(parts[0]), parts[1], parts[2], parts[3], parts[4])
        : null;

    private void ReportRepeated(string file, ImmutableArray<LedgerEntry> entries)
    {
        var seen = new HashSet<BlockId>();
        for (int i = 0; i < entries.Length; i++)
        {
            if (!seen.Add(entries[i].Id))
            {
                Report(file, i + 2, $"the id {entries[i].Id} stands twice", "keep the line that git had first");
            }
        }
    }

    private void ReportWithoutText(string file, ImmutableArray<LedgerEntry> entries, ImmutableArray<LedgerVersion> versions)
    {
        var known = versions.Select(version => (version.Id, version.Fingerprint)).ToHashSet();
        for (int i = 0; i < entries.Length; i++)
        {
            if (!known.Contains((entries[i].Id, entries[i].Fingerprint)))
            {
                Report(file, i + 2, $"the history holds no text for {entries[i].Id}", "take both files of the ledger back from git");
            }
        }
    }

    private void ReportLine(string file, int line, string text)
    {
        bool isConflict = Conflict.Any(mark => text.StartsWith(mark, StringComparison.Ordinal));
        Report(
            file,
            line,
            isConflict ? "a merge conflict stands here" : "the line is not of the ledger's form",
            isConflict ? "keep the lines of both sides, each id once, then build" : "take the line back from git");
    }

    private void ReportAstray(string file, ImmutableArray<LedgerEntry> entries)
    {
        HashSet<BlockId> targets = [.. entries.Where(entry => entry.State != LedgerState.Alias).Select(entry => entry.Id)];
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].State == LedgerState.Alias && !targets.Contains(entries[i].Target))
            {
                Report(file, i + 2, $"{entries[i].Id} is an alias of {entries[i].Target}, which is no paragraph of the ledger", "take the line back from git");
            }
        }
    }

    private void Report(string file, int line, string message, string hint) =>
        _problems.Add(Diagnostic.Error(Unreadable, file, line, message, hint));

    private static bool IsId(string text) =>
        text.Length > 1 && text[0] is 'p' or 's' && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c) || c == '-');

    private static bool IsFingerprint(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);
}
