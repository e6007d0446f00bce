using System.Globalization;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Reads a ledger's two files, and refuses what contradicts itself.</summary>
public sealed class LedgerReader
{
    /// <summary>Diagnostic code for a ledger that is not of the form the writer writes, or contradicts its history.</summary>
    public const string Unreadable = "SCO301";

    private const string AliasPrefix = "alias of ";

    private static readonly string[] Conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    private readonly List<Diagnostic> _problems = [];

    /// <summary>Reads a ledger. After a merge of branches an id may have a line of each; the assigner settles which holds.</summary>
    /// <param name="entriesFile">Name of the ledger, for messages.</param>
    /// <param name="entries">Its text.</param>
    /// <param name="historyFile">Name of its history, for messages.</param>
    /// <param name="history">The history's text.</param>
    public static Outcome<Ledger> Read(string entriesFile, string entries, string historyFile, string history)
    {
        var reader = new LedgerReader();
        LedgerLine<LedgerEntry>[] read = [.. reader.ReadLines(entriesFile, entries, LedgerWriter.EntryHeader, ReadEntry)];
        LedgerLine<LedgerVersion>[] versions = [.. reader.ReadLines(historyFile, history, LedgerWriter.HistoryHeader, ReadVersion)];
        Diagnostic[] problems =
        [
            .. reader._problems,
            .. new LedgerCheck(entriesFile, read, historyFile, versions).Run(isComplete: reader._problems.Count == 0),
        ];
        return problems.Length > 0
            ? Outcome.Failed<Ledger>(problems)
            : Outcome.Of(new Ledger([.. read.Select(line => line.Value)], [.. versions.Select(line => line.Value)]));
    }

    private IEnumerable<LedgerLine<T>> ReadLines<T>(string file, string text, string header, Func<string[], T?> read)
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
                yield return new LedgerLine<T>(i + 1, value);
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
        return state is { } known && IsId(parts[0]) && IsFingerprint(parts[2]) && IsDay(parts[3])
            ? new LedgerEntry(new BlockId(parts[0]), known.State, new BlockId(known.Target), parts[2], parts[3], parts[4])
            : null;
    }

    private static LedgerVersion? ReadVersion(string[] parts) => IsId(parts[0]) && IsFingerprint(parts[1]) && IsDay(parts[2])
        ? new LedgerVersion(new BlockId(parts[0]), parts[1], parts[2], parts[3], parts[4])
        : null;

    private void ReportLine(string file, int line, string text)
    {
        if (Conflict.Any(mark => text.StartsWith(mark, StringComparison.Ordinal)))
        {
            Report(file, line, "a merge conflict stands here", "keep the lines of both sides, delete the marks, then build");
        }
        else
        {
            Report(file, line, "the line is not of the ledger's form: an id, its state, a fingerprint, a day (yyyy-MM-dd), words", "take the line back from git");
        }
    }

    private void Report(string file, int line, string message, string hint) =>
        _problems.Add(Diagnostic.Error(Unreadable, file, line, message, hint));

    private static bool IsId(string text) =>
        text.Length > 1 && text[0] is 'p' or 's' && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c) || c == '-');

    private static bool IsFingerprint(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);

    private static bool IsDay(string text) =>
        text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
