using System.Collections.Immutable;

namespace ScoArchive.Core.Seeds;

/// <summary>The text that a file's bytes stand for, without a byte order mark.</summary>
/// <param name="Text">The text; where damage is accepted, with the sign of a lost letter for bytes that are none.</param>
/// <param name="Encoding">IANA name of the encoding it was read with.</param>
internal sealed record DecodedBytes(string Text, string Encoding)
{
    /// <summary>The bytes behind each sign of a lost letter, in order; empty where the file itself has the sign, and at the end where all others have it.</summary>
    public ImmutableArray<string> Lost { get; init; } = [];
}
