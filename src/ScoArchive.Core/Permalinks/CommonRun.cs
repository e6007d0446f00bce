namespace ScoArchive.Core.Permalinks;

/// <summary>Words that stand in an old text and in a new block, one behind the other in both.</summary>
/// <param name="Old">Index of the old text.</param>
/// <param name="New">Index of the block.</param>
/// <param name="OldStart">Place of the first word in the old text.</param>
/// <param name="NewStart">Place of the first word in the block.</param>
/// <param name="Length">How many words.</param>
internal readonly record struct CommonRun(int Old, int New, int OldStart, int NewStart, int Length);
