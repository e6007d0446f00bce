using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// What page ends look like where a sentence plainly runs over them, so that finished sentences at page ends can be
/// judged by the same measure.
/// </summary>
/// <param name="InsideParagraphs">Blank lines seen at page ends inside paragraphs.</param>
/// <param name="BetweenParagraphs">Blank lines seen at page ends where a short line ends a paragraph.</param>
internal sealed record PageGaps(ImmutableHashSet<int> InsideParagraphs, ImmutableHashSet<int> BetweenParagraphs)
{
    /// <summary>Learns from the page ends that leave no doubt.</summary>
    public static PageGaps Measure(ImmutableArray<LineNeighbours> pairs, Layout layout)
    {
        ImmutableHashSet<int>.Builder inside = ImmutableHashSet.CreateBuilder<int>();
        ImmutableHashSet<int>.Builder between = ImmutableHashSet.CreateBuilder<int>();
        foreach (LineNeighbours pair in pairs)
        {
            int gap = Math.Max(0, pair.BlankLines - layout.Spacing);
            if (!pair.IsPageEdge && gap <= Math.Max(1, layout.ParagraphGap))
            {
                continue;
            }

            if (pair.RunsOn)
            {
                inside.Add(gap);
            }
            else if (Sentences.EndsClause(pair.Previous.Text) && layout.IsDeliberate(pair.Previous, pair.Next))
            {
                between.Add(gap);
            }
        }

        return new PageGaps(inside.ToImmutable(), between.ToImmutable());
    }

    /// <summary>Whether a paragraph goes on although the page's last line ends a sentence.</summary>
    public bool JoinFinished(int gap, ImmutableArray<TextLine>.Builder gathered, Layout layout)
    {
        bool believed = layout.IsExact || layout.ParagraphGap == 0 || !BetweenParagraphs.Contains(gap);
        bool measured = (InsideParagraphs.Contains(gap) && believed) || (InsideParagraphs.IsEmpty && !BetweenParagraphs.Contains(gap));
        bool indentsTell = layout.IndentsFirstLines;
        return gathered.Count > 0 && (measured || indentsTell);
    }
}
