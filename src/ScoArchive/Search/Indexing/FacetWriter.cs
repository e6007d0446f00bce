using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the passages of each topic and state, and says where each lies.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="passages">How many passages the archive has.</param>
internal sealed class FacetWriter(ShardFolder folder, int passages)
{
    private const int TargetBytes = 32 * 1024;
    private readonly ShardSequence shards = new(folder, "facets", TargetBytes);

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => shards.Hashes;

    /// <summary>Writes a facet; returns value, label, number of passages, file and offset of each of its values.</summary>
    public JsonArray Write(FacetStore store, IReadOnlyDictionary<string, string> labels)
    {
        JsonArray directory = [];
        foreach ((string value, FacetMembers members) in store.Values())
        {
            if (shards.IsFull)
            {
                shards.Close();
            }

            directory.Add(new JsonArray(value, labels.GetValueOrDefault(value, value), members.Count, shards.Number, shards.Current.Length));
            WriteMembers(members);
        }

        return directory;
    }

    /// <summary>Closes the last file.</summary>
    public void Close() => shards.Close();

    private void WriteMembers(FacetMembers members)
    {
        bool dense = PassageSet.IsDense(members.Count, passages);
        shards.Current.WriteByte(dense ? (byte)1 : (byte)0);
        if (dense)
        {
            PassageSet.WriteBits(shards.Current, members.Passages(), passages);
        }
        else
        {
            shards.Current.WriteBytes(members.Gaps);
        }
    }
}
