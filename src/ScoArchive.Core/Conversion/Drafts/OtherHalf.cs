using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows the title that opens the second half of a text which stands in two languages one below the other: in other letters than the title above, with a kind of its own.</summary>
internal static class OtherHalf
{
    private const int Longest = 320;
    private const int FewestWords = 3;

    /// <summary>Whether the draft is such a title: behind a finished sentence and a blank line, with text in its own letters below it.</summary>
    public static bool Opens(ImmutableArray<Draft> drafts, int index)
    {
        if (index < 1 || index + 1 >= drafts.Length || drafts[index] is not { IsOpen: true, Gap: > 0, Text: { Length: <= Longest } text } || Sentences.EndsClause(text) || !Sentences.Ends(drafts[index - 1].Text))
        {
            return false;
        }

        char letters = LettersOf(text);
        bool named = Furniture.CountWords(text) >= FewestWords && KindTable.Default.Find(text).Length > 0
            && (letters == 'w' ? KindTable.Default.EndsWithKind(text) : KindTable.Default.OpensWithKind(text) || Phrases.Default.Starts("joint-words", text));
        return named && LettersOf(drafts[index - 1].Text) != letters && drafts.Skip(index + 1).FirstOrDefault(draft => draft.IsBody) is { } body && LettersOf(body.Text) == letters
            && drafts.Take(index).Any(draft => draft.IsBody && LettersOf(draft.Text) != letters);
    }

    /// <summary>The letters that most of the words are written in: wide, Cyrillic or Latin.</summary>
    private static char LettersOf(string text)
    {
        int wide = 2 * text.Count(Signs.IsWide);
        int cyrillic = text.Count(letter => letter is >= '\u0400' and <= '\u04FF');
        int latin = text.Count(char.IsAsciiLetter);
        return wide >= cyrillic && wide >= latin ? 'w' : cyrillic >= latin ? 'c' : 'l';
    }
}
