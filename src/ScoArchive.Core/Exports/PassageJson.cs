using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a passage as an index names it.</summary>
internal static class PassageJson
{
    /// <summary>The member that says once for a file where the passages are that it names by document and id.</summary>
    public static void WritePermalinks(this Utf8JsonWriter json, IArchiveAddresses addresses) =>
        json.WriteString("permalinks", addresses.PassagePattern("document"));

    /// <summary>The members that say which passage it is; its address follows from them by the file's <c>permalinks</c>.</summary>
    public static void WriteReference(this Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("document", passage.Document.Document.Slug.Value);
        json.WriteString("id", passage.Block.Id.Value);
    }

    /// <summary>
    /// The members that list an index's passages by document, each with its id, and say once where they all are. Their words stand
    /// once, in the document's own file.
    /// </summary>
    /// <param name="writeEvidence">Writes what shows that a passage belongs here.</param>
    public static void WritePassages(
        this Utf8JsonWriter json, ImmutableArray<Passage> passages, IArchiveAddresses addresses, Action<Passage> writeEvidence)
    {
        json.WriteString("permalinks", addresses.PassagePattern("slug"));
        json.WriteObjects("documents", passages.GroupBy(passage => passage.Document), group =>
        {
            json.WriteString("slug", group.Key.Document.Slug.Value);
            json.WriteNumber("paragraphs", group.Count());
            json.WriteObjects("passages", group, passage =>
            {
                json.WriteString("id", passage.Block.Id.Value);
                writeEvidence(passage);
            });
        });
    }

    /// <summary>The members that list what else is found in an index's passages, with how many of them have it.</summary>
    public static void WriteCompanions(this Utf8JsonWriter json, string name, string key, ImmutableArray<Companion> companions) =>
        json.WriteObjects(name, companions, companion =>
        {
            json.WriteString(key, companion.Key);
            json.WriteNumber("paragraphs", companion.Paragraphs);
        });

    /// <summary>The members that list how many passages each document has.</summary>
    public static void WriteDocumentCounts(this Utf8JsonWriter json, IEnumerable<Passage> passages) =>
        json.WriteObjects("documents", passages.GroupBy(passage => passage.Document), group =>
        {
            json.WriteString("slug", group.Key.Document.Slug.Value);
            json.WriteNumber("paragraphs", group.Count());
        });
}
