namespace ScoArchive.Core.Permalinks;

/// <summary>A former id of a block.</summary>
/// <param name="Id">The former id.</param>
/// <param name="Target">The block that holds its text now.</param>
public sealed record BlockAlias(BlockId Id, BlockId Target);
