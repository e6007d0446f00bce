using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Finds tables in text form: rows between uprights, rows with tabs, rows whose columns line up.</summary>
internal static class TableStep
{
    private const int FewestAlignedRows = 3;
    private const int FewestSpacedCells = 3;
    private const int FewestOfSentence = 3;
    private const int MostOfMenu = 3;

    /// <summary>Lines after which a table must have shown that it is one, so that no long text is read over and over.</summary>
    private const int FewestWordsOfLine = 5;
    private const int Patience = 40;

    /// <summary>Marks the lines of each table with its number.</summary>
    public static Worksheet Apply(Worksheet sheet)
    {
        ImmutableArray<TextLine>.Builder lines = sheet.Lines.ToBuilder();
        ImmutableList<StepReport>.Builder reports = sheet.Reports.ToBuilder();
        int table = 0;
        int i = 0;
        while (i < lines.Count)
        {
            int end = EndOfTable(sheet, i);
            if (end <= i)
            {
                i++;
                continue;
            }

            table++;
            reports.Add(new StepReport("tables", lines[i].Number, $"A table of {end - i} lines starts."));
            for (; i < end; i++)
            {
                lines[i] = lines[i].InTable(table);
            }
        }

        return table == 0 ? sheet : sheet with { Lines = lines.ToImmutable(), Reports = reports.ToImmutable() };
    }

    private static int EndOfTable(Worksheet sheet, int start)
    {
        if (sheet.Lines[start].IsBlank)
        {
            return start;
        }

        int ruled = EndOfRuled(sheet.Lines, start);
        int tabbed = ruled > start ? ruled : EndOfTabbed(sheet, start);
        return tabbed > start ? tabbed : EndOfAligned(sheet, start);
    }

    private static int EndOfRuled(ImmutableArray<TextLine> lines, int start)
    {
        int i = start;
        int rows = 0;
        while (i < lines.Length && (rows > 0 || i - start < Patience) && (TableCells.IsRuling(lines[i].Text) || TableCells.HasUprights(lines[i].Text)))
        {
            rows += TableCells.HasUprights(lines[i].Text) && !TableCells.IsRuling(lines[i].Text) ? 1 : 0;
            i++;
            bool spaced = i + 1 < lines.Length && lines[i].IsBlank && Signs.IsUpright(lines[i - 1].Text[0]) && lines[i + 1].Text.Length > 0 && Signs.IsUpright(lines[i + 1].Text[0]);
            i += spaced ? 1 : 0;
        }

        if (rows is > 0 and <= MostOfMenu && Enumerable.Range(start, i - start).Any(at => IsMenuRow(lines[at].Text)))
        {
            return start;
        }

        bool framed = Signs.IsUpright(lines[start].Text[0]) && Signs.IsUpright(lines[start].Text[^1]);
        return rows >= 2 || (rows == 1 && framed && lines[start].Text.Length > 6) ? i : start;
    }

