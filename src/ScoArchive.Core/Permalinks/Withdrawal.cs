namespace ScoArchive.Core.Permalinks;

/// <summary>An editor's decision to withdraw a paragraph.</summary>
/// <param name="Id">The paragraph's id.</param>
/// <param name="Reason">Why, in words for readers.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record Withdrawal(BlockId Id, string Reason, int RecordLine);
