using System.Runtime.InteropServices;
using ScoArchive.Search.Words;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers where every word of a batch of passages occurs.</summary>
/// <param name="expected">Roughly how many occurrences there will be.</param>
internal sealed class OccurrenceBlock(int expected)
{
    private const int LettersPerWord = 6;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];
    private readonly List<Occurrence> occurrences = new(expected);
    private readonly List<int> lengths = [];
    private readonly WordSplitter splitter = new();

    /// <summary>The sorted occurrences of a batch.</summary>
    public static OccurrenceRun Sort(PassageBatch batch, StemCache stems)
    {
        OccurrenceBlock block = new(batch.Texts.Sum(text => text.Length) / LettersPerWord);
        for (int at = 0; at < batch.Texts.Count; at++)
        {
            block.Add(batch.FirstPassage + at, batch.Texts[at]);
        }

        string[] stemsInOrder = [.. block.forms.Select(stems.Of)];
        int[] order = [.. Enumerable.Range(0, stemsInOrder.Length)];
        Array.Sort(stemsInOrder, order, StringComparer.Ordinal);
        return new OccurrenceRun(
            block.lengths, block.occurrences.Count, block.Count(), RunWriter.Write(block.forms, CollectionsMarshal.AsSpan(block.occurrences), stemsInOrder, order));
    }

    private (string Form, int Occurrences)[] Count()
    {
        int[] counts = new int[forms.Count];
        foreach (Occurrence occurrence in occurrences)
        {
            counts[occurrence.Form]++;
        }

        return [.. forms.Select((form, number) => (form, counts[number]))];
    }

    private void Add(int passage, string text)
    {
        int length = 0;
        foreach (WordSpan word in splitter.Read(text))
        {
            occurrences.Add(new Occurrence(passage, word.Position, NumberOf(word)));
            length = Math.Max(length, word.Position + word.Width);
        }

        lengths.Add(length);
    }

    private int NumberOf(WordSpan word)
    {
        ReadOnlySpan<char> letters = splitter.FormOf(word);
        if (numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out int number))
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
        if (!numbers.ContainsKey(joined))
        {
            AddForm(joined);
        }
    }

    private int AddForm(string form)
    {
        numbers.Add(form, forms.Count);
        forms.Add(form);
        return forms.Count - 1;
    }
}
