namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Brings the rows of a page into reading order: where running text stands in columns, one column after the other, with what goes
/// over all of them above and below. Columns of short words are a table's, and stay side by side.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLines = 5;
    private const int FewestClosed = 2;
    private const int DeepestDivision = 6;
    private const int FewestSigns = 14;
    private const double FullShare = 0.4;
    private const double FullLine = 0.72;
    private const double Apart = 2.2;

    /// <summary>The rows of a page in reading order.</summary>
    /// <param name="rows">The rows, from the top downwards.</param>
    public static PdfReading Order(IReadOnlyList<PdfRow> rows)
    {
        PdfReading reading = Order(rows, 0);
        IReadOnlyList<PdfRow>[] blocks = [.. reading.Blocks.Select(CloseJustified)];
        bool isAcross = blocks.SelectMany(block => block).Any(row => row.Segments.Count(segment => PdfShortColumns.IsLong(segment.Text)) > 1);
        return new PdfReading(blocks, reading.IsDoubtful || isAcross);
    }

    private static PdfReading Order(IReadOnlyList<PdfRow> rows, int depth)
    {
        if (rows.Count == 0)
        {
            return new PdfReading([], false);
        }

        if (depth == DeepestDivision || FindGutter(rows) is not { } gutter)
        {
            return new PdfReading([rows], false);
        }

        PdfRow[] inside = [.. rows.Skip(gutter.First).Take(gutter.Count)];
        PdfReading[] parts =
        [
            Order([.. rows.Take(gutter.First)], depth + 1),
            Order(Side(inside, segment => segment.Middle < gutter.Place), depth + 1),
            Order(Side(inside, segment => segment.Middle > gutter.Place), depth + 1),
            Order([.. rows.Skip(gutter.First + gutter.Count)], depth + 1),
        ];
        return new PdfReading([.. parts.SelectMany(part => part.Blocks)], gutter.IsShort || parts.Any(part => part.IsDoubtful));
    }

    // Lines that reach the edge like their neighbours have wide blanks because they were stretched, not because they are a table's.
    private static IReadOnlyList<PdfRow> CloseJustified(IReadOnlyList<PdfRow> rows)
    {
        double edge = rows.Max(row => row.Right);
        bool reaches = rows.Count(row => row.Segments.Count == 1 && edge - row.Right < 2) >= FewestClosed;
        return !reaches ? rows : [.. rows.Select(row => row.Segments.Count > 1 && edge - row.Right < 2 ? row.Closed() : row)];
    }

    private static PdfRow[] Side(PdfRow[] rows, Func<PdfSegment, bool> isOn) =>
        [.. rows.Select(row => new PdfRow([.. row.Segments.Where(isOn)])).Where(row => row.Segments.Count > 0)];

    private static Gutter? FindGutter(IReadOnlyList<PdfRow> rows)
    {
        Gutter? best = null;
        foreach (double place in rows.SelectMany(row => row.Segments).Select(segment => Math.Round(segment.Left - 2)).Distinct().Order())
        {
            foreach ((int first, int count) in Runs(rows, place))
            {
                PdfRow[] inside = [.. rows.Skip(first).Take(count)];
                PdfRow[] left = Side(inside, segment => segment.Middle < place);
                PdfRow[] right = Side(inside, segment => segment.Middle > place);
                int lines = left.Length + right.Length;
                if (left.Length == 0 || right.Length == 0 || lines <= (best?.Lines ?? 0))
                {
                    continue;
                }

                bool isLong = left.Length > 1 && right.Length > 1 && lines >= 2 * FewestLines && AreRunning(left, right);
                if (isLong || PdfShortColumns.AreRunning(inside, place, left, right))
                {
                    best = new Gutter(place, first, count, lines, !isLong);
                }
            }
        }

        return best;
    }

    /// <summary>Stretches of rows in which nothing goes over a place, without rows that stand far above or below the others on one side.</summary>
    private static IEnumerable<(int First, int Count)> Runs(IReadOnlyList<PdfRow> rows, double place)
    {
        int start = 0;
        for (int i = 0; i <= rows.Count; i++)
        {
            bool crosses = i < rows.Count && rows[i].Segments.Any(segment => segment.Left < place && segment.Right > place);
            if (i < rows.Count && !crosses)
            {
                continue;
            }

            int first = start;
            int end = i;
            bool IsOneSided(PdfRow row) => row.Segments.All(segment => segment.Middle < place) || row.Segments.All(segment => segment.Middle > place);
            while (end - first > 1 && IsOneSided(rows[first]) && IsApart(rows[first], rows[first + 1]))
            {
                first++;
            }

            while (end - first > 1 && IsOneSided(rows[end - 1]) && IsApart(rows[end - 2], rows[end - 1]))
            {
                end--;
            }

            if (end - first > 1)
            {
                yield return (first, end - first);
            }

            start = i + 1;
        }
    }

    private static bool IsApart(PdfRow upper, PdfRow lower) => upper.Baseline - lower.Baseline > Apart * Math.Max(upper.Size, lower.Size);

    // Lines of running text reach from edge to edge, but for the last ones of paragraphs; words in the cells of a table are few. The
    // last column may hold a few lines only.
    private static bool AreRunning(PdfRow[] left, PdfRow[] right) =>
        FullLines(left) + FullLines(right) > FullShare * (left.Length + right.Length)
        && ((FullLines(left) > 1 && FullLines(right) > 1 && Math.Min(left.Length, right.Length) >= FewestLines) || (FullLines(left) > FewestLines && FullLines(left) > left.Length / 2))
        && left.Average(row => row.Text.Length) > FewestSigns && right.Average(row => row.Text.Length) > FewestSigns;

    private static int FullLines(PdfRow[] column)
    {
        double edge = column.Min(row => row.Left);
        double width = column.Max(row => row.Right) - edge;
        return column.Count(row => row.Right - edge > FullLine * width && row.Text.Length > FewestSigns);
    }

    /// <summary>A gap between two columns.</summary>
    /// <param name="Place">Where it is.</param>
    /// <param name="First">The first row beside it.</param>
    /// <param name="Count">How many rows are.</param>
    /// <param name="Lines">How many lines stand on both sides.</param>
    /// <param name="IsShort">Whether they are too few to show for certain that there are columns.</param>
    private sealed record Gutter(double Place, int First, int Count, int Lines, bool IsShort);
}
