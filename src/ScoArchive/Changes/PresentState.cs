using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>What the archive as it is would promise if it were built now.</summary>
public static class PresentState
{
    /// <summary>The state.</summary>
    /// <param name="prepared">The documents.</param>
    /// <param name="addresses">The ledger of addresses.</param>
    public static ArchiveState Of(PreparedDocuments prepared, AddressLedger addresses) =>
        ArchiveState.Of([.. prepared.Documents.Select(StateOf), .. prepared.Tombstones.Select(StateOf)], addresses.Entries);

    /// <summary>What the data of documents and of those that are gone would state, as data of a built site do.</summary>
    /// <param name="prepared">The documents.</param>
    public static ImmutableDictionary<Slug, DocumentStatements> StatementsOf(PreparedDocuments prepared) =>
        prepared.Documents.Select(document => (document.Slug, Data: DocumentJson.Write(document.Document, "", null)))
            .Concat(prepared.Tombstones.Select(tombstone => (tombstone.Tombstone.Slug, Data: TombstoneJson.Write(tombstone.Tombstone, slug => slug.Value))))
            .DistinctBy(written => written.Slug).ToImmutableDictionary(written => written.Slug, written => DocumentStatements.OfData(JsonElement.Parse(written.Data)));

    private static DocumentState StateOf(PreparedDocument document)
    {
        DocumentMetadata metadata = document.Document.Metadata;
        return DocumentState.Of(document.Slug, metadata.Title, document.Permalinks.Ledger) with
        {
            Paragraphs = [.. document.Permalinks.Blocks.Select(block => (block.Id, TextFingerprint.Fold(block.Content.Text)))],
            FormerSlugs = metadata.FormerSlugs,
        };
    }

    private static DocumentState StateOf(PreparedTombstone tombstone)
    {
        TombstoneStatement statement = tombstone.Tombstone.Statement;
        string into = statement.Successors.IsEmpty ? "" : $" into {string.Join(", ", statement.Successors.Select(slug => $"documents/{slug}/"))}";
        return DocumentState.Of(tombstone.Tombstone.Slug, tombstone.Tombstone.Metadata.Title, tombstone.Ledger) with
        {
            Fate = statement.Fate.ToString().ToLowerInvariant() + into,
            FormerSlugs = tombstone.Tombstone.Metadata.FormerSlugs,
        };
    }
}
