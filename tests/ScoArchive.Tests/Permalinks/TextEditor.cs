using System.Collections.Immutable;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Edits a text as editors and better conversion do, from a number, the same each time.</summary>
public sealed class TextEditor(int seed, ImmutableArray<string> vocabulary)
{
    private readonly Random _random = new(seed);

    public static ImmutableArray<string> Names { get; } = ["fix words", "split", "merge", "insert", "delete", "move", "cut anew", "delete beside a correction", "several"];

    public string PickEdit() => Names[_random.Next(24) switch { < 5 => 0, < 9 => 1, < 12 => 2, < 15 => 3, < 17 => 4, < 19 => 5, < 20 => 6, < 22 => 7, _ => 8 }];

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    public ImmutableArray<EditedBlock> Apply(string edit, ImmutableArray<EditedBlock> text)
    {
        int place = _random.Next(text.Length);
        return edit switch
        {
            "fix words" => text.SetItem(place, FixWords(text[place])),
            "split" => Split(text, place),
            "merge" => Merge(text, place),
            "insert" => text.Insert(place, NewBlock()).Insert(_random.Next(4) == 0 ? text.Length + 1 : place, NewBlock()),
            "delete" => text.Length > 2 ? text.RemoveAt(place) : text,
            "move" => text.RemoveAt(place).Insert(_random.Next(text.Length), text[place]),
            "delete beside a correction" => text.Length > 2 ? DeleteBesideCorrection(text, place) : text,
            "several" => Enumerable.Range(0, 4).Aggregate(text, (edited, _) => Apply(Names[_random.Next(6)], edited)),
            _ => CutAnew(text),
        };
    }

    private ImmutableArray<EditedBlock> DeleteBesideCorrection(ImmutableArray<EditedBlock> text, int place)
    {
        int neighbour = place == 0 || (place + 1 < text.Length && _random.Next(2) == 0) ? place + 1 : place - 1;
        return text.SetItem(neighbour, FixWords(text[neighbour])).RemoveAt(place);
    }

    private EditedBlock FixWords(EditedBlock block)
    {
        ImmutableArray<EditedWord>.Builder words = block.Words.ToBuilder();
        int fixes = 1 + _random.Next(1 + (words.Count / 10));
        for (int i = 0; i < fixes; i++)
        {
            int place = _random.Next(words.Count);
            words[place] = new EditedWord(vocabulary[_random.Next(vocabulary.Length)]);
        }

        return block with { Words = words.ToImmutable() };
    }

    private ImmutableArray<EditedBlock> Split(ImmutableArray<EditedBlock> text, int place)
    {
        EditedBlock block = text[place];
        if (block.IsHeading || block.Words.Length < 4)
        {
            return text;
        }

        int cut = _random.Next(1, block.Words.Length);
        return text.SetItem(place, block with { Words = block.Words[..cut] }).Insert(place + 1, block with { Words = block.Words[cut..] });
    }

    private static ImmutableArray<EditedBlock> Merge(ImmutableArray<EditedBlock> text, int place) =>
        place + 1 >= text.Length || text[place + 1].IsHeading
            ? text
            : text.SetItem(place, new EditedBlock(false, text[place].Words.AddRange(text[place + 1].Words))).RemoveAt(place + 1);

    private EditedBlock NewBlock() => new(
        _random.Next(6) == 0,
        [.. Enumerable.Range(0, _random.Next(3, 60)).Select(_ => new EditedWord(vocabulary[_random.Next(vocabulary.Length)]))]);

    // Every paragraph between two headings is joined and cut again at other places, as after a change to conversion.
    private ImmutableArray<EditedBlock> CutAnew(ImmutableArray<EditedBlock> text)
    {
        var result = ImmutableArray.CreateBuilder<EditedBlock>();
        var words = new List<EditedWord>();
        foreach (EditedBlock block in text)
        {
            if (block.IsHeading)
            {
                Cut(words, result);
                result.Add(block);
            }
            else
            {
                words.AddRange(block.Words);
            }
        }

        Cut(words, result);
        return result.ToImmutable();
    }

    private void Cut(List<EditedWord> words, ImmutableArray<EditedBlock>.Builder result)
    {
        for (int start = 0; start < words.Count;)
        {
            int length = Math.Min(_random.Next(20, 120), words.Count - start);
            result.Add(new EditedBlock(false, [.. words.Skip(start).Take(length)]));
            start += length;
        }

        words.Clear();
    }
}
