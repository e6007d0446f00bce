namespace ScoArchive.Proof;

/// <summary>One visible character of a published page.</summary>
/// <param name="Value">The character.</param>
/// <param name="AfterGap">Whether white space or the edge of a cell stands before it.</param>
/// <param name="AfterMarker">Whether it is the first one after a list item's marker, where a blank proves nothing.</param>
/// <param name="IsCorrected">Whether it is one of the received characters behind a correction.</param>
public readonly record struct PublishedSign(char Value, bool AfterGap, bool AfterMarker, bool IsCorrected);
