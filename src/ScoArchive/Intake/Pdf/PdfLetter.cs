using ScoArchive.Intake.Text;
using UglyToad.PdfPig.Content;

namespace ScoArchive.Intake.Pdf;

/// <summary>A letter where a reader who holds the page upright sees it. Measures are points; the vertical axis points upwards.</summary>
/// <param name="Value">The sign, or the signs of a joined letter.</param>
/// <param name="Left">Where it begins; of a script from right to left, its right edge, counted from the right.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Height of the line it stands on.</param>
/// <param name="Size">Its size.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Sequence">Its place in the order of the file.</param>
internal sealed record PdfLetter(string Value, double Left, double Right, double Baseline, double Size, bool IsBold, int Sequence)
{
    /// <summary>Whether it is a blank.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>The letter on a page that is turned so that its lines run from left to right.</summary>
    /// <param name="letter">The letter as the file has it.</param>
    /// <param name="direction">How its line runs.</param>
    public static PdfLetter Of(Letter letter, TextOrientation direction)
    {
        (double X, double Y) run = direction switch
        {
            TextOrientation.Rotate90 => (0, -1),
            TextOrientation.Rotate180 => (-1, 0),
            TextOrientation.Rotate270 => (0, 1),
            _ => (1, 0),
        };
        double Along(double x, double y) => (x * run.X) + (y * run.Y);
        double height = (letter.StartBaseLine.Y * run.X) - (letter.StartBaseLine.X * run.Y);
        bool isBold = letter.FontDetails is { IsBold: true } || (letter.FontName ?? "").Contains("Bold", StringComparison.OrdinalIgnoreCase);
        double size = letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        return new PdfLetter(Compatible.Fold(letter.Value), Along(letter.StartBaseLine.X, letter.StartBaseLine.Y), Along(letter.EndBaseLine.X, letter.EndBaseLine.Y), height, size, isBold, letter.TextSequence);
    }

    /// <summary>The letter on a page that is seen in a mirror, so that its script runs from left to right.</summary>
    public PdfLetter Mirrored() => this with { Left = -Right, Right = -Left };

    /// <summary>Whether it is written without blanks beside others of its kind.</summary>
    public bool IsWide => ExtractedLine.IsWide(Value[0]);
}
