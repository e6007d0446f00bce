namespace ScoArchive.Core.Permalinks;

/// <summary>Where words of an old text are found in a new document.</summary>
/// <param name="Old">Index of the old text.</param>
/// <param name="New">Index of the new block.</param>
/// <param name="ShareOfOld">How much of the old text the new block holds, 0 to 1.</param>
/// <param name="ShareOfNew">How much of the new block comes from the old text, 0 to 1.</param>
internal sealed record ParagraphMatch(int Old, int New, double ShareOfOld, double ShareOfNew);
