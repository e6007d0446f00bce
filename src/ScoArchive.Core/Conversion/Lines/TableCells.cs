using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Splits the rows of tables in text form into cells.</summary>
internal static class TableCells
{
    /// <summary>Two blanks of Chinese.</summary>
    public const string WideGap = "\u3000\u3000";

    private const int Gap = 2;

    /// <summary>Whether the line only rules a table.</summary>
    public static bool IsRuling(string text) =>
        text.Length >= 3 && text.All(c => Signs.IsRule(c) || c is ' ' or ':') && text.Any(c => c is '-' or '=' or '_' or '─' or '━' or '═');

    /// <summary>Whether uprights part the line into cells.</summary>
    public static bool HasUprights(string text) => text.Count(Signs.IsUpright) >= (text.Length > 0 && Signs.IsUpright(text[0]) ? 2 : 1) && text.Length > 2;

    /// <summary>Cells that tabs part; 0 when there are none or the tab only follows a printed marker.</summary>
    public static int CountTabbed(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal) || text.Any(Signs.IsUpright))
        {
            return 0;
        }

        string[] cells = text.Split('\t');
        Marker marker = Markers.Read(text);
        bool item = cells.Length == 2 && (marker.Length == cells[0].TrimEnd().Length || cells[0].Trim().Length == 0);
        return item ? 0 : cells.Length;
    }

    /// <summary>Whether blanks, also those of Chinese, part the line into cells; rows of two Chinese cells are rather names or sentences that are spaced out.</summary>
    private static bool HasGaps(string text) => text.Contains("  ", StringComparison.Ordinal) || (text.Contains(WideGap, StringComparison.Ordinal) && SplitAtGaps(text).Length > 2);

    /// <summary>The places where cells after the first start, and (as negative numbers) where they end.</summary>
    public static HashSet<int> ColumnEdges(TextLine line)
    {
        HashSet<int> edges = [];
        if (!HasGaps(line.Text) || line.Text.Any(Signs.IsUpright))
        {
            return edges;
        }

        ImmutableArray<Range> cells = SplitAtGaps(line.Text);
        foreach (Range cell in cells.Skip(Markers.Read(line.Text).Kind == MarkerKind.None || (cells.Length > 2 && StandingLine.OpensWithHours(line.Text)) ? 1 : 2))
        {
            edges.Add(line.Indent + cell.Start.Value);
            edges.Add(-(line.Indent + cell.End.Value));
        }

        return edges;
    }

    /// <summary>Whether the row has two cells or more, which open at the places of the first columns, and none in the last ones.</summary>
    public static bool LacksLast(TextLine line, HashSet<int> shared, int columns)
    {
        ImmutableArray<Range> cells = line.Text.Contains("  ", StringComparison.Ordinal) && !line.Text.Any(Signs.IsUpright) ? SplitAtGaps(line.Text) : [];
        return cells.Length > 1 && cells.Length < columns && cells.Skip(1).Select(cell => line.Indent + cell.Start.Value).SequenceEqual(shared.Where(edge => edge > 0).Order().Take(cells.Length - 1));
    }

    /// <summary>The cells of one row.</summary>
    public static ImmutableArray<Range> Split(string text)
    {
        if (IsRuling(text))
        {
            return [];
        }

        return HasUprights(text) ? SplitAtUprights(text) : text.Contains('\t', StringComparison.Ordinal) ? SplitAtTabs(text) : SplitAtGaps(text);
    }

    private static ImmutableArray<Range> SplitAtUprights(string text)
    {
        ImmutableArray<Range>.Builder cells = ImmutableArray.CreateBuilder<Range>();
        int start = Signs.IsUpright(text[0]) ? 1 : 0;
        int end = Signs.IsUpright(text[^1]) ? text.Length - 1 : text.Length;
        for (int i = start; i <= end; i++)
        {
            if (i == end || Signs.IsUpright(text[i]))
            {
                cells.Add(start..i);
                start = i + 1;
            }
        }

        return cells.ToImmutable();
    }

    private static ImmutableArray<Range> SplitAtTabs(string text)
    {
        ImmutableArray<Range>.Builder cells = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\t')
            {
                cells.Add(start..i);
                start = i + 1;
            }
        }

        return cells.ToImmutable();
    }

    private static ImmutableArray<Range> SplitAtGaps(string text)
    {
        ImmutableArray<Range>.Builder cells = ImmutableArray.CreateBuilder<Range>();
        int start = 0;
        int blank = 0;
        for (int i = 0; i < text.Length; i++)
        {
            blank = char.IsWhiteSpace(text[i]) ? blank + 1 : 0;
            if (blank == Gap)
            {
                cells.Add(start..(i + 1 - Gap));
            }

            bool cellStarts = blank == 0 && i > 0 && char.IsWhiteSpace(text[i - 1]) && cells.Count > 0 && cells[^1].End.Value >= start;
            start = cellStarts ? i : start;
        }

        cells.Add(start..text.Length);
        return cells.ToImmutable();
    }
}
