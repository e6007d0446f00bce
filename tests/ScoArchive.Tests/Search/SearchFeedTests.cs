using System.Text.Json.Nodes;

namespace ScoArchive.Tests.Search;

/// <summary>Feeds that searches offer, of the index that the archive's own build publishes.</summary>
public sealed class SearchFeedTests(PublishedSeeds site) : IClassFixture<PublishedSeeds>
{
    [Theory]
    [InlineData("kind", "statement", "kinds/statement/")]
    [InlineData("lang", "en", "languages/en/")]
    [InlineData("state", "uz", "states/uzbekistan/")]
    [InlineData("topic", "water", "topics/water/")]
    [InlineData("issuer", "Council of Heads of State of the Shanghai Cooperation Organisation", "issuers/council-of-heads-of-state-of-the-shanghai-cooperation-organisation/")]
    [InlineData("place", "New Delhi", "places/new-delhi/")]
    public void What_is_narrowed_by_a_subject_offers_its_feed(string field, string value, string page)
    {
        Assert.Equal(page, Assert.Single(FeedsOf(field, value))!["path"]!.GetValue<string>());
        Assert.True(File.Exists(Path.Combine(site.Index, "..", "..", page, "feed.xml")));
    }

    [Theory]
    [InlineData("year", "2023")]
    [InlineData("kind", "recipe")]
    public void What_has_no_page_offers_none(string field, string value) => Assert.Empty(FeedsOf(field, value));

    private JsonArray FeedsOf(string field, string value) => SearchScripts.Ask(site.Index,
    [
        new JsonObject
        {
            ["ask"] = "called",
            ["query"] = "states",
            ["filters"] = new JsonArray(new JsonObject { ["field"] = field, ["value"] = value, ["excluded"] = false }),
        },
    ])[0]!["feeds"]!.AsArray();
}
