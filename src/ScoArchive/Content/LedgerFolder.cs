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
    public Outcome<Ledger> Read(Slug slug, IReadOnlyCollection<Slug> formerSlugs)
    {
        Slug[] held = [.. formerSlugs.Prepend(slug).Where(candidate => File.Exists(EntriesPath(candidate)))];
        return held switch
        {
            [] => Outcome.Of(Ledger.Empty),
            [Slug only] => Read(only),
            _ => Outcome.Failed<Ledger>(Diagnostic.Error(PermalinkCodes.Unclaimed, NameOf(held[1]), 0,
                $"{held[0]} and its former slug {held[1]} both have a ledger of permalinks",
                "keep the one that was published last, and take the other's ids into it")),
        };
    }

    /// <summary>Ledgers of documents that the archive no longer holds: their links would be dead.</summary>
    /// <param name="slugs">The slugs of all documents, former ones included.</param>
    public IEnumerable<Diagnostic> FindUnclaimed(IReadOnlySet<Slug> slugs)
    {
        string[] files = Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*.tsv") : [];
        return from name in files.Select(file => Path.GetFileName(file)[..^".tsv".Length]).Order(StringComparer.Ordinal)
               where !name.EndsWith(".history", StringComparison.Ordinal) && !slugs.Contains(new Slug(name))
               select Diagnostic.Error(PermalinkCodes.Unclaimed, $"input/permalinks/{name}.tsv", 0,
                   $"no document has the published address documents/{name}/ any more",
                   $"put its seed and record back, or list {name} under 'formerSlugs' in the record of the document that is now at another address");
    }

    /// <summary>Whether the committed ledger is the one given, byte for byte, and under the document's present slug alone.</summary>
    public bool Holds(Slug slug, IEnumerable<Slug> formerSlugs, Ledger ledger) =>
        File.Exists(EntriesPath(slug)) && File.Exists(HistoryPath(slug)) && !formerSlugs.Any(former => File.Exists(EntriesPath(former)))
        && File.ReadAllText(EntriesPath(slug)).ReplaceLineEndings("\n") == LedgerWriter.WriteEntries(ledger)
        && File.ReadAllText(HistoryPath(slug)).ReplaceLineEndings("\n") == LedgerWriter.WriteHistory(ledger);

    /// <summary>Writes a document's ledger; one under a former slug goes.</summary>
    public void Write(Slug slug, IEnumerable<Slug> formerSlugs, Ledger ledger)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(EntriesPath(slug), LedgerWriter.WriteEntries(ledger), Utf8);
        File.WriteAllText(HistoryPath(slug), LedgerWriter.WriteHistory(ledger), Utf8);
        foreach (Slug former in formerSlugs)
        {
            File.Delete(EntriesPath(former));
            File.Delete(HistoryPath(former));
        }
    }

    private Outcome<Ledger> Read(Slug slug)
    {
        string history = File.Exists(HistoryPath(slug)) ? File.ReadAllText(HistoryPath(slug)) : "";
        return LedgerReader.Read(NameOf(slug), File.ReadAllText(EntriesPath(slug)), $"input/permalinks/{slug}.history.tsv", history);
    }

    private string EntriesPath(Slug slug) => Path.Combine(_folder, $"{slug}.tsv");

    private string HistoryPath(Slug slug) => Path.Combine(_folder, $"{slug}.history.tsv");
}
