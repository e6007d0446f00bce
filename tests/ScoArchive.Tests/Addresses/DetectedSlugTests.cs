using ScoArchive.Building;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;
using ScoArchive.Tests.Conversion;

namespace ScoArchive.Tests.Addresses;

/// <summary>Slugs of texts without a record.</summary>
public sealed class DetectedSlugTests
{
    private const string Body = "\n\nThe foresters of the valley agreed to count the wolves again in spring and to publish what they find.\n";

    [Fact]
    public void Slug_of_a_long_title_ends_at_a_word_that_may_end_one()
    {
        string slug = SlugOf("Message of Greetings from the Head Forester to the Participants of the Festival of Wolves" + Body);
        Assert.True(slug.Length > 40 && slug.Split('-')[^1].Length > 3, slug);
    }

    [Fact]
    public void Title_that_ends_in_a_small_word_keeps_it() => Assert.EndsWith("wolves-live-on", SlugOf("What mountain wolves live on" + Body), StringComparison.Ordinal);

    [Fact]
    public void Unknown_year_is_left_out_and_the_earlier_slug_is_remembered()
    {
        SeedText seed = Samples.ReadText("邻国青年植树活动启动\n\n新华社杜尚别3月18日电（记者李明）邻国青年植树活动18日在杜尚别启动，来自七个国家的三百名青年参加了启动仪式。\n");
        DetectedMetadata detected = Samples.Convert(seed).Detected;
        Assert.Equal("news-report-03-18", DetectedSlug.Of(seed, detected).Value);
        Assert.Contains(DetectedSlug.Earlier(seed, detected), slug => slug.Value == "news-report-xxxx-03-18");
    }

    private static string SlugOf(string text)
    {
        SeedText seed = Samples.ReadText(text);
        return DetectedSlug.Of(seed, Samples.Convert(seed).Detected).Value;
    }
}
