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
    private const double Fits = 0.6;
    private const double Centred = 2.5;

    /// <summary>Writes the blocks of a page.</summary>
    public static void Write(StringBuilder text, IEnumerable<IReadOnlyList<PdfRow>> blocks)
    {
        PdfRow? last = null;
        foreach (IReadOnlyList<PdfRow> rows in blocks)
        {
            double pitch = PitchOf(rows);
            for (int i = 0; i < rows.Count; i++)
            {
                bool parts = i > 0 ? Parts(rows, i, pitch) : last is not null && PartsBlocks(last, rows[0]);
                text.Append(parts ? "\n" : "").Append(rows[i].Text).Append('\n');
                last = rows[i];
            }
        }
    }

    // The usual distance of lines, by the size of their letters.
    private static double PitchOf(IReadOnlyList<PdfRow> rows)
    {
        double[] pitches = [.. Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Where(i => IsSameSize(rows[i - 1], rows[i])).Select(i => (rows[i - 1].Baseline - rows[i].Baseline) / rows[i].Size).Where(pitch => pitch > 0.5).Order()];
        return pitches.Length == 0 ? 1.25 : Math.Min(pitches[pitches.Length / 3], 2.6);
    }

    private static bool Parts(IReadOnlyList<PdfRow> rows, int index, double pitch)
    {
        PdfRow upper = rows[index - 1];
        PdfRow lower = rows[index];
        bool isWider = upper.Baseline - lower.Baseline > pitch * WiderGap * Math.Max(upper.Size, lower.Size);
        bool isTable = upper.Segments.Count > 1 && lower.Segments.Count == upper.Segments.Count;
        return isWider || !IsSameSize(upper, lower) || (!isTable && (upper.IsBold != lower.IsBold || IsIndented(rows, index) || IsItem(upper, lower) || EndsEarly(rows, index)));
    }

    private static bool PartsBlocks(PdfRow last, PdfRow first) => !IsSameSize(last, first) || last.IsBold != first.IsBold;

    private static bool IsSameSize(PdfRow upper, PdfRow lower) => Math.Max(upper.Size, lower.Size) < OtherSize * Math.Min(upper.Size, lower.Size);

    private static bool IsIndented(IReadOnlyList<PdfRow> rows, int index)
    {
        PdfRow upper = rows[index - 1];
        PdfRow lower = rows[index];
        double margin = rows.Where(row => IsSameSize(row, lower)).Min(row => row.Left);
        bool stands = lower.Left > upper.Left + (Indent * lower.Size) && lower.Left > margin + (Indent * lower.Size);
        bool returns = index + 1 == rows.Count || rows[index + 1].Left < lower.Left - (lower.Size / 2);
        return stands && returns && !ListNumber.OpensWithMarker(upper.Text) && !IsCentred(rows, index);
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

    private static bool IsCentred(IReadOnlyList<PdfRow> rows, int index)
    {
        double middle = (rows.Min(row => row.Left) + rows.Max(row => row.Right)) / 2;
        bool IsAt(PdfRow row) => Math.Abs(((row.Left + row.Right) / 2) - middle) < Centred && row.Left > rows.Min(other => other.Left) + row.Size;
        return IsAt(rows[index]) && IsAt(rows[index - 1]);
    }
}
