using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Writes members that indices have in common.</summary>
internal static class PassageJson
{
    /// <summary>The member that says once for a file where the passages are that it names by document and id.</summary>
    public static void WritePermalinks(this Utf8JsonWriter json, IArchiveAddresses addresses) =>
        json.WriteString("permalinks", addresses.PassagePattern("document"));

    /// <summary>The members that say which passage it is; its address follows from them by the file's <c>permalinks</c>.</summary>
    public static void WriteReference(this Utf8JsonWriter json, string document, BlockId id)
    {
        json.WriteString("document", document);
        json.WriteString("id", id.Value);
    }

    /// <summary>The members that list what else is found in an index's passages, with how many of them have it.</summary>
    public static void WriteCompanions(this Utf8JsonWriter json, string name, string key, ImmutableArray<Companion> companions) =>
        json.WriteObjects(name, companions, companion =>
        {
            json.WriteString(key, companion.Key);
            json.WriteNumber("paragraphs", companion.Paragraphs);
        });
}
