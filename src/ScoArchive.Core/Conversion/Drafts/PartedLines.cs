using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Whether a paragraph goes on over blank lines or a page's end; place and day on a line of their own never do.</summary>
internal sealed class PartedLines(Layout layout, PageGaps pageGaps)
{
    private const int FarIndent = 8;
    private const int NearIndent = 1;
    private const string EdgeGap = "      ";
    private const int ShortestLabel = 4;
    private const int LongestLabel = 20;

    /// <returns>Why the lower line starts a paragraph; <see langword="null"/> when the one above goes on.</returns>
    public string? WhyApart(GatheredLines gathered, LineNeighbours pair, int gap)
    {
        (TextLine previous, TextLine next) = (pair.Previous, pair.Next);
        bool parted = pair.IsPageEdge || gap > Math.Max(1, layout.ParagraphGap);
        if (ItemRule.IsPlainItem(next.Text, layout) && (Sentences.EndsClause(previous.Text) || ItemRule.LeadsToLastItem(previous.Text) || !parted))
        {
            return "the line opens with a printed marker";
        }

        bool ended = Sentences.EndsClause(previous.Text);
        if (((ended || (!gathered.BodySeen && !LineEnd.ClosesSentence(next.Text))) && StandingLine.Is(next.Text)) || (ended && StandingLine.IsLabel(next.Text)))
        {
            return "the line is a heading, dateline or label of its own";
        }

        if (layout.IndentsFirstLines && next.Indent > layout.BaseIndent && !RunsOverPage(gathered, pair))
        {
            return "the first line is indented";
        }

        if (!pair.IsPageEdge && pair.BlankLines <= layout.Spacing + 1 && IsTornSentence(gathered, previous, next))
        {
            return null;
        }

        bool runs = pair.RunsOn && previous.Indent == next.Indent;
        bool full = !layout.IsWrapped || (layout.IsFull(previous) && (runs || !layout.IsDeliberate(previous, next)));
        return parted && Continues(gathered, pair, full, gap) ? null : "blank lines stand before it";
    }

    /// <summary>Whether a reader of printed pages put a blank line into a sentence: a wrapped text whose filled line runs on in lower case.</summary>
    private bool IsTornSentence(GatheredLines gathered, TextLine previous, TextLine next)
    {
        string first = gathered.Lines[0].Text;
        bool item = Markers.Read(first).Kind != MarkerKind.None;
        bool opens = item || Sentences.StartsUpper(first) || Signs.IsWide(first[0]);
        bool sentence = item || gathered.Lines.Count > 1 || Sentences.HoldsEnd(previous.Text);
        return layout.IsWrapped && gathered.BodySeen && opens && sentence && previous.Indent == next.Indent && layout.IsFull(previous) && Sentences.RunsOn(previous.Text, next.Text);
    }

    /// <summary>Whether a sentence of several lines runs over the page's end in lower case or Chinese, at the same indent, as those of items do that hang behind their numbers.</summary>
    private static bool RunsOverPage(GatheredLines gathered, LineNeighbours pair) =>
        pair.IsPageEdge && (Sentences.StartsLower(pair.Next.Text) || (Signs.IsWide(pair.Next.Text[0]) && gathered.Lines.Any(line => line.Text.AsSpan().IndexOfAny('，', '。') >= 0))) && gathered.Lines.Count > 1 && pair.Previous.Indent == pair.Next.Indent && Sentences.RunsOn(pair.Previous.Text, pair.Next.Text);

    /// <summary>Whether a word in capitals and a colon open the line, as those of minutes do: <c>РЕШИЛИ: …</c></summary>
    private static bool OpensWithLabel(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is >= ShortestLabel and <= LongestLabel and var colon && text[..colon].All(char.IsUpper);

    /// <summary>Whether a paragraph goes on after a page's end; rows whose words stand at both edges and lines far to the right do not.</summary>
    private bool Continues(GatheredLines gathered, LineNeighbours pair, bool full, int gap)
    {
        (TextLine previous, TextLine next) = (pair.Previous, pair.Next);
        bool ended = Sentences.EndsClause(previous.Text);
        bool lower = Sentences.StartsLower(next.Text);
        if (gathered.Lines.Count == 1 && TitleExtent.StandsInBrackets(previous.Text) && !lower)
        {
            return false;
        }

        if (!gathered.BodySeen && TitleExtent.OpensAgain(gathered.Lines[0].Text, next.Text))
        {
            return false;
        }

        if (!lower && gathered.Lines.Count == 1 && DatelineText.Read(previous.Text) is { Date.Date: { Year: not null, Start.Day: not null } })
        {
            return false;
        }

        if (!gathered.BodySeen && Sentences.StartsUpper(next.Text) && Sentences.IsCapitals(gathered.Lines[0].Text) && KindTable.Default.OpensWithKind(gathered.Lines[0].Text) && !OpenEnds.IsOpen(previous.Text) && !Sentences.IsCapitals(next.Text))
        {
            return false;
        }

        bool atRight = !lower && previous.Indent > layout.Width / 3 && next.Indent < previous.Indent;
        bool atEdges = !pair.IsPageEdge && previous.Text.Contains(EdgeGap, StringComparison.Ordinal);
        bool closes = ended && Sentences.StartsUpper(next.Text) && (Phrases.Default.StartOf("closing-verbs", next.Text).Length > 0 || SignatureLine.IsParty(next.Text) || OpensWithLabel(next.Text));
        if (atRight || atEdges || closes || SignatureLine.IsSigned(next.Text) || (Sentences.StartsUpper(next.Text) && Phrases.Default.Starts("annex-openings", next.Text) && !OpenEnds.IsOpen(previous.Text)))
        {
            return false;
        }

        if (!layout.IsWrapped)
        {
            return !ended && lower && previous.Text.Length >= 40 && Sentences.RunsOn(previous.Text, next.Text);
        }

        if (RunsOverPage(gathered, pair))
        {
            return true;
        }

        if (!full || (ended && Sentences.IsCapitals(next.Text) && !Sentences.IsCapitals(previous.Text)) || (!lower && next.Indent > previous.Indent + (pair.IsPageEdge ? FarIndent : NearIndent)) || (Sentences.StartsUpper(next.Text) && StandingLine.OpensClause(previous.Text, next.Text, inPreamble: true)))
        {
            return false;
        }

        bool sentenceRuns = !ended && (lower || OpenEnds.IsOpen(previous.Text) || previous.Edge * 10 >= layout.Width * 8);
        bool mayGoOn = ended && pair.IsPageEdge && previous.Text[^1] is not (';' or ':' or '；' or '：');
        return sentenceRuns || (mayGoOn && (lower || (layout.Width < int.MaxValue && pageGaps.JoinFinished(gap, gathered.Lines, layout))));
    }
}
