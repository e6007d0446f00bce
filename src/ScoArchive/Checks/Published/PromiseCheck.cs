using System.Collections.Concurrent;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that every address and every paragraph id of the archive's ledgers is on the site.</summary>
/// <param name="ledgers">The ledgers.</param>
internal sealed class PromiseCheck(LedgerFolder ledgers)
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes note of a page's ids.</summary>
    public void Look(string file, IReadOnlySet<string> ids) => _ids[file] = ids;

    /// <summary>Everything found, once all pages were looked at.</summary>
    public IEnumerable<Diagnostic> Finish() =>
        ledgers.FindUnusable().ToArray() is { Length: > 0 } unusable ? unusable : [.. FindAddresses(), .. ledgers.Addresses().OrderBy(slug => slug.Value, StringComparer.Ordinal).SelectMany(FindIds)];

    private IEnumerable<Diagnostic> FindAddresses()
    {
        Outcome<AddressLedger> read = ledgers.ReadAddresses();
        return read.Succeeded
            ? read.Value.Entries.Where(entry => !_ids.ContainsKey(entry.Path.OutputFile)).Select(entry => Dead(entry.Path))
            : read.Diagnostics;
    }

    private IEnumerable<Diagnostic> FindIds(Slug slug)
    {
        PagePath page = ArchivePaths.Of(slug);
        if (!_ids.TryGetValue(page.OutputFile, out IReadOnlySet<string>? ids))
        {
            return [Dead(page)];
        }

        Outcome<Ledger> read = ledgers.Read(slug, []);
        return read.Succeeded ? PermalinkCheck.Check(page.OutputFile, ids, read.Value.Entries.Select(entry => entry.Id)) : read.Diagnostics;
    }

    private static Diagnostic Dead(PagePath page) => Diagnostic.Error(
        CheckCodes.DeadAddress, page.OutputFile, 0, $"the published address /{page} has no page", "build the site of these ledgers again; where that does not mend it, report it");
}
