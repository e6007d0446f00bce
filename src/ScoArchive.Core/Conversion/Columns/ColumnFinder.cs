using System.Buffers;
using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// Finds pages of two columns: a band of blanks at one place over many lines, with sentences that run on from line to line
/// on both sides of it. Rows of a table, signatures side by side and labels in the margin are none.
/// </summary>
internal sealed class ColumnFinder(ImmutableArray<string> lines)
{
    private const int FewestLines = 6;
    private const int FewestOfKnown = 2;
    private const int FewestOfLong = 4;
    private const int FewestRuns = 3;
    private const int FewestAmid = 2;
    private const int Narrowest = 16;
    private const int MostBlankLines = 2;
    private const int Gutter = 2;
    private const int WideGutter = 4;
    private const int Latin = 1;

    private static readonly SearchValues<char> Ink = SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Where(c => !Signs.IsBlank(c))]);

    // Where columns stood on pages above: a last page of a few lines is known by them.
    private readonly HashSet<int> _edges = [];
    private readonly List<ColumnPage> _doubtful = [];

    /// <summary>Lines that may stand in two columns, once the pages were found; they are read across.</summary>
    public IEnumerable<ColumnPage> Doubtful => _doubtful;

    /// <summary>The pages, from the first to the last; only those that leave no doubt.</summary>
    public ImmutableArray<ColumnPage> Find()
    {
        ImmutableArray<ColumnPage>.Builder pages = ImmutableArray.CreateBuilder<ColumnPage>();
        if (StampColumns.Find(lines) is { } stamps)
        {
            pages.Add(stamps);
        }

        for (int first = pages.Count > 0 ? pages[0].Last + 1 : 0; first < lines.Length; first++)
        {
            if (FindAt(first) is { Edge: > 0 } found)
            {
                found = found with { AreTranslations = AreTranslations(LeftOf(found), RightOf(found)) };
                pages.Add(found with { First = Widen(found, pages.Count > 0 ? pages[^1].Last + 1 : 0) });
                _edges.Add(found.Edge);
                first = found.Last;
            }
        }

        _doubtful.RemoveAll(doubtful => pages.Any(page => page.First <= doubtful.Last && doubtful.First <= page.Last));
        return pages.ToImmutable();
    }

    private ColumnPage FindAt(int first)
    {
        ColumnPage longest = default;
        foreach (int edge in HasGutter(lines[first]) ? EdgesOf(lines[first]) : [])
        {
            ColumnPage page = Grow(first, edge);
            Certainty certainty = page.Last > longest.Last ? CertaintyOf(page) : Certainty.None;
            longest = certainty == Certainty.Whole ? page : longest;
            if (certainty == Certainty.Half && (_doubtful.Count == 0 || page.First > _doubtful[^1].Last))
            {
                _doubtful.Add(page);
            }
        }

        return longest;
    }

    /// <summary>The index in a line at which its right half starts.</summary>
    public static int CutOf(string line, int edge)
    {
        int place = 0;
        int at = 0;
        while (at < line.Length && place < edge)
        {
            place += line[at] == '\f' ? 0 : Signs.WidthOf(line[at]);
            at++;
        }

        return at;
    }

    // Most lines of most texts have none, and are passed over without looking at each letter.
    private static bool HasGutter(string line)
    {
        int at = 0;
        for (int blank = line.AsSpan().IndexOfAnyExcept(Ink); blank >= 0 && at + blank + 1 < line.Length; blank = line.AsSpan(at).IndexOfAnyExcept(Ink))
        {
            at += blank + 1;
            if (!Ink.Contains(line[at]))
            {
                return true;
            }
        }

        return false;
    }

    // Places where words stand behind two blanks or more and other words.
    private static IEnumerable<int> EdgesOf(string line)
    {
        int place = 0;
        int blanks = 0;
        bool words = false;
        foreach (char c in line)
        {
            bool blank = Signs.IsBlank(c);
            if (!blank && blanks >= Gutter && words && place >= Narrowest)
            {
                yield return place;
            }

            words |= !blank;
            blanks = blank ? blanks + 1 : 0;
            place += c == '\f' ? 0 : Signs.WidthOf(c);
        }
    }

    private ColumnPage Grow(int first, int edge)
    {
        int last = first;
        int blank = 0;
        bool apart = false;
        for (int i = first; i < lines.Length && !(i > first && lines[i].StartsWith('\f')); i++)
        {
            (string left, string right) = HalvesOf(lines[i], edge);
            bool isBlank = left.Length + right.Length == 0;
            blank = isBlank ? blank + 1 : 0;
            if (blank >= MostBlankLines || Crosses(lines[i], edge))
            {
                break;
            }

            // The longer column goes on alone below the end of the shorter one.
            apart |= isBlank;
            bool both = left.Length > 0 && right.Length > 0;
            apart &= !both;
            last = both || (!isBlank && !apart) ? i : last;
        }

        return new ColumnPage(first, last, edge);
    }

    /// <summary>Lines above whose right half opens with an indent belong to the page as well.</summary>
    private int Widen(ColumnPage page, int floor)
    {
        int first = page.First;
        while (first > floor && !lines[first].StartsWith('\f') && !Crosses(lines[first - 1], page.Edge) && HalvesOf(lines[first - 1], page.Edge) is { Left.Length: > 0, Right.Length: > 0 })
        {
            first--;
        }

        return first;
    }

    private static (string Left, string Right) HalvesOf(string line, int edge)
    {
        int cut = CutOf(line, edge);
        return (line[..cut].Trim(), line[cut..].TrimEnd());
    }

    private static bool Crosses(string line, int edge, int gutter = Gutter)
    {
        int place = 0;
        foreach (char c in line)
        {
            int width = c == '\f' ? 0 : Signs.WidthOf(c);
            if (c == '\t' || (!Signs.IsBlank(c) && place + width > edge - gutter && place < edge))
            {
                return true;
            }

            place += width;
        }

        return false;
    }

    private Certainty CertaintyOf(ColumnPage page)
    {
        string[] left = LeftOf(page);
        string[] right = RightOf(page);
        int both = left.Zip(right).Count(row => row.First.Length > 0 && row.Second.Length > 0);
        int shorter = Math.Min(left.Count(text => text.Length > 0), right.Count(text => text.Length > 0));
        bool isKnown = _edges.Contains(page.Edge);
        bool runsLong = RunsLong(left) && RunsLong(right);
        int fewest = isKnown ? lines[page.First].StartsWith('\f') ? 1 : FewestOfKnown : runsLong && HasWideGutter(page) ? FewestOfLong : FewestLines;
        if (both < fewest)
        {
            return Certainty.None;
        }

        if (both * 10 >= shorter * (isKnown || runsLong ? 4 : 7) && IsRunning(left) && IsRunning(right) && (StartApart(left, right, both) || AreTranslations(left, right)))
        {
            return Certainty.Whole;
        }

        return (RunsLong(left) || RunsLong(right)) && HasWideGutter(page) && !AreRows(left, right) ? Certainty.Half : Certainty.None;
    }

    private string[] LeftOf(ColumnPage page) => [.. Enumerable.Range(page.First, page.Last - page.First + 1).Select(i => HalvesOf(lines[i], page.Edge).Left)];

    private string[] RightOf(ColumnPage page) => [.. Enumerable.Range(page.First, page.Last - page.First + 1).Select(i => HalvesOf(lines[i], page.Edge).Right.TrimStart())];

    // Lines that are only set wide have gaps of two or three blanks, now and then one below the other.
    private bool HasWideGutter(ColumnPage page) => !Enumerable.Range(page.First, page.Last - page.First + 1).Any(i => Crosses(lines[i], page.Edge, WideGutter));

    /// <summary>
    /// Whether paragraphs of the two sides begin on lines of their own, some of them amid a sentence of the other side,
    /// unlike the cells of a table's rows, which begin side by side.
    /// </summary>
    private static bool StartApart(string[] left, string[] right, int both)
    {
        int[] rows = [.. Enumerable.Range(1, left.Length - 1)];
        int together = rows.Count(i => StartsAnew(left, i) && StartsAnew(right, i));
        int amid = rows.Count(i => StartsAmid(left, right, i) || StartsAmid(right, left, i));
        return together * 5 <= both || (amid >= FewestAmid && amid * 2 >= together);
    }

    /// <summary>Whether what begins on the side where less does begins beside something that begins on the other, nearly always.</summary>
    private static bool AreRows(string[] left, string[] right)
    {
        int[] begins = [.. Enumerable.Range(1, left.Length - 1).Where(i => StartsAnew(left, i))];
        int beside = Enumerable.Range(1, right.Length - 1).Count(i => StartsAnew(right, i));
        return begins.Count(i => StartsAnew(right, i)) * 5 >= Math.Min(begins.Length, beside) * 4;
    }

    // Whether a paragraph begins below a blank line beside a sentence that goes on.
    private static bool StartsAmid(string[] column, string[] other, int at) =>
        column[at].Length > 0 && column[at - 1].Length == 0 && Sentences.RunsOn(other[at - 1], other[at]);

    /// <summary>Whether the two sides are written in different letters, or surely in different languages, as those of a treaty are, whose paragraphs start side by side.</summary>
    private static bool AreTranslations(string[] left, string[] right)
    {
        (int first, int second) = (ScriptOf(left), ScriptOf(right));
        return Math.Min(first, second) > 0 && (first != second || (first == Latin && SmallWords.SureOf(left) is { Length: > 0 } one && SmallWords.SureOf(right) is { Length: > 0 } other && one != other));
    }

    // The letters that most words of one side are written in: 1 Latin, 2 Cyrillic, 3 Chinese; 0 where they are mixed.
    private static int ScriptOf(string[] column)
    {
        int[] counts = new int[4];
        foreach (char sign in column.SelectMany(text => text))
        {
            counts[sign is >= '\u0400' and <= '\u04FF' ? 2 : Signs.IsWide(sign) ? 3 : char.IsLetter(sign) ? 1 : 0]++;
        }

        counts[0] = 0;
        return Array.FindIndex(counts, count => count > 0 && count * 10 >= counts.Sum() * 9);
    }

    /// <summary>Whether the lines of one column are sentences that go on from line to line.</summary>
    private static bool IsRunning(string[] column)
    {
        string[] inked = [.. column.Where(text => text.Length > 0)];
        (int runsOn, int pairs) = RunsOf(column);
        int parted = inked.Count(text => text.Contains("   ", StringComparison.Ordinal));
        return runsOn * 5 >= pairs * 2 && parted * 5 <= inked.Length && inked.Max(text => text.Sum(Signs.WidthOf)) >= Narrowest;
    }

    /// <summary>Whether so many lines of one column go on in the next that no cells of a table would.</summary>
    private static bool RunsLong(string[] column) => RunsOf(column) is var (runsOn, pairs) && runsOn >= FewestRuns && runsOn * 2 >= pairs;

    // How many lines go on in the next, and how many stand right above another.
    private static (int RunsOn, int Pairs) RunsOf(string[] column)
    {
        int[] below = [.. Enumerable.Range(1, column.Length - 1).Where(i => column[i].Length > 0 && column[i - 1].Length > 0)];
        return (below.Count(i => Sentences.RunsOn(column[i - 1], column[i])), below.Length);
    }

    private static bool StartsAnew(string[] column, int at) =>
        column[at].Length > 0 && (column[at - 1].Length == 0 || (!Sentences.RunsOn(column[at - 1], column[at]) && !Sentences.StartsLower(column[at])));

    private enum Certainty
    {
        None,
        Half,
        Whole,
    }
}
