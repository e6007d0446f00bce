namespace ScoArchive.Core.Permalinks;

/// <summary>One line of a ledger.</summary>
/// <param name="Id">An id that was published.</param>
/// <param name="State">What it stands for today.</param>
/// <param name="Target">The id it is an alias of; empty unless <paramref name="State"/> is alias.</param>
/// <param name="Fingerprint">Fingerprint of the text it last stood for, see <see cref="TextFingerprint"/>.</param>
/// <param name="Published">Day of first publication, <c>yyyy-MM-dd</c>; empty when no record states it.</param>
/// <param name="Opening">The text's opening words, for people.</param>
public sealed record LedgerEntry(
    BlockId Id, LedgerState State, BlockId Target, string Fingerprint, string Published, string Opening);
