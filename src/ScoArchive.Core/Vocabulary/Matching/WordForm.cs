using ScoArchive.Core.Letters;

namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>Brings a word to the form under which its spellings and inflections meet.</summary>
public static class WordForm
{
    private const int ShortestStem = 3;

    // Longest first, so that the first that fits is the longest that fits.
    private static readonly string[] RussianEndings =
    [
        "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ого", "его", "ому", "ему", "ыми", "ими",
        "ия", "ии", "ию", "ие", "ий", "ой", "ей", "ый", "ая", "яя", "ое", "ее", "ые", "ых", "их", "ую", "юю",
        "ом", "ем", "ым", "им", "ам", "ям", "ах", "ях", "ов", "ев",
        "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
    ];

    /// <summary>Lower case, straight apostrophes, ё as е, Chinese signs in their simplified forms.</summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(word[i]) switch
            {
                '’' or 'ʼ' => '\'',
                'ё' => 'е',
                char c => SimplifiedSigns.Of(c),
            };
        }

        return new string(letters);
    }

    /// <summary>A normalized word without its inflection; British and American spellings meet.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= ShortestStem || !char.IsLetter(word[0]))
        {
            return word;
        }

        return word[0] switch
        {
            >= 'а' and <= 'я' => WithoutRussianEnding(word),
            >= 'a' and <= 'z' => EnglishStem(word),
            _ => word,
        };
    }

    private static string WithoutRussianEnding(string word)
    {
        foreach (string ending in RussianEndings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static string EnglishStem(string word)
    {
        string singular = Singular(word);
        return singular
            .Replace("isation", "ization", StringComparison.Ordinal)
            .Replace("yse", "yze", StringComparison.Ordinal)
            .Replace("ising", "izing", StringComparison.Ordinal)
            .Replace("ised", "ized", StringComparison.Ordinal)
            .Replace("programme", "program", StringComparison.Ordinal)
            .Replace("centre", "center", StringComparison.Ordinal)
            .Replace("defence", "defense", StringComparison.Ordinal)
            .Replace("labour", "labor", StringComparison.Ordinal);
    }

    private static string Singular(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };
}
