using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Measures the layout from the places where a sentence plainly runs over a line end.</summary>
internal static class LayoutMeasurer
{
    private const int LongLine = 400;
    private const int ShortLine = 25;
    private const int FewestOfSpaced = 5;
    private const int FewestFirstLines = 2;
    private const int FewestForExact = 5;
    private const int FewestFinished = 3;
    private const int FewestHanging = 3;
    private const int NarrowestHanging = 2;
    private const int WideSlack = 6;
    private const int Margin = 6;
    private const int LinesAboveTitle = 8;

    /// <summary>Measures a worksheet's lines.</summary>
    public static Layout Measure(ImmutableArray<LineNeighbours> pairs)
    {
        int spacing = MeasureSpacing(pairs);
        ImmutableArray<LineNeighbours> adjacent = [.. pairs.Where(p => p.BlankLines <= spacing && !p.IsPageEdge)];
        ImmutableArray<LineNeighbours> running = [.. adjacent.Where(p => p.RunsOn && !IsBelowWideTitle(p, pairs) && !OpensWideParagraph(p) && !StandingLine.IsWideFact(p.Next.Text) && p.Previous.Edge is >= ShortLine and < LongLine && DatelineText.Read(p.Next.Text) is null)];
        running = WithoutShortLines(running, pairs);
        int gap = MeasureGap(pairs, spacing);
        int width = running.Length == 0 ? int.MaxValue : MeasureWidth(running, adjacent);
        if (running.Length * 15 < adjacent.Length || IsMostlyLonger(pairs, width) || CountLonger(adjacent, width) > running.Length)
        {
            return new Layout(false, int.MaxValue, 0, spacing, gap, MostCommonIndent(pairs.Select(p => p.Next)), 0, false);
        }

        int baseIndent = MostCommonIndent(running.Select(p => p.Next));
        width = MeasureExactWidth(running) is > 0 and var exactWidth ? exactWidth : width;
        int[] slacks = MeasureSlacks(running, width);
        int most = slacks.Length == 0 ? 0 : slacks[^1];
        bool exact = slacks.Length >= FewestForExact && most <= AllowedSlack(running);
        int tolerance = exact ? Math.Max(0, most) : slacks.Length == 0 ? 0 : slacks[(slacks.Length - 1) * 19 / 20];
        return new Layout(
            true, width, Math.Clamp(tolerance, 0, width / 3), spacing, gap, baseIndent, MeasureFirstLines(adjacent, baseIndent, width), exact) { Hangs = Hangs(running, baseIndent) };
    }

    /// <summary>Whether sentences run on from lines left of the base to lines at it, and hardly ever over lines that are all left of it.</summary>
    private static bool Hangs(ImmutableArray<LineNeighbours> running, int baseIndent)
    {
        LineNeighbours[] first = [.. running.Where(pair => pair.Previous.Indent <= baseIndent - NarrowestHanging && Markers.Read(pair.Previous.Text).Kind == MarkerKind.None)];
        int hanging = first.Count(pair => pair.Next.Indent == baseIndent);
        return hanging >= FewestHanging && hanging * 5 >= first.Length * 4;
    }

    /// <summary>
    /// The pairs without those that only clauses make: Chinese lines that end in a comma far from the edge, where the next sign would have fitted; lines of a
    /// title, above the first finished line and plainly shorter than the text's lines.
    /// </summary>
    private static ImmutableArray<LineNeighbours> WithoutShortLines(ImmutableArray<LineNeighbours> running, ImmutableArray<LineNeighbours> pairs)
    {
        int longest = pairs.Length == 0 ? 0 : pairs.Max(pair => Math.Max(pair.Previous.Edge, pair.Next.Edge));
        ImmutableArray<LineNeighbours> filled = [.. running.Where(pair => pair.Previous.Text[^1] is not '，' || pair.Previous.Edge >= longest - WideSlack)];
        bool wide = filled.Any(pair => Signs.IsWide(pair.Previous.Text[^1]));
        return !wide && filled.All(pair => pair.Previous.Edge * 5 < longest * 4) && StandAboveBody(filled, pairs) ? [] : filled;
    }

    private static bool StandAboveBody(ImmutableArray<LineNeighbours> running, ImmutableArray<LineNeighbours> pairs)
    {
        int last = running.Length == 0 ? -1 : running[^1].Previous.Number;
        return pairs.Count(pair => Sentences.EndsClause(pair.Previous.Text)) >= FewestFinished && !pairs.Any(pair => pair.Previous.Number <= last && Sentences.EndsClause(pair.Previous.Text));
    }

