using System.Runtime.InteropServices;
using ScoArchive.Search.Words;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers where every word of a batch of passages occurs.</summary>
/// <param name="expected">Roughly how many occurrences there will be.</param>
internal sealed class OccurrenceBlock(int expected)
{
    private const int LettersPerWord = 6;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];
    private readonly List<Occurrence> _occurrences = new(expected);
    private readonly List<int> _lengths = [];
    private readonly WordSplitter _splitter = new();

    /// <summary>The sorted occurrences of a batch.</summary>
    /// <param name="texts">What its passages say, in order.</param>
    /// <param name="stems">Families of forms.</param>
    public static OccurrenceRun Sort(IReadOnlyList<string> texts, StemCache stems)
    {
        OccurrenceBlock block = new(texts.Sum(text => text.Length) / LettersPerWord);
        for (int at = 0; at < texts.Count; at++)
        {
            block.Add(at, texts[at]);
        }

        string[] stemsInOrder = [.. block._forms.Select(stems.Of)];
        int[] order = [.. Enumerable.Range(0, stemsInOrder.Length)];
        Array.Sort(stemsInOrder, order, StringComparer.Ordinal);
        return new OccurrenceRun(
            [.. block._lengths], block._occurrences.Count, RunWriter.Write(block._forms, CollectionsMarshal.AsSpan(block._occurrences), stemsInOrder, order));
    }

    private void Add(int passage, string text)
    {
        int length = 0;
        foreach (WordSpan word in _splitter.Read(text))
        {
            _occurrences.Add(new Occurrence(passage, word.Position, NumberOf(word)));
            length = Math.Max(length, word.Position + word.Width);
        }

        _lengths.Add(length);
    }

    private int NumberOf(WordSpan word)
    {
        ReadOnlySpan<char> letters = _splitter.FormOf(word);
        if (_numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out int number))
        {
            return number;
        }

        string form = letters.ToString();
        if (word.Width > 1)
        {
            AddJoined(form);
        }

        return AddForm(form);
    }

    // A compound is also known by its joined spelling, whether or not a text has that one.
    private void AddJoined(string compound)
    {
        string joined = compound.Replace("-", "", StringComparison.Ordinal);
        if (!_numbers.ContainsKey(joined))
        {
            AddForm(joined);
        }
    }

    private int AddForm(string form)
    {
        _numbers.Add(form, _forms.Count);
        _forms.Add(form);
        return _forms.Count - 1;
    }
}
