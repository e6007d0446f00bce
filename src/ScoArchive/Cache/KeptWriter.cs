using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace ScoArchive.Cache;

/// <summary>Writes numbers, strings and bytes one behind the other.</summary>
internal sealed class KeptWriter
{
    private const int Deepest = 64;
    private const int LongestNumber = 10;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, int> _types = [];
    private int _depth;

    /// <summary>All that was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>Writes a number in as few bytes as it needs, seven bits in each, the sign lowest.</summary>
    public void WriteNumber(long number)
    {
        ulong rest = (ulong)((number << 1) ^ (number >> 63));
        Span<byte> span = _bytes.GetSpan(LongestNumber);
        int length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    /// <summary>Writes bytes with their number.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteNumber(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>Writes a string: -1 for none, the number of one that was written before, or the next number and its letters.</summary>
    public void WriteText(string? text)
    {
        if (text is null)
        {
            WriteNumber(-1);
            return;
        }

        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_strings, text, out bool isKnown);
        if (!isKnown)
        {
            number = _strings.Count - 1;
        }

        WriteNumber(number);
        if (!isKnown)
        {
            WriteLetters(text);
        }
    }

    /// <summary>Writes a type: the number of one that was written before, or the next number and its name.</summary>
    public void WriteType(Type type)
    {
        bool isKnown = _types.TryGetValue(type, out int number);
        WriteNumber(isKnown ? number : _types.Count);
        if (!isKnown)
        {
            _types.Add(type, _types.Count);
            WriteText(type.AssemblyQualifiedName);
        }
    }

    /// <summary>Goes into an object.</summary>
    /// <exception cref="NotSupportedException">It holds itself, or more than is ever kept.</exception>
    public void Enter()
    {
        if (++_depth > Deepest)
        {
            throw new NotSupportedException("A value holds itself, or more than can be written down");
        }
    }

    /// <summary>Comes out of an object.</summary>
    public void Leave() => _depth--;

    // As UTF-8 where a reader gets the same letters back; halves of pairs, which a text cut in the wrong place can have, as they are.
    private void WriteLetters(string text)
    {
        bool isWhole = Encoding.UTF8.GetByteCount(text) is var count && IsWhole(text);
        WriteNumber(isWhole ? count : -1);
        if (isWhole)
        {
            _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(count)));
        }
        else
        {
            WriteBytes(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    private static bool IsWhole(string text)
    {
        for (int at = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[++at])))
            {
                return false;
            }
        }

        return true;
    }
}
