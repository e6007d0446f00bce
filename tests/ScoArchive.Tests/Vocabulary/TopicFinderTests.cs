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
    [InlineData("人工智慧與數字鴻溝", "artificial-intelligence digital-divide")]
    [InlineData("国际法院", "united-nations justice")]
    [InlineData("financing of terrorist groups", "terrorism")]
    [InlineData("women's health", "women health")]
    [InlineData("Совет Безопасности", "united-nations")]
    [InlineData("по международным правилам", "")]
    [InlineData("migrants in transit", "")]
    [InlineData("an ecosystem of firms", "")]
    [InlineData("the Minister of Industry of India", "")]
    [InlineData("the Ministers of Health met", "health")]
    [InlineData("the flight was late", "")]
    [InlineData("the flight left the airport", "transport transport")]
    [InlineData("the Economic and Social Council", "united-nations")]
    [InlineData("full members of the UN", "united-nations")]
    [InlineData("leaders of BRICS and ASEAN spoke", "")]
    [InlineData("acts that are criminal and unjustifiable", "")]
    [InlineData("officers from Syria and Yemen", "")]
    [InlineData("the situation in Libya", "regional-conflicts")]
    [InlineData("the international actors agreed", "")]
    [InlineData("на театре военных действий", "")]
    [InlineData("люди смогли выбрать", "")]
    [InlineData("наблюдение на выборах", "governance")]
    [InlineData("право выбора", "")]
    [InlineData("本报记者", "")]
    [InlineData("国际难民法和其他义务", "")]
    [InlineData("联合国2030年可持续发展议程", "sustainable-development")]
    public void Terms_are_found_on_word_boundaries_whatever_their_form(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("They queued for permits", "")]
    [InlineData("clerks issued permits from their portal", "e-government e-government e-government")]
    [InlineData("the flight was delayed as passengers waited", "transport transport")]
    [InlineData("товарооборот вырос", "trade")]
    public void Hints_show_a_topic_by_three_or_beside_a_weak_term(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Fact]
    public void A_weak_term_needs_no_company_in_a_document_about_its_topic()
    {
        Assert.Empty(PublishedVocabulary.Finder.Find("The flight was late.", "en").Topics);
        Assert.Equal("transport", Assert.Single(PublishedVocabulary.Finder.Find("The flight was late.", "en", new HashSet<string> { "transport" }).Topics).Topic);
    }

    [Fact]
    public void A_language_without_terms_is_searched_for_names_only()
    {
        var found = PublishedVocabulary.Finder.Find("La culture et le sport en Iran, le vin German de Paris, 2019", "fr");

        Assert.Empty(found.Topics);
        Assert.Equal("IR", Assert.Single(found.States).Iso);
    }
}
