using System.Text;

namespace ScoArchive.Search.Indexing;

/// <summary>Grows a block of bytes; whole numbers take as few bytes as they need (little-endian base 128).</summary>
internal sealed class ByteWriter
{
    /// <summary>The most bytes that a whole number takes.</summary>
    public const int LongestNumber = 5;

    private byte[] _bytes = new byte[16];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What has been written, to be kept once no more is written.</summary>
    public ReadOnlyMemory<byte> ToMemory() => _bytes.AsMemory(0, Length);

    /// <summary>Writes one byte.</summary>
    public void WriteByte(byte value)
    {
        EnsureRoom(1);
        _bytes[Length++] = value;
    }

    /// <summary>Writes a whole number that is not negative.</summary>
    public void WriteNumber(int value)
    {
        EnsureRoom(LongestNumber);
        uint rest = (uint)value;
        while (rest >= 0x80)
        {
            _bytes[Length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _bytes[Length++] = (byte)rest;
    }

    /// <summary>Writes bytes as they stand.</summary>
    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        EnsureRoom(value.Length);
        value.CopyTo(_bytes.AsSpan(Length));
        Length += value.Length;
    }

    /// <summary>Writes a text as its length and its UTF-8 bytes.</summary>
    public void WriteText(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        WriteNumber(length);
        EnsureRoom(length);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Writes a form as the length it shares with the one before it and the rest of its UTF-8 bytes.</summary>
    public void WriteForm(string form, string previous)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(form);
        int shared = encoded.AsSpan().CommonPrefixLength(Encoding.UTF8.GetBytes(previous));
        WriteNumber(shared);
        WriteNumber(encoded.Length - shared);
        WriteBytes(encoded.AsSpan(shared));
    }

    /// <summary>Forgets what has been written and keeps the memory.</summary>
    public void Clear() => Length = 0;

    private void EnsureRoom(int added)
    {
        if (Length + added > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + added));
        }
    }
}
