using System.Text;
using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Pdf;

/// <summary>
/// Writes rows as lines, with a blank line where a paragraph ends: a wider gap, another size or weight, an indented first line, or a
/// line that stops although the next word would have fitted.
/// </summary>
internal static class PdfLines
{
    private const double WiderGap = 1.22;
    private const double OtherSize = 1.1;
    private const double Indent = 0.9;
    private const double LeastPitch = 0.9;
    private const double UsualPitch = 1.25;
    private const double WidestPitch = 1.6;
    private const double DoublePitch = 2.6;
    private const int FewestPitches = 4;
    private const int FewestIndents = 2;
    private const double Fits = 0.6;
    private const double Centred = 2.5;
    private const double SameMiddle = 0.75;
    private const double DeepestIndent = 2.5;

    /// <summary>Writes the blocks of a page.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="body">The size of the letters that most of the text is printed in.</param>
    public static void Write(StringBuilder text, IEnumerable<IReadOnlyList<PdfRow>> blocks, double body)
    {
        PdfRow? last = null;
        double lastEdge = 0;
        foreach (IReadOnlyList<PdfRow> rows in blocks)
        {
            double pitch = PitchOf(rows);
            for (int i = 0; i < rows.Count; i++)
            {
                bool parts = i > 0 ? Parts(rows, i, pitch) : last is not null && PartsBlocks(last, lastEdge, rows[0]);
                string between = last is null || parts ? "\n" : Between(last, rows[i], body);
                text.Length -= between == "\n" || text.Length == 0 ? 0 : 1;
                text.Append(last is null || (between == "\n" && !parts) ? "" : between).Append(rows[i].Text).Append('\n');
                last = rows[i];
            }

            lastEdge = rows.Where(row => IsSameSize(row, rows[^1])).Max(row => row.Right);
        }
    }

    // Titles and headings are not cut into lines by their words, so that they are one line.
    private static bool IsDisplayed(PdfRow row, double body) => row.Segments.Count == 1 && (row.Size > body * OtherSize || (row.IsBold && row.Size > body * 0.95));

    // Of letters of many widths nobody can tell later which lines were full, so that the lines of a paragraph are one. Only
    // where a hyphen ends a line the end stays: whether the hyphen belongs to the word is for conversion to say.
    private static string Between(PdfRow upper, PdfRow lower, double body)
    {
        bool isTable = upper.Segments.Count > 1 || lower.Segments.Count > 1;
        bool isCut = upper.Text[^1] is '-' or '\u2010' or '\u00AD';
        bool isDisplayed = IsDisplayed(upper, body) && IsDisplayed(lower, body);
        return isTable || (isCut && !isDisplayed) ? "\n" : isCut || (ExtractedLine.IsWide(upper.Text[^1]) && ExtractedLine.IsWide(lower.Text[0])) ? "" : " ";
    }

    // The usual distance of lines, by the size of their letters.
    private static double PitchOf(IReadOnlyList<PdfRow> rows)
    {
        double[] pitches = [.. Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Where(i => IsSameSize(rows[i - 1], rows[i])).Select(i => (rows[i - 1].Baseline - rows[i].Baseline) / rows[i].Size).Where(pitch => pitch > LeastPitch).Order()];
        return pitches.Length == 0 ? UsualPitch : Math.Min(pitches[pitches.Length / 10], pitches.Length < FewestPitches ? WidestPitch : DoublePitch);
    }

    private static bool Parts(IReadOnlyList<PdfRow> rows, int index, double pitch)
    {
        PdfRow upper = rows[index - 1];
        PdfRow lower = rows[index];
        bool isWider = upper.Baseline - lower.Baseline > pitch * WiderGap * Math.Max(upper.Size, lower.Size);
        bool isTable = upper.Segments.Count > 1 && lower.Segments.Count == upper.Segments.Count;
        return isWider || !IsSameSize(upper, lower) || (!isTable && (upper.IsBold != lower.IsBold || IsIndented(rows, index) || IsItem(upper, lower) || EndsEarly(rows, index)));
    }

    private static bool PartsBlocks(PdfRow last, double edge, PdfRow first) =>
        !IsSameSize(last, first) || last.IsBold != first.IsBold || edge - last.Right > first.Segments[0].FirstWord + (Fits * first.Size) || ListNumber.OpensWithMarker(first.Text);

    private static bool IsSameSize(PdfRow upper, PdfRow lower) => Math.Max(upper.Size, lower.Size) < OtherSize * Math.Min(upper.Size, lower.Size);

    private static bool IsIndented(IReadOnlyList<PdfRow> rows, int index)
    {
        PdfRow upper = rows[index - 1];
        PdfRow lower = rows[index];
        double margin = rows.Where(row => IsSameSize(row, lower)).Min(row => row.Left);
        if (IsFirstIndent(rows, lower, margin))
        {
            return !IsCentred(rows, index);
        }

        bool stands = lower.Left > upper.Left + (Indent * lower.Size) && lower.Left > margin + (Indent * lower.Size);
        bool returns = index + 1 == rows.Count || rows[index + 1].Left < lower.Left - (lower.Size / 2);
        return stands && returns && !ListNumber.OpensWithMarker(upper.Text) && !IsCentred(rows, index);
    }

    // Where first lines are indented, every line that starts there is one, also below another of one line. Scripts without blanks indent nothing else.
    private static bool IsFirstIndent(IReadOnlyList<PdfRow> rows, PdfRow row, double margin)
    {
        bool Starts(PdfRow other) => Math.Abs(other.Left - row.Left) < 1;
        return row.Left > margin + (Indent * row.Size)
            && Enumerable.Range(0, rows.Count - 1).Count(i => Starts(rows[i]) && Math.Abs(rows[i + 1].Left - margin) < 1) >= (ExtractedLine.IsWide(row.Text[0]) ? 1 : FewestIndents);
    }

    private static bool IsItem(PdfRow upper, PdfRow lower) =>
        ListNumber.OpensWithMarker(lower.Text) && (Math.Abs(lower.Left - upper.Left) > lower.Size / 2 || ListNumber.OpensWithMarker(upper.Text));

    private static bool EndsEarly(IReadOnlyList<PdfRow> rows, int index)
    {
        PdfRow upper = rows[index - 1];
        PdfRow lower = rows[index];
        double edge = rows.Where(row => IsSameSize(row, upper)).Max(row => row.Right);
        return edge - upper.Right > lower.Segments[0].FirstWord + (Fits * lower.Size) && !IsCentred(rows, index);
    }

    // The upper line may be a full one. Where lines end unevenly, the middle of the column is not known, that of the line above is.
    private static bool IsCentred(IReadOnlyList<PdfRow> rows, int index) =>
        (IsInMiddle(rows, rows[index - 1]) && IsCentred(rows, rows[index]))
        || (Math.Abs(MiddleOf(rows[index - 1]) - MiddleOf(rows[index])) < SameMiddle && Math.Abs(rows[index].Left - rows[index - 1].Left) > DeepestIndent * rows[index].Size);

    private static bool IsCentred(IReadOnlyList<PdfRow> rows, PdfRow row) => IsInMiddle(rows, row) && row.Left > rows.Min(other => other.Left) + row.Size;

    private static bool IsInMiddle(IReadOnlyList<PdfRow> rows, PdfRow row) =>
        Math.Abs(MiddleOf(row) - ((rows.Min(other => other.Left) + rows.Max(other => other.Right)) / 2)) < Centred;

    private static double MiddleOf(PdfRow row) => (row.Left + row.Right) / 2;
}
