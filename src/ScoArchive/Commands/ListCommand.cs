using System.Globalization;
using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Json;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Lists the documents: which have no record, and what records do not say.</summary>
public static class ListCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="asJson">Whether the list is for a program.</param>
    public static int Run(Workspace workspace, bool asJson)
    {
        if (PreparedArchive.Read(workspace) is not { } archive)
        {
            return ExitCode.ContentErrors;
        }

        PreparedDocument[] documents = [.. archive.Documents.Documents.OrderBy(document => document.Slug)];
        if (asJson)
        {
            WriteJson(documents);
        }
        else
        {
            documents.ToList().ForEach(Print);
            int uncatalogued = documents.Count(document => !MetadataOf(document).IsCatalogued);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Length} document{(documents.Length == 1 ? "" : "s")}, {uncatalogued} not catalogued"));
        }

        return ExitCode.Done;
    }

    /// <summary>The keys that a record could state and does not; for a text without a record, all of those.</summary>
    public static IEnumerable<string> MissingKeys(DocumentMetadata metadata) =>
        from key in new[]
        {
            ("date", metadata.Date is not { Earliest: not null }), ("place", metadata.Place.Length == 0), ("issuer", metadata.Issuer.Length == 0), ("publisher", metadata.Publisher.Length == 0),
            ("source", metadata.Source == SourceStatement.Unknown), ("rights", metadata.Rights.Length == 0), ("published", metadata.Published is null),
        }
        where key.Item2
        select key.Item1;

    private static DocumentMetadata MetadataOf(PreparedDocument document) => document.Document.Metadata;

    private static void Print(PreparedDocument document)
    {
        DocumentMetadata metadata = MetadataOf(document);
        Console.WriteLine($"{metadata.Slug}\n  {metadata.Date?.ToString() ?? "undated",-12} {metadata.Kind}, {metadata.Language}: {metadata.Title}\n  {document.Unit.SeedName}");
        string missing = string.Join(", ", MissingKeys(metadata));
        string state = !metadata.IsCatalogued ? $"not catalogued: write {document.Unit.RecordName}" : missing.Length > 0 ? $"the record does not say: {missing}" : "";
        Console.Write(state.Length > 0 ? $"  {state}\n" : "");
    }

    private static void WriteJson(PreparedDocument[] documents)
    {
        using Stream console = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(console, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (PreparedDocument document in documents)
            {
                Write(json, document);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        console.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, PreparedDocument document)
    {
        DocumentMetadata metadata = MetadataOf(document);
        json.WriteStartObject();
        json.WriteString("slug", metadata.Slug.Value);
        json.WriteString("title", metadata.Title);
        json.WriteString("date", metadata.Date?.ToString());
        json.WriteString("kind", metadata.Kind);
        json.WriteString("language", metadata.Language);
        json.WriteString("seed", document.Unit.SeedName);
        json.WriteString("record", document.Unit.HasRecord ? document.Unit.RecordName : null);
        json.WriteString("original", document.Document.Document.Provenance.Original?.FileName);
        json.WriteBoolean("catalogued", metadata.IsCatalogued);
        json.WriteNumber("paragraphs", document.Document.Document.ParagraphCount);
        json.WriteStartArray("missing");
        MissingKeys(metadata).ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
