using System.Buffers.Binary;
using System.IO.Compression;

namespace ScoArchive.Publishing;

/// <summary>A file as an archive has it: packed by DEFLATE, with what the archive says of it.</summary>
/// <param name="Bytes">The packed bytes.</param>
/// <param name="Length">How many bytes the file has.</param>
/// <param name="Checksum">CRC-32 of them.</param>
internal sealed record PackedFile(ReadOnlyMemory<byte> Bytes, int Length, uint Checksum)
{
    private const int HeadOfGzip = 10;
    private const int TailOfGzip = 2 * sizeof(uint);

    // One block without letters.
    private static readonly PackedFile Empty = new(new byte[] { 3, 0 }, 0, 0);

    /// <summary>Packs a file.</summary>
    /// <param name="content">What it says.</param>
    public static PackedFile Of(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return Empty;
        }

        var packed = new MemoryStream(content.Length / 2);
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        // The form of gzip has the same bytes between a head and the checksum with the length.
        ReadOnlyMemory<byte> bytes = packed.GetBuffer().AsMemory(0, (int)packed.Length);
        return new PackedFile(bytes[HeadOfGzip..^TailOfGzip], content.Length, BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^TailOfGzip..]));
    }
}
