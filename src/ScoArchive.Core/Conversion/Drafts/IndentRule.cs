using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Reads paragraph starts from indents: first-line indents, hanging items, centred lines.</summary>
internal static class IndentRule
{
    private const int Noticeable = 6;

    /// <summary>What the next line's indent says about it and the lines gathered so far.</summary>
    /// <param name="gathered">The lines gathered.</param>
    /// <param name="next">The next line.</param>
    /// <param name="following">The line right below that one; <see langword="null"/> where none is.</param>
    /// <param name="layout">How the text is laid out.</param>
    public static LineLink Decide(ImmutableArray<TextLine>.Builder gathered, TextLine next, TextLine? following, Layout layout)
    {
        if (layout.Hangs && Hanging(gathered, next, following, layout) is not LineLink.Unknown and var link)
        {
            return link;
        }

        TextLine first = gathered[0];
        TextLine previous = gathered[^1];
        bool isItem = Markers.Read(first.Text).Kind != MarkerKind.None;
        bool middle = StandsAside(next, layout) && !OpensParagraph(next, layout) && Math.Abs(previous.Indent + previous.Edge - next.Indent - next.Edge) <= 2;
        if ((IsCentred(previous, layout) && IsCentred(next, layout)) || (middle && (!Sentences.EndsClause(previous.Text) || (previous.Text[^1] == ':' && Signs.IsOpener(next.Text[0])))))
        {
            return LineLink.Joined;
        }

        if (layout.IndentsFirstLines && next.Indent == layout.FirstLineIndent && !(isItem && gathered.Count == 1 && !Sentences.EndsClause(previous.Text) && !layout.IsDeliberate(previous, next)))
        {
            return LineLink.Parted;
        }

        if (next.Indent > previous.Indent)
        {
            return Deeper(gathered.Count, isItem, previous, next, layout);
        }

        bool opensItem = isItem && gathered.Count == 1 && !layout.IsDeliberate(previous, next);
        bool wasCentred = (IsCentred(previous, layout) && next.Indent <= layout.BaseIndent)
            || (StandsAside(previous, layout) && next.Indent <= Math.Max(layout.BaseIndent, layout.FirstLineIndent) && previous.Indent > layout.FirstLineIndent);
        bool leavesHanging = isItem && gathered.Count > 1 && next.Indent < previous.Indent && Sentences.EndsClause(previous.Text);
        bool leavesBlock = gathered.Count > 1 && next.Indent < previous.Indent && previous.Indent > layout.BaseIndent && Sentences.EndsClause(previous.Text);
        bool opensParagraph = gathered.Count == 1 && layout.IsWrapped && !layout.IsDeliberate(previous, next) && !Sentences.EndsClause(previous.Text);
        return (wasCentred && !opensItem && !opensParagraph && !GoesOn(previous, next)) || leavesHanging || leavesBlock ? LineLink.Parted : LineLink.Unknown;
    }

    // A line left of the others opens a paragraph below one of them, or above one; titles of several lines stand left of them as well.
    private static LineLink Hanging(ImmutableArray<TextLine>.Builder gathered, TextLine next, TextLine? following, Layout layout)
    {
        bool isItem = Markers.Read(gathered[0].Text).Kind != MarkerKind.None;
        return next.Indent < layout.BaseIndent
            ? gathered[^1].Indent == layout.BaseIndent || following?.Indent == layout.BaseIndent ? LineLink.Parted : LineLink.Unknown
            : next.Indent == layout.BaseIndent && !isItem && gathered[0].Indent < layout.BaseIndent ? LineLink.Joined : LineLink.Unknown;
    }

    /// <summary>Whether a short line stands in the middle of the page.</summary>
    public static bool IsCentred(TextLine line, Layout layout)
    {
        int left = line.Indent - layout.BaseIndent;
        int right = layout.Width - line.Edge;
        return layout.IsWrapped && !OpensParagraph(line, layout) && left >= Noticeable && right >= Noticeable / 2 && Math.Abs(left - right) <= Math.Max(4, layout.Width / 10);
    }

    private static bool OpensParagraph(TextLine line, Layout layout) => layout.IndentsFirstLines && line.Indent == layout.FirstLineIndent;

    private static bool GoesOn(TextLine previous, TextLine next) =>
        Sentences.RunsOn(previous.Text, next.Text) || OpenEnds.IsOpen(previous.Text) || Signs.IsHyphen(previous.Text[^1]);

    /// <summary>Whether a line stands in the middle or at the right; a full line with an indent opens a paragraph.</summary>
    private static bool StandsAside(TextLine line, Layout layout) =>
        line.Indent >= layout.BaseIndent + Noticeable && (layout.Width - line.Edge >= Noticeable / 2 || line.Indent > layout.Width / 3);

    private static LineLink Deeper(int gatheredLines, bool isItem, TextLine previous, TextLine next, Layout layout)
    {
        bool hanging = isItem && gatheredLines == 1 && !layout.IsDeliberate(previous, next);
        bool finished = Sentences.EndsClause(previous.Text);
        return (hanging, finished) switch
        {
            (true, _) when !layout.IndentsFirstLines || !finished => LineLink.Joined,
            (_, true) when next.Indent > layout.BaseIndent => LineLink.Parted,
            _ when layout.IndentsFirstLines && next.Indent > layout.BaseIndent && !Sentences.StartsLower(next.Text) => LineLink.Parted,
            _ when next.Indent - previous.Indent >= Noticeable && !Sentences.StartsLower(next.Text) => LineLink.Parted,
            _ => LineLink.Unknown,
        };
    }
}