    /// <summary>Whether the upper line is a Chinese title, which no stop ends: the words below it are no part of its sentence.</summary>
    private static bool IsBelowWideTitle(LineNeighbours pair, ImmutableArray<LineNeighbours> all) =>
        all.AsSpan(0, Math.Min(all.Length, LinesAboveTitle)).Contains(pair) && pair.Previous.Text.AsSpan().IndexOfAny('。', '，') < 0 && Signs.IsWide(pair.Previous.Text[0]) && KindTable.Default.EndsWithKind(pair.Previous.Text);

    /// <summary>Whether Chinese words begin deeper than the line above, as only a first line does: they hang no lines below one without a marker.</summary>
    private static bool OpensWideParagraph(LineNeighbours pair) =>
        Signs.IsWide(pair.Next.Text[0]) && pair.Next.Indent > pair.Previous.Indent && Markers.Read(pair.Previous.Text).Kind == MarkerKind.None;

    private static int MeasureSpacing(ImmutableArray<LineNeighbours> pairs)
    {
        int[] running = new int[3];
        int[] all = new int[3];
        foreach (LineNeighbours pair in pairs.Where(p => p.BlankLines < 3))
        {
            all[pair.BlankLines]++;
            running[pair.BlankLines] += pair.RunsOn ? 1 : 0;
        }

        bool spaced = pairs.All(p => p.BlankLines % 2 == 1 || p.IsPageEdge) || IsDoubleSpaced(pairs, all[1]);
        if (all[0] == 0 && AreWrapped(pairs) && (running[1] * FewestOfSpaced >= all[1] || pairs.Count(LeavesFirstLine) >= FewestFirstLines) && running[1] > 0 && spaced)
        {
            return 1;
        }

        int spacing = 0;
        for (int blank = 1; blank < 3; blank++)
        {
            // In double spacing hardly any lines stand without the blank one between them.
            bool isRule = running[blank] >= 3 && running[blank] * 4 > all[blank] && all[blank] > 2 * all[..blank].Sum();
            spacing = isRule && running[blank] > 2 * running[..blank].Sum() ? blank : spacing;
        }

        return spacing;
    }

    /// <summary>Whether no line is much longer than those whose sentence runs on, as where lines were filled and then parted by blank ones.</summary>
    private static bool AreWrapped(ImmutableArray<LineNeighbours> pairs)
    {
        int filled = pairs.Where(pair => pair.BlankLines == 1 && pair.RunsOn).Select(pair => pair.Previous.Edge).DefaultIfEmpty().Max();
        return pairs.All(pair => !IsLonger(pair.Next, filled) && !IsLonger(pair.Previous, filled));
    }

    /// <summary>Whether an indented line that ends no sentence stands above one at the edge: a first line and the next of its paragraph.</summary>
    private static bool LeavesFirstLine(LineNeighbours pair) =>
        pair.Previous.Indent > pair.Next.Indent && pair.Previous.Edge >= ShortLine && !Sentences.EndsClause(pair.Previous.Text) && Markers.Read(pair.Next.Text).Kind == MarkerKind.None;

    /// <summary>Whether single blank lines stand inside sentences as often as not, and wider gaps between paragraphs.</summary>
    private static bool IsDoubleSpaced(ImmutableArray<LineNeighbours> pairs, int single)
    {
        int inside = pairs.Count(p => p.BlankLines == 1 && !Sentences.EndsClause(p.Previous.Text));
        return inside * 2 >= single && pairs.Any(p => p.BlankLines > 1);
    }

    private static int MeasureGap(ImmutableArray<LineNeighbours> pairs, int spacing)
    {
        var usual = pairs
            .Where(p => p.BlankLines > spacing && !p.IsPageEdge && Sentences.EndsClause(p.Previous.Text))
            .GroupBy(p => p.BlankLines - spacing)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .FirstOrDefault();
        return usual?.Key ?? (pairs.Any(p => p.BlankLines > spacing) ? 1 : 0);
    }

    /// <summary>Whether most of the text stands on lines that no wrapping at that width would leave.</summary>
    private static bool IsMostlyLonger(ImmutableArray<LineNeighbours> pairs, int width)
    {
        long longer = 0;
        long all = 0;
        foreach (LineNeighbours pair in pairs)
        {
            all += pair.Next.Width;
            longer += IsLonger(pair.Next, width) ? pair.Next.Width : 0;
        }

        return width == int.MaxValue || longer * 2 > all;
    }

