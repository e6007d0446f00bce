namespace ScoArchive.Core.Conversion.Lines;

/// <summary>The blank lines that a table goes on after: one between all its rows, or those at a page's end.</summary>
internal sealed class TableGaps(Worksheet sheet, int start)
{
    private const int Furthest = 12;

    /// <summary>Whether a blank line stands between the first row and the second.</summary>
    public bool AreSpaced { get; } = start + 2 < sheet.Lines.Length && sheet.Lines[start + 1].IsBlank && !sheet.Lines[start + 2].IsBlank;

    /// <summary>The line that may hold the next row; a blank one when the table ends there.</summary>
    public int Pass(int line)
    {
        int next = line;
        bool page = false;
        while (next < sheet.Lines.Length && next - line < Furthest && sheet.Lines[next].IsBlank)
        {
            page |= IsPageEdge(next);
            next++;
        }

        bool allowed = next < sheet.Lines.Length && (page || IsPageEdge(next) || (AreSpaced && next - line == 1));
        return allowed ? next : line;
    }

    private bool IsPageEdge(int line) => sheet.Lines[line].StartsPage || sheet.PageEdges.Contains(line);
}
