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
    private const int Narrowest = 16;
    private const int MostBlankLines = 2;
    private const int Gutter = 2;

    private static readonly SearchValues<char> Ink = SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c).Where(c => !Signs.IsBlank(c))]);

    // Where columns stood on pages above: a last page of a few lines is known by them.
    private readonly HashSet<int> _edges = [];

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
                pages.Add(found with { First = Widen(found, pages.Count > 0 ? pages[^1].Last + 1 : 0) });
                _edges.Add(found.Edge);
                first = found.Last;
            }
        }

        return pages.ToImmutable();
    }

    private ColumnPage FindAt(int first)
    {
        ColumnPage longest = default;
        foreach (int edge in HasGutter(lines[first]) ? EdgesOf(lines[first]) : [])
        {
            ColumnPage page = Grow(first, edge);
            longest = page.Last > longest.Last && IsCertain(page) ? page : longest;
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

    private static bool Crosses(string line, int edge)
    {
        int place = 0;
        foreach (char c in line)
        {
            int width = c == '\f' ? 0 : Signs.WidthOf(c);
            if (c == '\t' || (!Signs.IsBlank(c) && place + width > edge - Gutter && place < edge))
            {
                return true;
            }

            place += width;
        }

        return false;
    }

    private bool IsCertain(ColumnPage page)
    {
        (string Left, string Right)[] rows = [.. Enumerable.Range(page.First, page.Last - page.First + 1).Select(i => HalvesOf(lines[i], page.Edge))];
        string[] left = [.. rows.Select(row => row.Left)];
        string[] right = [.. rows.Select(row => row.Right.TrimStart())];
        int both = rows.Count(row => row.Left.Length > 0 && row.Right.Length > 0);
        int shorter = Math.Min(left.Count(text => text.Length > 0), right.Count(text => text.Length > 0));
        int together = Enumerable.Range(1, rows.Length - 1).Count(i => StartsAnew(left, i) && StartsAnew(right, i));
        return both >= FewestOf(page) && both * 10 >= shorter * (_edges.Contains(page.Edge) ? 4 : 7) && (together * 5 <= both || AreTranslations(left, right)) && IsRunning(left) && IsRunning(right);
    }

    /// <summary>Whether the two sides are written in different letters, as the languages of a treaty are, whose paragraphs start side by side.</summary>
    private static bool AreTranslations(string[] left, string[] right) => ScriptOf(left) is var first && ScriptOf(right) is var second && first != second && Math.Min(first, second) > 0;

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

    private int FewestOf(ColumnPage page) => !_edges.Contains(page.Edge) ? FewestLines : lines[page.First].StartsWith('\f') ? 1 : FewestOfKnown;

    /// <summary>Whether the lines of one column are sentences that go on from line to line.</summary>
    private static bool IsRunning(string[] column)
    {
        string[] inked = [.. column.Where(text => text.Length > 0)];
        int pairs = Enumerable.Range(1, column.Length - 1).Count(i => column[i].Length > 0 && column[i - 1].Length > 0);
        int runsOn = Enumerable.Range(1, column.Length - 1).Count(i => Sentences.RunsOn(column[i - 1], column[i]));
        int parted = inked.Count(text => text.Contains("   ", StringComparison.Ordinal));
        return runsOn * 5 >= pairs * 2 && parted * 5 <= inked.Length && inked.Max(text => text.Sum(Signs.WidthOf)) >= Narrowest;
    }

    private static bool StartsAnew(string[] column, int at) =>
        column[at].Length > 0 && (column[at - 1].Length == 0 || (!Sentences.RunsOn(column[at - 1], column[at]) && !Sentences.StartsLower(column[at])));
}
