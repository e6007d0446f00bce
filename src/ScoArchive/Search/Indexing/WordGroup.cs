namespace ScoArchive.Search.Indexing;

/// <summary>The forms that share a stem, and where they occur.</summary>
/// <param name="stem">The stem.</param>
internal sealed class WordGroup(string stem)
{
    private readonly List<(long Offset, int Length)> runs = [];
    private int lastPassage = -1;

    /// <summary>The stem.</summary>
    public string Stem { get; } = stem;

    /// <summary>Forms in the order in which they were met.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>How often each form was met.</summary>
    public List<int> Occurrences { get; } = [];

    /// <summary>In how many passages the group occurs.</summary>
    public int Passages { get; private set; }

    /// <summary>Occurrences that are still in memory: for each passage the gap, the count, then positions and forms.</summary>
    public ByteWriter Pending { get; } = new();

    /// <summary>Where earlier occurrences were put on disk.</summary>
    public IReadOnlyList<(long Offset, int Length)> Runs => runs;

    /// <summary>Where the group occurs in the passage being read.</summary>
    public List<(int Position, int Form)> Places { get; } = [];

    /// <summary>Keeps the group's places in the passage that was read.</summary>
    public void EndPassage(int passage)
    {
        Pending.WriteNumber(passage - lastPassage);
        Pending.WriteNumber(Places.Count);
        int previous = 0;
        foreach ((int position, int form) in Places)
        {
            Pending.WriteNumber(position - previous);
            Pending.WriteNumber(form);
            previous = position;
            Occurrences[form]++;
        }

        Places.Clear();
        lastPassage = passage;
        Passages++;
    }

    /// <summary>The number of a form within the group, given when it is first met.</summary>
    public int AddForm(string form)
    {
        Forms.Add(form);
        Occurrences.Add(0);
        return Forms.Count - 1;
    }

    /// <summary>Remembers that what was in memory now lies on disk.</summary>
    public void MoveToRun(long offset)
    {
        runs.Add((offset, Pending.Length));
        Pending.Clear();
    }
}
