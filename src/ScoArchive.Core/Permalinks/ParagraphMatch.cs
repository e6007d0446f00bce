namespace ScoArchive.Core.Permalinks;

/// <summary>Where an old text is found in a new document.</summary>
/// <param name="Old">Index of the old text.</param>
/// <param name="New">Index of the new block.</param>
/// <param name="ShareOfOld">How much of the old text the new block holds, 0 to 1.</param>
/// <param name="ShareOfNew">How much of the new block comes from the old text, 0 to 1.</param>
public sealed record ParagraphMatch(int Old, int New, double ShareOfOld, double ShareOfNew)
{
    /// <summary>Whether the two are the same words.</summary>
    public bool IsExact => ShareOfOld >= 1 && ShareOfNew >= 1;
}
