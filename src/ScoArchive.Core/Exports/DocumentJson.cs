using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a document as JSON; <c>Schemas/document.schema.json</c> says what it promises.</summary>
public sealed class DocumentJson
{
    private readonly Utf8JsonWriter _json;

    private DocumentJson(Utf8JsonWriter json) => _json = json;

    /// <summary>The document as UTF-8 JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">Address of its page; empty when it has none.</param>
    /// <param name="licence">The licence of the archive's data; <see langword="null"/> where none is stated.</param>
    public static byte[] Write(ArchivedDocument document, string url, DataLicence? licence) =>
        JsonFile.Write(json => new DocumentJson(json).WriteDocument(document, url, licence));

    /// <summary>The name of a kind of intervention in data: <c>lineJoin</c>, <c>boilerplate</c> …</summary>
    public static string NameOf(InterventionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The name of a kind of line in data: <c>dateline</c>, <c>signature</c> …</summary>
    public static string NameOf(LineKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private void WriteDocument(ArchivedDocument document, string url, DataLicence? licence)
    {
        WriteMetadata(document.Metadata, url);
        _json.WriteLicence(licence);
        WriteSeed(document.Document.Provenance.Seed);
        WriteOriginal(document.Document.Provenance.Original);
        new BlocksJson(_json).Write(document);
        WriteSignatories(document.Document.Signatories);
        WriteInterventions(document.Document.Provenance.AllInterventions);
        WritePermalinks(document.Document.Permalinks);
    }

    private void WriteMetadata(DocumentMetadata metadata, string url)
    {
        _json.WriteString("slug", metadata.Slug.Value);
        _json.WriteString("title", metadata.Title);
        _json.WriteKnown("date", metadata.Date?.ToString());
        _json.WriteKnown("eventDate", metadata.EventDate?.ToString());
        _json.WriteKnown("place", metadata.Place);
        _json.WriteKnown("kind", metadata.Kind);
        _json.WriteString("language", metadata.Language);
        _json.WriteKnown("issuer", metadata.Issuer);
        _json.WriteKnown("publisher", metadata.Publisher);
        _json.WriteKnown("author", metadata.Author);
        _json.WriteKnown("rights", metadata.Rights);
        _json.WriteString("url", url);
        _json.WriteBoolean("catalogued", metadata.IsCatalogued);
        _json.WriteObjects("related", metadata.Related, related =>
        {
            _json.WriteString("slug", related.Slug.Value);
            _json.WriteString("relation", JsonNamingPolicy.CamelCase.ConvertName(related.Relation.ToString()));
        });
        _json.WriteTexts("notes", metadata.Notes);
    }

    private void WriteSeed(SeedText seed)
    {
        _json.WriteStartObject("seed");
        _json.WriteString("file", seed.FileName);
        _json.WriteString("sha256", seed.Sha256);
        _json.WriteString("encoding", seed.Encoding);
        _json.WriteNumber("bytes", seed.ByteCount);
        _json.WriteEndObject();
    }

    private void WriteOriginal(Original? original)
    {
        if (original is null)
        {
            _json.WriteNull("original");
            return;
        }

        _json.WriteStartObject("original");
        _json.WriteString("file", original.PublishedName);
        _json.WriteString("name", original.FileName);
        _json.WriteString("sha256", original.Sha256);
        _json.WriteNumber("bytes", original.ByteCount);
        _json.WriteString("mediaType", original.MediaType);
        _json.WriteString("extractor", original.Extractor);
        _json.WriteEndObject();
    }

    private void WriteSignatories(ImmutableArray<Signatory> signatories) => _json.WriteObjects("signatories", signatories, signatory =>
    {
        _json.WriteString("name", signatory.Name);
        _json.WriteKnown("office", signatory.Office);
        _json.WriteKnown("party", signatory.Party);
        _json.WriteKnown("state", signatory.State);
    });

    private void WriteInterventions(ImmutableArray<Intervention> interventions) => _json.WriteObjects("interventions", interventions, intervention =>
    {
        _json.WriteString("kind", NameOf(intervention.Kind));
        _json.WriteLines(intervention.Range);
        _json.WriteString("text", intervention.Text);
        _json.WriteString("note", intervention.Note.ToString());
    });

    private void WritePermalinks(PermalinkNotices notices)
    {
        _json.WriteObjects("aliases", notices.Aliases, alias =>
        {
            _json.WriteString("id", alias.Id.Value);
            _json.WriteString("target", alias.Target.Value);
        });
        _json.WriteObjects("withdrawn", notices.Withdrawn, withdrawn =>
        {
            _json.WriteString("id", withdrawn.Id.Value);
            _json.WriteString("reason", withdrawn.Reason);
        });
    }
}
