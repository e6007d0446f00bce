namespace ScoArchive.Search.Words;

/// <summary>A word of a passage as search knows it.</summary>
/// <param name="Form">The folded form; parts of a compound are joined by hyphens.</param>
/// <param name="Position">Its place among the passage's words.</param>
/// <param name="Width">How many places it takes: the number of parts for a compound, otherwise 1.</param>
public readonly record struct Word(string Form, int Position, int Width);
