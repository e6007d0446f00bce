using System.Collections.Immutable;

namespace ScoArchive.Core.Seeds;

/// <summary>A seed as received and as decoded: the bytes' checksum and the lines of its text.</summary>
/// <param name="FileName">Name of the file without a folder.</param>
/// <param name="Sha256">SHA-256 of the bytes as received, 64 lower-case hexadecimal digits (fixity).</param>
/// <param name="ByteCount">Length of the file in bytes.</param>
/// <param name="Encoding">The character encoding it was read with, by its IANA name.</param>
/// <param name="Lines">The decoded lines without their line ends, in order; line 1 is the first.</param>
public sealed record SeedText(
    string FileName,
    string Sha256,
    long ByteCount,
    string Encoding,
    ImmutableArray<string> Lines);
