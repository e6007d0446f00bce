using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Sets credits and statements of source aside where they stand above or below the text.</summary>
internal static class AttributionStep
{
    /// <summary>Takes them out of the running text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        Zone zone = Zone.Of(drafts);
        List<(int, Draft, string)> changes = [];
        for (int i = 0; i < drafts.Length; i++)
        {
            Draft draft = drafts[i];
            bool inside = i > zone.FirstBody && i < zone.LastBody;
            if (!draft.IsOpen || zone.LastBody < 0 || (inside && !Attribution.IsOfPicture(draft.Text) && !Attribution.IsDispatch(draft.Text)))
            {
                continue;
            }

            if (Attribution.IsSource(draft.Text) && TitleLabels.LengthOfNote(draft.Text) == 0)
            {
                changes.Add((i, draft.SetAside(InterventionKind.Source, NoteReason.SourceNamed), "The line names the text's source."));
            }
            else if (Attribution.IsCredit(draft.Text) || (i > 0 && i < zone.FirstBody && (SignatureLine.WideOfficeOf(draft.Text).Length > 0 || SignatureLine.IsHolder(draft.Text) || Attribution.IsWideName(draft.Text))) || (i >= zone.LastBody && Attribution.IsAuthorNote(draft.Text)))
            {
                changes.Add((i, draft.First.IsFrontMatter ? draft.SetAside(InterventionKind.Credit, NoteReason.WritersNamed) : draft.Keep(LineKind.Byline, NoteReason.WritersNamed), "The line names writers, editors or an agency."));
            }
        }

        return manuscript.With(changes, "credits and sources");
    }
}
