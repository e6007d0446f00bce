using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets aside the uprights around lines that a page laid out in a table of one column: <c>| JOINT STATEMENT | ||</c>. Where any row
/// of a run has words in two cells, or rules are drawn, it is a table.
/// </summary>
internal static class FrameStep
{
    private const int MostLines = 6;

    /// <summary>Takes the uprights out.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        ImmutableArray<TextLine>.Builder lines = sheet.Lines.ToBuilder();
        ImmutableList<Intervention>.Builder interventions = sheet.Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        int i = 0;
        while (i < lines.Count)
        {
            int end = i;
            while (end < lines.Count && (TableCells.HasUprights(lines[end].Text) || TableCells.IsRuling(lines[end].Text)))
            {
                end++;
            }

            int from = i;
            bool framed = end - i is > 0 and <= MostLines && Enumerable.Range(i, end - i).All(at => IsFramed(sheet.Lines[at].Text, end - from > 1));
            for (; framed && i < end; i++)
            {
                interventions.AddRange(FrameOf(lines[i]).Select(sign => new Intervention(InterventionKind.Boilerplate, sign.Range, sign.Text, InterventionNote.Of(NoteReason.TableUpright))));
                reports.Add(new StepReport("tables", lines[i].Number, "The uprights stand around words of a single cell."));
                (int start, int close) = WordsOf(lines[i].Text);
                lines[i] = lines[i].Slice(start, close);
            }

            i = framed ? i : Math.Max(i + 1, end);
        }

        return sheet with { Lines = lines.ToImmutable(), Interventions = interventions.ToImmutable(), Reports = reports.ToImmutable() };
    }

    /// <summary>Whether uprights stand around the words of one cell; at one end alone, where the lines of a run all have them, or behind a title.</summary>
    private static bool IsFramed(string text, bool isRun) =>
        (isRun || IsCutTitle(text) ? Signs.IsUpright(text[0]) || Signs.IsUpright(text[^1]) : Signs.IsUpright(text[0]) && Signs.IsUpright(text[^1])) && TableCells.Split(text).Count(cell => !string.IsNullOrWhiteSpace(text[cell])) == 1;

    /// <summary>What is left of the frame of a title that names its kind: <c>JOINT STATEMENT OF … |</c></summary>
    private static bool IsCutTitle(string text) => text.EndsWith(" |", StringComparison.Ordinal) && KindTable.Default.Find(text).Length > 0;

    private static IEnumerable<TextLine> FrameOf(TextLine line)
    {
        (int start, int end) = WordsOf(line.Text);
        return new[] { line.Slice(0, start), line.Slice(end, line.Text.Length) }.Where(part => !part.IsBlank);
    }

    private static (int Start, int End) WordsOf(string text)
    {
        int start = 0;
        while (start < text.Length && (Signs.IsUpright(text[start]) || text[start] == ' '))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && (Signs.IsUpright(text[end - 1]) || text[end - 1] == ' '))
        {
            end--;
        }

        return (start, end);
    }
}
