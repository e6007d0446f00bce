using System.Text.Json;
using ScoArchive.Core.Json;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>Writes what a change does, for programs.</summary>
public static class ChangeJson
{
    /// <summary>The report as one object.</summary>
    public static void Write(Stream stream, ChangeReport report)
    {
        using var json = new Utf8JsonWriter(stream, JsonForm.Options);
        json.WriteStartObject();
        json.WriteString("since", report.Since);
        json.WriteString("summary", report.Summary);
        json.WriteBoolean("losses", report.HasLosses);
        json.WriteStartArray("documents");
        foreach (DocumentChange document in report.Documents)
        {
            Write(json, document);
        }

        json.WriteEndArray();
        Write(json, "lostAddresses", report.LostAddresses);
        Write(json, "newAddresses", report.NewAddresses);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentChange document)
    {
        json.WriteStartObject();
        json.WriteString("slug", document.Slug.Value);
        json.WriteString("formerSlug", document.Former == document.Slug ? null : document.Former.Value);
        json.WriteString("title", document.Title);
        json.WriteString("change", NameOf(document.Kind));
        json.WriteString("detail", document.Detail);
        json.WriteStartArray("statements");
        foreach (StatementChange statement in document.Statements)
        {
            json.WriteStartObject();
            json.WriteString("field", statement.Field);
            json.WriteString("before", statement.Before.Length > 0 ? statement.Before : null);
            json.WriteString("now", statement.Now.Length > 0 ? statement.Now : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("paragraphs");
        foreach (ParagraphChange paragraph in document.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("id", paragraph.Id.Value);
            json.WriteString("change", NameOf(paragraph.Kind));
            json.WriteString("before", paragraph.Before.Length > 0 ? paragraph.Before : null);
            json.WriteString("now", paragraph.Now.Length > 0 ? paragraph.Now : null);
            json.WriteString("target", paragraph.Target.Length > 0 ? paragraph.Target : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<PageEntry> addresses)
    {
        json.WriteStartArray(name);
        foreach (PageEntry entry in addresses)
        {
            json.WriteStringValue("/" + entry.Path);
        }

        json.WriteEndArray();
    }

    private static string NameOf<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
