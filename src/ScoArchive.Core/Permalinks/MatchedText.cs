namespace ScoArchive.Core.Permalinks;

/// <summary>A text to be found unchanged.</summary>
/// <param name="Fingerprint">The text's fingerprint.</param>
/// <param name="IsHeading">Whether it is a heading, which is the same text only as a heading.</param>
internal readonly record struct MatchedText(string Fingerprint, bool IsHeading);
