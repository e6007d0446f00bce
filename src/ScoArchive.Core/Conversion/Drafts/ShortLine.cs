using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells a short line that is a heading from the last line of a paragraph.</summary>
internal static class ShortLine
{
    /// <summary>Whether a line after a finished sentence is a heading: it is short, ends no sentence, and a new sentence follows.</summary>
    public static bool IsHeading(TextLine line, LineNeighbours? following, Layout layout)
    {
        bool opens = Sentences.StartsUpper(line.Text) || (StandsAboveIndent(line, following) && line.Text.AsSpan().IndexOfAny('，', '；', '：') < 0 && line.Text.Any(Signs.IsWide));
        bool open = opens && !Sentences.EndsClause(line.Text) && !OpenEnds.IsOpen(line.Text) && !Signs.IsHyphen(line.Text[^1]);
        bool starts = following is not null && following.Next.Table == 0
            && (Sentences.StartsUpper(following.Next.Text) || StandsAboveIndent(line, following) || Markers.Read(following.Next.Text).Kind != MarkerKind.None);
        return open && starts && (following!.BlankLines > layout.Spacing || layout.IsCutShort(line, following.Next));
    }

    /// <summary>Whether the line below, but not this one, starts with the indent of a paragraph.</summary>
    public static bool StandsAboveIndent(TextLine line, LineNeighbours? following) =>
        following is { BlankLines: 0, Next.Table: 0 } && following.Next.Indent > line.Indent;
}
