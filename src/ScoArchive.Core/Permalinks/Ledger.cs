using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>Every id ever published for a document, and the texts they stood for.</summary>
/// <param name="Entries">One entry an id, in reading order.</param>
/// <param name="History">The texts, by id in the entries' order, oldest first.</param>
public sealed record Ledger(ImmutableArray<LedgerEntry> Entries, ImmutableArray<LedgerVersion> History)
{
    /// <summary>The ledger of a document that was never published.</summary>
    public static Ledger Empty { get; } = new([], []);
}
