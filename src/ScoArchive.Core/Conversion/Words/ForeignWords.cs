namespace ScoArchive.Core.Conversion.Words;

/// <summary>Tells words in another language than the text's own, as series and sites print beside its title.</summary>
internal static class ForeignWords
{
    private const int FewestSmall = 2;
    private static readonly string[] Latin = ["fr", "de", "es", "en"];

    /// <summary>Whether the letters, or in Latin ones the small words, are those of another language.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">The text's language.</param>
    public static bool Are(string text, string language)
    {
        int letters = text.Count(char.IsLetter);
        bool cyrillic = text.Count(letter => letter is >= '\u0400' and <= '\u04FF') * 2 > letters;
        bool wide = text.Count(Signs.IsWide) * 2 > letters;
        return language switch
        {
            "ru" => !cyrillic,
            "zh" => !text.Any(Signs.IsWide),
            "en" or "fr" or "de" or "es" => cyrillic || wide || IsOtherLatin(text, language),
            _ => false,
        };
    }

    private static bool IsOtherLatin(string text, string language)
    {
        string[] words = Phrases.Plain(text).Split([' ', ',', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        int own = Count(words, language);
        return Latin.Where(tag => tag != language).Any(tag => Count(words, tag) is >= FewestSmall and var other && other > own);
    }

    private static int Count(string[] words, string tag) => words.Count(word => Phrases.Default.Holds("words-" + tag, word));
}
