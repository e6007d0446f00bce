using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Finds the encoding of a file from its byte order mark, its zero bytes, its validity as UTF-8 and, without these, from
/// the words that its bytes form in older code pages. Damaged UTF-8 is refused unless the record accepts the damage, and so
/// is what more than one page explains; an encoding that the record states is the one that counts.
/// </summary>
internal static class EncodingDetector
{
    private const string EncodingHint = "where you know how it was written, say so in its record ('encoding: windows-1251')";
    private const string AcceptanceHint = "where no better copy is to be had, let its record say 'damage: accepted' and why under 'damageReason', which publishes the text with every such place marked";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UTF32Encoding Utf32 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>Decodes the bytes.</summary>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <param name="bytes">The file as received.</param>
    /// <param name="stated">What its record states of it.</param>
    public static Outcome<DecodedBytes> Decode(string fileName, ReadOnlySpan<byte> bytes, StatedReading stated)
    {
        string mark = MarkOf(bytes, out ReadOnlySpan<byte> rest);
        return stated.Encoding.Length > 0 ? StatedEncoding.Decode(fileName, rest, mark, stated)
            : mark.Length > 0 ? Marked(fileName, rest, mark, stated)
            : Unmarked(fileName, bytes, stated);
    }

    private static string MarkOf(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        (string name, int length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFF, 0xFE, 0, 0, ..] => ("utf-32le", 4),
            [0xFF, 0xFE, ..] => ("utf-16le", 2),
            [0xFE, 0xFF, ..] => ("utf-16be", 2),
            _ => ("", 0),
        };
        rest = bytes[length..];
        return name;
    }

    private static Outcome<DecodedBytes> Marked(string fileName, ReadOnlySpan<byte> bytes, string name, StatedReading stated)
    {
        Encoding encoding = name switch
        {
            "utf-8" => Utf8,
            "utf-32le" => Utf32,
            "utf-16le" => LittleEndian,
            _ => BigEndian,
        };
        return TryDecode(encoding, bytes) is { } text ? Outcome.Of(new DecodedBytes(text, name))
            : stated.AcceptsDamage ? Outcome.Of(LenientDecoder.Decode(name, bytes))
            : Refuse(SeedCodes.WrongMark, fileName, $"the file says it is {name} but holds bytes that are not", $"save it again as UTF-8; {AcceptanceHint}");
    }

    private static Outcome<DecodedBytes> Unmarked(string fileName, ReadOnlySpan<byte> bytes, StatedReading stated)
    {
        bool hasZeros = bytes.Contains((byte)0);
        if (!hasZeros && TryDecode(Utf8, bytes) is { } text)
        {
            return Outcome.Of(new DecodedBytes(text, "utf-8"));
        }

        if (FindUtf16(bytes, hasZeros) is { } wide)
        {
            return Outcome.Of(wide);
        }

        return hasZeros
            ? Refuse(SeedCodes.NoText, fileName, "the file is binary, not plain text", $"export its text to a .txt file; {EncodingHint}")
            : ByCodePage(fileName, bytes, stated);
    }

    private static Outcome<DecodedBytes> ByCodePage(string fileName, ReadOnlySpan<byte> bytes, StatedReading stated)
    {
        Utf8Damage damage = Utf8Damage.Of(bytes);
        if (damage.IsUtf8 || damage.IsCut)
        {
            return stated.AcceptsDamage ? Outcome.Of(LenientDecoder.Decode("utf-8", bytes)) : RefuseDamaged(fileName, bytes, damage);
        }

        ImmutableArray<DecodedBytes> readings = CodePageText.Find(bytes).RemoveAll(reading => reading.Encoding == CodePageText.Western && damage.SpeaksAgainstWestern);
        string guess = readings.IsEmpty ? CodePageText.Guess(bytes) : readings[0].Encoding;
        bool certain = readings.Length == 1 || (readings.Length == 2 && readings[1].Encoding == CodePageText.Western);
        bool isAscii = damage.Places * 20 <= bytes.Length;
        return certain ? Outcome.Of(readings[0])
            : stated.AcceptsDamage && isAscii ? Outcome.Of(LenientDecoder.Decode("utf-8", bytes))
            : RefuseAt(SeedCodes.UnknownEncoding, fileName, bytes, damage.First, $"byte {bytes[damage.First]:X2} is no letter of UTF-8, and the file's encoding cannot be told from its bytes; the best guess is {guess}", $"open it in the program that wrote it, and save it again as UTF-8; {EncodingHint}{(isAscii ? "; " + AcceptanceHint : "")}");
    }

    private static Outcome<DecodedBytes> RefuseDamaged(string fileName, ReadOnlySpan<byte> bytes, Utf8Damage damage)
    {
        string what = damage.IsCut
            ? $"the file ends inside a letter: it is UTF-8 up to byte {bytes[damage.First]:X2}"
            : $"byte {bytes[damage.First]:X2} is no letter; the file is UTF-8 but for {damage.Places} place{(damage.Places == 1 ? "" : "s")}, of which this is the first";
        return RefuseAt(SeedCodes.Damaged, fileName, bytes, damage.First, what, $"fetch the file again, or put the right letter there and save it as UTF-8; {EncodingHint}; {AcceptanceHint}");
    }

    /// <summary>Refuses a file because of one byte, with its line and column.</summary>
    private static Outcome<DecodedBytes> RefuseAt(string code, string fileName, ReadOnlySpan<byte> bytes, int index, string what, string advice)
    {
        ReadOnlySpan<byte> before = bytes[..index];
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return Outcome.Failed<DecodedBytes>(Diagnostic.Error(code, fileName, before.Count((byte)'\n') + 1, what, advice, column));
    }

    private static DecodedBytes? FindUtf16(ReadOnlySpan<byte> bytes, bool hasZeros)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        string? little = TryDecode(LittleEndian, bytes);
        string? big = TryDecode(BigEndian, bytes);
        double littleShare = little is null ? 0 : Plausibility.Of(little, hasZeros);
        double bigShare = big is null ? 0 : Plausibility.Of(big, hasZeros);
        return (littleShare, bigShare) switch
        {
            ( >= 0.97, < 0.9) => new DecodedBytes(little!, "utf-16le"),
            ( < 0.9, >= 0.97) => new DecodedBytes(big!, "utf-16be"),
            _ => null,
        };
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Outcome<DecodedBytes> Refuse(string code, string fileName, string message, string hint) =>
        Outcome.Failed<DecodedBytes>(Diagnostic.Error(code, fileName, 0, message, hint));
}
