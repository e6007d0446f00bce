namespace ScoArchive.Core.Permalinks;

/// <summary>What a line of a ledger's file says, and where it stands.</summary>
/// <typeparam name="T">An entry or a version.</typeparam>
/// <param name="Number">The line's number in its file.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct LedgerLine<T>(int Number, T Value);
