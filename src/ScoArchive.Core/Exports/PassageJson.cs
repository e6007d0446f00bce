using System.Text.Json;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a passage as an index names it.</summary>
internal static class PassageJson
{
    /// <summary>The members that say which passage it is.</summary>
    public static void WriteReference(this Utf8JsonWriter json, Passage passage, IArchiveAddresses addresses)
    {
        json.WriteString("document", passage.Document.Document.Slug.Value);
        json.WriteString("id", passage.Block.Id.Value);
        json.WriteString("number", passage.Block.Number);
        json.WriteString("url", addresses.Of(passage));
    }

    /// <summary>The members that list how many passages each document has.</summary>
    public static void WriteDocumentCounts(this Utf8JsonWriter json, IEnumerable<Passage> passages) =>
        json.WriteObjects("documents", passages.GroupBy(passage => passage.Document), group =>
        {
            json.WriteString("slug", group.Key.Document.Slug.Value);
            json.WriteNumber("paragraphs", group.Count());
        });
}
