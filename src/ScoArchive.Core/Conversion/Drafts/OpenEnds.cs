using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows words and signs that no paragraph ends with.</summary>
internal static class OpenEnds
{
    /// <summary>Whether the text ends in the middle of a sentence: with a comma, an article, a preposition …</summary>
    public static bool IsOpen(string text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[^1] is ',' or '，' or '、' or '(' || Phrases.Default.Holds("open-ends", text[start..]);
    }
}
