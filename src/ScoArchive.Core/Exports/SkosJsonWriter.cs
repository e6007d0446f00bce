using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a concept scheme as JSON-LD 1.1.</summary>
public static class SkosJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The JSON-LD text.</summary>
    public static string Write(SkosScheme scheme)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph");
            WriteScheme(json, scheme);
            foreach (SkosConcept concept in scheme.Concepts)
            {
                WriteConcept(json, concept, scheme);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        json.WriteString("dcterms", "http://purl.org/dc/terms/");
        json.WriteEndObject();
    }

    private static void WriteScheme(Utf8JsonWriter json, SkosScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("@id", scheme.Address);
        json.WriteString("@type", "skos:ConceptScheme");
        json.WritePropertyName("dcterms:title");
        WriteText(json, scheme.Title, scheme.TitleLanguage);
        WriteAddresses(json, "skos:hasTopConcept", scheme.Concepts.Where(concept => concept.Broader.IsEmpty).Select(concept => concept.Address));
        json.WriteEndObject();
    }

    private static void WriteConcept(Utf8JsonWriter json, SkosConcept concept, SkosScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("@id", concept.Address);
        json.WriteString("@type", "skos:Concept");
        WriteAddresses(json, "skos:inScheme", [scheme.Address]);
        WriteAddresses(json, "skos:topConceptOf", concept.Broader.IsEmpty ? [scheme.Address] : []);
        WriteLabels(json, "skos:prefLabel", concept.PreferredLabels);
        WriteLabels(json, "skos:altLabel", concept.OtherLabels);
        WriteLabels(json, "skos:definition", concept.Definitions);
        WriteNotations(json, concept);
        WriteAddresses(json, "skos:broader", concept.Broader);
        WriteAddresses(json, "skos:related", concept.Related);
        WriteAddresses(json, "skos:exactMatch", concept.ExactMatches);
        json.WriteEndObject();
    }

    private static void WriteNotations(Utf8JsonWriter json, SkosConcept concept)
    {
        if (concept.Notations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("skos:notation");
        foreach (SkosNotation notation in concept.Notations)
        {
            json.WriteStartObject();
            json.WriteString("@value", notation.Code);
            json.WriteString("@type", notation.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, string property, IReadOnlyCollection<LocalForms> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (LocalForms local in labels)
        {
            foreach (string form in local.Forms)
            {
                WriteText(json, form, local.Language);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string text, string language)
    {
        json.WriteStartObject();
        json.WriteString("@value", text);
        json.WriteString("@language", language);
        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, string property, IEnumerable<string> addresses)
    {
        string[] all = [.. addresses];
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (string address in all)
        {
            json.WriteStartObject();
            json.WriteString("@id", address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
