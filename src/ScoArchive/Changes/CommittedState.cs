using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>Reads what the archive promised at a commit from the ledgers and records that were committed with it.</summary>
public static class CommittedState
{
    /// <summary>The state, or what keeps it from being read.</summary>
    /// <param name="input">The folder of what editors write.</param>
    /// <param name="seeds">The folder of texts and records.</param>
    /// <param name="commit">The commit.</param>
    public static Outcome<ArchiveState> Read(string input, string seeds, string commit)
    {
        Dictionary<string, string> files = CommittedFile.ReadAll(LedgerFolder.Below(input), commit, ".tsv").ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        Outcome<AddressLedger> addresses = files.Remove(LedgerFolder.AddressesFile, out string? text) ? AddressLedger.Read(LedgerFolder.AddressesName, text) : Outcome.Of(AddressLedger.Empty);
        List<Diagnostic> problems = [.. addresses.Diagnostics];
        Dictionary<string, string> titles = (addresses.Value ?? AddressLedger.Empty).Entries.DistinctBy(entry => entry.Path.Value).ToDictionary(entry => entry.Path.Value, entry => entry.Title, StringComparer.Ordinal);
        ImmutableDictionary<Slug, DocumentStatements> statements = DocumentStatements.OfRecords(CommittedFile.ReadAll(seeds, commit, ".yml").Select(file => file.Text));
        List<DocumentState> documents = [];
        foreach (string name in files.Keys.Where(name => !name.EndsWith(History, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var slug = new Slug(name[..^".tsv".Length]);
            Outcome<Ledger> ledger = LedgerReader.Read(LedgerFolder.NameOf(slug), files[name], slug + History, files.GetValueOrDefault(slug + History, ""));
            problems.AddRange(ledger.Diagnostics);
            documents.AddRange(ledger.Value is { } read ? [DocumentState.Of(slug, titles.GetValueOrDefault(ArchivePaths.Of(slug).Value, slug.Value), read) with { Fate = statements.TryGetValue(slug, out DocumentStatements? stated) && stated.HasTombstone ? "gone" : "" }] : []);
        }

        return problems.Count > 0 ? Outcome.Failed<ArchiveState>(problems) : Outcome.Of(ArchiveState.Of(documents, addresses.Value!.Entries) with { Statements = statements });
    }

    private const string History = ".history.tsv";
}
