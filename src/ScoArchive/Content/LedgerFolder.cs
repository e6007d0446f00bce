using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Content;

/// <summary>The committed ledgers of permalinks, <c>input/permalinks/</c>.</summary>
public sealed class LedgerFolder(string inputFolder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _folder = Path.Combine(inputFolder, "permalinks");

    /// <summary>Name of a document's ledger, for messages.</summary>
    public static string NameOf(Slug slug) => $"input/permalinks/{slug}.tsv";

    /// <summary>The ledger of a document under its slug or a former one; empty when it was never published.</summary>
    public Outcome<Ledger> Read(Slug slug, IEnumerable<Slug> formerSlugs)
    {
        foreach (Slug candidate in formerSlugs.Prepend(slug))
        {
            if (File.Exists(EntriesPath(candidate)))
            {
                string history = File.Exists(HistoryPath(candidate)) ? File.ReadAllText(HistoryPath(candidate)) : "";
                return LedgerReader.Read(NameOf(candidate), File.ReadAllText(EntriesPath(candidate)), $"input/permalinks/{candidate}.history.tsv", history);
            }
        }

        return Outcome.Of(Ledger.Empty);
    }

    /// <summary>Whether the committed ledger is the one given, byte for byte.</summary>
    public bool Holds(Slug slug, Ledger ledger) =>
        File.Exists(EntriesPath(slug)) && File.Exists(HistoryPath(slug))
        && File.ReadAllText(EntriesPath(slug)).ReplaceLineEndings("\n") == LedgerWriter.WriteEntries(ledger)
        && File.ReadAllText(HistoryPath(slug)).ReplaceLineEndings("\n") == LedgerWriter.WriteHistory(ledger);

    /// <summary>Writes a document's ledger.</summary>
    public void Write(Slug slug, Ledger ledger)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(EntriesPath(slug), LedgerWriter.WriteEntries(ledger), Utf8);
        File.WriteAllText(HistoryPath(slug), LedgerWriter.WriteHistory(ledger), Utf8);
    }

    private string EntriesPath(Slug slug) => Path.Combine(_folder, $"{slug}.tsv");

    private string HistoryPath(Slug slug) => Path.Combine(_folder, $"{slug}.history.tsv");
}
