using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Knows texts that were saved as Markdown: marks the lines of their front matter, and takes the number signs of headings out.
/// Signs are believed where the text opens with one, has front matter, or has several, and a single one before a title that stands apart.
/// Lines drawn below headings are for <see cref="UnderlineStep"/>.
/// </summary>
internal static class MarkdownStep
{
    private const char Sign = '#';
    private const int DeepestLevel = 6;
    private const int LongestFrontMatter = 60;
    private const int Enough = 2;
    private const int LowestTitle = 12;

    /// <summary>Marks front matter and headings.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        (int first, int last) = FindFrontMatter(sheet.Lines);
        int[] headings = [.. Enumerable.Range(0, sheet.Lines.Length).Where(i => (i < first || i > last) && LevelOf(sheet.Lines[i].Text) > 0)];
        int opening = Enumerable.Range(last + 1, sheet.Lines.Length - last - 1).FirstOrDefault(i => !sheet.Lines[i].IsBlank, -1);
        bool believed = headings.Length >= Enough || (headings.Length > 0 && (last >= 0 || headings[0] == opening || MarksTitle(sheet.Lines, headings[0])));
        if (last < 0 && !believed)
        {
            return sheet;
        }

        ImmutableArray<TextLine>.Builder lines = sheet.Lines.ToBuilder();
        for (int i = first; i <= last; i++)
        {
            lines[i] = lines[i].InFrontMatter();
        }

        ImmutableList<Intervention>.Builder interventions = sheet.Interventions.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        foreach (int index in believed ? headings : [])
        {
            TextLine line = lines[index];
            int level = LevelOf(line.Text);
            SeedPosition start = line.Range.First;
            interventions.Add(new Intervention(InterventionKind.Boilerplate, new SeedRange(start, start with { Column = start.Column + level - 1 }), new string(Sign, level), InterventionNote.Of(NoteReason.HeadingSign)));
            reports.Add(new StepReport("Markdown", line.Number, NoteWords.Of(NoteReason.HeadingSign)));
            lines[index] = line.AsHeading(level);
        }

        return sheet with { Lines = lines.ToImmutable(), Interventions = interventions.ToImmutable(), Reports = reports.ToImmutable() };
    }

    /// <summary>Whether one sign stands before words that stand apart high on the page, as below a date or a masthead: <c># Statement of the Chair</c>.</summary>
    private static bool MarksTitle(ImmutableArray<TextLine> lines, int at) =>
        lines[at].Text is [Sign, ' ', var first, .., var end] && char.IsLetter(first) && !char.IsLower(first) && !Signs.IsClauseEnd(end) && lines[..at].Count(line => !line.IsBlank) < LowestTitle
        && (at == 0 || lines[at - 1].IsBlank) && (at + 1 == lines.Length || lines[at + 1].IsBlank);

    /// <summary>Whether the line opens or closes front matter.</summary>
    public static bool IsFence(string text) => text is "---" or "+++";

    /// <summary>The lines from fence to fence; an empty range where the text does not open with front matter.</summary>
    private static (int First, int Last) FindFrontMatter(ImmutableArray<TextLine> lines)
    {
        int first = Enumerable.Range(0, lines.Length).FirstOrDefault(i => !lines[i].IsBlank, -1);
        if (first < 0 || !IsFence(lines[first].Text))
        {
            return (0, -1);
        }

        int end = Math.Min(lines.Length, first + LongestFrontMatter);
        int last = Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => lines[i].Text == lines[first].Text, -1);
        bool stated = last > first + 1 && Enumerable.Range(first + 1, last - first - 1).All(i => IsStatement(lines[i].Text)) && Enumerable.Range(first + 1, last - first - 1).Any(i => KeyLength(lines[i].Text) > 0);
        return stated ? (first, last) : (0, -1);
    }

    private static bool IsStatement(string text) => text.Length == 0 || KeyLength(text) > 0 || text.StartsWith("- ", StringComparison.Ordinal) || text[0] == Sign;

    /// <summary>Length of the key that a statement opens with, <c>title: …</c>; 0 without one.</summary>
    public static int KeyLength(string text)
    {
        int end = text.AsSpan().IndexOfAny(':', '=');
        return end is > 0 and <= 40 && text.AsSpan(0, end).TrimEnd().IndexOfAny(" \t") < 0 && char.IsLetter(text[0]) ? end : 0;
    }

    private static int LevelOf(string text)
    {
        int level = text.AsSpan().IndexOfAnyExcept(Sign);
        return level is > 0 and <= DeepestLevel && text[level] == ' ' ? level : 0;
    }
}
