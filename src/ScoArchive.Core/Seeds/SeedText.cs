using System.Collections.Immutable;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// A seed as received and as decoded: the bytes, their checksum and the lines of its text, all of one reading, so that what
/// is published under a checksum is what was proven.
/// </summary>
/// <param name="FileName">Name of the file without a folder.</param>
/// <param name="Sha256">SHA-256 of the bytes as received, 64 lower-case hexadecimal digits (fixity).</param>
/// <param name="Bytes">The file as received.</param>
/// <param name="Encoding">The character encoding it was read with, by its IANA name.</param>
/// <param name="Lines">The decoded lines without their line ends, in order; line 1 is the first.</param>
public sealed record SeedText(
    string FileName,
    string Sha256,
    ReadOnlyMemory<byte> Bytes,
    string Encoding,
    ImmutableArray<string> Lines)
{
    /// <summary>Places where a letter is lost, in order; each has the sign U+FFFD in the text.</summary>
    public ImmutableArray<DamagedPlace> Damage { get; init; } = [];

    /// <summary>Why the text is published although bytes of it cannot be read, as its record states; otherwise empty.</summary>
    public string DamageReason { get; init; } = "";

    /// <summary>Length of the file in bytes.</summary>
    public int ByteCount => Bytes.Length;
}
