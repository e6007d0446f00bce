using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>How a text's lines are laid out.</summary>
/// <param name="IsWrapped">Whether paragraphs run over several lines.</param>
/// <param name="Width">The right edge that lines are broken at.</param>
/// <param name="Tolerance">How far short of the edge a line may stop although the next word would have fitted.</param>
/// <param name="Spacing">Blank lines that stand between all lines and so mean nothing.</param>
/// <param name="ParagraphGap">Blank lines (beyond spacing) that usually part paragraphs; 0 when none do.</param>
/// <param name="BaseIndent">Indent of lines inside paragraphs.</param>
/// <param name="FirstLineIndent">Indent that paragraphs start with; 0 when they start like other lines.</param>
/// <param name="IsExact">Whether every line is filled as far as words fit, so that any line that is not was ended on purpose.</param>
internal sealed record Layout(
    bool IsWrapped, int Width, int Tolerance, int Spacing, int ParagraphGap, int BaseIndent, int FirstLineIndent, bool IsExact)
{
    /// <summary>Whether all lines of a paragraph but the first stand at <see cref="BaseIndent"/>, and the first left of it.</summary>
    public bool Hangs { get; init; }

    /// <summary>Whether paragraphs start with an indent.</summary>
    public bool IndentsFirstLines => FirstLineIndent > 0;

    /// <summary>Whether the upper line was ended on purpose: the next word would have fitted on it.</summary>
    public bool IsDeliberate(TextLine previous, TextLine next) => Slack(Width, previous, next) > Tolerance;

    /// <summary>Whether the upper line, which ends no sentence, was ended on purpose nevertheless; ragged texts need more room as evidence.</summary>
    public bool IsCutShort(TextLine previous, TextLine next)
    {
        return Slack(Width, previous, next) > (IsExact ? Tolerance : Math.Max(2 * Tolerance, Width / 4));
    }

    /// <summary>Whether the line's right edge comes near the edge of the page.</summary>
    public bool IsFull(TextLine line) => line.Edge * 10 >= Width * 7;

    /// <summary>Places left on the upper line after the next line's first word.</summary>
    public static int Slack(int width, TextLine previous, TextLine next)
    {
        int length = 0;
        foreach (char c in next.Source.AsSpan(next.Start, next.End - next.Start))
        {
            if ((char.IsWhiteSpace(c) && !Signs.FirmBlanks.Contains(c, StringComparison.Ordinal)) || (Signs.IsWide(c) && length > 0))
            {
                break;
            }

            length += Signs.WidthOf(c);
        }

        bool wide = previous.Text.Length > 0 && Signs.IsWide(previous.Text[^1]);
        return width - previous.Edge - length - (wide ? 0 : 1);
    }
}
