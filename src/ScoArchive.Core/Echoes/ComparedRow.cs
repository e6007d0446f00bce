namespace ScoArchive.Core.Echoes;

/// <summary>One row of a comparison: a passage of each document, or of one alone.</summary>
/// <param name="Left">The passage of the first document; <see langword="null"/> where only the second has one.</param>
/// <param name="Right">The passage of the second document; <see langword="null"/> where only the first has one.</param>
/// <param name="IsMoved">Whether the right passage stands elsewhere in its document than its neighbours here do.</param>
/// <param name="Difference">What differs; <see langword="null"/> where only one document has a passage, and between languages.</param>
public sealed record ComparedRow(EchoPassage? Left, EchoPassage? Right, bool IsMoved, WordDifference? Difference);
