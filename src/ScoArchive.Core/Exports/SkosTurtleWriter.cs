using System.Text;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Writes a concept scheme as RDF 1.1 Turtle.</summary>
public static class SkosTurtleWriter
{
    /// <summary>The Turtle text.</summary>
    public static string Write(SkosScheme scheme)
    {
        var turtle = new StringBuilder();
        turtle.Append("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        turtle.Append("@prefix dcterms: <http://purl.org/dc/terms/> .\n\n");
        turtle.Append(Address(scheme.Address)).Append(" a skos:ConceptScheme ;\n    dcterms:title ").Append(Text(scheme.Title, scheme.TitleLanguage));
        foreach (SkosConcept top in scheme.Concepts.Where(concept => concept.Broader.IsEmpty))
        {
            turtle.Append(" ;\n    skos:hasTopConcept ").Append(Address(top.Address));
        }

        turtle.Append(" .\n");
        foreach (SkosConcept concept in scheme.Concepts)
        {
            Append(turtle, concept, scheme);
        }

        return turtle.ToString();
    }

    private static void Append(StringBuilder turtle, SkosConcept concept, SkosScheme scheme)
    {
        turtle.Append('\n').Append(Address(concept.Address)).Append(" a skos:Concept ;\n    skos:inScheme ").Append(Address(scheme.Address));
        if (concept.Broader.IsEmpty)
        {
            Line(turtle, "skos:topConceptOf", Address(scheme.Address));
        }

        AppendLabels(turtle, "skos:prefLabel", concept.PreferredLabels);
        AppendLabels(turtle, "skos:altLabel", concept.OtherLabels);
        AppendLabels(turtle, "skos:definition", concept.Definitions);
        foreach (SkosNotation notation in concept.Notations)
        {
            Line(turtle, "skos:notation", $"{Quoted(notation.Code)}^^{Address(notation.Kind)}");
        }

        AppendAddresses(turtle, "skos:broader", concept.Broader);
        AppendAddresses(turtle, "skos:related", concept.Related);
        AppendAddresses(turtle, "skos:exactMatch", concept.ExactMatches);
        turtle.Append(" .\n");
    }

    private static void AppendLabels(StringBuilder turtle, string property, IEnumerable<LocalForms> labels)
    {
        foreach (LocalForms local in labels)
        {
            foreach (string form in local.Forms)
            {
                Line(turtle, property, Text(form, local.Language));
            }
        }
    }

    private static void AppendAddresses(StringBuilder turtle, string property, IEnumerable<string> addresses)
    {
        foreach (string address in addresses)
        {
            Line(turtle, property, Address(address));
        }
    }

    private static void Line(StringBuilder turtle, string property, string value) =>
        turtle.Append(" ;\n    ").Append(property).Append(' ').Append(value);

    private static string Text(string text, string language) => $"{Quoted(text)}@{language}";

    private static string Quoted(string text) =>
        "\"" + text
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal) + "\"";

    private static string Address(string address)
    {
        var escaped = new StringBuilder("<");
        foreach (char c in address)
        {
            bool isAllowed = c > ' ' && !"<>\"{}|^`\\".Contains(c, StringComparison.Ordinal);
            escaped.Append(isAllowed ? c.ToString() : $"%{(int)c:X2}");
        }

        return escaped.Append('>').ToString();
    }
}
