using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>A block with the id it was given once and keeps.</summary>
/// <param name="Id">The permalink fragment.</param>
/// <param name="Number">The number shown in the margin, which is the id's number; empty for headings.</param>
/// <param name="Content">The block.</param>
public sealed record IdentifiedBlock(BlockId Id, string Number, Block Content);
