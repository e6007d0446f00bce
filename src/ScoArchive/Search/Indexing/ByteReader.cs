using System.Text;

namespace ScoArchive.Search.Indexing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>How many bytes were read.</summary>
    public readonly int Position => at;

    /// <summary>Whether everything was read.</summary>
    public readonly bool IsAtEnd => at >= bytes.Length;

    /// <summary>Reads a whole number.</summary>
    public int ReadNumber()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a text.</summary>
    public string ReadText()
    {
        int length = ReadNumber();
        at += length;
        return Encoding.UTF8.GetString(bytes.Slice(at - length, length));
    }
}
