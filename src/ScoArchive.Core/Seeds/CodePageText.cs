using System.Collections.Immutable;
using System.Text;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Reads bytes by the code pages that texts of this archive's languages were written in before Unicode, and asks of
/// each reading whether people write such a text.
/// </summary>
internal static class CodePageText
{
    /// <summary>The page of Western languages, whose every byte is some letter or sign.</summary>
    public const string Western = "windows-1252";

    private const string Macintosh = "macintosh";

    private const double EnoughCommon = 0.4;
    private const int FewestPrintersSigns = 3;
    private static readonly ImmutableArray<(string Name, Func<string, bool> IsPlausible)> Pages =
    [
        ("windows-1251", RussianLetters.AreRussian),
        ("koi8-r", RussianLetters.AreRussian),
        ("gb18030", IsChinese),
        ("big5", IsChinese),
        (Western, LatinLetters.ArePlausible),
        (Macintosh, text => LatinLetters.ArePlausible(text) && (LatinLetters.CountPrintersSigns(text) >= FewestPrintersSigns || LatinLetters.AreOnlyPrintersSigns(text))),
    ];

    /// <summary>The readings that give a text which people write, the likeliest first; one alone is certain. The page of old Macintoshes is among them only where no other reading is and a few quotation marks or dashes, or nothing but these, stand where they belong: any stray byte is a letter of it.</summary>
    public static ImmutableArray<DecodedBytes> Find(ReadOnlySpan<byte> bytes)
    {
        ImmutableArray<DecodedBytes>.Builder found = ImmutableArray.CreateBuilder<DecodedBytes>();
        foreach ((string name, Func<string, bool> isPlausible) in Pages)
        {
            if ((name != Macintosh || found.Count == 0) && TryDecode(name, bytes) is { } text && isPlausible(text))
            {
                found.Add(new DecodedBytes(text, name));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The code page whose reading looks most like a text, certain or not: what to name when none is believed.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        int beside = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            high += bytes[i] > 0x7F ? 1 : 0;
            beside += bytes[i] > 0x7F && ((i > 0 && bytes[i - 1] > 0x7F) || (i + 1 < bytes.Length && bytes[i + 1] > 0x7F)) ? 1 : 0;
        }

        return beside * 2 <= high ? Western
            : TryDecode("gb18030", bytes) is { } chinese && CommonSigns.ShareOf(chinese) >= EnoughCommon / 2 ? "gb18030"
            : "windows-1251";
    }

    /// <summary>Enough Chinese signs are common ones, and hardly a sign beyond ASCII is of another script.</summary>
    private static bool IsChinese(string text)
    {
        int signs = text.Count(c => c is >= '\u4E00' and <= '\u9FFF');
        int strange = text.Count(c => c > '\u007F' && c is not ((>= '\u4E00' and <= '\u9FFF') or (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '\u301F') or (>= '\uFF01' and <= '\uFF5E') or '·' or '○' or '\u00A0'));
        return signs >= 4 && strange * 20 <= signs && CommonSigns.ShareOf(text) >= EnoughCommon;
    }

    private static string? TryDecode(string name, ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            string text = encoding.GetString(bytes);
            return text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0 ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
