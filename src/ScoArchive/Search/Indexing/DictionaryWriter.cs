using System.Numerics;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes every form of the archive in order, with the number of its group and roughly how often it occurs.</summary>
/// <param name="folder">Where the files go.</param>
internal sealed class DictionaryWriter(ShardFolder folder)
{
    private const int TargetBytes = 6 * 1024;
    private readonly ShardSequence _shards = new(folder, "words", TargetBytes);
    private readonly List<string> _firstForms = [];
    private readonly List<(string Form, int Group, int Occurrences)> _entries = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _groups;

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => _shards.Hashes;

    /// <summary>The first form in each file.</summary>
    public IReadOnlyList<string> FirstForms => _firstForms;

    /// <summary>How often each form occurs.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Takes in the forms of the next group.</summary>
    public void Add(WordGroup group)
    {
        for (int at = 0; at < group.Forms.Length; at++)
        {
            _counts.Add(group.Forms[at], group.Occurrences[at]);
            _entries.Add((group.Forms[at], _groups, group.Occurrences[at]));
        }

        _groups++;
    }

    /// <summary>Writes the forms of all groups.</summary>
    public void Write()
    {
        _entries.Sort((one, other) => string.CompareOrdinal(one.Form, other.Form));
        string previous = "";
        int previousGroup = 0;
        foreach ((string form, int group, int occurrences) in _entries)
        {
            if (_shards.Current.Length == 0 || _shards.IsFull)
            {
                _shards.Close();
                _firstForms.Add(form);
                previous = "";
                previousGroup = 0;
            }

            _shards.Current.WriteForm(form, previous);
            int step = group - previousGroup;
            _shards.Current.WriteNumber(step < 0 ? (-step * 2) - 1 : step * 2);
            _shards.Current.WriteNumber(BitOperations.Log2((uint)occurrences + 1));
            previous = form;
            previousGroup = group;
        }

        _shards.Close();
    }
}
