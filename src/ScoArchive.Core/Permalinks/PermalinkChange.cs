namespace ScoArchive.Core.Permalinks;

/// <summary>What happened to one id, for people who review a rebuild.</summary>
/// <param name="Id">The id.</param>
/// <param name="What">One of added, kept, moved, corrected, inserted, alias, withdrawn, restored, lost.</param>
/// <param name="Detail">More about it, in words.</param>
public sealed record PermalinkChange(BlockId Id, string What, string Detail);
