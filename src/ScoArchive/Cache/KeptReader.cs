using System.Runtime.InteropServices;
using System.Text;

namespace ScoArchive.Cache;

/// <summary>Reads what <see cref="KeptWriter"/> wrote; equal strings come out as one, and short ones as one with those that other readers came upon lately.</summary>
internal sealed class KeptReader(ReadOnlyMemory<byte> bytes)
{
    private const int LongestShared = 32;
    private const int SharedPlaces = 1 << 14;

    // Documents say the same words over and over: names of topics and states, the words that show them. Of two threads that share a place the later one's word stays.
    private static readonly string?[] Shared = new string?[SharedPlaces];

    private readonly List<string> _strings = [];
    private readonly List<Type> _types = [];
    private int _at;

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">The bytes end.</exception>
    public long ReadNumber()
    {
        ulong number = 0;
        ReadOnlySpan<byte> span = bytes.Span;
        for (int shift = 0; _at < span.Length; shift += 7)
        {
            byte next = span[_at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(number >> 1) ^ -(long)(number & 1);
            }
        }

        throw new InvalidDataException("The bytes end too early");
    }

    /// <summary>Reads bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes end.</exception>
    public ReadOnlySpan<byte> ReadBytes() => Take((int)ReadNumber());

    /// <summary>Reads a string.</summary>
    /// <exception cref="InvalidDataException">The bytes end.</exception>
    public string? ReadText()
    {
        int number = (int)ReadNumber();
        if (number < 0)
        {
            return null;
        }

        if (number == _strings.Count)
        {
            _strings.Add(ReadLetters());
        }

        return _strings[number];
    }

    /// <summary>Reads a type of the archive's.</summary>
    /// <exception cref="InvalidDataException">There is no such type.</exception>
    public Type ReadType()
    {
        int number = (int)ReadNumber();
        if (number == _types.Count)
        {
            _types.Add(Type.GetType(ReadText() ?? "", throwOnError: false) is { } type && ContentFields.Tell(type) ? type : throw new InvalidDataException("No type of the archive's is named"));
        }

        return _types[number];
    }

    private string ReadLetters()
    {
        int count = (int)ReadNumber();
        return count < 0 ? new string(MemoryMarshal.Cast<byte, char>(ReadBytes()))
            : count > LongestShared ? Encoding.UTF8.GetString(Take(count)) : Share(Take(count));
    }

    private static string Share(ReadOnlySpan<byte> letters)
    {
        Span<char> text = stackalloc char[LongestShared];
        text = text[..Encoding.UTF8.GetChars(letters, text)];
        ref string? place = ref Shared[(uint)string.GetHashCode(text) % SharedPlaces];
        string? known = place;
        if (known is null || !text.SequenceEqual(known))
        {
            known = text.ToString();
            place = known;
        }

        return known;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _at)
        {
            throw new InvalidDataException("The bytes end too early");
        }

        _at += count;
        return bytes.Span.Slice(_at - count, count);
    }
}
