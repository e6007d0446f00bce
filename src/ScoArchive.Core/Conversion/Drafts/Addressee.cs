using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows the lines above a letter that say to whom it goes: an office and its body in the dative, and the reader's name behind <c>г-ну</c> or another title.</summary>
internal static class Addressee
{
    private const int MostLines = 4;
    private const int LinesOfBlock = 7;
    private const int LinesOfHead = 10;
    private const int LinesOfName = 3;

    /// <summary>Whether the draft is one of such lines, of which the last names the reader.</summary>
    public static bool Is(ImmutableArray<Draft> drafts, int index) =>
        drafts[index].IsOpen && (StandsAboveSalutation(drafts, index) || Enumerable.Range(index, Math.Min(MostLines, drafts.Length - index)).TakeWhile(i => i == index || drafts[i].Gap == 0).Any(i => Names(drafts[i].Text)));

    /// <summary>Whether the line says what a letter is about, right above the words that greet its reader: <c>О предоставлении сведений / Уважаемый …!</c></summary>
    public static bool IsSubjectOfLetter(ImmutableArray<Draft> drafts, int index) =>
        TitleWeight.OpensSubject(drafts[index].Text) && !Sentences.EndsClause(drafts[index].Text) && drafts.ElementAtOrDefault(index + 1) is { IsOpen: true } greeting && StandingLine.IsSalutation(greeting.Text);

    /// <summary>Whether the line is of the head of a letter: a body's name, an address, a telephone or a number above the day and the lines that say to whom it goes.</summary>
    public static bool IsLetterhead(ImmutableArray<Draft> drafts, int index)
    {
        int reader = Enumerable.Range(index + 1, Math.Min(LinesOfHead, drafts.Length - index - 1)).FirstOrDefault(i => StandsAboveSalutation(drafts, i), -1);
        return reader > 0 && !StandsAboveSalutation(drafts, index) && Enumerable.Range(index, reader - index).All(i => drafts[i] is AsideDraft || IsHead(drafts[i]) || (i > 0 && drafts[i].Gap == 0 && IsHead(drafts[i - 1])) || (drafts[i + 1].Gap == 0 && IsHead(drafts[i + 1])));
    }

    private static bool IsHead(Draft draft) => draft.Lines.Length <= LinesOfName && (Masthead.IsIssuer(draft.First.Text) || Masthead.IsAddress(draft.Text) || ContactLine.Is(draft.Text) || TitleWeight.IsSymbol(draft.Text));

    /// <summary>Whether the line is one of a block that opens with somebody's name and how he is addressed, right above the words that greet him: <c>H.E. Ms. A. Lund / Secretary-General / Riverton / Excellency,</c></summary>
    private static bool StandsAboveSalutation(ImmutableArray<Draft> drafts, int index)
    {
        int first = index;
        while (first > 0 && drafts[first].Gap == 0 && index - first < LinesOfBlock)
        {
            first--;
        }

        int end = index + 1;
        while (end < drafts.Length && drafts[end].Gap == 0 && end - first < LinesOfBlock)
        {
            end++;
        }

        return end < drafts.Length && drafts[end].IsOpen && StandingLine.IsSalutation(drafts[end].Text) && Phrases.Default.Starts("honorifics", drafts[first].Text) && !Sentences.Ends(drafts[index].Text);
    }

    private static bool Names(string text) =>
        Phrases.Default.List("addressee-titles").Any(title => text.LastIndexOf(title + " ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || text[at - 1] == ' ') && SignatureLine.IsName(text[(at + title.Length + 1)..]));
}
