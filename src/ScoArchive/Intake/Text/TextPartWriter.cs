using System.Collections.Immutable;
using System.Text;

namespace ScoArchive.Intake.Text;

/// <summary>
/// Writes parts as the plain text that conversion reads best: a line for each paragraph, a blank line between parts, number signs
/// before headings, tabs between the cells of a table, uprights where tabs would not show an empty cell.
/// </summary>
public static class TextPartWriter
{
    private const int DeepestLevel = 6;

    /// <summary>Writes them.</summary>
    /// <param name="parts">The parts in reading order.</param>
    public static string Write(ImmutableArray<TextPart> parts)
    {
        int headings = parts.Count(part => part is HeadingPart);
        bool marksHeadings = headings > 1 || (headings == 1 && parts[0] is HeadingPart);
        var text = new StringBuilder();
        foreach (TextPart part in parts)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Write(text, part, marksHeadings);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, TextPart part, bool marksHeadings)
    {
        switch (part)
        {
            case HeadingPart heading:
                text.Append(marksHeadings ? new string('#', Math.Clamp(heading.Level, 1, DeepestLevel)) + " " : "").Append(heading.Text).Append('\n');
                break;
            case TablePart table:
                Write(text, table);
                break;
            case ParagraphPart paragraph:
                text.Append(paragraph.Text).Append('\n');
                break;
        }
    }

    // Blanks at the ends of a line mean nothing, so that a tab there would not show a cell.
    private static void Write(StringBuilder text, TablePart table)
    {
        bool tabs = table.Rows.All(row => row[0].Length > 0 && row[^1].Length > 0);
        foreach (ImmutableArray<string> row in table.Rows)
        {
            text.Append(tabs ? string.Join('\t', row) : "| " + string.Join(" | ", row) + " |").Append('\n');
        }
    }
}