    /// <summary>Lines that no wrapping at that width would leave, where the sentence may have run on by chance.</summary>
    private static int CountLonger(ImmutableArray<LineNeighbours> adjacent, int width) => adjacent.Count(p => IsLonger(p.Next, width));

    private static bool IsLonger(TextLine line, int width) => line.Edge / 8 * 5 > width;

    private static int MeasureWidth(ImmutableArray<LineNeighbours> running, ImmutableArray<LineNeighbours> adjacent)
    {
        int[] edges = [.. running.Select(p => p.Previous.Edge).Order()];
        int usual = edges[edges.Length * 3 / 4];
        int limit = usual + Math.Max(4, usual / 6);
        return Math.Max(usual, adjacent.Select(p => p.Previous.Edge).Where(edge => edge <= limit).DefaultIfEmpty(usual).Max());
    }

    /// <summary>The width that every line whose sentence runs on was filled to as far as words fit; 0 when there is none.</summary>
    private static int MeasureExactWidth(ImmutableArray<LineNeighbours> running)
    {
        int widest = running.Max(p => p.Previous.Edge);
        int[] slacks = MeasureSlacks(running, widest);
        return slacks.Length >= FewestForExact && slacks[^1] <= AllowedSlack(running) ? widest : 0;
    }

    /// <summary>Chinese lines stop early so that no punctuation mark starts the next one.</summary>
    private static int AllowedSlack(ImmutableArray<LineNeighbours> running) => running.Any(p => Signs.IsWide(p.Next.Text[0])) ? 4 : 0;

    /// <summary>How much room lines left although the sentence ran on, in order.</summary>
    private static int[] MeasureSlacks(ImmutableArray<LineNeighbours> running, int width) =>
        [.. running
            .Where(p => !Signs.IsHyphen(p.Previous.Text[^1]) && p.Previous.Text[^1] != Signs.SoftHyphen)
            .Select(p => Layout.Slack(width, p.Previous, p.Next)).Order()];

    private static int MostCommonIndent(IEnumerable<TextLine> lines) =>
        lines.GroupBy(line => line.Indent)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key).FirstOrDefault();

    /// <summary>The indent that several lines start with although no sentence runs on into them, where others run on at the base indent.</summary>
    private static int MeasureFirstLines(ImmutableArray<LineNeighbours> adjacent, int baseIndent, int width)
    {
        TextLine[] indented = [.. adjacent.Where(p => p.Next.Indent > baseIndent && (!p.RunsOn || OpensWideParagraph(p)) && Markers.Read(p.Next.Text).Kind == MarkerKind.None && !StandsInMiddle(p.Next, baseIndent, width)).Select(p => p.Next)];
        int usual = MostCommonIndent(indented);
        int same = indented.Count(line => line.Indent == usual);
        int runningIndented = adjacent.Count(p => p.RunsOn && !OpensWideParagraph(p) && p.Next.Indent == usual && p.Previous.Indent != usual && Markers.Read(p.Next.Text).Kind == MarkerKind.None);
        return same >= 2 && same * 2 >= indented.Length && indented.Length > 3 * runningIndented ? usual : MeasureNumbered(adjacent, baseIndent);
    }

    /// <summary>Whether as much room is left at the right of a line as at its left, and enough that it was meant.</summary>
    private static bool StandsInMiddle(TextLine line, int baseIndent, int width)
    {
        int left = line.Indent - baseIndent;
        int right = width - line.Edge;
        return right >= Margin && left >= Margin && Math.Abs(left - right) <= Math.Max(4, width / 10);
    }

    /// <summary>The indent that a text of numbered paragraphs gives to every first line, numbered or not, where all others start at the base.</summary>
    private static int MeasureNumbered(ImmutableArray<LineNeighbours> adjacent, int baseIndent)
    {
        TextLine[] starts = [.. adjacent.Where(p => p.Next.Indent > baseIndent && Sentences.EndsClause(p.Previous.Text)).Select(p => p.Next)];
        int usual = MostCommonIndent(starts);
        int same = starts.Count(line => line.Indent == usual);
        bool unmarked = starts.Any(line => line.Indent == usual && Markers.Read(line.Text).Kind == MarkerKind.None);
        int running = adjacent.Count(p => p.RunsOn);
        int runningAtBase = adjacent.Count(p => p.RunsOn && p.Next.Indent == baseIndent);
        return unmarked && runningAtBase * 10 >= running * 9 && same >= FewestForExact && same * 2 >= starts.Length ? usual : 0;
    }
}
