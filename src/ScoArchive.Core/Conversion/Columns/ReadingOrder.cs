using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// The order in which a seed's lines are read. Where a page stands in two columns, the left halves of its lines are read
/// before the right ones; everywhere else the two orders are one. Every character keeps its place in both.
/// </summary>
public sealed class ReadingOrder
{
    private readonly SeedText _seed;
    private readonly ImmutableArray<ColumnPage> _pages;
    private readonly ImmutableArray<(int Line, int Offset)> _toSeed;
    private readonly ILookup<int, int> _toText;

    private ReadingOrder(SeedText seed, ImmutableArray<ColumnPage> pages)
    {
        (_seed, _pages) = (seed, pages);
        if (pages.IsEmpty)
        {
            (Text, _toSeed, _toText) = (seed, [], Array.Empty<int>().ToLookup(line => line));
            return;
        }

        List<(string Text, int Line, int Offset)> lines = [];
        int next = 0;
        foreach (ColumnPage page in pages)
        {
            lines.AddRange(Whole(next, page.First));
            lines.AddRange(Inked(page, left: true));
            lines.AddRange(Inked(page, left: false).Select((half, i) => i == 0 ? ("\f" + half.Text, half.Line, half.Offset - 1) : half));
            next = page.Last + 1;
        }

        lines.AddRange(Whole(next, seed.Lines.Length));
        _toSeed = [.. lines.Select(line => (line.Line, line.Offset))];
        _toText = Enumerable.Range(0, lines.Count).ToLookup(i => lines[i].Line, i => i + 1);
        Text = seed with { Lines = [.. lines.Select(line => line.Text)] };
        Text = Text with { Damage = [.. seed.Damage.Select(place => place with { Position = FromSeed(place.Position) })] };
    }

    /// <summary>The seed with its lines in the order in which they are read.</summary>
    public SeedText Text { get; }

    /// <summary>Whether a page of it is read by columns.</summary>
    public bool HasColumns => !_pages.IsEmpty;

    /// <summary>The lines of each page of columns, by their numbers in the seed.</summary>
    public IEnumerable<SeedRange> Pages => _pages.Select(page => new SeedRange(new SeedPosition(page.First + 1, 1), new SeedPosition(page.Last + 1, Math.Max(1, _seed.Lines[page.Last].Length))));

    /// <summary>Finds the order; the same seed always gives the same one.</summary>
    public static ReadingOrder Of(SeedText seed) => new(seed, new ColumnFinder(seed.Lines).Find());

    /// <summary>The numbers of the lines of <see cref="Text"/> that a line of the seed gave, in order.</summary>
    public IEnumerable<int> LinesOf(int seedLine) => HasColumns ? _toText[seedLine] : [seedLine];

    /// <summary>The number of the seed's line that a line of <see cref="Text"/> came from; 0 stays 0.</summary>
    public int SeedLineOf(int line) => HasColumns && line > 0 ? _toSeed[line - 1].Line : line;

    /// <summary>Where a place of <see cref="Text"/> stands in the seed.</summary>
    public SeedPosition ToSeed(SeedPosition place) => HasColumns && place.Line > 0 && place.Line <= _toSeed.Length
        ? new SeedPosition(_toSeed[place.Line - 1].Line, place.Column + _toSeed[place.Line - 1].Offset)
        : place;

    /// <summary>Where a stretch of <see cref="Text"/> stands in the seed; its end may lie above its start.</summary>
    public SeedRange ToSeed(SeedRange range) => new(ToSeed(range.First), ToSeed(range.Last));

    /// <summary>Where a place of the seed stands in <see cref="Text"/>.</summary>
    public SeedPosition FromSeed(SeedPosition place)
    {
        if (!HasColumns)
        {
            return place;
        }

        int line = _toText[place.Line].LastOrDefault(line => _toSeed[line - 1].Offset < place.Column, _toText[place.Line].FirstOrDefault());
        return line == 0 ? place : new SeedPosition(line, place.Column - _toSeed[line - 1].Offset);
    }

    /// <summary>Where a stretch of the seed stands in <see cref="Text"/>.</summary>
    public SeedRange FromSeed(SeedRange range) => new(FromSeed(range.First), FromSeed(range.Last));

    private IEnumerable<(string Text, int Line, int Offset)> Whole(int first, int after) =>
        Enumerable.Range(first, after - first).Select(i => (_seed.Lines[i], i + 1, 0));

    // One half of a page's lines, without blank ones above and below its words.
    private (string Text, int Line, int Offset)[] Inked(ColumnPage page, bool left)
    {
        (string Text, int Line, int Offset)[] halves = [.. Enumerable.Range(page.First, page.Last - page.First + 1).Select(i => HalfOf(i, page.Edge, left))];
        int first = Array.FindIndex(halves, half => !string.IsNullOrWhiteSpace(half.Text));
        int last = Array.FindLastIndex(halves, half => !string.IsNullOrWhiteSpace(half.Text));
        return halves[first..(last + 1)];
    }

    private (string Text, int Line, int Offset) HalfOf(int line, int edge, bool left)
    {
        string whole = _seed.Lines[line];
        int cut = ColumnFinder.CutOf(whole, edge);
        return left ? (whole[..cut], line + 1, 0) : (whole[cut..], line + 1, cut);
    }
}