    /// <summary>Whether two cells or more between uprights, most of them, are entries of a menu: <c>Home | Register | Sitemap</c>.</summary>
    private static bool IsMenuRow(string text) =>
        text.Split(['|', '｜'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } cells && cells.Count(cell => Phrases.Default.Holds("menu", cell) || Phrases.Default.Holds("furniture", cell)) is > 1 and var known && known * 2 >= cells.Length;

    private static int EndOfTabbed(Worksheet sheet, int start)
    {
        ImmutableArray<TextLine> lines = sheet.Lines;
        int cells = MemoLabel.Of(lines[start].Text).Length > 0 ? 0 : TableCells.CountTabbed(lines[start].Text);
        TableGaps gaps = new(sheet, start);
        int rows = 0;
        int runningOn = 0;
        int whole = 0;
        int end = start;
        int i = start;
        while (cells >= 2 && i < lines.Length && (i - start < Patience || runningOn * 3 < rows) && TableCells.CountTabbed(lines[i].Text) == cells)
        {
            runningOn += rows > 0 && IsRunOn(lines[end - 1].Text, lines[i].Text) ? 1 : 0;
            whole += IsSentence(lines[i].Text) ? 1 : 0;
            rows++;
            end = i + 1;
            i = gaps.Pass(end);
        }

        bool sentence = runningOn * 3 >= rows || whole == rows || (rows == 2 && start > 0 && IsRunOn(lines[start - 1].Text, lines[start].Text));
        return rows >= 2 && !sentence ? end : start;
    }

    /// <summary>Whether a sentence runs over from one line to the next; rows of a table may have small letters too, but few words.</summary>
    private static bool IsRunOn(string upper, string lower) => Furniture.CountWords(upper) >= FewestWordsOfLine && Sentences.RunsOn(upper, lower);

    /// <summary>Whether the cells of a line are one sentence: its first letter alone is a capital, and a full stop ends the last.</summary>
    private static bool IsSentence(string line) =>
        Sentences.Ends(line) && char.IsUpper(line[0]) && line.Split('\t', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestOfSentence } cells && cells.Skip(1).All(cell => Sentences.StartsLower(cell));

    /// <summary>Rows with gaps of several blanks where at least one later column starts or ends at the same place in all.</summary>
    private static int EndOfAligned(Worksheet sheet, int start)
    {
        ImmutableArray<TextLine> lines = sheet.Lines;
        HashSet<int> shared = TableCells.ColumnEdges(lines[start]);
        if (shared.Count == 0 || MemoLabel.Of(lines[start].Text).Length > 0)
        {
            return start;
        }

        int cells = TableCells.Split(lines[start].Text).Length;
        TableGaps gaps = new(sheet, start);
        int end = start + 1;
        int i = gaps.Pass(end);
        int rows = 1;
        int runningOn = 0;
        bool hasWideGap = lines[start].Text.Contains("   ", StringComparison.Ordinal) || lines[start].Text.Contains(TableCells.WideGap, StringComparison.Ordinal);
        while (shared.Count > 0 && i < lines.Length && !lines[i].IsBlank && (i - start < Patience || (hasWideGap && runningOn * 4 <= rows)))
        {
            bool carriesOn = TableCells.IsRuling(lines[i].Text) || IsWrappedCell(lines, i, shared, cells) || (cells >= FewestSpacedCells && TableCells.LacksLast(lines[i], shared, cells));
            HashSet<int> edges = carriesOn ? shared : TableCells.ColumnEdges(lines[i]);
            if (!carriesOn)
            {
                edges.IntersectWith(shared);
                if (edges.Count == 0 || TableCells.Split(lines[i].Text).Length != cells)
                {
                    break;
                }

                rows++;
                hasWideGap |= lines[i].Text.Contains("   ", StringComparison.Ordinal);
                // Rows of Chinese cells have no stop, as its running sentences have none.
                runningOn += !(cells >= FewestSpacedCells && Signs.IsWide(lines[i].Text[0])) && Sentences.RunsOn(lines[end - 1].Text, lines[i].Text) ? 1 : 0;
            }

            shared = edges;
            end = i + 1;
            i = gaps.Pass(end);
        }

        bool enough = rows >= FewestAlignedRows && (!gaps.AreSpaced || cells >= FewestSpacedCells);
        return enough && hasWideGap && runningOn * 4 <= rows ? end : start;
    }

    /// <summary>Whether the line carries on the first cell of the row above, while the next line is a row again.</summary>
    private static bool IsWrappedCell(ImmutableArray<TextLine> lines, int index, HashSet<int> shared, int cells)
    {
        TextLine line = lines[index];
        int secondColumn = shared.Where(edge => edge > 0).DefaultIfEmpty(0).Min();
        bool first = line.Edge < secondColumn && !line.Text.Contains("  ", StringComparison.Ordinal);
        bool again = index + 1 < lines.Length && !lines[index + 1].IsBlank
            && TableCells.Split(lines[index + 1].Text).Length == cells && TableCells.ColumnEdges(lines[index + 1]).Overlaps(shared);
        return first && again;
    }
}
