using System.Collections.Immutable;
using ScoArchive.Content;

namespace ScoArchive.Building;

/// <summary>The documents ready to be linked.</summary>
/// <param name="Documents">In the seeds' order.</param>
/// <param name="Tombstones">Those that are gone, in the records' order.</param>
public sealed record PreparedDocuments(ImmutableArray<PreparedDocument> Documents, ImmutableArray<PreparedTombstone> Tombstones)
{
    /// <summary>The claims of all of them to ledgers.</summary>
    public ImmutableArray<LedgerClaim> Claims => [.. Documents.Select(document => document.Claim), .. Tombstones.Select(tombstone => tombstone.Claim)];
}
