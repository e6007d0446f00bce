using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Tells columns of a few lines from the cells of a table by their words: a line of running text goes on in the line below it, the
/// words of a cell stand for themselves. Where rows of both sides begin together, they are a table's.
/// </summary>
internal static class PdfShortColumns
{
    private const int LongSigns = 20;
    private const int MeanSigns = 24;
    private const int FewestBeside = 2;
    private const double FullLine = 0.6;

    /// <summary>Whether words are too many for a cell that stands for itself.</summary>
    public static bool IsLong(string text) => SignsOf(text) > LongSigns;

    /// <summary>Whether the lines on both sides of a place are running text.</summary>
    /// <param name="rows">The rows, of which nothing goes over the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="left">What stands before it.</param>
    /// <param name="right">What stands behind it.</param>
    public static bool AreRunning(IReadOnlyList<PdfRow> rows, double place, PdfRow[] left, PdfRow[] right) =>
        left.Length > 1
        && left.Where(row => row.Right - row.Left > FullLine * WidthOf(left)).Average(row => SignsOf(row.Text)) > MeanSigns
        && IsBeside(left, right) && AreFull(left, right) && GoOn(left, right) && !BeginTogether(rows, place);

    private static bool AreFull(PdfRow[] left, PdfRow[] right)
    {
        double width = Math.Max(WidthOf(left), WidthOf(right));
        int full = left.Count(row => row.Right - left.Min(other => other.Left) > FullLine * width) + right.SkipLast(1).Count(row => row.Right - right.Min(other => other.Left) > FullLine * width);
        return 2 * full >= left.Length + right.Length - 1;
    }

    // The second column goes on where the first one ends, or a paragraph begins with it; beside a few lines that would be a cell.
    private static bool GoOn(PdfRow[] left, PdfRow[] right)
    {
        PdfRow[] all = [.. left, .. right];
        bool Goes(int i) => GoesOn(all[i - 1].Text, all[i].Text);
        return 2 * Enumerable.Range(1, left.Length - 1).Count(Goes) >= left.Length - 1
            && (left.Length > FewestBeside || 2 * Enumerable.Range(left.Length, right.Length).Count(Goes) >= right.Length);
    }

    private static double WidthOf(PdfRow[] column) => column.Max(row => row.Right) - column.Min(row => row.Left);

    private static bool IsBeside(PdfRow[] left, PdfRow[] right) =>
        right[0].Baseline >= left[^1].Baseline - 1 && left[0].Baseline >= right[^1].Baseline - 1 && Math.Abs(left[0].Size - right[0].Size) < 1;

    // Of scripts without small letters only the end of a sentence is seen.
    private static bool GoesOn(string upper, string lower) =>
        char.IsLower(lower[0]) || (!char.IsUpper(lower[0]) && !ListNumber.OpensWithMarker(lower) && upper[^1] is not ('.' or '。' or ';' or '；' or ':' or '：' or '!' or '?' or '؟'));

    private static bool BeginTogether(IReadOnlyList<PdfRow> rows, double place)
    {
        string? TextOf(PdfRow row, bool isLeft) => row.Segments.FirstOrDefault(segment => segment.Middle < place == isLeft)?.Text;
        return Enumerable.Range(1, rows.Count - 1).Any(i =>
            TextOf(rows[i], true) is { } leftText && TextOf(rows[i], false) is { } rightText
            && !GoesOn(TextOf(rows[i - 1], true) ?? ".", leftText) && !GoesOn(TextOf(rows[i - 1], false) ?? ".", rightText));
    }

    private static int SignsOf(string text) => text.Sum(sign => ExtractedLine.IsWide(sign) ? 2 : 1);
}
