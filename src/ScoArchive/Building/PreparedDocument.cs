using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Building;

/// <summary>A document ready to be linked into the archive.</summary>
/// <param name="Document">The document with its mentions.</param>
/// <param name="Unit">Where it came from.</param>
/// <param name="Permalinks">Its ids and what changed in them.</param>
/// <param name="LedgerSum">The checksum of its ledger as it must be committed.</param>
public sealed record PreparedDocument(ArchivedDocument Document, SeedUnit Unit, PermalinkAssignment Permalinks, LedgerSum LedgerSum)
{
    /// <summary>What its record decides about ids.</summary>
    public PermalinkDecisions Decisions { get; init; } = PermalinkDecisions.None;

    /// <summary>Its slug.</summary>
    public Slug Slug => Document.Document.Slug;

    /// <summary>Its claim to a ledger.</summary>
    public LedgerClaim Claim => new(Slug, Document.Metadata.FormerSlugs, Unit.Source, Permalinks.Ledger, LedgerSum, LedgerSummary.Describe(Permalinks.Changes));
}
