namespace ScoArchive.Core.Permalinks;

/// <summary>A text to be found again.</summary>
/// <param name="Text">The words, white space folded.</param>
/// <param name="IsHeading">Whether it is a heading, which is the same text only as a heading.</param>
public readonly record struct MatchedText(string Text, bool IsHeading);
