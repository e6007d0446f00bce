using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Gathers the rows of words of one run that open or end with a frequent row, so that a phrase reads where such a row stands and not where
/// each of its words does.
/// </summary>
internal sealed class RowBlock
{
    private const int NoRow = 0;

    private readonly FrequentForms _forms;
    private readonly FrequentRows _frequent;
    private readonly List<string> _words = [""];
    private readonly List<int> _frequentNumbers = [FrequentForms.None];
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<(int Opening, int Word)> _rows = [(NoRow, 0)];
    private readonly List<Occurrence> _occurrences = [];

    private RowBlock(FrequentForms forms, FrequentRows frequent)
    {
        _forms = forms;
        _frequent = frequent;
    }

    /// <summary>The sorted rows of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="lengths">How many words each of its passages has.</param>
    /// <param name="forms">The frequent forms.</param>
    /// <param name="frequent">The frequent rows.</param>
    public static OccurrenceRun Sort(RunReader run, IEnumerable<int> lengths, FrequentForms forms, FrequentRows frequent)
    {
        RowBlock block = new(forms, frequent);
        RunWords order = RunWords.Of(run, lengths, block.NumberOf);
        for (int passage = 0; passage < order.Passages; passage++)
        {
            block.Gather(passage, order.WordsOf(passage));
        }

        return new OccurrenceRun([], block._occurrences.Count, block.Write());
    }

    // A compound takes several places; its words stand there too.
    private int NumberOf(string form)
    {
        if (form.Contains('-', StringComparison.Ordinal))
        {
            return 0;
        }

        _words.Add(form);
        _frequentNumbers.Add(_forms.NumberOf(form));
        return _words.Count - 1;
    }

    private void Gather(int passage, ReadOnlySpan<int> words)
    {
        int[] frequent = new int[words.Length];
        for (int at = 0; at < words.Length; at++)
        {
            frequent[at] = _frequentNumbers[words[at]];
        }

        int next = _frequent.LengthOf(frequent);
        for (int at = 0; at + 1 < words.Length; at++)
        {
            int own = next;
            next = _frequent.LengthOf(frequent.AsSpan(at + 1));
            GatherFrom(passage, at, words[at..Math.Min(words.Length, at + 1 + Math.Max(own, next))]);
        }
    }

    private void GatherFrom(int passage, int at, ReadOnlySpan<int> words)
    {
        int row = NoRow;
        foreach (int word in words)
        {
            if (word == 0)
            {
                return;
            }

            bool isFirst = row == NoRow;
            row = RowOf(row, word);
            if (!isFirst)
            {
                _occurrences.Add(new Occurrence(passage, at, row));
            }
        }
    }

    private int RowOf(int opening, int word)
    {
        ref int row = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, KeyOf(opening, word), out bool isKnown);
        if (!isKnown)
        {
            row = _rows.Count;
            _rows.Add((opening, word));
        }

        return row;
    }

    private static long KeyOf(int opening, int word) => ((long)opening << 32) | (uint)word;

    private ReadOnlyMemory<byte> Write()
    {
        string[] forms = new string[_rows.Count];
        forms[NoRow] = "";
        for (int row = 1; row < forms.Length; row++)
        {
            (int opening, int word) = _rows[row];
            forms[row] = opening == NoRow ? _words[word] : $"{forms[opening]} {_words[word]}";
        }

        int[] order = [.. InOrder().Where(row => _rows[row].Opening != NoRow)];
        return RunWriter.Write(forms, CollectionsMarshal.AsSpan(_occurrences), [.. order.Select(row => forms[row])], order);
    }

    // As their forms sort: each row before those that it opens, and these by their last words.
    private List<int> InOrder()
    {
        int[] rows = [.. Enumerable.Range(1, _rows.Count - 1)];
        int[] ranks = RanksOfWords();
        long[] keys = [.. rows.Select(row => KeyOf(_rows[row].Opening, ranks[_rows[row].Word]))];
        Array.Sort(keys, rows);
        int[] firstOf = new int[_rows.Count + 1];
        foreach (int row in rows)
        {
            firstOf[_rows[row].Opening + 1]++;
        }

        for (int opening = 1; opening < firstOf.Length; opening++)
        {
            firstOf[opening] += firstOf[opening - 1];
        }

        List<int> inOrder = new(rows.Length);
        AddOpenedBy(NoRow);
        return inOrder;

        void AddOpenedBy(int opening)
        {
            for (int at = firstOf[opening]; at < firstOf[opening + 1]; at++)
            {
                inOrder.Add(rows[at]);
                AddOpenedBy(rows[at]);
            }
        }
    }

    private int[] RanksOfWords()
    {
        string[] words = [.. _words];
        int[] numbers = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(words, numbers, StringComparer.Ordinal);
        int[] ranks = new int[numbers.Length];
        for (int rank = 0; rank < numbers.Length; rank++)
        {
            ranks[numbers[rank]] = rank;
        }

        return ranks;
    }
}
