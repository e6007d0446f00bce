using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>
/// Marks the lines that open footnotes whose numbers have lost their raised form: a number alone before the words, which
/// clings to a word on a line above. Numbers that several lines below such a word open with are those of paragraphs.
/// </summary>
internal static class NoteLineStep
{
    private const string Name = "notes";
    private const int Furthest = 90;
    private const int MostOfNotes = 40;

    /// <summary>Marks them.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        (int Line, int Number)[] openers = [.. Enumerable.Range(0, sheet.Lines.Length).Select(i => (i, NumberOf(sheet.Lines, i))).Where(found => found.Item2 > 0)];
        if (openers.Length == 0)
        {
            return sheet;
        }

        (int Line, int Number)[] marks = [.. Enumerable.Range(0, sheet.Lines.Length).SelectMany(i => PlainNoteMarker.MarksIn(sheet.Lines[i].Text).Select(number => (i, number)))];
        int[] notes = [.. openers.Where(opener => StandsBelowRule(sheet.Lines, opener.Line) || marks.Any(mark => Answers(opener, mark, openers))).Select(opener => opener.Line)];
        return sheet with
        {
            Lines = [.. sheet.Lines.Select((line, i) => notes.Contains(i) ? line.AsNote() : line)],
            Reports = sheet.Reports.AddRange(notes.Select(i => new StepReport(Name, sheet.Lines[i].Number, "The number that opens the line clings to a word above: a note."))),
        };
    }

    /// <summary>The number that a line opens a note with, or that stands alone right above the note's words; 0 when there is none.</summary>
    private static int NumberOf(ImmutableArray<TextLine> lines, int index)
    {
        string text = lines[index].Text;
        bool alone = text.Length is 1 or 2 && text.All(char.IsAsciiDigit) && index + 1 < lines.Length && !lines[index + 1].IsBlank && lines[index + 1].Indent > lines[index].Indent;
        return PlainNoteMarker.Read(alone ? text + " " + lines[index + 1].Text : text);
    }

    /// <summary>Whether the number stands alone, and a rule above it on its page parts the notes from the text.</summary>
    private static bool StandsBelowRule(ImmutableArray<TextLine> lines, int index)
    {
        if (!lines[index].Text.All(char.IsAsciiDigit))
        {
            return false;
        }

        int above = index;
        while (above > 0 && index - above < MostOfNotes && !lines[above].StartsPage && !PrintedRule.Is(lines[above].Text))
        {
            above--;
        }

        return PrintedRule.Is(lines[above].Text);
    }

    private static bool Answers((int Line, int Number) opener, (int Line, int Number) mark, (int Line, int Number)[] openers) =>
        mark.Number == opener.Number && mark.Line < opener.Line && opener.Line - mark.Line <= Furthest
        && openers.Count(other => other.Number == mark.Number && other.Line > mark.Line && other.Line - mark.Line <= Furthest) == 1;
}
