namespace ScoArchive.Search.Indexing;

/// <summary>
/// Writes occurrences as a run: for each stem in order its length in bytes, the stem, its forms with how often each occurs, and
/// for each passage the gap, the count, then gaps of positions and forms.
/// </summary>
internal sealed class RunWriter
{
    private readonly IReadOnlyList<string> _allForms;
    private readonly ByteWriter _run = new();
    private readonly ByteWriter _record = new();
    private readonly int[] _groupOfForm;
    private readonly int[] _numberInGroup;
    private readonly int[] _countOfForm;

    private RunWriter(IReadOnlyList<string> forms)
    {
        _allForms = forms;
        _groupOfForm = new int[forms.Count];
        _numberInGroup = new int[forms.Count];
        _countOfForm = new int[forms.Count];
    }

    /// <summary>The run.</summary>
    /// <param name="forms">Different forms.</param>
    /// <param name="occurrences">Where they occur, in reading order.</param>
    /// <param name="stems">The forms' stems in order.</param>
    /// <param name="order">The numbers of the forms whose stems these are.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<string> forms, ReadOnlySpan<Occurrence> occurrences, string[] stems, int[] order) =>
        new RunWriter(forms).Write(occurrences, stems, order);

    private ReadOnlyMemory<byte> Write(ReadOnlySpan<Occurrence> occurrences, string[] stemsOfForms, int[] forms)
    {
        List<int> groupEnds = NumberForms(stemsOfForms, forms);
        Occurrence[] sorted = SortByGroup(occurrences, groupEnds.Count, out int[] ends);
        for (int group = 0; group < groupEnds.Count; group++)
        {
            Range range = StartOf(group, groupEnds)..groupEnds[group];
            WriteForms(stemsOfForms[range.Start], forms.AsSpan(range));
            WritePassages(sorted.AsSpan(StartOf(group, ends)..ends[group]));
            _run.WriteNumber(_record.Length);
            _run.WriteBytes(_record.Written);
        }

        return _run.ToMemory();
    }

    private static int StartOf(int group, IReadOnlyList<int> ends) => group == 0 ? 0 : ends[group - 1];

    // Numbers the groups, and the forms within each; returns where each group ends among the forms.
    private List<int> NumberForms(string[] stemsOfForms, int[] forms)
    {
        List<int> ends = [];
        for (int at = 0; at < forms.Length; at++)
        {
            if (at == 0 || !string.Equals(stemsOfForms[at], stemsOfForms[at - 1], StringComparison.Ordinal))
            {
                ends.Add(at);
            }

            _groupOfForm[forms[at]] = ends.Count - 1;
            _numberInGroup[forms[at]] = at - StartOf(ends.Count - 1, ends);
            ends[^1] = at + 1;
        }

        return ends;
    }

    // Occurrences of a group keep their reading order; also says where each group ends among them.
    private Occurrence[] SortByGroup(ReadOnlySpan<Occurrence> occurrences, int groups, out int[] ends)
    {
        int[] next = new int[groups + 1];
        foreach (Occurrence occurrence in occurrences)
        {
            _countOfForm[occurrence.Form]++;
            next[_groupOfForm[occurrence.Form] + 1]++;
        }

        for (int group = 1; group <= groups; group++)
        {
            next[group] += next[group - 1];
        }

        Occurrence[] sorted = new Occurrence[occurrences.Length];
        foreach (Occurrence occurrence in occurrences)
        {
            sorted[next[_groupOfForm[occurrence.Form]]++] = occurrence;
        }

        ends = next;
        return sorted;
    }

    private void WriteForms(string stem, ReadOnlySpan<int> forms)
    {
        _record.Clear();
        _record.WriteText(stem);
        _record.WriteNumber(forms.Length);
        foreach (int form in forms)
        {
            _record.WriteText(_allForms[form]);
            _record.WriteNumber(_countOfForm[form]);
        }
    }

    private void WritePassages(ReadOnlySpan<Occurrence> occurrences)
    {
        int previousPassage = 0;
        while (occurrences.Length > 0)
        {
            int passage = occurrences[0].Passage;
            int count = 1;
            while (count < occurrences.Length && occurrences[count].Passage == passage)
            {
                count++;
            }

            _record.WriteNumber(passage - previousPassage);
            _record.WriteNumber(count);
            WritePositions(occurrences[..count]);
            occurrences = occurrences[count..];
            previousPassage = passage;
        }
    }

    private void WritePositions(ReadOnlySpan<Occurrence> occurrences)
    {
        int previous = 0;
        foreach (Occurrence occurrence in occurrences)
        {
            _record.WriteNumber(occurrence.Position - previous);
            _record.WriteNumber(_numberInGroup[occurrence.Form]);
            previous = occurrence.Position;
        }
    }
}
