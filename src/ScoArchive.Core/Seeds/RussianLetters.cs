namespace ScoArchive.Core.Seeds;

/// <summary>Judges whether Cyrillic letters stand as Russian words have them: in Russian proportions, with capitals first.</summary>
internal static class RussianLetters
{
    private const int FewestLetters = 8;

    /// <summary>Whether the text is full of Russian words. Another code page gives the same letters, but not in these proportions.</summary>
    public static bool AreRussian(string text)
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
            strange += c > '\u007F' && !isRussian && !IsSign(c) ? 1 : 0;
            previous = c;
        }

        return letters >= FewestLetters && common * 100 > letters * 45 && caseSlips * 50 < letters && strange * 20 <= letters;
    }

    private static bool IsSign(char c) => c is >= '\u2010' and <= '\u203A' or '«' or '»' or '\u00A0' or '№' or '§' or '°' or '©';
}
