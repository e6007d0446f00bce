namespace ScoArchive.Core.Conversion.Words;

/// <summary>Knows words and signs that no paragraph ends with.</summary>
internal static class OpenEnds
{
    private const int LongestWord = 8;

    /// <summary>Whether the text ends in the middle of a sentence: with a comma, an article, a preposition …</summary>
    public static bool IsOpen(string text) => text[^1] is ',' or '，' or '、' or '(' or '（' or '“' or '《' or '「' || EndsWithOpenWord(text);

    /// <summary>Whether the text ends with an abbreviation that a name or number follows: <c>Dr.</c>, <c>A.</c>, <c>в г.</c> but not <c>2021 г.</c></summary>
    public static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOf(' ') + 1;
        ReadOnlySpan<char> word = text[start..].TrimStart("(“«\"");
        bool initial = word.Length == 2 && word[1] == '.' && (char.IsUpper(word[0]) || (word[0] == 'г' && start > 1 && !char.IsAsciiDigit(text[start - 2])));
        return initial || (word.Length is > 1 and <= LongestWord && word[^1] == '.' && Phrases.Default.Holds("abbreviations", word.ToString()));
    }

    /// <summary>Whether a Chinese line ends in a word that joins what follows, <c>…文书以及</c>, or says of what the next one gives the kind: <c>关于…的</c>.</summary>
    public static bool EndsWithWideJoint(string text) =>
        text.Length > 4 && Signs.IsWide(text[^2]) && (text[^1] is '和' or '与' or '及' || (text[^1] is '的' && Phrases.Default.Starts("subject-openers", text)));

    /// <summary>Whether the last word is an article, a preposition or a conjunction.</summary>
    public static bool EndsWithOpenWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && text.Length - start <= LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        bool whole = start == 0 || text[start - 1] is ' ' or '(' or '“' or '«';
        return whole && start < text.Length && Phrases.Default.Holds("open-ends", text[start..].ToString());
    }
}
