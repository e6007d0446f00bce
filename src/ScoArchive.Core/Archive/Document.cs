using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Archive;

/// <summary>One published text: what is stated about it, its blocks, and how it came from its seed.</summary>
/// <param name="Metadata">What is stated about it.</param>
/// <param name="Blocks">Its blocks in reading order, each with its permanent id.</param>
/// <param name="Provenance">How it came from its seed.</param>
/// <param name="Permalinks">Aliases and withdrawn ids that its page must still answer to.</param>
/// <param name="Markdown">The Markdown page it was read from.</param>
public sealed record Document(
    DocumentMetadata Metadata,
    ImmutableArray<IdentifiedBlock> Blocks,
    Provenance Provenance,
    PermalinkNotices Permalinks,
    string Markdown)
{
    /// <summary>The document's slug.</summary>
    public Slug Slug => Metadata.Slug;

    /// <summary>Number of numbered blocks.</summary>
    public int ParagraphCount => Blocks.Count(block => block.Content is not HeadingBlock);
}
