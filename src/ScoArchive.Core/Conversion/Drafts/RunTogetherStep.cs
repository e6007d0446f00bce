using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Parts a text that came as one single line, where printed numbers that count up, named sections, headings in capitals,
/// the turns of an interview or a dateline below a title leave no doubt; elsewhere it stays one paragraph.
/// </summary>
internal static class RunTogetherStep
{
    // In places of letters, of which a Chinese sign takes two.
    private const int Shortest = 200;
    private const int FewLines = 3;

    // A page may print a few labels around a text that it gives as one line.
    private const int MostLines = 8;
    private const int ShortestBelowLabels = 500;

    /// <summary>Cuts the line that holds nearly the whole text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        long all = drafts.Sum(d => (long)d.Text.Length);
        int index = drafts.IndexOf(drafts.MaxBy(d => d.Text.Length)!);
        bool alone = index >= 0 && (drafts.Length <= FewLines || (drafts.Length <= MostLines && drafts[index].Text.Length >= ShortestBelowLabels)) && drafts[index].Text.Sum(Signs.WidthOf) >= Shortest && drafts[index].Text.Length * 10L >= all * 8;
        if (!alone || !drafts[index].IsOpen || drafts[index].Lines.Length != 1)
        {
            return manuscript with { Drafts = RunOnNumbers.Part(drafts) };
        }

        TextLine line = drafts[index].First;
        ImmutableArray<int> cuts = [.. new NumberChains(line.Text).Find().Concat(OpeningCuts.Find(line.Text)).Concat(CapitalHeadings.Find(line.Text)).Concat(SessionCuts.Find(line.Text)).Where(c => c > 0 && c < line.Text.Length).Distinct().Order()];
        return cuts.IsEmpty ? manuscript : Cut(manuscript, index, line, cuts);
    }

    private static Manuscript Cut(Manuscript manuscript, int index, TextLine line, ImmutableArray<int> cuts)
    {
        ImmutableArray<Draft>.Builder parts = ImmutableArray.CreateBuilder<Draft>(cuts.Length + 1);
        int start = 0;
        foreach (int cut in cuts.Add(line.Text.Length))
        {
            TextLine part = line.Slice(start, cut);
            if (!part.IsBlank)
            {
                parts.Add(new ParagraphDraft([part]));
            }

            start = cut;
        }

        StepReport report = new("run-together text", line.Number, $"The whole text stands on one line; it was parted in {parts.Count} at its title, printed numbers, headings and labels.");
        return manuscript with
        {
            Drafts = manuscript.Drafts.RemoveAt(index).InsertRange(index, parts),
            Sheet = manuscript.Sheet with { Reports = manuscript.Sheet.Reports.Add(report) },
        };
    }
}
