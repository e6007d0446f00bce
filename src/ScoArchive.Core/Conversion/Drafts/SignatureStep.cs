using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Sets names and offices of signatories aside: short lines below the last sentence, at least one naming an office.</summary>
internal static class SignatureStep
{
    private const int LongestLine = 120;

    /// <summary>Takes signatures out of the running text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        Zone zone = Zone.Of(drafts);
        int first = drafts.Length;
        while (first - 1 > zone.LastBody && MayBelong(drafts[first - 1]))
        {
            first--;
        }

        int[] lines = [.. Enumerable.Range(first, drafts.Length - first).Where(i => drafts[i].IsOpen)];
        bool signed = lines.Any(i => NamesOffice(drafts[i].Text));
        int[] accepted = signed && zone.LastBody >= 0 ? lines : [];
        return manuscript.With(
            [.. accepted.Select(i => (i, drafts[i].SetAside(InterventionKind.Signature, "Names and offices of signatories."), "The line stands among signatures."))],
            "signatures");
    }

    private static bool MayBelong(Draft draft) =>
        draft is AsideDraft
        || (draft.IsOpen && draft.Text.Length <= LongestLine && !Sentences.EndsClause(draft.Text) && (NamesOffice(draft.Text) || IsName(draft.Text)));

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
