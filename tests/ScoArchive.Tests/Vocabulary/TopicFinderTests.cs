namespace ScoArchive.Tests.Vocabulary;

public sealed class TopicFinderTests
{
    [Theory]
    [InlineData("people who travel", "")]
    [InlineData("the WHO and the UN", "united-nations health united-nations")]
    [InlineData("aid for sheep", "")]
    [InlineData("AI growth", "artificial-intelligence")]
    [InlineData("digital public infrastructure", "digital-public-infrastructure")]
    [InlineData("digitisation and digitalization", "digital-transformation digital-transformation")]
    [InlineData("Smart cities", "smart-cities")]
    [InlineData("the non-medical use of drugs", "drugs")]
    [InlineData("trade. Union", "trade")]
    [InlineData("борьба с терроризмом и наркотиками", "terrorism drugs")]
    [InlineData("защита данных граждан", "data")]
    [InlineData("人工智能和数字鸿沟", "artificial-intelligence digital-divide")]
    public void Terms_are_found_on_word_boundaries_whatever_their_form(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Fact]
    public void A_language_without_terms_is_searched_for_names_only()
    {
        var found = PublishedVocabulary.Finder.Find("La culture et le sport en Iran, le vin German de Paris, 2019", "fr");

        Assert.Empty(found.Topics);
        Assert.Equal("IR", Assert.Single(found.States).Iso);
    }
}
