using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>Says of a text where its lines may hold two columns of running words, and are read across because that is not certain.</summary>
public static class ColumnedText
{
    private const int FewestLines = 4;
    private const int FewestRunning = 3;
    private const int FewestWords = 3;
    private const int NarrowestColumn = 12;

    /// <summary>The warnings, one for each stretch of such lines.</summary>
    /// <param name="name">The seed's name, for messages.</param>
    /// <param name="order">The order in which the seed is read.</param>
    public static IEnumerable<Diagnostic> Report(string name, ReadingOrder order)
    {
        SeedText seed = order.Text;
        for (int first = 0; first < seed.Lines.Length; first++)
        {
            int after = ColumnsOf(seed.Lines[first]).Select(column => EndOfStretch(seed, first, column)).DefaultIfEmpty(first).Max();
            if (after - first < FewestLines)
            {
                continue;
            }

            yield return Diagnostic.Warning(ConversionCodes.DoubtfulColumns, name, order.SeedLineOf(first + 1),
                $"lines {order.SeedLineOf(first + 1)} to {order.SeedLineOf(after)} may stand in two columns and are read across, which mixes their sentences",
                "supply the text with its columns one below the other");
            first = after - 1;
        }
    }

    private static int EndOfStretch(SeedText seed, int first, int column)
    {
        int after = first;
        int running = 0;
        while (after < seed.Lines.Length && StartsAt(seed.Lines[after], column))
        {
            running += ColumnsOf(seed.Lines[after]).Contains(column) ? 1 : 0;
            after++;
        }

        return running >= FewestRunning && running * 2 > after - first ? after : first;
    }

    // Names in capitals and ends of sentences stand on single lines of a column too.
    private static bool StartsAt(string line, int column) => line.Length > column && line[column] != ' ' && line[column - 1] == ' ' && line[column - 2] == ' ' && !string.IsNullOrWhiteSpace(line[..column]);

    // Where, behind two blanks or more, words run on beside other words.
    private static IEnumerable<int> ColumnsOf(string line) => !line.Contains("  ", StringComparison.Ordinal) ? [] :
        Enumerable.Range(0, line.Length).Where(at => at >= NarrowestColumn && line[at] != ' ' && line[at - 1] == ' ' && line[at - 2] == ' ')
            .Where(at => IsRunning(line[..at]) && IsRunning(line[at..]));

    private static bool IsRunning(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestWords } all
        && all.Count(word => char.IsLower(word[0])) * 2 > all.Length;
}
