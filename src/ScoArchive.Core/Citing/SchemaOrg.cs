using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace ScoArchive.Core.Citing;

/// <summary>Describes a document in the words of schema.org, as JSON-LD.</summary>
public static class SchemaOrg
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["agreement"] = "Legislation", ["charter"] = "Legislation", ["convention"] = "Legislation", ["protocol"] = "Legislation",
        ["law"] = "Legislation", ["regulation"] = "Legislation", ["treaty"] = "Legislation", ["report"] = "Report",
        ["news-report"] = "NewsArticle", ["interview"] = "NewsArticle", ["opinion"] = "OpinionNewsArticle",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The description; an uncertain date is left to Dublin Core, which can say so.</summary>
    public static string Write(CslRecord record)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", Types.GetValueOrDefault(record.Kind, "CreativeWork"));
            json.WriteString("name", record.Title);
            json.WriteString("headline", record.Title);
            json.WriteString("url", record.Url);
            json.WriteString("inLanguage", record.Language);
            Write(json, "genre", record.Genre);
            Write(json, "datePublished", record.Issued.IsDoubtful ? "" : record.Issued.Parts('-'));
            Write(json, "locationCreated", record.PublisherPlace);
            WriteAgent(json, "author", record.Author, record.IsPerson ? "Person" : "Organization");
            WriteAgent(json, "publisher", record.ContainerTitle + record.Publisher, "Organization");
            WriteAgent(json, "isPartOf", record.Archive, "WebSite");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteAgent(Utf8JsonWriter json, string role, string name, string type)
    {
        if (name.Length > 0)
        {
            json.WriteStartObject(role);
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }
    }
}
