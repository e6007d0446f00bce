using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows footnotes, whose marker stands behind words above them, and joins a sentence that goes on after the notes of its page.</summary>
internal static class NoteStep
{
    private const int Longest = 1500;
    private const int ShortestRule = 3;

    /// <summary>Marks notes and joins what they part.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        HashSet<string> markers = new(StringComparer.Ordinal);
        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>(manuscript.Drafts.Length);
        ImmutableList<StepReport>.Builder reports = manuscript.Sheet.Reports.ToBuilder();
        int text = -1;
        for (int i = 0; i < manuscript.Drafts.Length; i++)
        {
            Draft draft = manuscript.Drafts[i];
            Draft? next = i + 1 < manuscript.Drafts.Length ? manuscript.Drafts[i + 1] : null;
            bool note = IsNote(draft, markers);
            NoteMarker.Collect(draft.Text, markers);
            if (note)
            {
                reports.Add(new StepReport("notes", draft.First.Number, "A note: its marker stands behind words above."));
                drafts.Add(new NoteDraft(draft));
            }
            else if (draft.IsOpen && IsRule(draft.Text) && (draft.Text[0] == '_' || (next is not null && IsNote(next, markers))))
            {
                drafts.Add(draft.SetAside(InterventionKind.Boilerplate, NoteReason.NoteRule));
            }
            else if (text >= 0 && text < drafts.Count - 1 && GoesOn(drafts[text], draft))
            {
                reports.Add(new StepReport("notes", draft.First.Number, "The sentence that the notes above interrupt goes on."));
                drafts[text] = new ParagraphDraft([.. drafts[text].Lines, .. draft.Lines], drafts[text].Gap, drafts[text].StartsPage);
            }
            else
            {
                text = drafts.Count;
                drafts.Add(draft);
            }
        }

        return manuscript with { Drafts = drafts.ToImmutable(), Sheet = manuscript.Sheet with { Reports = reports.ToImmutable() } };
    }

    private static bool IsNote(Draft draft, HashSet<string> markers) =>
        draft.IsOpen && draft.Text.Length <= Longest && (draft.First.IsNote || (NoteMarker.Read(draft.Text) is { Length: > 0 } marker && markers.Contains(marker)));

    private static bool IsRule(string text) => text.Length >= ShortestRule && PrintedRule.IsStrokes(text);

    private static bool GoesOn(Draft upper, Draft lower) =>
        upper.IsOpen && lower.IsOpen && (Sentences.RunsOn(upper.Lines[^1].Text, lower.First.Text)
            || (!Sentences.EndsClause(upper.Lines[^1].Text) && Sentences.StartsLower(lower.First.Text)));
}
