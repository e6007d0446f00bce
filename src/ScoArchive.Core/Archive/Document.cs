using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Archive;

/// <summary>One published text: what is stated about it, its blocks, and how it came from its seed.</summary>
/// <param name="Metadata">What is stated about it.</param>
/// <param name="Blocks">Its blocks in reading order, each with its permanent id.</param>
/// <param name="Lines">Its datelines, bylines, signatures and closings, each with its place among the blocks; none of them has an id.</param>
/// <param name="Provenance">How it came from its seed.</param>
/// <param name="Permalinks">Aliases and withdrawn ids that its page must still answer to.</param>
/// <param name="Markdown">The Markdown page it was read from, in UTF-8.</param>
public sealed record Document(
    DocumentMetadata Metadata,
    ImmutableArray<IdentifiedBlock> Blocks,
    ImmutableArray<PlacedLine> Lines,
    Provenance Provenance,
    PermalinkNotices Permalinks,
    ReadOnlyMemory<byte> Markdown)
{
    /// <summary>Who signed it, in the order of its lines.</summary>
    public ImmutableArray<Signatory> Signatories { get; init; } = [];

    /// <summary>The document's slug.</summary>
    public Slug Slug => Metadata.Slug;

    /// <summary>The contents of its blocks and its other lines, in reading order.</summary>
    public IEnumerable<Block> InOrder()
    {
        ILookup<int, LineBlock> lines = Lines.ToLookup(line => line.Before, line => line.Content);
        return Blocks.SelectMany((block, i) => lines[i].Append(block.Content)).Concat(lines[Blocks.Length]);
    }

    /// <summary>Number of numbered blocks.</summary>
    public int ParagraphCount => Blocks.Count(block => block.Content is not HeadingBlock);
}
