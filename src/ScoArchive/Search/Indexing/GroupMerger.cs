namespace ScoArchive.Search.Indexing;

/// <summary>Merges sorted runs into the groups of the whole archive, in the order of their stems.</summary>
/// <param name="runs">The runs, in the order of their passages.</param>
internal sealed class GroupMerger(IEnumerable<RunReader> runs)
{
    private static readonly int[] OnlyForm = [0];

    private readonly PriorityQueue<RunReader, (string Stem, int Run)> _waiting = new(new InOrder());
    private readonly List<(RunReader Run, int Number)> _current = [.. runs.Select((run, number) => (run, number))];

    private string FirstForm => _current[0].Run.Forms[0].Form;

    /// <summary>The groups; each is valid until the next is taken.</summary>
    public IEnumerable<WordGroup> Groups()
    {
        Advance();
        while (_waiting.TryPeek(out _, out (string Stem, int Run) first))
        {
            Take(first.Stem);
            yield return Merge();
            Advance();
        }
    }

    // Runs that had one stem in common mostly have the next one too.
    private void Advance()
    {
        string likely = "";
        foreach ((RunReader run, int number) in _current)
        {
            if (run.Read(likely))
            {
                _waiting.Enqueue(run, (run.Stem, number));
                likely = run.Stem;
            }
        }

        _current.Clear();
    }

    private void Take(string stem)
    {
        while (_waiting.TryPeek(out RunReader? run, out (string Stem, int Run) next)
            && string.Equals(next.Stem, stem, StringComparison.Ordinal))
        {
            _waiting.Dequeue();
            _current.Add((run, next.Run));
        }
    }

    // Most groups, and all rows, have one form; their runs need no numbering.
    private WordGroup Merge() => _current.TrueForAll(entry => entry.Run.Forms.Count == 1 && IsFormOfFirst(entry.Run.Forms[0].Form))
        ? new WordGroup([FirstForm], [_current.Sum(entry => entry.Run.Forms[0].Occurrences)], [.. _current.Select(entry => new GroupPart(entry.Run, OnlyForm))])
        : MergeForms();

    private bool IsFormOfFirst(string form) => string.Equals(form, FirstForm, StringComparison.Ordinal);

    private WordGroup MergeForms()
    {
        string[] forms = [.. _current
            .SelectMany(entry => entry.Run.Forms.Select(form => form.Form))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        int[] occurrences = new int[forms.Length];
        return new WordGroup(forms, occurrences, [.. _current.Select(entry => PartOf(entry.Run, forms, occurrences))]);
    }

    private static GroupPart PartOf(RunReader run, string[] forms, int[] occurrences)
    {
        int[] numbers = new int[run.Forms.Count];
        for (int at = 0; at < numbers.Length; at++)
        {
            numbers[at] = Array.BinarySearch(forms, run.Forms[at].Form, StringComparer.Ordinal);
            occurrences[numbers[at]] += run.Forms[at].Occurrences;
        }

        return new GroupPart(run, numbers);
    }

    private sealed class InOrder : IComparer<(string Stem, int Run)>
    {
        public int Compare((string Stem, int Run) one, (string Stem, int Run) other)
        {
            int stems = string.CompareOrdinal(one.Stem, other.Stem);
            return stems != 0 ? stems : one.Run.CompareTo(other.Run);
        }
    }
}
