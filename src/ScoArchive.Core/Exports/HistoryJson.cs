using System.Text.Json;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the earlier texts of a document's paragraphs as JSON; <c>Schemas/history.schema.json</c> says what it promises.</summary>
public static class HistoryJson
{
    /// <summary>The history as UTF-8 JSON.</summary>
    public static byte[] Write(Document document) => JsonFile.Write(json =>
    {
        json.WriteString("slug", document.Slug.Value);
        json.WriteObjects("earlier", document.Permalinks.EarlierTexts, earlier => Write(json, earlier));
    });

    private static void Write(Utf8JsonWriter json, EarlierText earlier)
    {
        json.WriteString("id", earlier.Id.Value);
        json.WriteString("check", earlier.Check);
        json.WriteString("text", earlier.Text);
        json.WriteString("until", earlier.Until.Length > 0 ? earlier.Until : null);
        json.WriteString("reason", earlier.Reason.Length > 0 ? earlier.Reason : null);
    }
}
