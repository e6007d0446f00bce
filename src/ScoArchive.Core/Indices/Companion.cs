namespace ScoArchive.Core.Indices;

/// <summary>A topic or state that stands in the same paragraphs as another.</summary>
/// <param name="Key">The topic's slug or the state's code.</param>
/// <param name="Paragraphs">Number of paragraphs that hold both.</param>
public sealed record Companion(string Key, int Paragraphs);
