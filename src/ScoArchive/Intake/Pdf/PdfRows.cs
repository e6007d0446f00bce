using ScoArchive.Intake.Text;

namespace ScoArchive.Intake.Pdf;

/// <summary>Puts the letters of a page together to rows of words, by where they stand on it.</summary>
internal static class PdfRows
{
    private const string NonJoiner = "\u200C";
    private const double SameLine = 0.35;
    private const double SmallerThan = 0.85;
    private const double HighestRaise = 0.75;
    private const double WideGap = 1.6;
    private const double BlankWithoutBlanks = 0.17;
    private const double BlankBesideBlanks = 0.22;
    private const double BlankBetweenWide = 0.8;

    /// <summary>The rows from the top downwards.</summary>
    /// <param name="page">The page's letters.</param>
    public static IReadOnlyList<PdfRow> Of(PdfLetters page)
    {
        bool hasBlanks = page.Letters.Count(letter => letter.IsBlank) * 40 > page.Letters.Count;
        List<List<PdfLetter>> lines = Raise([.. Cluster(page.Letters)]);
        return [.. lines.Select(line => Split(line, hasBlanks, page.IsMirrored)).Where(row => row.Segments.Count > 0)];
    }

    private static IEnumerable<List<PdfLetter>> Cluster(IReadOnlyList<PdfLetter> letters)
    {
        List<PdfLetter> line = [];
        foreach (PdfLetter letter in letters.Where(letter => !letter.IsBlank).OrderByDescending(letter => letter.Baseline).ThenBy(letter => letter.Left))
        {
            if (line.Count > 0 && line[0].Baseline - letter.Baseline > SameLine * Math.Min(line[0].Size, letter.Size))
            {
                yield return line;
                line = [];
            }

            line.Add(letter);
        }

        if (line.Count > 0)
        {
            yield return line;
        }

        yield return [.. letters.Where(letter => letter.IsBlank)];
    }

    // Small letters just above a line that touch it belong to it; blanks belong to the line they stand on.
    private static List<List<PdfLetter>> Raise(List<List<PdfLetter>> lines)
    {
        List<PdfLetter> blanks = lines[^1];
        lines.RemoveAt(lines.Count - 1);
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            List<PdfLetter> upper = lines[i];
            List<PdfLetter> lower = lines[i + 1];
            double size = UsualSize(lower);
            bool isRaised = UsualSize(upper) < size * SmallerThan && upper[0].Baseline - lower[0].Baseline < HighestRaise * size && upper.All(letter => Touches(letter, lower, size));
            if (isRaised)
            {
                lower.AddRange(upper);
                lines.RemoveAt(i);
                i--;
            }
        }

        double[] heights = [.. lines.Select(line => line.MaxBy(letter => letter.Size)!.Baseline)];
        foreach (PdfLetter blank in blanks)
        {
            int near = Nearest(heights, blank.Baseline);
            if (near >= 0 && Math.Abs(heights[near] - blank.Baseline) <= lines[near][0].Size)
            {
                lines[near].Add(blank);
            }
        }

        return lines;
    }

    private static int Nearest(double[] falling, double height)
    {
        int at = Array.BinarySearch(falling, height, Comparer<double>.Create((left, right) => right.CompareTo(left)));
        at = at >= 0 ? at : ~at;
        return falling.Length == 0 ? -1 : at == falling.Length ? at - 1 : at > 0 && Math.Abs(falling[at - 1] - height) <= Math.Abs(falling[at] - height) ? at - 1 : at;
    }

    private static bool Touches(PdfLetter raised, List<PdfLetter> line, double size) =>
        line.Any(letter => Math.Abs(letter.Right - raised.Left) < size * 1.5 || Math.Abs(letter.Left - raised.Right) < size * 1.5);

    private static PdfRow Split(List<PdfLetter> line, bool hasBlanks, bool isMirrored)
    {
        double size = UsualSize(line);
        List<PdfSegment> segments = [];
        List<PdfLetter> words = [];
        List<string> between = [];
        PdfLetter? blank = null;
        double end = double.MaxValue;
        foreach (PdfLetter letter in line.OrderBy(letter => letter.Left).ThenBy(letter => letter.Sequence))
        {
            if (letter.IsBlank)
            {
                // A blank that takes no room keeps letters of Persian words from joining.
                bool isJoint = isMirrored && words.Count > 0 && letter.Left + letter.Right < 2 * end;
                between.AddRange(isJoint && between.Count == words.Count ? [NonJoiner] : []);
                blank = isJoint ? blank : letter;
                continue;
            }

            double gap = letter.Left - end;
            if (gap > WideGap * size)
            {
                segments.Add(Segment(words, between, isMirrored));
                (words, between, blank) = ([], [], null);
            }

            bool isWide = words.Count > 0 && words[^1].IsWide && letter.IsWide;
            double least = isWide ? BlankBetweenWide : hasBlanks ? BlankBesideBlanks : BlankWithoutBlanks;
            bool isParted = words.Count > 0 && ((blank is not null && (!isWide || gap > size * 0.2)) || gap > least * size);
            between.AddRange(between.Count == words.Count ? [isParted ? " " : ""] : []);
            words.Add(letter);
            blank = null;
            end = words.Count == 1 && segments.Count == 0 ? letter.Right : Math.Max(end, letter.Right);
        }

        if (words.Count > 0)
        {
            segments.Add(Segment(words, between, isMirrored));
        }

        return new PdfRow(segments);
    }

    private static PdfSegment Segment(List<PdfLetter> letters, List<string> between, bool isMirrored)
    {
        double size = UsualSize(letters);
        double height = letters.First(letter => letter.Size >= size * SmallerThan).Baseline;
        List<string> signs = [];
        int first = -1;
        for (int i = 0; i < letters.Count; i++)
        {
            PdfLetter letter = letters[i];
            bool isRaised = letter.Size < size * SmallerThan && letter.Baseline > height + (size * 0.15);
            signs.AddRange(between[i].Length > 0 ? [between[i]] : []);
            signs.Add(isRaised ? RaisedFigures.Of(letter.Value) : letter.Value);
            bool endsWord = i > 0 && (between[i] == " " || (i > 1 && letters[0].IsWide));
            first = first < 0 && endsWord ? i - 1 : first;
        }

        double firstWord = letters[first < 0 ? ^1 : first].Right - letters[0].Left;
        string clean = ExtractedLine.OnOneLine(string.Concat(Bidirectional.Read(signs, isMirrored)));
        return new PdfSegment(clean, letters[0].Left, letters.Max(letter => letter.Right), height, size, letters.All(letter => letter.IsBold), firstWord);
    }

    private static double UsualSize(List<PdfLetter> letters) =>
        letters.Where(letter => !letter.IsBlank).GroupBy(letter => Math.Round(letter.Size, 1)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
}
