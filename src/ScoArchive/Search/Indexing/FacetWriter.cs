using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the passages of each value of a facet, and says where each lies.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="passages">How many passages the archive has.</param>
internal sealed class FacetWriter(ShardFolder folder, int passages)
{
    private const int TargetBytes = 32 * 1024;
    private readonly ShardSequence _shards = new(folder, "facets", TargetBytes);

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => _shards.Hashes;

    /// <summary>Writes a facet; returns value, label, number of passages, file and offset of each of its values.</summary>
    public JsonArray Write(FacetStore store, Func<string, string> labelOf)
    {
        JsonArray directory = [];
        foreach ((string value, FacetMembers members) in store.Values())
        {
            if (_shards.IsFull)
            {
                _shards.Close();
            }

            directory.Add(new JsonArray(value, labelOf(value), members.Count, _shards.Number, _shards.Current.Length));
            WriteMembers(members);
        }

        return directory;
    }

    /// <summary>Closes the last file.</summary>
    public void Close() => _shards.Close();

    private void WriteMembers(FacetMembers members)
    {
        bool dense = PassageSet.IsDense(members.Count, passages);
        _shards.Current.WriteByte(dense ? (byte)1 : (byte)0);
        if (dense)
        {
            PassageSet.WriteBits(_shards.Current, members.Passages(), passages);
        }
        else
        {
            _shards.Current.WriteBytes(members.Gaps);
        }
    }
}
