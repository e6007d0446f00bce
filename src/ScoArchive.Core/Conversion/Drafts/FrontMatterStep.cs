using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Reads the front matter that a saved page opens with: days and places are facts about the text, a title is one where no other
/// stands below it; writers and sources are left to the step that knows them by their labels.
/// </summary>
internal static class FrontMatterStep
{

    /// <summary>Sets the keys and what is no title aside.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        if (!manuscript.Drafts.Any(draft => draft.First.IsFrontMatter))
        {
            return manuscript;
        }

        bool titledBelow = manuscript.Drafts.Any(draft => draft.First.HeadingLevel == 1);
        ImmutableArray<Draft> drafts = [.. manuscript.Drafts.SelectMany(draft => draft.IsOpen && draft.First.IsFrontMatter ? Part(draft, titledBelow) : [draft])];
        StepReport report = new("front matter", manuscript.Drafts.First(draft => draft.First.IsFrontMatter).First.Number, NoteWords.Of(NoteReason.FrontMatter));
        return manuscript with { Drafts = drafts, Sheet = manuscript.Sheet with { Reports = manuscript.Sheet.Reports.Add(report) } };
    }

    private static Draft[] Part(Draft draft, bool titledBelow)
    {
        int key = MarkdownStep.KeyLength(draft.Text);
        string label = draft.Text[..key].Trim();
        bool title = Phrases.Default.Holds("title-labels", label) && !titledBelow;
        bool fact = Phrases.Default.Holds("date-labels", label) || Phrases.Default.Holds("place-labels", label);
        bool attribution = Attribution.IsCredit(draft.Text) || Attribution.IsSource(draft.Text);
        if (attribution && !title && !fact)
        {
            return [draft];
        }

        if (!title && !fact)
        {
            return [draft.SetAside(InterventionKind.Boilerplate, NoteReason.FrontMatter)];
        }

        (int start, int end) = ValueOf(draft.Text, key + 1);
        if (start >= end)
        {
            return [draft.SetAside(InterventionKind.Boilerplate, NoteReason.FrontMatter)];
        }

        (Draft name, Draft rest) = DraftCutter.Cut(draft, start);
        Draft value = rest;
        List<Draft> parts = [name.SetAside(InterventionKind.Boilerplate, NoteReason.FrontMatter)];
        AsideDraft? quote = null;
        if (end < draft.Text.Length)
        {
            (value, Draft sign) = DraftCutter.Cut(rest, end - start);
            quote = sign.SetAside(InterventionKind.Boilerplate, NoteReason.FrontMatter);
        }

        parts.Add(title ? value : value.SetAside(InterventionKind.Dateline, NoteReason.PlaceAndDate));
        return quote is null ? [.. parts] : [.. parts, quote];
    }

    /// <summary>Where the value stands, without the quotes around it.</summary>
    private static (int Start, int End) ValueOf(string text, int from)
    {
        int start = from;
        while (start < text.Length && (text[start] is ' ' or '"' or '\''))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && text[end - 1] is '"' or '\'' or ' ')
        {
            end--;
        }

        return (start, end);
    }
}
