using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Permalinks;

/// <summary>Every page address ever published, with what it was of. Lines are only ever added, so that branches can be merged line by line.</summary>
/// <param name="Entries">The pages in ordinal order of their addresses, each address once.</param>
public sealed record AddressLedger(ImmutableArray<PageEntry> Entries)
{
    private const string Header = "address\tkind\tkey\ttitle";
    private const int MostNamed = 5;

    private static readonly string[] Conflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    /// <summary>The ledger of a site that was never published.</summary>
    public static AddressLedger Empty { get; } = new([]);

    /// <summary>Reads the ledger. Lines may stand in any order and more than once, as a merge of branches leaves them.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<AddressLedger> Read(string file, string text)
    {
        string[] lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
        {
            return Outcome.Failed<AddressLedger>(Damage(file, 1, "the first line is not the header of the ledger of addresses", "take the file back from git"));
        }

        List<Diagnostic> problems = [];
        var entries = new SortedDictionary<string, PageEntry>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            if (ReadEntry(line) is not { } entry)
            {
                problems.Add(DamageOf(file, i + 1, line));
            }
            else if (!entries.TryAdd(entry.Path.Value, entry) && !IsSamePage(entries[entry.Path.Value], entry))
            {
                problems.Add(Damage(file, i + 1, $"the address /{entry.Path} stands twice, for different pages", "keep the line that git had first"));
            }
        }

        return problems.Count > 0 ? Outcome.Failed<AddressLedger>(problems) : Outcome.Of(new AddressLedger([.. entries.Values]));
    }

    /// <summary>The ledger with pages of this build; what it says of a known address stays.</summary>
    public AddressLedger With(IEnumerable<PageEntry> pages) => new(
        [.. Entries.Concat(pages).DistinctBy(entry => entry.Path).OrderBy(entry => entry.Path.Value, StringComparer.Ordinal)]);

    /// <summary>The text of the file: one line an address, in ordinal order.</summary>
    public string Write()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (PageEntry entry in Entries)
        {
            text.Append('/').AppendJoin('\t', entry.Path.Value, entry.Kind, entry.Key, string.Join(' ', entry.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Pages of this build at addresses that were published for other pages: their links would lead to something else.</summary>
    /// <param name="file">Name of the ledger, for messages.</param>
    /// <param name="pages">The pages.</param>
    public IEnumerable<Diagnostic> FindTaken(string file, IEnumerable<PageEntry> pages)
    {
        Dictionary<PagePath, PageEntry> known = Entries.ToDictionary(entry => entry.Path);
        return from page in pages
               where known.TryGetValue(page.Path, out PageEntry? entry) && !IsSamePage(entry, page)
               select Diagnostic.Error(PermalinkCodes.AddressTaken, file, 0,
                   $"the address /{page.Path} was published for {known[page.Path].Title} ({known[page.Path].Key}), and would now be of {page.Title} ({page.Key})",
                   "give the new page another slug");
    }

    /// <summary>What an earlier ledger says and this one lacks or tells otherwise.</summary>
    /// <param name="file">Name of the ledger, for messages.</param>
    /// <param name="then">The earlier ledger.</param>
    public IEnumerable<Diagnostic> FindLost(string file, AddressLedger then)
    {
        Dictionary<PagePath, PageEntry> known = Entries.ToDictionary(entry => entry.Path);
        string[] lost = [.. then.Entries.Where(entry => !known.TryGetValue(entry.Path, out PageEntry? now) || now != entry).Select(entry => "/" + entry.Path)];
        if (lost.Length > 0)
        {
            yield return Diagnostic.Error(PermalinkCodes.CommittedLost, file, 0,
                $"addresses of the last commit are gone from the ledger, or it tells otherwise of them: {string.Join(", ", lost.Take(MostNamed))}{(lost.Length > MostNamed ? " …" : "")}",
                "take the ledger back from git, then build; only where an address was never published, commit the deletion of its line first");
        }
    }

    private static bool IsSamePage(PageEntry one, PageEntry other) => one.Kind == other.Kind && one.Key == other.Key;

    private static PageEntry? ReadEntry(string line) =>
        line.Split('\t') is [['/', .. var address], { Length: > 0 } kind, var key, var title] && (address.Length == 0 || IsFolder(address))
            ? new PageEntry(new PagePath(address), kind, key, title)
            : null;

    // Nothing that would leave the site's folder, or name a file of it.
    private static bool IsFolder(string address) =>
        address.EndsWith('/') && address[..^1].Split('/').All(part => part.Length > 0 && part[0] != '.' && !part.AsSpan().ContainsAny("\\?#"));

    private static Diagnostic DamageOf(string file, int line, string text) => Conflict.Any(mark => text.StartsWith(mark, StringComparison.Ordinal))
        ? Damage(file, line, "a merge conflict stands here", "keep the lines of both sides, delete the marks, then build")
        : Damage(file, line, "the line is not of the ledger's form: an address from / to /, a kind, a key, a title", "take the line back from git");

    private static Diagnostic Damage(string file, int line, string message, string hint) => Diagnostic.Error(LedgerReader.Unreadable, file, line, message, hint);
}
