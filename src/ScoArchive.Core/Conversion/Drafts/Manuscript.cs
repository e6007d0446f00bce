using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>A text while its paragraphs are being told apart.</summary>
/// <param name="Sheet">Its lines and what was done to them.</param>
/// <param name="Layout">How the lines are laid out.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Drafts">The drafts in seed order.</param>
internal sealed record Manuscript(Worksheet Sheet, Layout Layout, string Language, ImmutableArray<Draft> Drafts)
{
    /// <summary>Index of the draft that holds the title; -1 without one.</summary>
    public int TitleIndex
    {
        get
        {
            for (int i = 0; i < Drafts.Length; i++)
            {
                if (Drafts[i] is TitleDraft)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Changes some drafts and reports why.</summary>
    /// <param name="changes">Index and new draft.</param>
    /// <param name="step">The deciding step's name.</param>
    public Manuscript With(IReadOnlyCollection<(int Index, Draft Draft, string Why)> changes, string step)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        ImmutableArray<Draft>.Builder drafts = Drafts.ToBuilder();
        ImmutableList<StepReport>.Builder reports = Sheet.Reports.ToBuilder();
        foreach ((int index, Draft draft, string why) in changes)
        {
            drafts[index] = draft;
            reports.Add(new StepReport(step, draft.First.Number, why));
        }

        return this with { Drafts = drafts.ToImmutable(), Sheet = Sheet with { Reports = reports.ToImmutable() } };
    }
}
