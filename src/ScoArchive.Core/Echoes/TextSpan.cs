namespace ScoArchive.Core.Echoes;

/// <summary>A stretch of a passage's text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length);
