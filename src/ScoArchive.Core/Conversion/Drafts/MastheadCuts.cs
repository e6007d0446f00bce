using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds where the title starts in a paper's masthead that came as one line with it: <c>United Nations A/78/L.2 … Distr.: Limited … Report of the Commission on …</c></summary>
internal static class MastheadCuts
{
    private const int Longest = 1000;
    private const int LowestSymbol = 4;
    private const int FewestOfTitle = 4;

    /// <summary>Characters of the masthead with the blank behind it; 0 where the line is none or names no title.</summary>
    public static int LengthOf(string text)
    {
        if (text.Length > Longest || Signs.IsWide(text[0]) || !text.Split(' ', LowestSymbol + 1).Take(LowestSymbol).Any(word => Furniture.IsSymbolAlone(word.TrimEnd('*'))) || Sentences.EndsClause(text))
        {
            return 0;
        }

        string label = Phrases.Default.Find("distribution-labels", text);
        int from = label.Length == 0 ? -1 : text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return from < 0 ? 0 : StartBehindDraft(text, from) is > 0 and var draft ? draft : StartOfKind(text, from);
    }

    /// <summary>Behind what the paper is and its sponsors: <c>Aland and Beland: draft decision** Rivers …</c></summary>
    private static int StartBehindDraft(string text, int from)
    {
        foreach (string words in Phrases.Default.List("draft-labels"))
        {
            int at = text.IndexOf(": " + words, from, StringComparison.OrdinalIgnoreCase);
            int kind = at < 0 ? -1 : text.IndexOf(' ', at + words.Length + 2);
            int end = kind < 0 ? -1 : text.IndexOf(' ', kind + 1);
            if (end > 0 && end + 1 < text.Length && char.IsUpper(text[end + 1]))
            {
                return end + 1;
            }
        }

        return 0;
    }

    /// <summary>Before the first kind with a capital letter that opens a name and hangs on no word before it.</summary>
    private static int StartOfKind(string text, int from)
    {
        for (int blank = text.IndexOf(' ', from); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            string rest = text[(blank + 1)..];
            bool opens = rest.Length > 0 && char.IsUpper(rest[0]) && KindTable.Default.FindAlone(rest.Split(' ', 2)[0]).Length > 0 && rest.Split(' ', 3) is [_, "of" or "on" or "by" or "dated", _];
            if (opens && !char.IsUpper(text[text.LastIndexOf(' ', blank - 1) + 1]) && !OpenEnds.EndsWithOpenWord(text.AsSpan(0, blank)) && Furniture.CountWords(rest) >= FewestOfTitle)
            {
                return blank + 1;
            }
        }

        return 0;
    }
}
