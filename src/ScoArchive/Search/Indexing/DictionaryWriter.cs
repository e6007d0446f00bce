using System.Numerics;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes every form of the archive in order, with the number of its group and roughly how often it occurs.</summary>
/// <param name="folder">Where the files go.</param>
internal sealed class DictionaryWriter(ShardFolder folder)
{
    private const int TargetBytes = 6 * 1024;
    private readonly ShardSequence shards = new(folder, "words", TargetBytes);
    private readonly List<string> firstForms = [];

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => shards.Hashes;

    /// <summary>The first form in each file.</summary>
    public IReadOnlyList<string> FirstForms => firstForms;

    /// <summary>Writes the forms of all groups, given in the order of their numbers; returns how many there are.</summary>
    public int Write(IReadOnlyList<WordGroup> groups)
    {
        List<(string Form, int Group, int Occurrences)> entries = [.. groups
            .SelectMany((group, number) => group.Forms.Select((form, at) => (form, number, group.Occurrences[at])))
            .OrderBy(entry => entry.form, StringComparer.Ordinal)];
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
        return entries.Count;
    }
}
