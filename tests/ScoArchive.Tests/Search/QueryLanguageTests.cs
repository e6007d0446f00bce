using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

public sealed class QueryLanguageTests
{
    [Theory]
    [InlineData("digital divide", "word:digital; word:divide")]
    [InlineData("\"digital divide\" global", "phrase:digital divide; word:global")]
    [InlineData("“digital divide” «мир»", "phrase:digital divide; phrase:мир")]
    [InlineData("digital -security", "word:digital; not word:security")]
    [InlineData("digital -\"smart cities\"", "word:digital; not phrase:smart cities")]
    [InlineData("terrorism OR extremism drugs", "word:terrorism or word:extremism; word:drugs")]
    [InlineData("OR", "")]
    [InlineData("OR digital", "word:digital")]
    [InlineData("digital OR", "word:digital")]
    [InlineData("or", "word:or")]
    [InlineData("digital AND divide", "word:digital; word:divide")]
    [InlineData("digital NOT divide", "word:digital; not word:divide")]
    [InlineData("digital AND NOT \"smart cities\" water", "word:digital; not phrase:smart cities; word:water")]
    [InlineData("digital NOT", "word:digital")]
    [InlineData("THEY SHALL NOT AND WILL", "word:THEY; word:SHALL; word:NOT; word:AND; word:WILL")]
    [InlineData("digit*", "prefix:digit")]
    [InlineData("*", "word:*")]
    [InlineData("\"women politics\"~5", "near:women politics~5")]
    [InlineData("\"never closed", "phrase:never closed")]
    [InlineData("counter-terrorism", "word:counter-terrorism")]
    [InlineData("- digital", "word:-; word:digital")]
    [InlineData("terrorism NOT (drug OR water)", "word:terrorism; not group:{word:drug or word:water}")]
    [InlineData("terrorism -(drug water)", "word:terrorism; not group:{word:drug; word:water}")]
    [InlineData("state:uz OR state:tj", "filter:uz or filter:tj")]
    [InlineData("(\"digital divide\" OR water) Aral", "group:{phrase:digital divide or word:water}; word:Aral")]
    [InlineData("Convention (BTWC", "word:Convention; word:BTWC")]
    [InlineData("water NEAR/3 sea", "near:water sea~3")]
    [InlineData("water NEAR sea", "near:water sea~10")]
    [InlineData("water NEAR/s sea", "sentence:water sea")]
    [InlineData("\"water sea\"~s", "sentence:water sea")]
    [InlineData("\"water sea\"~sea", "phrase:water sea; word:~sea")]
    [InlineData("NEAR sea", "word:NEAR; word:sea")]
    [InlineData("dates:2020", "word:2020")]
    [InlineData("https://example.org", "word:https://example.org")]
    public void Terms_are_read(string query, string expected) => Assert.Equal(expected, Describe(Parse(query)["clauses"]!.AsArray()));

    [Theory]
    [InlineData("state:uz", "state=uz")]
    [InlineData("-state:uz water", "not state=uz")]
    [InlineData("water NOT state:uz", "not state=uz")]
    [InlineData("State:\"Kyrgyz Republic\"", "state=Kyrgyz Republic")]
    [InlineData("language:en", "lang=en")]
    [InlineData("year:2020..2023", "year=2020..2023")]
    [InlineData("date:2023-07 title:water doc:x", "date=2023-07; title=water; doc=x")]
    [InlineData("date:\"4 July 2023\"", "date=4 July 2023")]
    [InlineData("topic: water", "")]
    [InlineData("\"state:uz\"", "")]
    public void Fields_are_read(string query, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Parse(query)["filters"]!.AsArray().Select(filter =>
            $"{(filter!["excluded"]!.GetValue<bool>() ? "not " : "")}{filter["field"]}={filter["value"]}")));

    [Fact]
    public void Fields_that_there_are_not_are_named() => Assert.Equal(
        ["dated", "heading"], Parse("dated:2020 heading:water state:uz")["unknownFields"]!.AsArray().Select(field => field!.GetValue<string>()));

    [Theory]
    [InlineData("terrorism NOT (drug OR water)", "terrorism => NOT (drug OR water); not (drug OR water) => terrorism")]
    [InlineData("water state:uz -sea", "water => state:uz -sea; state:uz => water -sea; not sea => water state:uz")]
    public void Each_part_can_be_taken_out(string query, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Parse(query)["parts"]!.AsArray().Select(part => $"{(part!["excluded"]!.GetValue<bool>() ? "not " : "")}{part["text"]} => {part["rest"]}")));

    private static JsonNode Parse(string query) =>
        SearchScripts.Ask("", [new JsonObject { ["ask"] = "parse", ["query"] = query, ["facets"] = Names() }])[0]!;

    private static JsonObject Names() => new([.. SmallFacets.All.SelectMany(facet => facet.OtherNames.Prepend(facet.Field), (facet, name) => KeyValuePair.Create<string, JsonNode?>(name, facet.Field))]);

    private static string Describe(JsonArray clauses) => string.Join("; ", clauses.Select(clause =>
        (clause!["excluded"]!.GetValue<bool>() ? "not " : "") + string.Join(" or ", clause["alternatives"]!.AsArray().Select(term => Describe(term!)))));

    private static string Describe(JsonNode term) => term["clauses"] is JsonArray clauses
        ? $"group:{{{Describe(clauses)}}}"
        : $"{term["type"]}:{term["value"] ?? term["text"]}{(term["distance"] is { } distance ? $"~{distance}" : "")}";
}
