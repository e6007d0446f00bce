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

    /// <summary>Marks them.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        (int Line, int Number)[] openers = [.. Enumerable.Range(0, sheet.Lines.Length).Select(i => (i, PlainNoteMarker.Read(sheet.Lines[i].Text))).Where(found => found.Item2 > 0)];
        if (openers.Length == 0)
        {
            return sheet;
        }

        (int Line, int Number)[] marks = [.. Enumerable.Range(0, sheet.Lines.Length).SelectMany(i => PlainNoteMarker.MarksIn(sheet.Lines[i].Text).Select(number => (i, number)))];
        int[] notes = [.. openers.Where(opener => marks.Any(mark => Answers(opener, mark, openers))).Select(opener => opener.Line)];
        return sheet with
        {
            Lines = [.. sheet.Lines.Select((line, i) => notes.Contains(i) ? line.AsNote() : line)],
            Reports = sheet.Reports.AddRange(notes.Select(i => new StepReport(Name, sheet.Lines[i].Number, "The number that opens the line clings to a word above: a note."))),
        };
    }

    private static bool Answers((int Line, int Number) opener, (int Line, int Number) mark, (int Line, int Number)[] openers) =>
        mark.Number == opener.Number && mark.Line < opener.Line && opener.Line - mark.Line <= Furthest
        && openers.Count(other => other.Number == mark.Number && other.Line > mark.Line && other.Line - mark.Line <= Furthest) == 1;
}
