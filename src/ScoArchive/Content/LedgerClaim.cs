using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Content;

/// <summary>A document's claim to a ledger.</summary>
/// <param name="Slug">The document's slug, which names the ledger's files.</param>
/// <param name="FormerSlugs">Slugs under which the ledger may lie still.</param>
/// <param name="Source">The file that an editor would change, for messages.</param>
/// <param name="Ledger">The ledger as the document's present text gives it.</param>
/// <param name="Sum">Its checksum.</param>
/// <param name="Summary">What is new in it, in words.</param>
public sealed record LedgerClaim(Slug Slug, ImmutableArray<Slug> FormerSlugs, string Source, Ledger Ledger, LedgerSum Sum, string Summary);
