namespace ScoArchive.Core.Permalinks;

/// <summary>One line of a ledger's history: a text that an id has stood for.</summary>
/// <param name="Id">The id.</param>
/// <param name="Fingerprint">The text's fingerprint.</param>
/// <param name="Since">Day on which it was published, <c>yyyy-MM-dd</c>; empty when no record states it.</param>
/// <param name="Reason">Why it took the place of the text before; empty for the first or when not stated, white space folded.</param>
/// <param name="Text">The words, white space folded.</param>
public sealed record LedgerVersion(BlockId Id, string Fingerprint, string Since, string Reason, string Text);
