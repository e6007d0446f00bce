using System.Collections.Immutable;

namespace ScoArchive.Core.Permalinks;

/// <summary>A paragraph that an editor withdrew.</summary>
/// <param name="Id">Its id, which stays an anchor.</param>
/// <param name="After">The block it follows; an empty id when it stood first.</param>
/// <param name="Reason">Why it was withdrawn, in words for readers.</param>
/// <param name="Aliases">Former ids of it, which lead to its line.</param>
public sealed record WithdrawnBlock(BlockId Id, BlockId After, string Reason, ImmutableArray<BlockId> Aliases);
