using ScoArchive.Search.Stemming;
using ScoArchive.Search.Words;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers where every word occurs; what exceeds the memory allowed is put into a scratch file, in order.</summary>
/// <param name="memoryLimit">Bytes of occurrences kept in memory.</param>
internal sealed class OccurrenceStore(int memoryLimit) : IDisposable
{
    private readonly Dictionary<string, (WordGroup Group, int Form)> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordGroup> groups = new(StringComparer.Ordinal);
    private readonly List<WordGroup> passageGroups = [];
    private readonly List<int> lengths = [];
    private FileStream? scratch;
    private int pendingBytes;

    /// <summary>How many words each passage has.</summary>
    public IReadOnlyList<int> PassageLengths => lengths;

    /// <summary>Size of all occurrences.</summary>
    public long Bytes => pendingBytes + (scratch?.Length ?? 0);

    /// <summary>Adds the next passage.</summary>
    public void Add(string text)
    {
        int length = 0;
        foreach (Word word in WordSplitter.Split(text))
        {
            (WordGroup group, int form) = Find(word);
            if (group.Places.Count == 0)
            {
                passageGroups.Add(group);
            }

            group.Places.Add((word.Position, form));
            length = Math.Max(length, word.Position + word.Width);
        }

        AddOccurrences(lengths.Count);
        lengths.Add(length);
    }

    /// <summary>All groups, by stem.</summary>
    public IReadOnlyList<WordGroup> SortedGroups() => [.. groups.Values.OrderBy(group => group.Stem, StringComparer.Ordinal)];

    /// <summary>All of a group's occurrences, from disk and memory.</summary>
    public byte[] ReadOccurrences(WordGroup group)
    {
        byte[] all = new byte[group.Runs.Sum(run => run.Length) + group.Pending.Length];
        int at = 0;
        foreach ((long offset, int length) in group.Runs)
        {
            scratch!.Position = offset;
            scratch.ReadExactly(all.AsSpan(at, length));
            at += length;
        }

        group.Pending.Written.CopyTo(all.AsSpan(at));
        return all;
    }

    /// <inheritdoc/>
    public void Dispose() => scratch?.Dispose();

    private (WordGroup Group, int Form) Find(Word word)
    {
        if (forms.TryGetValue(word.Form, out (WordGroup Group, int Form) known))
        {
            return known;
        }

        string stem = WordStemmer.Stem(word.Form);
        if (!groups.TryGetValue(stem, out WordGroup? group))
        {
            group = new WordGroup(stem);
            groups.Add(stem, group);
        }

        // A compound is also known by its joined spelling, whether or not a text has that one.
        if (word.Width > 1)
        {
            AddForm(group, word.Form.Replace("-", "", StringComparison.Ordinal));
        }

        return AddForm(group, word.Form);
    }

    private (WordGroup Group, int Form) AddForm(WordGroup group, string form)
    {
        if (!forms.TryGetValue(form, out (WordGroup Group, int Form) entry))
        {
            entry = (group, group.AddForm(form));
            forms.Add(form, entry);
        }

        return entry;
    }

    private void AddOccurrences(int passage)
    {
        foreach (WordGroup group in passageGroups)
        {
            int before = group.Pending.Length;
            group.EndPassage(passage);
            pendingBytes += group.Pending.Length - before;
        }

        passageGroups.Clear();
        if (pendingBytes > memoryLimit)
        {
            MoveToDisk();
        }
    }

    private void MoveToDisk()
    {
        scratch ??= new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        scratch.Position = scratch.Length;
        foreach (WordGroup group in groups.Values.Where(group => group.Pending.Length > 0))
        {
            long offset = scratch.Position;
            scratch.Write(group.Pending.Written);
            group.MoveToRun(offset);
        }

        pendingBytes = 0;
    }
}
