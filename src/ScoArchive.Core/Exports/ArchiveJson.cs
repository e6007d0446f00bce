using System.Text.Json;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the list of all documents, and of those that are gone, as JSON; <c>Schemas/documents.schema.json</c> says what it promises.</summary>
public static class ArchiveJson
{
    /// <summary>The list as UTF-8 JSON, in time order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="urlOf">Address of a document's page.</param>
    /// <param name="licence">The licence of the archive's data; <see langword="null"/> where none is stated.</param>
    public static byte[] Write(DocumentArchive archive, Func<Slug, string> urlOf, DataLicence? licence) => JsonFile.Write(json =>
    {
        json.WriteObjects("documents", archive.Documents, document => WriteEntry(json, document, urlOf(document.Document.Slug)));
        json.WriteLicence(licence);
        json.WriteObjects("tombstones", archive.Tombstones, tombstone => TombstoneJson.WriteOpening(json, tombstone, urlOf));
    });

    private static void WriteEntry(Utf8JsonWriter json, ArchivedDocument document, string url)
    {
        DocumentMetadata metadata = document.Metadata;
        json.WriteString("slug", metadata.Slug.Value);
        json.WriteString("title", metadata.Title);
        json.WriteString("date", metadata.Date?.ToString());
        json.WriteString("kind", metadata.Kind.Length > 0 ? metadata.Kind : null);
        json.WriteString("place", metadata.Place.Length > 0 ? metadata.Place : null);
        json.WriteString("language", metadata.Language);
        json.WriteNumber("paragraphs", document.Document.ParagraphCount);
        json.WriteTexts("formerSlugs", metadata.FormerSlugs.Select(former => former.Value));
        json.WriteString("url", url);
        json.WriteString("json", url + "index.json");
        json.WriteString("sha256", document.Document.Provenance.Seed.Sha256);
    }
}
