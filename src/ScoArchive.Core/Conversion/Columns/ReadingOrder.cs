using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion.Columns;

/// <summary>
/// The order in which a seed's lines are read. Where a page stands in two columns, the left halves of its lines are read
/// before the right ones; blanks that only set letters or Chinese signs apart are passed over; everywhere else the two orders are one.
/// Every character that is read keeps its place in both.
/// </summary>
public sealed class ReadingOrder
{
    private readonly SeedText _seed;
    private readonly ImmutableArray<ColumnPage> _pages;
    private readonly ImmutableArray<(int Line, int Offset)> _toSeed;
    private readonly ImmutableArray<int[]?> _kept;
    private readonly ImmutableArray<bool> _isSpaced;
    private readonly SpacedSigns _spaced;
    private readonly ILookup<int, int> _toText;

    private ReadingOrder(SeedText seed, ImmutableArray<ColumnPage> pages, IEnumerable<ColumnPage> doubtful)
    {
        (_seed, _pages, _spaced) = (seed, pages, new SpacedSigns(seed.Lines));
        Doubtful = [.. doubtful.Select(RangeOf)];
        List<(string Text, int Line, int Offset)> lines = [];
        int next = 0;
        foreach (ColumnPage page in pages)
        {
            lines.AddRange(Whole(next, page.First));
            lines.AddRange(Inked(page, left: true));
            lines.AddRange(Right(page));
            next = page.Last + 1;
        }

        lines.AddRange(Whole(next, seed.Lines.Length));
        _kept = [.. lines.Select(line => _spaced.KeptOf(line.Text))];
        _isSpaced = [.. lines.Select((line, i) => _kept[i] is not null && _spaced.IsSpacedLine(line.Text))];
        IsChanged = !pages.IsEmpty || _kept.Any(kept => kept is not null);
        if (!IsChanged)
        {
            (Text, _toSeed, _toText) = (seed, [], Array.Empty<int>().ToLookup(line => line));
            return;
        }

        _toSeed = [.. lines.Select(line => (line.Line, line.Offset))];
        _toText = Enumerable.Range(0, lines.Count).ToLookup(i => lines[i].Line, i => i + 1);
        Text = seed with { Lines = [.. lines.Select((line, i) => _kept[i] is { } kept ? string.Concat(kept.Select(at => line.Text[at])) : line.Text)] };
        Text = Text with { Damage = [.. seed.Damage.Select(place => place with { Position = FromSeed(place.Position) })] };
    }

    /// <summary>The seed with its lines in the order in which they are read.</summary>
    public SeedText Text { get; }

    /// <summary>Whether it is any other than the order of the seed: a page is read by columns, or blanks between signs are passed over.</summary>
    public bool IsChanged { get; }

    /// <summary>The lines of each page of columns, by their numbers in the seed.</summary>
    public IEnumerable<SeedRange> Pages => _pages.Select(RangeOf);

    /// <summary>The lines of the seed that may stand in two columns and are read across, because that is not certain.</summary>
    public ImmutableArray<SeedRange> Doubtful { get; }

    /// <summary>The stretches of lines whose words are read without the blanks inside them.</summary>
    public IEnumerable<SeedRange> Spaced
    {
        get
        {
            int[] spaced = IsChanged ? [.. Enumerable.Range(0, _kept.Length).Where(i => _isSpaced[i]).Select(i => _toSeed[i].Line).Distinct().Order()] : [];
            for (int first = 0, last = 0; first < spaced.Length; first = last + 1)
            {
                for (last = first; last + 1 < spaced.Length && BlankBetween(spaced[last], spaced[last + 1]); last++)
                {
                }

                yield return new SeedRange(new SeedPosition(spaced[first], 1), new SeedPosition(spaced[last], Math.Max(1, _seed.Lines[spaced[last] - 1].Length)));
            }
        }
    }

    private bool BlankBetween(int upper, int lower) => Enumerable.Range(upper, lower - upper - 1).All(i => string.IsNullOrWhiteSpace(_seed.Lines[i]));

    /// <summary>An editor's words as they are read.</summary>
    public string Read(string words) => _spaced.Close(words);

    /// <summary>Finds the order; the same seed always gives the same one.</summary>
    public static ReadingOrder Of(SeedText seed)
    {
        var columns = new ColumnFinder(seed.Lines);
        return new ReadingOrder(seed, columns.Find(), columns.Doubtful);
    }

    /// <summary>The numbers of the lines of <see cref="Text"/> that a line of the seed gave, in order.</summary>
    public IEnumerable<int> LinesOf(int seedLine) => IsChanged ? _toText[seedLine] : [seedLine];

    /// <summary>The number of the seed's line that a line of <see cref="Text"/> came from; 0 stays 0.</summary>
    public int SeedLineOf(int line) => IsChanged && line > 0 ? _toSeed[line - 1].Line : line;

    /// <summary>Where a place of <see cref="Text"/> stands in the seed.</summary>
    public SeedPosition ToSeed(SeedPosition place) => IsChanged && place.Line > 0 && place.Line <= _toSeed.Length
        ? new SeedPosition(_toSeed[place.Line - 1].Line, ColumnOf(place) + _toSeed[place.Line - 1].Offset)
        : place;

    // The column of a character before blanks were passed over.
    private int ColumnOf(SeedPosition place) =>
        _kept[place.Line - 1] is { } kept && kept.Length > 0 && place.Column > 0 ? kept[Math.Min(place.Column, kept.Length) - 1] + 1 + Math.Max(0, place.Column - kept.Length) : place.Column;

    /// <summary>Where a stretch of <see cref="Text"/> stands in the seed; its end may lie above its start.</summary>
    public SeedRange ToSeed(SeedRange range) => new(ToSeed(range.First), ToSeed(range.Last));

    /// <summary>Where a place of the seed stands in <see cref="Text"/>.</summary>
    public SeedPosition FromSeed(SeedPosition place)
    {
        if (!IsChanged)
        {
            return place;
        }

        int line = _toText[place.Line].LastOrDefault(line => _toSeed[line - 1].Offset < place.Column, _toText[place.Line].FirstOrDefault());
        int column = line == 0 ? 0 : place.Column - _toSeed[line - 1].Offset;
        return line == 0 ? place : new SeedPosition(line, column > 0 && _kept[line - 1] is { } kept ? Math.Max(1, kept.Count(at => at < column)) : column);
    }

    /// <summary>Where a stretch of the seed stands in <see cref="Text"/>.</summary>
    public SeedRange FromSeed(SeedRange range) => new(FromSeed(range.First), FromSeed(range.Last));

    private IEnumerable<(string Text, int Line, int Offset)> Whole(int first, int after) =>
        Enumerable.Range(first, after - first).Select(i => (_seed.Lines[i], i + 1, 0));

    private SeedRange RangeOf(ColumnPage page) => new(new SeedPosition(page.First + 1, 1), new SeedPosition(page.Last + 1, Math.Max(1, _seed.Lines[page.Last].Length)));

    // A text goes on in the next column as on the next page; its translation is a text of its own below a blank line, which stands nowhere in the seed.
    private IEnumerable<(string Text, int Line, int Offset)> Right(ColumnPage page)
    {
        (string Text, int Line, int Offset)[] halves = Inked(page, left: false);
        return page.AreTranslations ? halves.Prepend(("", halves[0].Line, _seed.Lines[halves[0].Line - 1].Length)) : halves.Select((half, i) => i == 0 ? ("\f" + half.Text, half.Line, half.Offset - 1) : half);
    }

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
