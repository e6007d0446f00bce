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
    [InlineData("The Deputy Secretary-General of the Collective Security Treaty Organisation read a message", "")]
    [InlineData("Генеральный секретарь Организации Договора о коллективной безопасности вручил грамоты", "")]
    [InlineData("Совет открыл интеграционное образование шести стран", "")]
    [InlineData("Министр обороны поздравил военных", "")]
    [InlineData("the Secretary of Trade and Industry spoke", "")]
    [InlineData("上海合作组织实业家委员会主席出席", "")]
    [InlineData("东盟轮值主席国代表发言", "")]
    [InlineData("该国轮值主席国工作", "sco-development")]
    [InlineData("据该国通讯社报道，代表团昨日抵达", "")]
    [InlineData("Enhance the role of the SCO", "sco-development")]
    [InlineData("Teams as well as guests sat by the river", "")]
    public void The_name_of_a_body_or_an_office_shows_no_topic(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("The Minister of Foreign Affairs, International Trade, Civil Aviation and Sport read the letter", "")]
    [InlineData("The Under-Secretary for Economic Growth, Energy and the Environment arrived", "")]
    [InlineData("The head of the Department of Tourism and Trade congratulated them", "")]
    [InlineData("The Committee on Tourism met", "tourism")]
    [InlineData("The Minister of Energy opened the power station", "energy energy")]
    [InlineData("Награды вручил министр торговли, промышленности и энергетики", "")]
    [InlineData("Гостей принял министр охраны окружающей среды и туризма", "")]
    [InlineData("Председатель Комитета Государственного собрания по туризму и спорту поздравил их", "")]
    [InlineData("Министр энергетики рассказал, что туризм вырос", "tourism")]
    [InlineData("Министр энергетики открыл электростанцию", "energy energy")]
    [InlineData("泰国旅游与体育部部长致欢迎辞", "")]
    [InlineData("气候变化部长会见来宾", "")]
    [InlineData("旅游部长会议发表声明", "tourism")]
    [InlineData("能源部长谈到新建的电站", "energy energy")]
    public void What_an_office_is_over_is_no_subject(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("The warm climate of the talks was praised", "")]
    [InlineData("The talks bore the fruits of patience, the seeds of doubt were gone", "")]
    [InlineData("Осуждаем избирательное применение правил", "")]
    [InlineData("依据法律法规办理", "")]
    [InlineData("Six organizations were there when the chairmanship passed on", "")]
    [InlineData("The airstrikes hit the town", "regional-conflicts")]
    [InlineData("органы Организации Объединенных Наций", "united-nations")]
    [InlineData("развитие организации досуга", "")]
    [InlineData("the activities of the organisation of beekeepers", "")]
    [InlineData("the activities of the Organisation", "sco-development")]
    [InlineData("принято в целях развития связей", "")]
    [InlineData("взаимосвязанные вопросы", "")]
    [InlineData("Ночью был нанесён авиаудар", "regional-conflicts")]
    public void A_word_in_another_sense_shows_no_topic(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("cooperation in trade, energy, culture, security and sport", "trade energy culture security-cooperation sport")]
    [InlineData("the shops, energy, security and sport", "energy sport")]
    [InlineData("在贸易、能源、文化、安全等领域", "trade energy culture security-cooperation")]
    [InlineData("сотрудничество в торговле, энергетике, спорте и безопасности", "trade energy sport security-cooperation")]
    public void A_word_in_a_row_of_fields_is_a_field(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("They queued for permits", "")]
    [InlineData("clerks issued permits from their portal", "e-government e-government e-government")]
    [InlineData("the flight was delayed as passengers waited", "transport transport")]
    [InlineData("товарооборот вырос", "trade")]
    public void Hints_show_a_topic_by_three_or_beside_a_weak_term(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "en").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("妥善处理难民事务", "")]
    [InlineData("民事诉讼和刑事诉讼", "justice justice justice justice")]
    [InlineData("加强文化工作", "culture")]
    [InlineData("石油化工设备", "energy investment investment")]
    public void A_Chinese_term_is_no_word_where_another_ends_inside_it(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "zh").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("в зале говорил Аптека Вагонов", "")]
    [InlineData("выступил Цирк Музеев и Дмитрий Банк", "")]
    [InlineData("соглашение о создании Антинаркотического центра", "drugs")]
    [InlineData("Театр открыл сезон", "culture")]
    [InlineData("УСТАВ ТЕАТРА", "culture")]
    public void A_Russian_word_with_a_capital_beside_another_is_a_name(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, "ru").Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("en", "They asked for two more wagons.", "transport")]
    [InlineData("en", "Once the guests had found their seats the host told them that the wagons had been painted, that supper would be late, and that nobody need hurry home that night.", "")]
    [InlineData("en", "Once the guests had found their seats the host told them that wagons and locomotives had been painted, that supper would be late, and that nobody need hurry home that night.", "transport transport")]
    [InlineData("ru", "Обещаны ещё два вагона.", "transport")]
    [InlineData("ru", "Когда гости заняли места, хозяин рассказал им, что вагоны уже покрашены, что ужин подадут поздно и что никому не надо спешить домой, потому что ночь будет тихой и тёплой.", "")]
    [InlineData("zh", "他们还要两节车厢。", "transport")]
    [InlineData("zh", "客人坐定以后，主人告诉大家，车厢已经漆好，晚饭要晚一点才上，今夜谁也不必急着回家，天气又暖又静，大家可以慢慢坐着谈到深夜。", "")]
    public void A_thing_of_a_field_shows_it_in_a_short_text_and_in_a_longer_one_in_company(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, language).Topics.Select(mention => mention.Topic)));

    [Theory]
    [InlineData("en", "The choir sang and the singers bowed.", "culture culture")]
    [InlineData("en", "The anthem was sung by the choir and the plaque unveiled; the singers bowed.", "")]
    [InlineData("en", "The anthem was sung by the choir and the plaque unveiled; the talk was of cultural heritage.", "culture culture")]
    [InlineData("ru", "Почётный караул и буфет ждали гостей, пел ансамбль, играли музыканты.", "")]
    [InlineData("zh", "合影之后，职员们唱歌，歌手与画家同席。", "")]
    public void Beside_an_organisations_own_affairs_only_terms_show_topics(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedVocabulary.Finder.Find(text, language).Topics.Select(mention => mention.Topic)));

    [Fact]
    public void A_long_text_needs_more_company_than_a_short_one()
    {
        string filler = string.Join(' ', Enumerable.Repeat("and all of it was much the same as before", 6));

        Assert.NotEmpty(PublishedVocabulary.Finder.Find("clerks issued permits from their portal", "en").Topics);
        Assert.Empty(PublishedVocabulary.Finder.Find($"clerks were there {filler}, and issued permits from their portal", "en").Topics);
        Assert.NotEmpty(PublishedVocabulary.Finder.Find($"clerks were there {filler}, and issued permits to citizens from their portal", "en").Topics);
    }

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
