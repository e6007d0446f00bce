using System.Text.Json;
using ScoArchive.Core.Exports;

namespace ScoArchive.Tests.Vocabulary;

public sealed class SkosTests
{
    private static readonly SkosScheme Topics = SkosScheme.Of(
        PublishedVocabulary.Topics,
        ("Topics", "en"),
        "https://example.org/topics/#scheme",
        slug => $"https://example.org/topics/#{slug}",
        slug => $"https://example.org/topics/{slug}/#concept");

    private static readonly SkosScheme States = SkosScheme.Of(
        PublishedVocabulary.States,
        ("States", "en"),
        "https://example.org/states/#scheme",
        state => $"https://example.org/states/{state.Slug}/#concept");

    [Fact]
    public void A_topic_has_its_labels_definition_and_relations_in_both_forms()
    {
        string turtle = SkosTurtleWriter.Write(Topics);
        JsonElement concept = Concept(Topics, "https://example.org/topics/e-government/#concept");

        Assert.Contains("<https://example.org/topics/e-government/#concept> a skos:Concept ;", turtle, StringComparison.Ordinal);
        Assert.Contains("skos:prefLabel \"电子政务\"@zh", turtle, StringComparison.Ordinal);
        Assert.Contains("skos:exactMatch <http://www.wikidata.org/entity/Q211017>", turtle, StringComparison.Ordinal);
        Assert.Equal("E-government", concept.GetProperty("skos:prefLabel")[0].GetProperty("@value").GetString());
        Assert.Equal(
            "https://example.org/topics/digital-transformation/#concept",
            concept.GetProperty("skos:broader")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public void A_state_has_its_three_codes()
    {
        JsonElement concept = Concept(States, "https://example.org/states/uzbekistan/#concept");

        Assert.Equal(["UZ", "UZB", "860"], concept.GetProperty("skos:notation").EnumerateArray().Select(code => code.GetProperty("@value").GetString()));
    }

    [Fact]
    public void No_concept_has_two_preferred_labels_in_a_language_or_is_related_to_a_broader_one() =>
        Assert.All(Topics.Concepts.Concat(States.Concepts), concept =>
        {
            Assert.All(concept.PreferredLabels.CountBy(label => label.Language), count => Assert.Equal(1, count.Value));
            Assert.All(concept.PreferredLabels, label => Assert.Single(label.Forms));
            Assert.Empty(concept.Related.Intersect(concept.Broader));
        });

    [Fact]
    public void Broader_and_related_concepts_exist()
    {
        HashSet<string> addresses = [.. Topics.Concepts.Select(concept => concept.Address)];

        Assert.All(Topics.Concepts.SelectMany(concept => concept.Broader.Concat(concept.Related)), address => Assert.Contains(address, addresses));
    }

    [Fact]
    public void Quotation_marks_and_line_ends_are_escaped_in_turtle()
    {
        var scheme = new SkosScheme("https://example.org/a b>", "a \"b\"\n\\c", "en", []);

        Assert.Contains("<https://example.org/a%20b%3E> a skos:ConceptScheme", SkosTurtleWriter.Write(scheme), StringComparison.Ordinal);
        Assert.Contains("\"a \\\"b\\\"\\n\\\\c\"@en", SkosTurtleWriter.Write(scheme), StringComparison.Ordinal);
    }

    private static JsonElement Concept(SkosScheme scheme, string address) =>
        JsonDocument.Parse(SkosJsonWriter.Write(scheme)).RootElement.GetProperty("@graph").EnumerateArray()
            .Single(concept => concept.GetProperty("@id").GetString() == address);
}
