using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Building;

/// <summary>
/// Finds out, from ledgers that a build has just written, whether a build that begins with them gives every paragraph and page
/// what this one gave it, and finds no more to report. Only texts whose ledger was written are looked at again.
/// </summary>
/// <param name="prepared">The documents of the site.</param>
/// <param name="ledgers">The ledgers on disk.</param>
/// <param name="addresses">The ledger of page addresses that was to be written.</param>
internal sealed class SettledLedgers(PreparedDocuments prepared, LedgerFolder ledgers, AddressLedger addresses)
{
    /// <summary>Whether they are settled.</summary>
    /// <param name="written">What was written.</param>
    public bool AreOf(IReadOnlyCollection<LedgerClaim> written)
    {
        // The slug of a text without a record depends on the ledgers that there are.
        ImmutableArray<LedgerClaim> claims = prepared.Claims;
        HashSet<Slug> slugs = [.. written.Select(claim => claim.Slug)];
        PreparedDocument[] documents = [.. prepared.Documents.Where(document => slugs.Contains(document.Slug))];
        return documents.Length == written.Count
            && prepared.Documents.All(document => document.Document.Metadata.IsCatalogued)
            && ledgers.Holds(addresses)
            && claims.All(ledgers.Holds)
            && !ledgers.FindUnclaimed(claims).Concat(ledgers.FindLostSinceCommit(claims)).Any()
            && documents.All(IsSame);
    }

    private bool IsSame(PreparedDocument document)
    {
        PermalinkAssignment given = document.Permalinks;
        Outcome<Ledger> ledger = ledgers.Read(document.Slug, document.Document.Metadata.FormerSlugs);
        if (!ledger.Succeeded || ledger.Diagnostics.Length > 0)
        {
            return false;
        }

        PermalinkAssignment again = PermalinkAssigner.Assign(ledger.Value, [.. given.Blocks.Select(block => block.Content)], document.Decisions, document.Unit.Source);
        return again.Blocks.SequenceEqual(given.Blocks)
            && again.Diagnostics.SequenceEqual(given.Diagnostics)
            && KeyOf(again.Notices) == KeyOf(given.Notices);
    }

    private static CacheKey KeyOf(PermalinkNotices notices)
    {
        using var key = new CacheKeyBuilder("notices");
        return key.AddValue(notices).ToKey();
    }
}
