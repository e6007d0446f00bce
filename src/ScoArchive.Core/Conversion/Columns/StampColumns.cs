using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// Finds the stamps of who agreed to a paper and who approved it where they stand side by side above its title:
/// <c>СОГЛАСОВАНО          УТВЕРЖДАЮ</c>. They are read one after the other, however few lines they have.
/// </summary>
internal static class StampColumns
{
    private const int LowestLine = 12;
    private const int MostLines = 14;
    private const int Gap = 3;

    /// <summary>The lines of the stamps; <see langword="null"/> without such, or where a line reaches over both.</summary>
    public static ColumnPage? Find(ImmutableArray<string> lines)
    {
        int first = lines.Take(LowestLine).ToList().FindIndex(line => EdgeOf(line) > 0);
        if (first < 0)
        {
            return null;
        }

        int edge = EdgeOf(lines[first]);
        int last = first;
        while (last + 1 < lines.Length && last - first < MostLines && !string.IsNullOrWhiteSpace(lines[last + 1]) && !lines[last + 1].StartsWith('\f'))
        {
            last++;
        }

        // The right stamp may be wider than the word above it, which stands in its middle.
        while (edge > 0 && Enumerable.Range(first, last - first + 1).Any(i => Crosses(lines[i], edge)))
        {
            edge--;
        }

        return last > first && edge > 0 ? new ColumnPage(first, last, edge) : null;
    }

    /// <summary>The index at which the right one of two stamps starts; 0 without both.</summary>
    private static int EdgeOf(string line)
    {
        string[] cells = [.. line.Split(new string(' ', Gap), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return cells.Length == 2 && cells.All(cell => Phrases.Default.Holds("stamps-of-approval", cell.Trim('"', '«', '»', ':')) || Phrases.Default.Holds("stamps-of-consent", cell.Trim('"', '«', '»', ':'))) ? line.LastIndexOf(cells[1], StringComparison.Ordinal) : 0;
    }

    // Words that stand on both sides of the place, without a gap before it.
    private static bool Crosses(string line, int edge)
    {
        string left = line[..Math.Min(edge, line.Length)];
        return left.Trim().Length > 0 && line.Length > edge && (left.Length == left.TrimEnd().Length || (left.Length - left.TrimEnd().Length < Gap && line[edge] is not ' '));
    }
}
