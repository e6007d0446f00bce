namespace ScoArchive.Search.Indexing;

/// <summary>One word at one place.</summary>
/// <param name="Passage">Number of the passage.</param>
/// <param name="Position">Its place among the passage's words.</param>
/// <param name="Form">Number of the form within the block.</param>
internal readonly record struct Occurrence(int Passage, int Position, int Form);
