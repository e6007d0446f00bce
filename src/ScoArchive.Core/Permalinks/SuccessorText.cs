using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>The text of a document that took in another's, or a part of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Blocks">Its blocks in reading order; none where it is gone itself.</param>
/// <param name="Fingerprints">Every fingerprint that leads to a paragraph of it, with the paragraph's id.</param>
public sealed record SuccessorText(Slug Document, ImmutableArray<IdentifiedBlock> Blocks, ILookup<string, BlockId> Fingerprints)
{
    /// <summary>A document that is published.</summary>
    public static SuccessorText Of(Slug document, ImmutableArray<IdentifiedBlock> blocks) =>
        new(document, blocks, blocks.ToLookup(block => TextFingerprint.Of(block.Content.Text), block => block.Id, StringComparer.Ordinal));

    /// <summary>A document that is gone too: its own page says where the text went on from there.</summary>
    public static SuccessorText Of(Slug document, Ledger ledger) =>
        new(document, [], ledger.Entries.Where(entry => entry.State == LedgerState.Current).ToLookup(entry => entry.Fingerprint, entry => entry.Id, StringComparer.Ordinal));

    /// <summary>Whether it has, or had, a paragraph.</summary>
    public bool Holds(BlockId id) => Blocks.Any(block => block.Id == id) || Fingerprints.Any(ids => ids.Contains(id));

    /// <summary>Its blocks without their ids.</summary>
    internal ImmutableArray<Block> Texts => [.. Blocks.Select(block => block.Content)];
}
