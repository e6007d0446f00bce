using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace ScoArchive.Intake.Web;

/// <summary>Reads tables: those that hold data as rows of cells, told from those that only lay out a page.</summary>
internal static class TableGrid
{
    private const int LongestCell = 700;
    private const int MostColumns = 64;

    /// <summary>Whether a table holds data: several rows and columns of cells that are no texts in themselves.</summary>
    public static bool IsData(IElement table)
    {
        IElement[] rows = [.. RowsOf(table)];
        return rows.Length >= 2 && rows.Max(row => CellsOf(row).Count()) >= 2 && table.QuerySelector("table, h1, article, main, nav") is null
            && rows.SelectMany(CellsOf).All(cell => cell.TextContent.Length <= LongestCell && cell.QuerySelectorAll("p, div, h1, h2, h3, li").Length <= 6);
    }

    /// <summary>Its rows.</summary>
    public static IEnumerable<IElement> RowsOf(IElement table) =>
        table.Children.SelectMany(child => child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children : Enumerable.Repeat(child, 1)).Where(row => row.LocalName == "tr" && !ElementKinds.IsSilent(row));

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(cell => cell.LocalName is "td" or "th");

    /// <summary>The table as rows of as many cells each; a cell over several rows or columns stands in the first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="words">The words of a cell.</param>
    public static ImmutableArray<ImmutableArray<string>> Read(IElement table, Func<IElement, string> words)
    {
        List<List<string>> grid = [];
        Dictionary<int, int> covered = [];
        foreach (IElement row in RowsOf(table))
        {
            List<string> cells = [];
            void PassCovered()
            {
                while (covered.GetValueOrDefault(cells.Count) > 0)
                {
                    covered[cells.Count]--;
                    cells.Add("");
                }
            }

            foreach (IElement cell in CellsOf(row))
            {
                PassCovered();
                int rows = Span(cell, "rowspan");
                string text = words(cell);
                for (int column = Span(cell, "colspan"); column > 0; column--)
                {
                    covered[cells.Count] = rows - 1;
                    cells.Add(text);
                    text = "";
                }
            }

            PassCovered();
            if (cells.Any(cell => cell.Length > 0))
            {
                grid.Add(cells);
            }
        }

        int width = grid.Count == 0 ? 0 : grid.Max(row => row.Count);
        return [.. grid.Select(row => row.Concat(Enumerable.Repeat("", width - row.Count)).ToImmutableArray())];
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, MostColumns) : 1;
}
