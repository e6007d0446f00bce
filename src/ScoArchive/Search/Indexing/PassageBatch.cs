namespace ScoArchive.Search.Indexing;

/// <summary>Passages that follow one another and are worked on together.</summary>
/// <param name="FirstPassage">Number of the first one.</param>
/// <param name="Texts">What they say.</param>
internal sealed record PassageBatch(int FirstPassage, IReadOnlyList<string> Texts);
