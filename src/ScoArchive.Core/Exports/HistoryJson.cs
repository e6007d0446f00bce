using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Json;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the earlier texts of a document's paragraphs as JSON; <c>Schemas/history.schema.json</c> says what it promises.</summary>
public static class HistoryJson
{
    /// <summary>The history as UTF-8 JSON.</summary>
    public static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteString("slug", document.Slug.Value);
            json.WriteStartArray("earlier");
            foreach (EarlierText earlier in document.Permalinks.EarlierTexts)
            {
                Write(json, earlier);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, EarlierText earlier)
    {
        json.WriteStartObject();
        json.WriteString("id", earlier.Id.Value);
        json.WriteString("check", earlier.Check);
        json.WriteString("text", earlier.Text);
        json.WriteString("until", earlier.Until.Length > 0 ? earlier.Until : null);
        json.WriteString("reason", earlier.Reason.Length > 0 ? earlier.Reason : null);
        json.WriteEndObject();
    }
}
