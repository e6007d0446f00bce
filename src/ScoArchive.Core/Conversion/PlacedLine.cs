namespace ScoArchive.Core.Conversion;

/// <summary>A line that is no paragraph, with its place among the blocks of the running text.</summary>
/// <param name="Content">The line.</param>
/// <param name="Before">Index of the block that it stands before; the number of blocks where it stands behind the last.</param>
public sealed record PlacedLine(LineBlock Content, int Before);
