namespace ScoArchive.Pages.Blocks;

/// <summary>A stretch of a text to mark.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in characters.</param>
public readonly record struct TextMark(int Start, int Length);
