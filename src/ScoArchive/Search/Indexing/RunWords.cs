namespace ScoArchive.Search.Indexing;

/// <summary>The words of one run, put back into the order in which they are read.</summary>
internal sealed class RunWords
{
    private readonly int[] _starts;
    private readonly int[] _words;

    private RunWords(IEnumerable<int> lengths)
    {
        List<int> ends = [0];
        foreach (int length in lengths)
        {
            ends.Add(ends[^1] + length);
        }

        _starts = [.. ends];
        _words = new int[_starts[^1]];
    }

    /// <summary>How many passages there are.</summary>
    public int Passages => _starts.Length - 1;

    /// <summary>The words of a run in order.</summary>
    /// <param name="run">The run.</param>
    /// <param name="lengths">How many words each of its passages has.</param>
    /// <param name="numberOf">A form's number, asked once for each form; 0 for one that is passed over.</param>
    public static RunWords Of(RunReader run, IEnumerable<int> lengths, Func<string, int> numberOf)
    {
        RunWords order = new(lengths);
        while (run.Read())
        {
            int[] numbers = [.. run.Forms.Select(form => numberOf(form.Form))];
            if (Array.Exists(numbers, number => number != 0))
            {
                order.Place(run.Passages, numbers);
            }
        }

        return order;
    }

    /// <summary>The numbers of a passage's words; 0 where a word is passed over.</summary>
    /// <param name="passage">The passage, counted from the run's first.</param>
    public ReadOnlySpan<int> WordsOf(int passage) => _words.AsSpan(_starts[passage].._starts[passage + 1]);

    private void Place(ReadOnlySpan<byte> passages, int[] numbers)
    {
        ByteReader reader = new(passages);
        int passage = 0;
        while (!reader.IsAtEnd)
        {
            passage += reader.ReadNumber();
            int at = _starts[passage];
            for (int left = reader.ReadNumber(); left > 0; left--)
            {
                at += reader.ReadNumber();
                _words[at] = Math.Max(_words[at], numbers[reader.ReadNumber()]);
            }
        }
    }
}
