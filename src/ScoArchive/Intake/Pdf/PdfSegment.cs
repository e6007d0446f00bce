namespace ScoArchive.Intake.Pdf;

/// <summary>Words that stand on one line without a wide gap between them. Measures are points; the vertical axis points upwards.</summary>
/// <param name="Text">The words.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Height of the line they stand on.</param>
/// <param name="Size">Size of most letters.</param>
/// <param name="IsBold">Whether all letters are bold.</param>
/// <param name="FirstWord">Width of the first word, or of the first signs of a script without blanks.</param>
internal sealed record PdfSegment(string Text, double Left, double Right, double Baseline, double Size, bool IsBold, double FirstWord)
{
    /// <summary>Its middle.</summary>
    public double Middle => (Left + Right) / 2;
}

/// <summary>Segments on one line, from left to right.</summary>
/// <param name="Segments">At least one.</param>
internal sealed record PdfRow(IReadOnlyList<PdfSegment> Segments)
{
    /// <summary>The row with plain blanks in place of its wide gaps.</summary>
    public PdfRow Closed() => new([Segments[0] with { Text = string.Join(' ', Segments.Select(segment => segment.Text)), Right = Right, Size = Size, IsBold = IsBold }]);

    /// <summary>Height of the line.</summary>
    public double Baseline => Segments[0].Baseline;

    /// <summary>Size of most letters.</summary>
    public double Size => Segments.MaxBy(segment => segment.Right - segment.Left)!.Size;

    /// <summary>Left edge.</summary>
    public double Left => Segments[0].Left;

    /// <summary>Right edge.</summary>
    public double Right => Segments[^1].Right;

    /// <summary>Whether all letters are bold.</summary>
    public bool IsBold => Segments.All(segment => segment.IsBold);

    /// <summary>The words, with tabs in wide gaps.</summary>
    public string Text => string.Join('\t', Segments.Select(segment => segment.Text));
}
