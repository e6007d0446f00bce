using ScoArchive.Search.Stemming;

namespace ScoArchive.Search.Indexing;

/// <summary>
/// Writes a block's occurrences as a run: for each stem in order its length in bytes, the stem, its forms with how often each occurs, and
/// for each passage the gap, the count, then gaps of positions and forms.
/// </summary>
internal sealed class RunWriter
{
    private readonly OccurrenceBlock block;
    private readonly ByteWriter run = new();
    private readonly ByteWriter record = new();
    private readonly int[] groupOfForm;
    private readonly int[] numberInGroup;
    private readonly int[] countOfForm;

    private RunWriter(OccurrenceBlock block)
    {
        this.block = block;
        groupOfForm = new int[block.Forms.Count];
        numberInGroup = new int[block.Forms.Count];
        countOfForm = new int[block.Forms.Count];
    }

    /// <summary>The block's run.</summary>
    public static ReadOnlyMemory<byte> Write(OccurrenceBlock block) => new RunWriter(block).Write();

    private ReadOnlyMemory<byte> Write()
    {
        (string Stem, int Form)[] forms = [.. block.Forms
            .Select((form, number) => (Stem: WordStemmer.Stem(form), number))
            .OrderBy(entry => entry.Stem, StringComparer.Ordinal)];
        List<int> groupEnds = NumberForms(forms);
        Occurrence[] sorted = SortByGroup(groupEnds.Count, out int[] ends);
        for (int group = 0; group < groupEnds.Count; group++)
        {
            WriteForms(forms.AsSpan(StartOf(group, groupEnds)..groupEnds[group]));
            WritePassages(sorted.AsSpan(StartOf(group, ends)..ends[group]));
            run.WriteNumber(record.Length);
            run.WriteBytes(record.Written);
        }

        return run.ToMemory();
    }

    private static int StartOf(int group, IReadOnlyList<int> ends) => group == 0 ? 0 : ends[group - 1];

    // Numbers the groups, and the forms within each; returns where each group ends among the forms.
    private List<int> NumberForms(ReadOnlySpan<(string Stem, int Form)> forms)
    {
        List<int> ends = [];
        for (int at = 0; at < forms.Length; at++)
        {
            if (at == 0 || !string.Equals(forms[at].Stem, forms[at - 1].Stem, StringComparison.Ordinal))
            {
                ends.Add(at);
            }

            groupOfForm[forms[at].Form] = ends.Count - 1;
            numberInGroup[forms[at].Form] = at - StartOf(ends.Count - 1, ends);
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

    private void WriteForms(ReadOnlySpan<(string Stem, int Form)> forms)
    {
        record.Clear();
        record.WriteText(forms[0].Stem);
        record.WriteNumber(forms.Length);
        foreach ((_, int form) in forms)
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
