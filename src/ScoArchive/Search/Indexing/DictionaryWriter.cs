using System.Numerics;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes every form of the archive in order, with the number of its group and roughly how often it occurs.</summary>
/// <param name="folder">Where the files go.</param>
internal sealed class DictionaryWriter(ShardFolder folder)
{
    private const int TargetBytes = 6 * 1024;
    private readonly ShardSequence shards = new(folder, "words", TargetBytes);
    private readonly List<string> firstForms = [];
    private readonly List<(string Form, int Group, int Occurrences)> entries = [];
    private int groups;

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => shards.Hashes;

    /// <summary>The first form in each file.</summary>
    public IReadOnlyList<string> FirstForms => firstForms;

    /// <summary>How many forms there are.</summary>
    public int Forms => entries.Count;

    /// <summary>Takes in the forms of the next group.</summary>
    public void Add(WordGroup group)
    {
        for (int at = 0; at < group.Forms.Length; at++)
        {
            entries.Add((group.Forms[at], groups, group.Occurrences[at]));
        }

        groups++;
    }

    /// <summary>Writes the forms of all groups.</summary>
    public void Write()
    {
        entries.Sort((one, other) => string.CompareOrdinal(one.Form, other.Form));
        string previous = "";
        int previousGroup = 0;
        foreach ((string form, int group, int occurrences) in entries)
        {
            if (shards.Current.Length == 0 || shards.IsFull)
            {
                shards.Close();
                firstForms.Add(form);
                previous = "";
                previousGroup = 0;
            }

            shards.Current.WriteForm(form, previous);
            int step = group - previousGroup;
            shards.Current.WriteNumber(step < 0 ? (-step * 2) - 1 : step * 2);
            shards.Current.WriteNumber(BitOperations.Log2((uint)occurrences + 1));
            previous = form;
            previousGroup = group;
        }

        shards.Close();
    }
}
