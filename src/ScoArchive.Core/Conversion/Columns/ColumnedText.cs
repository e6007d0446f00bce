using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>Says of a text whose lines hold two columns of running words that they were read across.</summary>
public static class ColumnedText
{
    private const int FewestLines = 4;
    private const int FewestWords = 3;
    private const int NarrowestColumn = 12;

    /// <summary>The warnings, one for each stretch of such lines.</summary>
    /// <param name="unit">The seed's files.</param>
    /// <param name="seed">The seed.</param>
    public static IEnumerable<Diagnostic> Report(SeedUnit unit, SeedText seed)
    {
        for (int first = 0; first < seed.Lines.Length; first++)
        {
            int after = ColumnsOf(seed.Lines[first]).Select(column => EndOfStretch(seed, first, column)).DefaultIfEmpty(first).Max();
            if (after - first < FewestLines)
            {
                continue;
            }

            yield return Diagnostic.Warning("SCO126", unit.SeedName, first + 1,
                $"lines {first + 1} to {after} stand in two columns and are read across, which mixes their sentences",
                "supply the text with its columns one below the other");
            first = after - 1;
        }
    }

    private static int EndOfStretch(SeedText seed, int first, int column)
    {
        int after = first;
        while (after < seed.Lines.Length && ColumnsOf(seed.Lines[after]).Contains(column))
        {
            after++;
        }

        return after;
    }

    // Where, behind two blanks or more, words run on beside other words.
    private static IEnumerable<int> ColumnsOf(string line) =>
        Enumerable.Range(0, line.Length).Where(at => at >= NarrowestColumn && line[at] != ' ' && line[at - 1] == ' ' && line[at - 2] == ' ')
            .Where(at => IsRunning(line[..at]) && IsRunning(line[at..]));

    private static bool IsRunning(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestWords } all
        && all.Count(word => char.IsLower(word[0])) * 2 > all.Length;
}
