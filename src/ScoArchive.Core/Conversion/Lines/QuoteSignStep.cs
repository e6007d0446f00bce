using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets the signs aside that mail programs put before quoted lines, <c>&gt; words</c>, where the lines together read like
/// sentences and not like the entries of a menu.
/// </summary>
internal static class QuoteSignStep
{
    private const char Sign = '>';
    private const int Shortest = 60;

    /// <summary>Takes the signs out and marks their lines as quoted.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        int marked = sheet.Lines.Count(line => IsMarked(line.Text));
        return marked == 0 || marked * 2 > sheet.Lines.Count(line => !line.IsBlank) ? sheet : SetAside(sheet, FindQuoted(sheet.Lines));
    }

    private static List<int> FindQuoted(ImmutableArray<TextLine> lines)
    {
        List<int> quoted = [];
        int i = 0;
        while (i < lines.Length)
        {
            int end = EndOfRun(lines, i);
            quoted.AddRange(ReadsLikeSentences(lines[i..end]) ? Enumerable.Range(i, end - i) : []);
            i = Math.Max(end, i + 1);
        }

        return quoted;
    }

    private static Worksheet SetAside(Worksheet sheet, List<int> quoted)
    {
        ImmutableArray<TextLine>.Builder lines = sheet.Lines.ToBuilder();
        ImmutableList<Intervention>.Builder interventions = sheet.Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        foreach (int index in quoted)
        {
            TextLine line = lines[index];
            interventions.Add(new Intervention(InterventionKind.Boilerplate, new SeedRange(line.Range.First, line.Range.First), Sign.ToString(), InterventionNote.Of(NoteReason.QuoteSign)));
            reports.Add(new StepReport("quoted lines", line.Number, NoteWords.Of(NoteReason.QuoteSign)));
            lines[index] = line.Quoted();
        }

        return sheet with { Lines = lines.ToImmutable(), Interventions = interventions.ToImmutable(), Reports = reports.ToImmutable() };
    }

    /// <summary>Marked lines, with marked blank ones between them.</summary>
    private static int EndOfRun(ImmutableArray<TextLine> lines, int start)
    {
        int end = start;
        while (end < lines.Length && (IsMarked(lines[end].Text) || (end > start && lines[end].Text.Length == 1 && lines[end].Text[0] == Sign)))
        {
            end++;
        }

        return end;
    }

    private static bool IsMarked(string text) => text.Length > 2 && text[0] == Sign && text[1] == ' ' && text[2] != Sign;

    private static bool ReadsLikeSentences(ImmutableArray<TextLine> run) =>
        !run.IsEmpty && run.Sum(line => line.Text.Length) >= Shortest && Sentences.EndsClause(run[^1].Text);
}
