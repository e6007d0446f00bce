namespace ScoArchive.Search.Indexing;

/// <summary>
/// Writes a block's occurrences as a run: for each stem in order its length in bytes, the stem, its forms with how often each occurs, and
/// for each passage the gap, the count, then gaps of positions and forms.
/// </summary>
internal sealed class RunWriter
{
    private readonly OccurrenceBlock block;
    private readonly StemCache stems;
    private readonly ByteWriter run = new();
    private readonly ByteWriter record = new();
    private readonly int[] groupOfForm;
    private readonly int[] numberInGroup;
    private readonly int[] countOfForm;

    private RunWriter(OccurrenceBlock block, StemCache stems)
    {
        this.block = block;
        this.stems = stems;
        groupOfForm = new int[block.Forms.Count];
        numberInGroup = new int[block.Forms.Count];
        countOfForm = new int[block.Forms.Count];
    }

    /// <summary>The block's run.</summary>
    /// <param name="block">The block.</param>
    /// <param name="stems">Stems of forms, whichever block met them first.</param>
    public static ReadOnlyMemory<byte> Write(OccurrenceBlock block, StemCache stems) => new RunWriter(block, stems).Write();

    private ReadOnlyMemory<byte> Write()
    {
        string[] stemsOfForms = [.. block.Forms.Select(stems.Of)];
        int[] forms = [.. Enumerable.Range(0, stemsOfForms.Length)];
        Array.Sort(stemsOfForms, forms, StringComparer.Ordinal);
        List<int> groupEnds = NumberForms(stemsOfForms, forms);
        Occurrence[] sorted = SortByGroup(groupEnds.Count, out int[] ends);
        for (int group = 0; group < groupEnds.Count; group++)
        {
            Range range = StartOf(group, groupEnds)..groupEnds[group];
            WriteForms(stemsOfForms[range.Start], forms.AsSpan(range));
            WritePassages(sorted.AsSpan(StartOf(group, ends)..ends[group]));
            run.WriteNumber(record.Length);
            run.WriteBytes(record.Written);
        }

        return run.ToMemory();
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

            groupOfForm[forms[at]] = ends.Count - 1;
            numberInGroup[forms[at]] = at - StartOf(ends.Count - 1, ends);
            ends[^1] = at + 1;
        }

        return ends;
    }

    // Occurrences of a group keep their reading order; also says where each group ends among them.
    private Occurrence[] SortByGroup(int groups, out int[] ends)
    {
        int[] next = new int[groups + 1];
        foreach (Occurrence occurrence in block.Occurrences)
        {
            countOfForm[occurrence.Form]++;
            next[groupOfForm[occurrence.Form] + 1]++;
        }

        for (int group = 1; group <= groups; group++)
        {
            next[group] += next[group - 1];
        }

        Occurrence[] sorted = new Occurrence[block.Occurrences.Length];
        foreach (Occurrence occurrence in block.Occurrences)
        {
            sorted[next[groupOfForm[occurrence.Form]]++] = occurrence;
        }

        ends = next;
        return sorted;
    }

    private void WriteForms(string stem, ReadOnlySpan<int> forms)
    {
        record.Clear();
        record.WriteText(stem);
        record.WriteNumber(forms.Length);
        foreach (int form in forms)
        {
            record.WriteText(block.Forms[form]);
            record.WriteNumber(countOfForm[form]);
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

            record.WriteNumber(passage - previousPassage);
            record.WriteNumber(count);
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
            record.WriteNumber(occurrence.Position - previous);
            record.WriteNumber(numberInGroup[occurrence.Form]);
            previous = occurrence.Position;
        }
    }
}
