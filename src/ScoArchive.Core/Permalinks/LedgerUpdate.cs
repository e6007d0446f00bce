using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>Merges ids that no block carries into the order of those that blocks carry: each stays behind the id it stood behind.</summary>
internal sealed class LedgerUpdate(Ledger ledger, Func<LedgerEntry, LedgerEntry> resolve)
{
    private readonly ImmutableArray<LedgerEntry>.Builder _ordered = ImmutableArray.CreateBuilder<LedgerEntry>();

    public ImmutableArray<LedgerEntry> Order(IReadOnlyList<LedgerEntry> current)
    {
        HashSet<BlockId> carried = [.. current.Select(entry => entry.Id)];
        var behind = new Dictionary<string, List<LedgerEntry>>(StringComparer.Ordinal);
        string anchor = "";
        foreach (LedgerEntry entry in ledger.Entries)
        {
            if (carried.Contains(entry.Id))
            {
                anchor = entry.Id.Value;
                continue;
            }

            (behind.TryGetValue(anchor, out List<LedgerEntry>? list) ? list : behind[anchor] = []).Add(resolve(entry));
        }

        Append(behind.GetValueOrDefault(""));
        foreach (LedgerEntry entry in current)
        {
            _ordered.Add(entry);
            Append(behind.GetValueOrDefault(entry.Id.Value));
        }

        return _ordered.ToImmutable();
    }

    private void Append(List<LedgerEntry>? entries) => _ordered.AddRange(entries ?? []);
}
