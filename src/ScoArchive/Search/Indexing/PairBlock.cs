using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Puts the frequent words of one run back into reading order and gathers the pairs of neighbours among them, so that a phrase of
/// frequent words reads where the pair stands, not where each word does.
/// </summary>
internal sealed class PairBlock
{
    private readonly FrequentForms frequent;
    private readonly int firstPassage;
    private readonly int[] starts;
    private readonly int[] words;
    private readonly Dictionary<int, int> known = [];
    private readonly List<int> pairs = [];
    private readonly List<Occurrence> occurrences = [];

    private PairBlock(FrequentForms frequent, int firstPassage, IEnumerable<int> lengths)
    {
        this.frequent = frequent;
        this.firstPassage = firstPassage;
        List<int> ends = [0];
        foreach (int length in lengths)
        {
            ends.Add(ends[^1] + length);
        }

        starts = [.. ends];
        words = new int[starts[^1]];
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
        return new OccurrenceRun([], block.occurrences.Count, [], block.Write());
    }

    private void ReadWords(RunReader run)
    {
        while (run.Read())
        {
            int[] numbers = [.. run.Forms.Select(form => frequent.NumberOf(form.Form))];
            if (Array.Exists(numbers, number => number != FrequentForms.None))
            {
                Place(run.Passages, numbers);
            }
        }
    }

    private void Place(ReadOnlySpan<byte> passages, int[] numbers)
    {
        ByteReader reader = new(passages);
        int passage = -firstPassage;
        while (!reader.IsAtEnd)
        {
            passage += reader.ReadNumber();
            int at = starts[passage];
            for (int left = reader.ReadNumber(); left > 0; left--)
            {
                at += reader.ReadNumber();
                words[at] = Math.Max(words[at], numbers[reader.ReadNumber()]);
            }
        }
    }

    private void GatherPairs()
    {
        for (int passage = 0; passage + 1 < starts.Length; passage++)
        {
            for (int at = starts[passage]; at + 1 < starts[passage + 1]; at++)
            {
                if (words[at] != FrequentForms.None && words[at + 1] != FrequentForms.None)
                {
                    int pair = PlaceOf(frequent.NumberOf(words[at], words[at + 1]));
                    occurrences.Add(new Occurrence(firstPassage + passage, at - starts[passage], pair));
                }
            }
        }
    }

    private int PlaceOf(int pair)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, pair, out bool isKnown);
        if (!isKnown)
        {
            place = pairs.Count;
            pairs.Add(pair);
        }

        return place;
    }

    private ReadOnlyMemory<byte> Write()
    {
        string[] forms = [.. pairs.Select(frequent.FormOf)];
        int[] numbers = [.. pairs];
        int[] order = [.. Enumerable.Range(0, numbers.Length)];
        Array.Sort(numbers, order);
        return RunWriter.Write(forms, CollectionsMarshal.AsSpan(occurrences), [.. order.Select(place => forms[place])], order);
    }
}
