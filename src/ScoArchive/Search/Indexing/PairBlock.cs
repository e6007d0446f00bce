using System.Runtime.InteropServices;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Puts the words of one run back into reading order and gathers the pairs of neighbours that are both frequent, so that a phrase of
/// frequent words reads where the pair stands, not where each word does.
/// </summary>
internal sealed class PairBlock
{
    private readonly int firstPassage;
    private readonly int[] starts;
    private readonly int[] words;
    private readonly List<string> forms = [];
    private readonly List<int> levels = [];
    private readonly Dictionary<(int First, int Second), int> numbers = [];
    private readonly List<string> pairs = [];
    private readonly List<Occurrence> occurrences = [];

    private PairBlock(int firstPassage, IEnumerable<int> lengths)
    {
        this.firstPassage = firstPassage;
        List<int> starts = [0];
        foreach (int length in lengths)
        {
            starts.Add(starts[^1] + length);
        }

        this.starts = [.. starts];
        words = new int[starts[^1]];
    }

    /// <summary>The sorted pairs of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="firstPassage">Number of its first passage.</param>
    /// <param name="lengths">How many words each of its passages has.</param>
    /// <param name="frequent">The frequent forms.</param>
    public static OccurrenceRun Sort(RunReader run, int firstPassage, IEnumerable<int> lengths, FrequentForms frequent)
    {
        PairBlock block = new(firstPassage, lengths);
        block.ReadWords(run, frequent);
        block.GatherPairs();
        return new OccurrenceRun([], block.occurrences.Count, RunWriter.Write(block.pairs, CollectionsMarshal.AsSpan(block.occurrences), pair => pair));
    }

    private void ReadWords(RunReader run, FrequentForms frequent)
    {
        while (run.Read())
        {
            int first = forms.Count;
            foreach ((string form, _) in run.Forms)
            {
                forms.Add(form);
                levels.Add(frequent.LevelOf(form));
            }

            Place(run.Passages, first);
        }
    }

    // Compounds stand where their parts do.
    private void Place(ReadOnlySpan<byte> passages, int firstForm)
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
                int form = firstForm + reader.ReadNumber();
                words[at] = WordGroup.IsCompound(forms[form]) ? words[at] : form;
            }
        }
    }

    private void GatherPairs()
    {
        for (int passage = 0; passage + 1 < starts.Length; passage++)
        {
            for (int at = starts[passage]; at + 1 < starts[passage + 1]; at++)
            {
                if (FrequentForms.IsPair(levels[words[at]], levels[words[at + 1]]))
                {
                    occurrences.Add(new Occurrence(firstPassage + passage, at - starts[passage], NumberOf(words[at], words[at + 1])));
                }
            }
        }
    }

    private int NumberOf(int first, int second)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (first, second), out bool isKnown);
        if (!isKnown)
        {
            number = pairs.Count;
            pairs.Add($"{forms[first]} {forms[second]}");
        }

        return number;
    }
}
