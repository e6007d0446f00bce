using System.Text;

namespace ScoArchive.Search.Indexing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>How many bytes were read.</summary>
    public readonly int Position => _at;

    /// <summary>Whether everything was read.</summary>
    public readonly bool IsAtEnd => _at >= _bytes.Length;

    /// <summary>Reads a whole number.</summary>
    public int ReadNumber()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="likely">A text that it may be; it is then not made anew.</param>
    public string ReadText(string likely = "")
    {
        int length = ReadNumber();
        _at += length;
        ReadOnlySpan<byte> text = _bytes.Slice(_at - length, length);
        return Ascii.Equals(text, likely) ? likely : Encoding.UTF8.GetString(text);
    }
}
