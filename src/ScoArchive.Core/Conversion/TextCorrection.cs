namespace ScoArchive.Core.Conversion;

/// <summary>A corrected stretch of a block's text.</summary>
/// <param name="Start">Index in the block's text of the first corrected character.</param>
/// <param name="Length">Number of corrected characters.</param>
/// <param name="Received">The words as they stand in the seed.</param>
/// <param name="Reason">Why they were corrected.</param>
public sealed record TextCorrection(int Start, int Length, string Received, string Reason);
