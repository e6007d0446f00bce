namespace ScoArchive.Core.Permalinks;

/// <summary>A text that an id stood for until it was changed.</summary>
/// <param name="Id">The id.</param>
/// <param name="Check">The text's short check, as carried by links.</param>
/// <param name="Text">The words.</param>
/// <param name="Until">Day on which they were replaced, as <c>yyyy-MM-dd</c>; empty when no record states it.</param>
/// <param name="Reason">Why they were replaced; empty when no record states it.</param>
public sealed record EarlierText(BlockId Id, string Check, string Text, string Until, string Reason);
