namespace ScoArchive.Search.Words;

/// <summary>A word of the passage that a splitter read last.</summary>
/// <param name="Start">Where its folded letters begin.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Position">Its place among the passage's words.</param>
/// <param name="Width">How many places it takes: the number of parts for a compound, otherwise 1.</param>
public readonly record struct WordSpan(int Start, int Length, int Position, int Width);
