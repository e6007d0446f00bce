using System.Text;

namespace ScoArchive.Core.Seeds;

/// <summary>
/// Tells Windows-1252 from Windows-1251 by the words that high bytes form: whole words of them are Cyrillic,
/// single ones among ASCII letters are accented Latin letters.
/// </summary>
internal static class SingleByteText
{
    /// <summary>The decoded text, or <see langword="null"/> when the evidence is thin or contradictory.</summary>
    public static DecodedBytes? Find(ReadOnlySpan<byte> bytes)
    {
        (int whole, int mixed) = CountWords(bytes);
        return (whole, mixed) switch
        {
            _ when whole >= 3 && whole > 4 * mixed => Accept(bytes, 1251, "windows-1251", IsRussian),
            _ when mixed > 4 * whole || whole == 0 => Accept(bytes, 1252, "windows-1252", _ => true),
            _ => null,
        };
    }

    /// <summary>Counts words made of two or more high letters only, and words that mix them with ASCII letters.</summary>
    private static (int Whole, int Mixed) CountWords(ReadOnlySpan<byte> bytes)
    {
        int whole = 0;
        int mixed = 0;
        int high = 0;
        int ascii = 0;
        for (int i = 0; i <= bytes.Length; i++)
        {
            byte b = i < bytes.Length ? bytes[i] : (byte)' ';
            bool isHigh = b >= 0xC0 || b is 0xA8 or 0xB8;
            bool isAscii = char.IsAsciiLetter((char)b);
            if (!isHigh && !isAscii)
            {
                whole += high >= 2 && ascii == 0 ? 1 : 0;
                mixed += high > 0 && ascii > 0 ? 1 : 0;
                high = ascii = 0;
                continue;
            }

            high += isHigh ? 1 : 0;
            ascii += isAscii ? 1 : 0;
        }

        return (whole, mixed);
    }

    private static DecodedBytes? Accept(ReadOnlySpan<byte> bytes, int codePage, string name, Func<string, bool> isPlausible)
    {
        string text = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(bytes);
        bool hasUndefined = text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0 || text.Contains('\uFFFD', StringComparison.Ordinal);
        return !hasUndefined && isPlausible(text) ? new DecodedBytes(text, name) : null;
    }

    /// <summary>KOI8-R and Chinese bytes also give Cyrillic letters, but not Russian ones in Russian proportions.</summary>
    private static bool IsRussian(string text)
    {
        int letters = 0;
        int common = 0;
        int caseSlips = 0;
        int strange = 0;
        char previous = ' ';
        foreach (char c in text)
        {
            bool isRussian = c is >= 'А' and <= 'я' or 'ё' or 'Ё';
            letters += isRussian ? 1 : 0;
            common += isRussian && "оеаинтсрв".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
            caseSlips += char.IsLower(previous) && char.IsUpper(c) ? 1 : 0;
            strange += c > '\u007F' && !isRussian && char.IsLetter(c) ? 1 : 0;
            previous = c;
        }

        return common * 100 > letters * 45 && caseSlips * 50 < letters && strange * 20 <= letters;
    }
}
