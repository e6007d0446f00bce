using System.Text;
using ScoArchive.Intake.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace ScoArchive.Intake.Pdf;

/// <summary>Puts the letters of a page together to rows of words, by where they stand on it.</summary>
internal static class PdfRows
{
    private const double SameLine = 0.35;
    private const double SmallerThan = 0.85;
    private const double HighestRaise = 0.75;
    private const double WideGap = 1.6;
    private const double BlankWithoutBlanks = 0.17;
    private const double BlankBesideBlanks = 0.22;
    private const double BlankBetweenWide = 0.8;

    /// <summary>The rows from the top downwards.</summary>
    /// <param name="page">The page.</param>
    /// <param name="turned">How many letters run in another direction and were left out.</param>
    public static IReadOnlyList<PdfRow> Of(Page page, out int turned)
    {
        Letter[] all = [.. DuplicateOverlappingTextProcessor.Get(page.Letters).Where(letter => !string.IsNullOrEmpty(letter.Value))];
        Letter[] letters = [.. all.Where(letter => letter.TextOrientation == TextOrientation.Horizontal)];
        turned = all.Count(letter => !string.IsNullOrWhiteSpace(letter.Value)) - letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Value));
        bool hasBlanks = letters.Count(letter => string.IsNullOrWhiteSpace(letter.Value)) * 40 > letters.Length;
        List<List<Letter>> lines = Raise([.. Cluster(letters)]);
        return [.. lines.Select(line => Split(line, hasBlanks)).Where(row => row.Segments.Count > 0)];
    }

    private static IEnumerable<List<Letter>> Cluster(Letter[] letters)
    {
        List<Letter> line = [];
        foreach (Letter letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).OrderByDescending(Height).ThenBy(letter => letter.StartBaseLine.X))
        {
            if (line.Count > 0 && Height(line[0]) - Height(letter) > SameLine * Math.Min(SizeOf(line[0]), SizeOf(letter)))
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

        yield return [.. letters.Where(letter => string.IsNullOrWhiteSpace(letter.Value))];
    }

    // Small letters just above a line that touch it belong to it; blanks belong to the line they stand on.
    private static List<List<Letter>> Raise(List<List<Letter>> lines)
    {
        List<Letter> blanks = lines[^1];
        lines.RemoveAt(lines.Count - 1);
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            List<Letter> upper = lines[i];
            List<Letter> lower = lines[i + 1];
            double size = UsualSize(lower);
            bool isRaised = UsualSize(upper) < size * SmallerThan && Height(upper[0]) - Height(lower[0]) < HighestRaise * size && upper.All(letter => Touches(letter, lower, size));
            if (isRaised)
            {
                lower.AddRange(upper);
                lines.RemoveAt(i);
                i--;
            }
        }

        double[] heights = [.. lines.Select(line => Height(line.MaxBy(SizeOf)!))];
        foreach (Letter blank in blanks)
        {
            int near = Nearest(heights, Height(blank));
            if (near >= 0 && Math.Abs(heights[near] - Height(blank)) <= SizeOf(lines[near][0]))
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

    private static bool Touches(Letter raised, List<Letter> line, double size) =>
        line.Any(letter => Math.Abs(letter.EndBaseLine.X - raised.StartBaseLine.X) < size * 1.5 || Math.Abs(letter.StartBaseLine.X - raised.EndBaseLine.X) < size * 1.5);

    private static PdfRow Split(List<Letter> line, bool hasBlanks)
    {
        double size = UsualSize(line);
        Letter[] letters = [.. line.OrderBy(letter => letter.StartBaseLine.X).ThenBy(letter => letter.TextSequence)];
        List<PdfSegment> segments = [];
        List<Letter> words = [];
        List<bool> blanks = [];
        bool blank = false;
        double end = double.MaxValue;
        foreach (Letter letter in letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                blank = true;
                continue;
            }

            double gap = letter.StartBaseLine.X - end;
            if (gap > WideGap * size)
            {
                segments.Add(Segment(words, blanks));
                (words, blanks, blank) = ([], [], false);
            }

            bool isWide = words.Count > 0 && ExtractedLine.IsWide(words[^1].Value[^1]) && ExtractedLine.IsWide(letter.Value[0]);
            double least = isWide ? BlankBetweenWide : hasBlanks ? BlankBesideBlanks : BlankWithoutBlanks;
            blanks.Add(words.Count > 0 && ((blank && (!isWide || gap > size * 0.2)) || gap > least * size));
            words.Add(letter);
            blank = false;
            end = Math.Max(end == double.MaxValue ? 0 : end, letter.EndBaseLine.X);
        }

        if (words.Count > 0)
        {
            segments.Add(Segment(words, blanks));
        }

        return new PdfRow(segments);
    }

    private static PdfSegment Segment(List<Letter> letters, List<bool> blanks)
    {
        double size = UsualSize(letters);
        double height = Height(letters.First(letter => SizeOf(letter) >= size * SmallerThan));
        var text = new StringBuilder();
        int first = -1;
        for (int i = 0; i < letters.Count; i++)
        {
            Letter letter = letters[i];
            bool isRaised = SizeOf(letter) < size * SmallerThan && Height(letter) > height + (size * 0.15);
            text.Append(blanks[i] ? " " : "").Append(isRaised ? RaisedFigures.Of(letter.Value) : Compatible.Fold(letter.Value));
            bool endsWord = i > 0 && (blanks[i] || (i > 1 && ExtractedLine.IsWide(letters[0].Value[0])));
            first = first < 0 && endsWord ? i - 1 : first;
        }

        double firstWord = letters[first < 0 ? ^1 : first].EndBaseLine.X - letters[0].StartBaseLine.X;
        string clean = ExtractedLine.OnOneLine(text.ToString());
        return new PdfSegment(clean, letters[0].StartBaseLine.X, letters.Max(letter => letter.EndBaseLine.X), height, size, letters.All(IsBold), firstWord);
    }

    private static bool IsBold(Letter letter) => letter.FontDetails is { IsBold: true } || (letter.FontName ?? "").Contains("Bold", StringComparison.OrdinalIgnoreCase);

    private static double Height(Letter letter) => letter.StartBaseLine.Y;

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

    private static double UsualSize(List<Letter> letters) =>
        letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).GroupBy(letter => Math.Round(SizeOf(letter), 1)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
}
