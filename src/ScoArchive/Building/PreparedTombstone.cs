using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Building;

/// <summary>A document that is gone, ready to be linked into the archive.</summary>
/// <param name="Tombstone">What is kept of it.</param>
/// <param name="Ledger">Its ledger, which stays as it was.</param>
/// <param name="Source">Its record, for messages.</param>
public sealed record PreparedTombstone(Tombstone Tombstone, Ledger Ledger, string Source)
{
    /// <summary>Its claim to a ledger.</summary>
    public LedgerClaim Claim => new(Tombstone.Slug, Tombstone.Metadata.FormerSlugs, Source, Ledger, LedgerSum.Of(Ledger), LedgerSummary.Describe([]));
}
