using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Sets names and offices of signatories aside: short lines below the last sentence or below the sentence that closes an act.</summary>
internal static class SignatureStep
{
    private const int LongestLine = 120;
    private const int LongestParty = 80;
    private static readonly char[] Emphasis = ['*', '_', ' '];

    /// <summary>Takes signatures out of the running text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        SortedSet<int> accepted = [];
        AcceptBelowBody(drafts, Zone.Of(drafts), accepted);
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].IsOpen && ClosingFormula.Find(drafts[i].Text) is not null && !accepted.Contains(i))
            {
                AcceptBelowFormula(drafts, i, accepted);
            }
        }

        return manuscript.With(
            [.. accepted.Select(i => (i, (Draft)drafts[i].SetAside(InterventionKind.Signature, "Names and offices of signatories."), "The line stands among signatures."))],
            "signatures");
    }

    private static void AcceptBelowBody(ImmutableArray<Draft> drafts, Zone zone, SortedSet<int> accepted)
    {
        int first = drafts.Length;
        while (first - 1 > zone.LastBody && MayBelong(drafts[first - 1]))
        {
            first--;
        }

        int[] lines = [.. Enumerable.Range(first, drafts.Length - first).Where(i => drafts[i].IsOpen)];
        if (zone.LastBody >= 0 && lines.Any(i => NamesOffice(Bare(drafts[i]))))
        {
            accepted.UnionWith(lines);
        }
    }

    /// <summary>The lines from a closing formula down to an annex, a heading or the next sentence.</summary>
    private static void AcceptBelowFormula(ImmutableArray<Draft> drafts, int formula, SortedSet<int> accepted)
    {
        int end = formula + 1;
        while (end < drafts.Length && NamedSection.StyleOf(drafts[end].Text).Length == 0 && (MayBelong(drafts[end]) || (drafts[end].IsOpen && IsParty(Bare(drafts[end])))))
        {
            end++;
        }

        int[] lines = [.. Enumerable.Range(formula + 1, end - formula - 1).Where(i => drafts[i].IsOpen)];
        if (lines.Any(i => NamesOffice(Bare(drafts[i])) || IsParty(Bare(drafts[i]))))
        {
            accepted.UnionWith(lines);
        }
    }

    private static bool MayBelong(Draft draft)
    {
        string text = Bare(draft);
        bool label = text.Length > 0 && NamesOffice(text) && draft.Text.Length <= LongestParty && text[^1] is ':' or '：';
        return draft is AsideDraft
            || (draft.IsOpen && text.Length is > 0 and <= LongestLine && (label || (!Sentences.EndsClause(text) && (NamesOffice(text) || IsName(text)))));
    }

    /// <summary>Whom somebody signs for: <c>For the northern harbours</c>, <c>За Республику …</c>.</summary>
    private static bool IsParty(string text) =>
        text.Length is > 4 and <= LongestParty && !Sentences.EndsClause(text.TrimEnd(':'))
        && (text.StartsWith("For ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("За ", StringComparison.OrdinalIgnoreCase) || text.EndsWith("代表", StringComparison.Ordinal));

    /// <summary>The words without the signs that emphasise them.</summary>
    private static string Bare(Draft draft) => draft.Text.StartsWith("____", StringComparison.Ordinal) ? draft.Text : draft.Text.Trim(Emphasis);

    /// <summary>Whether a line gives an office and, after a wide blank, who holds it.</summary>
    public static bool IsSigned(string text) =>
        text.Length <= LongestLine && text.Contains("   ", StringComparison.Ordinal) && Phrases.Default.Starts("signature-words", text) && !Sentences.EndsClause(text);

    private static bool NamesOffice(string text) =>
        Phrases.Default.Starts("signature-words", text) || text.StartsWith("____", StringComparison.Ordinal) || IsWideOffice(text);

    /// <summary><c>印度共和国总理 莫迪</c>: the office stands before the blank, the name after it.</summary>
    private static bool IsWideOffice(string text)
    {
        int blank = text.IndexOfAny([' ', '\t', '\u3000']);
        return blank is > 2 and <= 24 && text.Length <= 40 && Signs.IsWide(text[0])
            && Phrases.Default.List("signature-words").Any(office => Signs.IsWide(office[0]) && text.AsSpan(0, blank).EndsWith(office, StringComparison.Ordinal));
    }

    /// <summary>At most six words, each with a capital letter.</summary>
    private static bool IsName(string text)
    {
        string[] words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 && words.All(word => char.IsUpper(word[0]) || word[0] is '_' or '/' or '(' || Signs.IsWide(word[0]) || word is "of" or "the" or "for" or "and" or "и" or "за");
    }
}
