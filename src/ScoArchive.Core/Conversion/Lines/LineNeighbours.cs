using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Two lines of words with nothing but blank lines between them.</summary>
/// <param name="Previous">The upper line.</param>
/// <param name="Next">The lower line.</param>
/// <param name="BlankLines">Blank lines between them.</param>
/// <param name="IsPageEdge">Whether a page ends between them.</param>
internal sealed record LineNeighbours(TextLine Previous, TextLine Next, int BlankLines, bool IsPageEdge)
{
    /// <summary>Whether a sentence plainly runs from one line into the other.</summary>
    public bool RunsOn => Previous.Table == 0 && Next.Table == 0 && Sentences.RunsOn(Previous.Text, Next.Text);

    /// <summary>All neighbours of a worksheet, top to bottom.</summary>
    public static ImmutableArray<LineNeighbours> Of(Worksheet sheet)
    {
        ImmutableArray<LineNeighbours>.Builder pairs = ImmutableArray.CreateBuilder<LineNeighbours>();
        TextLine? previous = null;
        int blank = 0;
        bool edge = false;
        for (int i = 0; i < sheet.Lines.Length; i++)
        {
            TextLine line = sheet.Lines[i];
            bool removed = sheet.PageEdges.Contains(i);
            edge |= line.StartsPage || removed;
            if (line.IsBlank)
            {
                blank += removed ? 0 : 1;
                continue;
            }

            if (previous is not null)
            {
                pairs.Add(new LineNeighbours(previous, line, blank, edge));
            }

            (previous, blank, edge) = (line, 0, false);
        }

        return pairs.ToImmutable();
    }
}
