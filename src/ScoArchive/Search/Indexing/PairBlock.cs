using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Puts the frequent words of one run back into reading order and gathers the pairs of neighbours among them, so that a phrase of
/// frequent words reads where the pair stands, not where each word does.
/// </summary>
internal sealed class PairBlock
{
    private readonly FrequentForms _frequent;
    private readonly int _firstPassage;
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly Dictionary<int, int> _known = [];
    private readonly List<int> _pairs = [];
    private readonly List<Occurrence> _occurrences = [];

    private PairBlock(FrequentForms frequent, int firstPassage, IEnumerable<int> lengths)
    {
        _frequent = frequent;
        _firstPassage = firstPassage;
        List<int> ends = [0];
        foreach (int length in lengths)
        {
            ends.Add(ends[^1] + length);
        }

        _starts = [.. ends];
        _words = new int[_starts[^1]];
    }

    /// <summary>The sorted pairs of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="firstPassage">Number of its first passage.</param>
    /// <param name="lengths">How many words each of its passages has.</param>
    /// <param name="frequent">The frequent forms.</param>
    public static OccurrenceRun Sort(RunReader run, int firstPassage, IEnumerable<int> lengths, FrequentForms frequent)
    {
        PairBlock block = new(frequent, firstPassage, lengths);
        block.ReadWords(run);
        block.GatherPairs();
        return new OccurrenceRun([], block._occurrences.Count, [], block.Write());
    }

    private void ReadWords(RunReader run)
    {
        while (run.Read())
        {
            int[] numbers = [.. run.Forms.Select(form => _frequent.NumberOf(form.Form))];
            if (Array.Exists(numbers, number => number != FrequentForms.None))
            {
                Place(run.Passages, numbers);
            }
        }
    }

    private void Place(ReadOnlySpan<byte> passages, int[] numbers)
    {
        ByteReader reader = new(passages);
        int passage = -_firstPassage;
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

    private void GatherPairs()
    {
        for (int passage = 0; passage + 1 < _starts.Length; passage++)
        {
            for (int at = _starts[passage]; at + 1 < _starts[passage + 1]; at++)
            {
                if (_words[at] != FrequentForms.None && _words[at + 1] != FrequentForms.None)
                {
                    int pair = PlaceOf(_frequent.NumberOf(_words[at], _words[at + 1]));
                    _occurrences.Add(new Occurrence(_firstPassage + passage, at - _starts[passage], pair));
                }
            }
        }
    }

    private int PlaceOf(int pair)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, pair, out bool isKnown);
        if (!isKnown)
        {
            place = _pairs.Count;
            _pairs.Add(pair);
        }

        return place;
    }

    private ReadOnlyMemory<byte> Write()
    {
        string[] forms = [.. _pairs.Select(_frequent.FormOf)];
        int[] numbers = [.. _pairs];
        int[] order = [.. Enumerable.Range(0, numbers.Length)];
        Array.Sort(numbers, order);
        return RunWriter.Write(forms, CollectionsMarshal.AsSpan(_occurrences), [.. order.Select(place => forms[place])], order);
    }
}
