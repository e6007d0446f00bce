using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds quotations that are set off: every line of them stands further in than the text around, or behind a sign.</summary>
internal static class QuotationStep
{
    private const int Deeper = 2;

    /// <summary>Marks quotations.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        Layout layout = manuscript.Layout;
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        List<(int, Draft, string)> changes = [];
        for (int i = 0; i < drafts.Length; i++)
        {
            if (drafts[i].IsOpen && drafts[i].Lines.All(line => line.IsQuoted))
            {
                changes.Add((i, new QuotationDraft(drafts[i]), "A sign before every line marks it as quoted."));
            }
            else if (layout.IsWrapped && drafts[i].IsOpen && drafts[i].Lines.Length >= 2 && !HeadingStep.TitlesAct(drafts[i]) && !Phrases.Default.Starts("annex-openings", drafts[i].Text) && !TitlesAnnex(drafts, i) && IsSetOff(drafts[i], layout))
            {
                changes.Add((i, new QuotationDraft(drafts[i]), "Every line stands further in than the text around it."));
            }
        }

        return manuscript.With(changes, "quotations");
    }

    /// <summary>Whether the lines, which end no sentence, stand right below an annex's label: they are its title.</summary>
    private static bool TitlesAnnex(ImmutableArray<Draft> drafts, int index) => index > 0 && Phrases.Default.Starts("annex-openings", drafts[index - 1].Text) && !Sentences.EndsClause(drafts[index].Text);

    private static bool IsSetOff(Draft draft, Layout layout)
    {
        int indent = draft.Lines.Min(line => line.Indent);
        bool further = indent >= layout.BaseIndent + Deeper;
        bool even = draft.Lines.Skip(1).All(line => line.Indent == indent);
        return further && even && Markers.Read(draft.Text).Kind == MarkerKind.None && !draft.Lines.All(line => IndentRule.IsCentred(line, layout));
    }
}
