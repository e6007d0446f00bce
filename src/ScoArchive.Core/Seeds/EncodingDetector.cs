using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Finds the encoding of a file from its byte order mark, its zero bytes, its validity as UTF-8 and, for files of
/// single bytes, from the words that its high bytes form. Without evidence it refuses rather than guess.
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

        DecodedBytes? found = FindUtf16(bytes, hasZeros) ?? (hasZeros ? null : SingleByteText.Find(bytes));
        return (found, hasZeros) switch
        {
            ({ } decoded, _) => Outcome.Of(decoded),
            (null, true) => Refuse("SCO121", fileName, "the file is binary, not plain text", "export its text to a .txt file"),
            _ => Refuse("SCO124", fileName, "the file's encoding cannot be told from its bytes", "save it again as UTF-8"),
        };
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
