using System.Text.Json;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Json;

namespace ScoArchive.Core.Citing;

/// <summary>Writes a record as CSL-JSON, the form that Zotero and its kin exchange.</summary>
public static class CslJson
{
    /// <summary>A list of this one item, as UTF-8 JSON.</summary>
    public static byte[] Write(CslRecord record)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartArray();
            WriteItem(json, record);
            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, CslRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("type", record.Type);
        Write(json, "genre", record.Genre);
        json.WriteString("title", record.Title);
        if (record.Author.Length > 0)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", record.Author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Write(json, "container-title", record.ContainerTitle);
        Write(json, "publisher", record.Publisher);
        Write(json, "publisher-place", record.PublisherPlace);
        WriteDate(json, record.Issued);
        Write(json, "URL", record.Url);
        Write(json, "archive", record.Archive);
        Write(json, "language", record.Language);
        Write(json, "note", record.Locator);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, CslDate date)
    {
        if (!date.IsKnown)
        {
            return;
        }

        json.WriteStartObject("issued");
        if (date.Literal.Length > 0)
        {
            json.WriteString("literal", date.Literal);
        }
        else
        {
            json.WriteStartArray("date-parts");
            WriteParts(json, date.Start);
            WriteParts(json, date.End);
            json.WriteEndArray();
        }

        if (date.IsDoubtful)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, EdtfDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.WriteStartArray();
        foreach (int part in new[] { known.Year, known.Month, known.Month is null ? null : known.Day }.OfType<int>())
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}
