using System.Text;
using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Writes the names of files: thousands would make the manifest heavy, and go into files of their own, read when a file of theirs is.</summary>
/// <param name="folder">Where the files go.</param>
internal sealed class NameLists(ShardFolder folder)
{
    private const int LongestList = 256;

    /// <summary>Hashes of the files of one kind, or where they are listed.</summary>
    /// <param name="kind">What the lists are called.</param>
    /// <param name="hashes">The hashes in order.</param>
    public JsonObject Write(string kind, IReadOnlyList<string> hashes)
    {
        if (hashes.Count <= LongestList)
        {
            return new JsonObject { ["names"] = string.Concat(hashes) };
        }

        IEnumerable<string> lists = hashes.Chunk(LongestList).Select((chunk, number) => folder.Write(kind, number, "txt", Encoding.ASCII.GetBytes(string.Concat(chunk))));
        return new JsonObject { ["lists"] = string.Concat(lists), ["listLength"] = LongestList };
    }

    /// <summary>Where the files of rows are listed, each list with the first row of its files.</summary>
    /// <param name="rows">The rows, written.</param>
    public JsonObject WriteRows(PostingsWriter rows)
    {
        IEnumerable<string> lists = rows.FirstForms.Zip(rows.Hashes).Chunk(LongestList).Select((chunk, number) => folder.WriteJson("row-names", number, new JsonObject
        {
            ["first"] = Strings(chunk.Select(file => file.First)),
            ["names"] = string.Concat(chunk.Select(file => file.Second)),
        }));
        return new JsonObject { ["first"] = Strings(rows.FirstForms.Where((_, file) => file % LongestList == 0)), ["lists"] = string.Concat(lists), ["listLength"] = LongestList };
    }

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
