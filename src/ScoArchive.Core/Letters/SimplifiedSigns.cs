namespace ScoArchive.Core.Letters;

/// <summary>Simplified Chinese signs for traditional ones, from <c>simplified.tsv</c>, so that words meet in both forms.</summary>
public static class SimplifiedSigns
{
    private const char FirstIdeograph = '\u3400';

    // By how far a sign stands behind the first ideograph.
    private static readonly char[] Signs = Read();

    /// <summary>The simplified sign for a traditional one; any other character as it is.</summary>
    public static char Of(char sign) => sign >= FirstIdeograph && sign - FirstIdeograph < Signs.Length ? Signs[sign - FirstIdeograph] : sign;

    private static char[] Read()
    {
        (char Traditional, char Simplified)[] rows = [.. TableFile.Rows(typeof(SimplifiedSigns).Assembly, "Letters.simplified.tsv").Select(cells => (cells[0][0], cells[1][0]))];
        char[] signs = [.. Enumerable.Range(FirstIdeograph, rows.Max(row => row.Traditional) - FirstIdeograph + 1).Select(sign => (char)sign)];
        foreach ((char traditional, char simplified) in rows)
        {
            signs[traditional - FirstIdeograph] = simplified;
        }

        return signs;
    }
}
