using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Finds the encoding of a file from its byte order mark, its zero bytes, its validity as UTF-8 and, without these, from
/// the words that its bytes form in older code pages. Damaged UTF-8 is refused, and so is what more than one page explains.
/// </summary>
internal static class EncodingDetector
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UTF32Encoding Utf32 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>Decodes the bytes.</summary>
    public static Outcome<DecodedBytes> Decode(string fileName, ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Marked(fileName, rest, Utf8, "utf-8"),
        [0xFF, 0xFE, 0, 0, .. var rest] => Marked(fileName, rest, Utf32, "utf-32le"),
        [0xFF, 0xFE, .. var rest] => Marked(fileName, rest, LittleEndian, "utf-16le"),
        [0xFE, 0xFF, .. var rest] => Marked(fileName, rest, BigEndian, "utf-16be"),
        _ => Unmarked(fileName, bytes),
    };

    private static Outcome<DecodedBytes> Marked(string fileName, ReadOnlySpan<byte> bytes, Encoding encoding, string name) =>
        TryDecode(encoding, bytes) is { } text
            ? Outcome.Of(new DecodedBytes(text, name))
            : Refuse("SCO123", fileName, $"the file says it is {name} but holds bytes that are not", "save it again as UTF-8");

    private static Outcome<DecodedBytes> Unmarked(string fileName, ReadOnlySpan<byte> bytes)
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
            ? Refuse("SCO121", fileName, "the file is binary, not plain text", "export its text to a .txt file")
            : ByCodePage(fileName, bytes);
    }

    private static Outcome<DecodedBytes> ByCodePage(string fileName, ReadOnlySpan<byte> bytes)
    {
        Utf8Damage damage = Utf8Damage.Of(bytes);
        if (damage.IsUtf8)
        {
            return RefuseDamaged(fileName, bytes, damage);
        }

        ImmutableArray<DecodedBytes> readings = damage.IsCut ? [] : CodePageText.Find(bytes).RemoveAll(reading => reading.Encoding == CodePageText.Western && damage.SpeaksAgainstWestern);
        string guess = damage.IsCut ? "utf-8" : readings.IsEmpty ? CodePageText.Guess(bytes) : readings[0].Encoding;
        bool certain = readings.Length == 1 || (readings.Length == 2 && readings[1].Encoding == CodePageText.Western);
        return certain
            ? Outcome.Of(readings[0])
            : Refuse("SCO124", fileName, $"the file's encoding cannot be told from its bytes; the best guess is {guess}", "open it in the program that wrote it, and save it again as UTF-8");
    }

    private static Outcome<DecodedBytes> RefuseDamaged(string fileName, ReadOnlySpan<byte> bytes, Utf8Damage damage)
    {
        ReadOnlySpan<byte> before = bytes[..damage.First];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        string what = damage.IsCut
            ? $"the file ends inside a letter: it is UTF-8 up to byte {bytes[damage.First]:X2}"
            : $"byte {bytes[damage.First]:X2} is no letter; the file is UTF-8 but for {damage.Places} place{(damage.Places == 1 ? "" : "s")}, of which this is the first";
        return Outcome.Failed<DecodedBytes>(Diagnostic.Error(
            "SCO125", fileName, line, what, "fetch the file again, or put the right letter there and save it as UTF-8", column));
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
