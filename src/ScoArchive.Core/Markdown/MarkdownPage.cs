using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Markdown;

/// <summary>A Markdown page as read back.</summary>
/// <param name="Metadata">What its front matter states.</param>
/// <param name="Blocks">Its blocks in reading order.</param>
/// <param name="Lines">Its lines that are no paragraphs, in reading order.</param>
public sealed record MarkdownPage(DocumentMetadata Metadata, ImmutableArray<IdentifiedBlock> Blocks, ImmutableArray<PlacedLine> Lines);
