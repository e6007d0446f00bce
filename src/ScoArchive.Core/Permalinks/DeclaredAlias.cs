namespace ScoArchive.Core.Permalinks;

/// <summary>An editor's decision that an id's text is now another block's.</summary>
/// <param name="Id">The id.</param>
/// <param name="Target">The block that stands for it now.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record DeclaredAlias(BlockId Id, BlockId Target, int RecordLine);
