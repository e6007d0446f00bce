using System.Text.Json.Nodes;
using ScoArchive.Search;

namespace ScoArchive.Tests.Search;

public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("same", "Taking into\nconsideration the opinions of the member states, they have confirmed the current")]
    [InlineData("same", "rooted in the concept of “seeking common development” in the ‘Shanghai Spirit’.")]
    [InlineData("same", "primarily the UN Charter, respect for the civili-\nsational diversity and peoples’ independent choice")]
    [InlineData("same", "territorial integrity and noninterference in internal affairs of states")]
    [InlineData("same", "International relations are passing through a stage of profound transformation […] involve serious risks for the sustained development")]
    [InlineData("same", "across all sectors of the economy, including the digitalization of the real economy.\n\nThe COVID-19 pandemic has accelerated the development of digital ecosystems")]
    [InlineData("near", "across all sectors of the economy, including the digitalization of the real economy. The COVID-19 pandemic has acelerated the development of digital ecosystems")]
    [InlineData("near", "The COVID-19 pandemic has accelerated the development of digital ecosystems. International relations are passing through a stage of profound transformation")]
    [InlineData("near", "unfolding against the back ground of increased challenges and threats to international security")]
    [InlineData("near", "The Great Victory over Nazism, facism and militarism was of fundamental importence for the further course of history")]
    [InlineData("none", "We choose to go to the moon in this decade and do the other things, not because they are easy")]
    [InlineData("none", "The member states welcome the opening of a bakery on the far side of Jupiter by penguins wearing hats")]
    [InlineData("none", "?!")]
    public void A_quotation_is_found_or_honestly_not(string kind, string quotation) => Assert.Equal(kind, Find(quotation)["kind"]!.GetValue<string>());

    [Fact]
    public void The_nearest_wording_shows_both_words_where_they_differ()
    {
        JsonArray pieces = Find("unfolding against the backround of increased challenges and threats")["places"]![0]!["pieces"]!.AsArray();
        string shown = string.Concat(pieces.Where(piece => piece!["kind"]!.GetValue<string>() is "yours" or "archive").Select(piece => $"[{piece!["kind"]} {piece["text"]}]"));
        Assert.Equal("[yours backround][archive background]", shown);
    }

    [Theory]
    [InlineData(
        "Digital technologies are defining new ways of working and thinking, opening up new possibilities and growth avenues. SCO Member States need to join forces in unlocking the full potential of digitalization",
        "The effective", "global community")]
    [InlineData("The member states note that all manifestations of corruption threaten national and regional security. The countries favour further consolidation", "They reduce", "development")]
    public void A_sentence_left_out_between_others_is_found_and_shown(string quotation, string opening, string ending)
    {
        JsonNode answer = Find(quotation);
        Assert.Equal("cut", answer["kind"]!.GetValue<string>());
        JsonArray pieces = answer["places"]![0]!["pieces"]!.AsArray();
        string leftOut = Assert.Single(pieces, piece => piece!["kind"]!.GetValue<string>() == "cut")!["text"]!.GetValue<string>();
        Assert.StartsWith(opening, leftOut, StringComparison.Ordinal);
        Assert.EndsWith(ending, leftOut, StringComparison.Ordinal);
        Assert.DoesNotContain(pieces, piece => piece!["kind"]!.GetValue<string>() is "yours" or "archive");
    }

    [Fact]
    public void How_many_paragraphs_have_the_words_is_said_with_the_query_that_finds_them()
    {
        JsonNode answer = Find("the member states");
        Assert.True(answer["total"]!.GetValue<int>() > answer["places"]!.AsArray().Count);
        Assert.Equal("\"the member states\"", answer["query"]!.GetValue<string>());
    }

    [Fact]
    public void Passages_almost_as_near_are_shown_too()
    {
        JsonArray places = Find("The potential of digital technology to transform economic, social and cultural life has not been realized fully")["places"]!.AsArray();
        Assert.Equal(["001", "000"], places.Select(place => place!["title"]!.GetValue<string>() == "News Article" ? "001" : "000"));
    }

    private static JsonNode Find(string quotation)
    {
        string output = Directory.CreateTempSubdirectory("search-quote-").FullName;
        try
        {
            SearchIndexWriter.Write(SeedArchive.Read(), SmallFacets.All, output);
            return SearchScripts.Ask(Path.Combine(output, "search", "index"), [new JsonObject { ["ask"] = "quote", ["quotation"] = quotation }])[0]!;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
