using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Sets lines aside that are drawn of one sign below a title or a heading and are as long as its words, as plain texts and Markdown have them:
/// <c>Final provisions</c> above <c>----------------</c>. A single line above such a one is a heading. Lines for names to be written on, rules of tables and rules as wide as
/// the page are no such lines.
/// </summary>
internal static class UnderlineStep
{
    private const string Name = "underlines";
    private const int Shortest = 3;
    private const int LongestHeading = 250;
    private const int MostLines = 4;
    private const int Slack = 2;
    private const string Drawn = "=-—–─═~*";

    /// <summary>Takes the drawn lines out and marks what stands above them.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        int[] drawn = [.. Enumerable.Range(1, Math.Max(0, sheet.Lines.Length - 1)).Where(i => Underlines(sheet.Lines, i))];
        if (drawn.Length == 0)
        {
            return sheet;
        }

        Worksheet without = sheet.SetAside(drawn, InterventionKind.Boilerplate, Name, NoteReason.Underline, isPageEdge: false);
        ImmutableArray<TextLine>.Builder lines = without.Lines.ToBuilder();
        foreach (int index in drawn.Where(index => FirstAbove(sheet.Lines, index) == index - 1 && MayBeHeading(sheet.Lines[index - 1].Text)))
        {
            lines[index - 1] = lines[index - 1].AsUnderlined(sheet.Lines[index].Text[0] is '=' or '═' ? 1 : 2);
        }

        return without with { Lines = lines.ToImmutable() };
    }

    private static bool Underlines(ImmutableArray<TextLine> lines, int index)
    {
        string rule = lines[index].Text;
        if (rule.Length < Shortest || !Drawn.Contains(rule[0], StringComparison.Ordinal) || rule.AsSpan().IndexOfAnyExcept(rule[0]) >= 0 || lines[index - 1].IsBlank)
        {
            return false;
        }

        TextLine[] above = [.. lines[FirstAbove(lines, index)..index]];
        int longest = above.Max(line => line.Width);
        return above.Length <= MostLines && above.Sum(line => line.Text.Length) <= LongestHeading
            && (Math.Abs(rule.Length - longest) <= Slack || Math.Abs(rule.Length - above.Max(line => line.Text.Length)) <= Slack)
            && above.All(line => line.Text.Any(char.IsLetter) && !line.Text.AsSpan().ContainsAny("\t|") && !line.Text.Contains("  ", StringComparison.Ordinal));
    }

    private static bool MayBeHeading(string text) => !Sentences.EndsClause(text) || NamedSection.StyleOf(text).Length > 0;

    private static int FirstAbove(ImmutableArray<TextLine> lines, int index)
    {
        int first = index - 1;
        while (first > 0 && index - first <= MostLines && !lines[first - 1].IsBlank)
        {
            first--;
        }

        return first;
    }
}
