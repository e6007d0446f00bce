using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Joins the lines of a title in capitals that names its parties first and its kind last, as covers print it: <c>HONG KONG, CHINA – / NEW ZEALAND / … / AGREEMENT</c>.</summary>
internal static class CoverTitle
{
    private const int MostLines = 6;
    private const int LongestLine = 60;
    private const int LowestLine = 4;
    private static readonly char[] Ties = ['-', '–', '—', '/'];

    /// <summary>The drafts with such a title in one.</summary>
    public static ImmutableArray<Draft> Join(ImmutableArray<Draft> drafts)
    {
        int first = Enumerable.Range(0, Math.Min(LowestLine, drafts.Length)).FirstOrDefault(i => drafts[i].IsOpen && NamesParties(drafts, i), -1);
        int last = first < 0 ? -1 : KindOf(drafts, first);
        return last < 0 ? drafts : drafts.RemoveRange(first, last - first + 1).Insert(first, new ParagraphDraft([.. drafts.Skip(first).Take(last - first + 1).SelectMany(draft => draft.Lines)], drafts[first].Gap, drafts[first].StartsPage));
    }

    /// <summary>Whether a dash, a hyphen or a stroke ties two names, one of which at least is a state's or a city's.</summary>
    private static bool NamesParties(ImmutableArray<Draft> drafts, int index)
    {
        string text = drafts[index].Text;
        int tie = text.Length <= LongestLine && IsCapitals(text) ? text.IndexOfAny(Ties) : -1;
        string second = tie < 0 ? "" : tie + 1 < text.Length ? text[(tie + 1)..] : drafts.ElementAtOrDefault(index + 1)?.Text ?? "";
        return tie > 1 && second.Length > 1 && KindTable.Default.Find(text).Length == 0 && (IsParty(text[..tie]) || IsParty(second));
    }

    private static bool IsParty(string words) =>
        words.Trim() is var name && (Phrases.Default.Holds("countries", name) || Phrases.Default.Holds("cities", name) || name.Split(", ") is [var city, var country] && Phrases.Default.Holds("cities", city) && Phrases.Default.Holds("countries", country));

    /// <summary>The line right below in capitals that ends with the kind of an act of states, before any other kind; -1 without one.</summary>
    private static int KindOf(ImmutableArray<Draft> drafts, int first)
    {
        for (int i = first + 1; i < drafts.Length && i - first < MostLines && drafts[i] is { IsOpen: true, Gap: 0, Text.Length: <= LongestLine } && IsCapitals(drafts[i].Text); i++)
        {
            string words = Masthead.WithoutBracket(drafts[i].Text);
            if (KindTable.Default.Find(words).Length > 0)
            {
                return KindTable.Default.FindAlone(words[(words.LastIndexOf(' ') + 1)..]) is "treaty" or "agreement" or "convention" or "protocol" or "memorandum" ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsCapitals(string text) => TitleExtent.IsUpper(text) && !Sentences.EndsClause(text);
}
