namespace ScoArchive.Core.Seeds;

/// <summary>Judges whether a decoding gave a text that people write.</summary>
internal static class Plausibility
{
    /// <summary>The share of characters that texts of this archive's languages are made of.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="hasZeros">Whether the bytes held zeros; without them only dense Chinese is believed.</param>
    public static double Of(string text, bool hasZeros)
    {
        int usual = 0;
        int ideographs = 0;
        int fullStops = 0;
        foreach (char c in text)
        {
            usual += IsUsual(c) ? 1 : 0;
            ideographs += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            fullStops += c is '。' or '，' ? 1 : 0;
        }

        bool believable = hasZeros || (fullStops * 100 > text.Length && ideographs * 2 > text.Length);
        bool mixed = ideographs > 0 && ideographs * 10 < text.Length && fullStops == 0;
        return text.Length == 0 || !believable || mixed ? 0 : (double)usual / text.Length;
    }

    private static bool IsUsual(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' => true,
        < ' ' or '\u007F' => false,
        < '\u0250' => c is not (>= '\u0080' and < '\u00A0'),
        >= '\u0400' and <= '\u045F' => true,
        >= '\u2010' and <= '\u203A' => true,
        >= '\u3000' and <= '\u301F' => true,
        >= '\u4E00' and <= '\u9FFF' => true,
        >= '\uFF01' and <= '\uFF5E' => true,
        '\u20AC' or '\u2116' or '\u2122' or '\u2022' or '\uFEFF' => true,
        _ => false,
    };
}
