using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Parts a text that came as one single line, and lines that are longer than any paragraph, where printed numbers that count up, named
/// sections, headings in capitals, rows of strokes, the turns of an interview or a dateline below a title leave no doubt; elsewhere it stays one paragraph.
/// </summary>
internal static class RunTogetherStep
{
    // In places of letters, of which a Chinese sign takes two.
    private const int Shortest = 200;
    private const int FewLines = 3;

    // A page may print a few labels around a text that it gives as one line.
    private const int MostLines = 8;
    private const int ShortestBelowLabels = 500;

    // No paragraph is so long; shorter ones are run together only where all lines of a text are long.
    private const int LongestParagraph = 3000;
    private const int LongAmongLong = 1000;
    private const int MeanOfLong = 1500;
    private const int ShortestRow = 5;
    private const int LowestRow = 700;

    /// <summary>Cuts the line that holds nearly the whole text, or those that are longer than any paragraph.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        long all = drafts.Sum(d => (long)d.Text.Length);
        int index = drafts.IndexOf(drafts.MaxBy(d => d.Text.Length)!);
        bool alone = index >= 0 && (drafts.Length <= FewLines || (drafts.Length <= MostLines && drafts[index].Text.Length >= ShortestBelowLabels)) && drafts[index].Text.Sum(Signs.WidthOf) >= Shortest && drafts[index].Text.Length * 10L >= all * 8;
        if (alone && drafts[index] is { IsOpen: true, Lines.Length: 1 })
        {
            return Cut(manuscript, index, CutsOf(drafts[index].First.Text, opens: true));
        }

        bool areLong = all >= drafts.Length * MeanOfLong;
        for (int i = drafts.Length - 1; i >= 0; i--)
        {
            int width = drafts[i].IsOpen && drafts[i].Lines.Length == 1 ? drafts[i].Text.Sum(Signs.WidthOf) : 0;
            manuscript = width >= LongestParagraph || (areLong && width >= LongAmongLong) ? Cut(manuscript, i, CutsOf(drafts[i].First.Text, opens: i == 0)) : manuscript;
        }

        return manuscript with { Drafts = RunOnNumbers.Part(manuscript.Drafts) };
    }

    private static ImmutableArray<int> CutsOf(string text, bool opens)
    {
        ImmutableArray<int> rows = [.. RowsIn(text)];
        int head = rows is [> 0 and <= LowestRow, var below, ..] ? below : 0;
        int announcement = head > 0 ? text[..head].IndexOf(" The following text ", StringComparison.Ordinal) + 1 : 0;
        IEnumerable<int> cuts = new NumberChains(text).Find().Concat(CapitalHeadings.Find(text)).Concat(SessionCuts.Find(text)).Concat(rows).Append(announcement);
        cuts = opens ? cuts.Concat(OpeningCuts.Find(text[head..]).Where(cut => cut > 0).Select(cut => cut + head)) : cuts;
        return [.. cuts.Where(cut => cut > 0 && cut < text.Length).Distinct().Order()];
    }

    /// <summary>Where each row of strokes starts and ends that was drawn across the page: <c>… reproduces the Agreement. ________ AGREEMENT ON …</c></summary>
    private static IEnumerable<int> RowsIn(string text)
    {
        for (int at = text.IndexOf(" _", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" _", at + 1, StringComparison.Ordinal))
        {
            int length = text.AsSpan(at + 1).IndexOfAnyExcept('_');
            if (length >= ShortestRow && text[at + 1 + length] == ' ')
            {
                yield return at + 1;
                yield return at + length + 2;
            }
        }
    }

    private static Manuscript Cut(Manuscript manuscript, int index, ImmutableArray<int> cuts)
    {
        if (cuts.IsEmpty)
        {
            return manuscript;
        }

        TextLine line = manuscript.Drafts[index].First;
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

        StepReport report = new("run-together text", line.Number, $"Many paragraphs stand on one line; it was parted in {parts.Count} at its title, printed numbers, headings and labels.");
        return manuscript with
        {
            Drafts = manuscript.Drafts.RemoveAt(index).InsertRange(index, parts),
            Sheet = manuscript.Sheet with { Reports = manuscript.Sheet.Reports.Add(report) },
        };
    }
}
