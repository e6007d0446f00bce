namespace ScoArchive.Core.Conversion;

/// <summary>A corrected stretch of a block's text, or one that is marked: as a slip of the text itself, or as a place where a letter is lost.</summary>
/// <param name="Start">Index in the block's text of the first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Received">The words as they stand in the seed.</param>
/// <param name="Reason">Why they were corrected or marked.</param>
public sealed record TextCorrection(int Start, int Length, string Received, string Reason)
{
    /// <summary>What is said of the words; unless they are corrected, they stand as in the seed.</summary>
    public WordMark Mark { get; init; }
}
