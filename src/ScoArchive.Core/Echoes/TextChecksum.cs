using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ScoArchive.Core.Echoes;

/// <summary>Half a SHA-256 checksum of a text: texts with the same one are the same.</summary>
/// <param name="First">Its first eight bytes.</param>
/// <param name="Second">The eight after them.</param>
public readonly record struct TextChecksum(long First, long Second)
{
    /// <summary>The checksum of a text.</summary>
    public static TextChecksum Of(string text)
    {
        Span<byte> checksum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), checksum);
        return new TextChecksum(BinaryPrimitives.ReadInt64LittleEndian(checksum), BinaryPrimitives.ReadInt64LittleEndian(checksum[sizeof(long)..]));
    }
}
