namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Brings the rows of a page into reading order: where running text stands in columns, one column after the other, with what goes
/// over all of them above and below. Columns of short words are a table's, and stay side by side.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLines = 5;
    private const int DeepestDivision = 6;
    private const int FewestSigns = 14;
    private const double FullShare = 0.4;
    private const double FullLine = 0.72;
    private const double Apart = 2.2;

    /// <summary>Blocks of rows in reading order.</summary>
    /// <param name="rows">The rows of a page, from the top downwards.</param>
    public static IEnumerable<IReadOnlyList<PdfRow>> Order(IReadOnlyList<PdfRow> rows) => Order(rows, 0);

    private static IEnumerable<IReadOnlyList<PdfRow>> Order(IReadOnlyList<PdfRow> rows, int depth)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        if (depth == DeepestDivision || FindGutter(rows) is not { } gutter)
        {
            return [rows];
        }

        PdfRow[] inside = [.. rows.Skip(gutter.First).Take(gutter.Count)];
        return
        [
            .. Order([.. rows.Take(gutter.First)], depth + 1),
            .. Order(Side(inside, segment => segment.Middle < gutter.Place), depth + 1),
            .. Order(Side(inside, segment => segment.Middle > gutter.Place), depth + 1),
            .. Order([.. rows.Skip(gutter.First + gutter.Count)], depth + 1),
        ];
    }

    private static PdfRow[] Side(PdfRow[] rows, Func<PdfSegment, bool> isOn) =>
        [.. rows.Select(row => new PdfRow([.. row.Segments.Where(isOn)])).Where(row => row.Segments.Count > 0)];

    private static (double Place, int First, int Count)? FindGutter(IReadOnlyList<PdfRow> rows)
    {
        (double Place, int First, int Count, int Lines) best = default;
        foreach (double place in rows.SelectMany(row => row.Segments).Select(segment => Math.Round(segment.Left - 2)).Distinct().Order())
        {
            foreach ((int first, int count) in Runs(rows, place))
            {
                PdfRow[] inside = [.. rows.Skip(first).Take(count)];
                PdfRow[] left = Side(inside, segment => segment.Middle < place);
                PdfRow[] right = Side(inside, segment => segment.Middle > place);
                int lines = left.Length + right.Length;
                if (left.Length > 1 && right.Length > 1 && lines >= 2 * FewestLines && lines > best.Lines && AreRunning(left, right))
                {
                    best = (place, first, count, lines);
                }
            }
        }

        return best.Lines > 0 ? (best.Place, best.First, best.Count) : null;
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
}
