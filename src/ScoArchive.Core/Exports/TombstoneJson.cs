using System.Globalization;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Writes what is kept of a document that is gone as JSON; <c>Schemas/tombstone.schema.json</c> says what it promises.</summary>
public static class TombstoneJson
{
    /// <summary>The tombstone as UTF-8 JSON, at the address of the document's own.</summary>
    /// <param name="tombstone">The tombstone.</param>
    /// <param name="urlOf">Address of a document's page.</param>
    public static byte[] Write(Tombstone tombstone, Func<Slug, string> urlOf) => JsonFile.Write(json =>
    {
        WriteOpening(json, tombstone, urlOf);
        WriteMetadata(json, tombstone.Metadata);
        json.WriteObjects("paragraphs", tombstone.Paragraphs, paragraph => WriteParagraph(json, paragraph, urlOf));
    });

    /// <summary>The members that the list of documents has too: which document, and what became of it.</summary>
    internal static void WriteOpening(Utf8JsonWriter json, Tombstone tombstone, Func<Slug, string> urlOf)
    {
        TombstoneStatement statement = tombstone.Statement;
        json.WriteString("slug", tombstone.Slug.Value);
        json.WriteString("title", tombstone.Metadata.Title);
        json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(statement.Fate.ToString()));
        json.WriteString("statusDate", statement.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("reason", statement.Reason);
        json.WriteTexts("into", statement.Successors.Select(urlOf));
        json.WriteString("url", urlOf(tombstone.Slug));
    }

    private static void WriteMetadata(Utf8JsonWriter json, DocumentMetadata metadata)
    {
        json.WriteKnown("date", metadata.Date?.ToString());
        json.WriteKnown("eventDate", metadata.EventDate?.ToString());
        json.WriteKnown("place", metadata.Place);
        json.WriteKnown("kind", metadata.Kind);
        json.WriteString("language", metadata.Language);
        json.WriteKnown("issuer", metadata.Issuer);
        json.WriteKnown("publisher", metadata.Publisher);
        json.WriteKnown("author", metadata.Author);
        json.WriteKnown("rights", metadata.Rights);
        json.WriteTexts("notes", metadata.Notes);
    }

    private static void WriteParagraph(Utf8JsonWriter json, FollowedParagraph paragraph, Func<Slug, string> urlOf)
    {
        json.WriteString("id", paragraph.Id.Value);
        json.WriteKnown("opening", paragraph.Opening);
        json.WriteKnown("target", paragraph.Target is { } target ? $"{urlOf(target.Document)}#{target.Id}" : null);
    }
}
