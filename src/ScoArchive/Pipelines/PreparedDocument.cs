using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Pipelines;

/// <summary>A document ready to be linked into the archive.</summary>
/// <param name="Document">The document with its mentions.</param>
/// <param name="Unit">Where it came from.</param>
/// <param name="Permalinks">Its ids and what changed in them.</param>
public sealed record PreparedDocument(ArchivedDocument Document, SeedUnit Unit, PermalinkAssignment Permalinks)
{
    /// <summary>Its slug.</summary>
    public Slug Slug => Document.Document.Slug;

    /// <summary>Its slug and those it had before.</summary>
    public IEnumerable<Slug> AllSlugs => Document.Metadata.FormerSlugs.Prepend(Slug);

    /// <summary>Whether the committed ledger is already the one that this text gives.</summary>
    public bool IsHeldBy(LedgerFolder ledgers) => ledgers.Holds(Slug, Document.Metadata.FormerSlugs, Permalinks.Ledger);
}
