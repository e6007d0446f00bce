using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ScoArchive.Tests.Scripts;

/// <summary>Addresses as people mangle them, and links to words that stand on a page more than once.</summary>
public sealed class MangledAddressTests
{
    private static readonly string Script = RepositoryFolder.PathOf("tests", "ScoArchive.Tests", "Scripts", "addresses.mjs");

    [Theory]
    [InlineData("p12.", "p12", null)]
    [InlineData("p12)", "p12", null)]
    [InlineData("P12", "p12", null)]
    [InlineData("#p12", "p12", null)]
    [InlineData("p12–p15", "p12", "p15")]
    [InlineData("p12-p15", "p12", "p15")]
    [InlineData("p12-a", "p12-a", null)]
    [InlineData(" - p12", "p12", null)]
    [InlineData("s3,", "s3", null)]
    [InlineData("map12", null, null)]
    [InlineData("cite", null, null)]
    public void The_paragraph_that_a_fragment_means_is_found(string text, string? first, string? last)
    {
        JsonNode place = Ask(new JsonObject { ["ask"] = "place", ["text"] = text });
        Assert.Equal((first, last), ((string?)place["first"], (string?)place["last"]));
    }

    [Theory]
    [InlineData("p999", "p12")]
    [InlineData("p5", "p4")]
    [InlineData("p0", "p1")]
    [InlineData("s9", "s1")]
    public void The_nearest_paragraph_is_the_one_before(string id, string nearest) => Assert.Equal(
        nearest, (string?)Ask(new JsonObject { ["ask"] = "nearest", ["id"] = id, ["ids"] = new JsonArray("p1", "s1", "p4", "p4-a", "p12") })!.ToString().Replace("p4-a", "p4", StringComparison.Ordinal));

    [Theory]
    [InlineData("/archive/documents/a-text-2020/ - p12", "a-text-2020")]
    [InlineData("/documents/A-text-2020.", "a-text-2020")]
    [InlineData("/documents/a-text-2020-report/x/y", "a-text-2020-report")]
    [InlineData("/documents/a-te", "")]
    [InlineData("/topics/a-text-2020/", "")]
    [InlineData("/documents/c-note", "c-note-2021")]
    [InlineData("/documents/c-", "")]
    [InlineData("/documents/", "")]
    public void The_document_whose_address_begins_another_or_was_cut_off_is_named(string address, string slug) => Assert.Equal(
        slug, (string?)Ask(new JsonObject { ["ask"] = "document", ["address"] = address, ["slugs"] = new JsonArray("a-text-2020", "a-text-2020-report", "c-note-2021") }));

    [Fact]
    public void The_words_of_an_address_are_offered_for_a_search() => Assert.Equal(
        "digital economy statement", (string?)Ask(new JsonObject { ["ask"] = "words", ["address"] = "documents/digital-economy-statement/index.html" }));

    [Theory]
    [InlineData("spirit", "the Shanghai", "of trust", "nothing of the kind", "", "")]
    [InlineData("spirit", "the Shanghai ", " of trust", "the good spirit of old", "Shanghai", "of")]
    [InlineData("spirit", "", " of trust", "the spirit of old", "", "of trust")]
    [InlineData("UN", "The (", ") said", "of the (UN) was", "The (", ") said")]
    public void Words_that_stand_earlier_on_the_page_carry_those_around_them(string words, string before, string after, string earlier, string prefix, string suffix) => Assert.Equal(
        [prefix, suffix], Ask(new JsonObject { ["ask"] = "context", ["words"] = words, ["before"] = before, ["after"] = after, ["earlier"] = earlier }).AsArray().Select(part => (string?)part));

    // Many texts in each run of Node.
    [Fact]
    public void Any_fragment_gets_an_answer()
    {
        string[] pieces = ["p", "P", "s", "1", "12", "999", "-", "–", "a", "b", ".", ")", "#", "%", " ", "¶", "é", "文"];
        Prop.ForAll(
            Gen.Elements(pieces).ListOf().Select(string.Concat).ListOf(80).ToArbitrary(),
            texts => Assert.All(
                BrowserScripts.Ask(Script, texts.Select(text => new JsonObject { ["ask"] = "place", ["text"] = text })).AsArray(),
                place => Assert.Matches("^\\{(\"first\":\"[ps][0-9]+(-[a-z])*\")?(,\"last\":\"[ps][0-9]+(-[a-z])*\")?\\}$", place!.ToJsonString())))
            .Check(PropertyRun.Times(4));
    }

    private static JsonNode Ask(JsonObject request) => BrowserScripts.Ask(Script, [request]).AsArray()[0]!;
}
