namespace ScoArchive.Search.Stemming;

/// <summary>Chooses the algorithm by the letters of the word, so that a word has one stem in every document.</summary>
public static class WordStemmer
{
    /// <summary>The stem of a folded word; words with digits, hyphen-joined words and other scripts are handled as they stand.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        string joined = word.Replace("-", "", StringComparison.Ordinal);
        if (joined.All(IsLatin))
        {
            return EnglishStemmer.Stem(joined);
        }

        return joined.All(IsCyrillic) ? RussianStemmer.Stem(joined) : joined;
    }

    private static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or '\'';

    private static bool IsCyrillic(char letter) => letter is >= 'а' and <= 'я';
}
