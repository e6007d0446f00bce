using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of texts as sites of newsrooms and ministries publish them, which gave wrong facts or titles: none may be told where none is stated.</summary>
public sealed class PublishedTextTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("Главы ведомств по итогам заседания Совета лесников в Оше 14 мая 2019 года заявляют о следующем.\n" + RussianBody, "2019-05-14", "Ош")]
    [InlineData("Following the session of the Council of Foresters in Osh on 14 May 2019, the heads of agencies declare the following.\n\n" + Body, "2019-05-14", "Osh")]
    [InlineData("山谷林业宣言\n\n值此林业委员会成立十周年之际，成员国：\n\n高度评价委员会的工作。\n\n总结过去的经验。\n\n根据2019年5月14日在奥什举行的林业委员会会议成果声明如下：\n\n" + ChineseBody, "2019-05-14", "奥什")]
    [InlineData("根據2019年5月14日在奧什會談所達成的共識，聲明如下：\n\n" + ChineseBody, "2019-05-14", "奧什")]
    public void Meeting_that_the_declaration_comes_from_states_day_and_place(string text, string date, string place)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Recalling the Agreement signed in Osh on 14 May 2009, the heads of agencies declare the following.\n\n" + Body)]
    [InlineData("Стороны, руководствуясь Соглашением от 14 мая 2009 года, заявляют о следующем.\n" + RussianBody)]
    [InlineData("根据2009年5月14日签署的《林业协定》，声明如下：\n\n" + ChineseBody)]
    public void Act_that_a_declaration_recalls_states_none(string text) => Assert.Null(Samples.Convert(text).Detected.Date);

    [Theory]
    [InlineData("ПРОТОКОЛ\nо внесении дополнений в Соглашение\nмежду лесными ведомствами долины\nот 27 июня 2007 года\n", "Лесные ведомства долины\n(далее — Стороны), желая\nдополнить Соглашение,\nсогласились о нижеследующем:\nСтатья 1\nДополнить Соглашение статьей 2 следующего содержания.\n")]
    [InlineData("PROTOCOL\namending the Agreement\nbetween the forest agencies of the valley\nof 27 June 2007\n", "\nThe forest agencies of the valley, wishing to amend the Agreement, have agreed as follows:\n\nArticle 1\n\nThe Agreement shall be supplemented by an article on bridges.\n")]
    public void Day_of_the_act_that_is_amended_is_the_end_of_the_title_and_no_date(string title, string body)
    {
        DetectedMetadata found = Samples.Convert(title + body).Detected;
        Assert.Equal((title.Trim().Replace('\n', ' '), null), (found.Title.Value, found.Date?.Value));
    }

    [Fact]
    public void Day_below_a_decision_is_its_own()
    {
        DetectedMetadata found = Samples.Convert("РЕШЕНИЕ\nо пересчете волков\nот 27 июня 2007 года\n\n" + RussianBody).Detected;
        Assert.Equal("2007-06-27", found.Date?.Value);
    }

    [Theory]
    [InlineData("Ош примет заседание лесников\n" + RussianBody + "\nНовости по теме\n10:16 / 04.09.2025\nЛесники обеспокоены числом волков. Что думают пастухи?\n14:15 / 02.09.2025\nМост снова закрыт\n")]
    [InlineData("Osh will host the foresters\n\n" + Body + "\nMore\n\n10:16 / 04.09.2025\n\nForesters worry about wolves. What do herders think?\n\n14:15 / 02.09.2025\n\nBridge closed again\n")]
    public void Days_of_other_news_below_the_text_are_none_of_its_own(string text) => Assert.Null(Samples.Convert(text).Detected.Date);

    [Theory]
    [InlineData("山谷林业联合声明\n\n2022年09月17日07:53    来源:山谷网-山谷日报\n\n" + ChineseBody, "2022-09-17", "山谷网-山谷日报")]
    [InlineData("山谷林業聯合聲明\n\n責任編輯:楊眉 2022-09-15 10:01:38 來源:山谷社\n\n" + ChineseBody, "2022-09-15", "山谷社")]
    public void Line_of_labels_states_day_and_publisher(string text, string date, string publisher)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, publisher), (found.Date?.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("Foresters adopt plan on wolves\n\n2 September 2019, 20:33\n\nBISHKEK. KAZINFORM The foresters of the valley adopted a plan, the press service said.\n\nThe plan was brought in by the herders, the press service told reporters.\n", "Bishkek", "2019-09-02")]
    [InlineData("14 мая в Оше соберутся лесники\n16:51 21.04.2008, Долина Сегодня\nОш. 21 апреля. \"Долина Сегодня\" - 14 мая в Оше состоится очередное заседание лесников, сообщил пресс-секретарь ведомства.\n\"Будут обсуждены волки и мост\", - сообщил он журналистам.\n", "Ош", "2008-04-21")]
    public void Place_of_a_report_is_a_place(string text, string place, string date)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((place, date, "news-report"), (found.Place?.Value, found.Date?.Value, found.Kind?.Value));
    }

    [Fact]
    public void Agency_in_quotes_belongs_to_the_dateline()
    {
        ConvertedText converted = Samples.Convert("Лесники пересчитают волков\n\nМОСКВА, 27 мая - РИА \"Новости\". Лесники долины обменяются мнениями о волках, сообщили агентству в ведомстве.\n\n" + RussianBody);
        Assert.StartsWith("Лесники долины обменяются", converted.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("值此《山谷林业协定》签署30周年之际，山谷共和国和森林共和国（以下称“双方”）\n回顾总结双边合作成就，指出两国继续开展协作大有可为；\n秉持相互尊重和睦邻友好精神；\n声明如下：\n一\n双方指出，两国林业关系走过不平凡的发展历程，各领域合作取得重大进展，收获一系列重要历史性成果。\n")]
    [InlineData("The forest agencies of the valley (hereinafter referred to as the Parties)\n\nhave agreed to count the wolves of the whole valley again in the coming spring, and to mend the bridge.\n\nThey thanked the herders, who had kept a record of every winter.\n")]
    [InlineData("Лесные ведомства долины, именуемые в дальнейшем Сторонами (далее — Стороны)\n\nдоговорились весной снова пересчитать волков всей долины и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму.\n")]
    public void Words_that_name_the_parties_for_short_are_body_and_no_title(string text)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Null(converted.Detected.TitleRange);
    }

    [Theory]
    [InlineData("On 30 August 2019, at a meeting of the foresters, a resolution entitled “Wolves of the valley” was adopted by consensus")]
    [InlineData("A declaration on wolves was signed by the foresters of the valley")]
    public void Headline_about_an_act_is_not_the_act(string title) =>
        Assert.Contains(Samples.Convert(title + "\n\n" + Body).Detected.Kind?.Value, new[] { null, "news-report" });

    [Fact]
    public void Report_in_traditional_signs_has_its_dateline_and_paragraphs()
    {
        ConvertedText converted = Samples.Convert("山谷林業聯合聲明:將再次清點狼群\n\n2024-07-04\n\n當地時間7月3日上午,林務員在奧什舉行會談。 中新社\n\n中新社奧什7月3日電 《山谷林業聯合聲明》3日公佈。聯合聲明表示,將再次清點狼群。\n\n根據聯合聲明,雙方表示,將修好河上的橋,並繼續發揮各層級交往潛力。\n");
        Assert.Equal(3, converted.Blocks.Length);
        Assert.Equal(("news-report", "2024-07-03"), (converted.Detected.Kind?.Value, converted.Detected.Date?.Value));
    }

    [Fact]
    public void Title_stands_below_a_preface_that_announces_it()
    {
        ConvertedText converted = Samples.Convert("""
            The forest agencies of the valley issued a joint communiqué
            in Osh on Thursday. The following is the full text of the
            communiqué.
            Joint Communiqué of the Meeting of the
            Council of Foresters of the Valley of the Wolves and
            Bridges
            Osh, 15 June 2006
            On 15 June 2006, the Council of Foresters of the Valley
            (hereinafter referred to as the Council) met in Osh. The
            meeting was attended by the heads of all forest agencies of
            the valley and by the herders.
            They agreed to count the wolves again in spring, and to mend
            the bridge before the winter comes.

            """);
        Assert.Equal(
            ("Joint Communiqué of the Meeting of the Council of Foresters of the Valley of the Wolves and Bridges", "2006-06-15", "Osh", "communique"),
            (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Place?.Value, converted.Detected.Kind?.Value));
    }

    [Fact]
    public void Conference_that_a_city_hosted_gives_its_day() =>
        Assert.Equal("2017-11-01/2017-11-02", Samples.Convert("Osh hosts conference on wolves\n\nThe fifth scientific and practical conference\n\nBetween 1-2 November 2017, Osh hosted the fifth scientific and practical conference of the foresters.\n\n" + Body).Detected.Date?.Value);

    [Theory]
    [InlineData("S/RES/2223 (2015)\nForest Council Distr.: General 28 May 2015\nResolution 2223 (2015)\nAdopted by the Forest Council at its 7451st meeting, on 28 May 2015\nThe Forest Council,\nRecalling its resolutions on wolves and on bridges, which all agencies of the valley have carried out,\nDecides to count the wolves again in spring, and to mend the bridge before the winter comes.\n", "Resolution 2223 (2015)", "resolution")]
    [InlineData("】 【打 印】\n【 第1页 第2页 】\n林务员在奥什讨论狼群并修桥\n\n" + ChineseBody, "林务员在奥什讨论狼群并修桥", null)]
    [InlineData("The website has been created with the financial assistance\n\nof the Federal Agency for Forests\n\nThe Osh Declaration of the Council of Foresters of the Valley\n\n" + Body, "The Osh Declaration of the Council of Foresters of the Valley", "declaration")]
    [InlineData("Osh summit of foresters: Historic decisions, new prospects\n\n" + Body, "Osh summit of foresters: Historic decisions, new prospects", null)]
    [InlineData("Заседание лесников долины\n\nРуководитель ведомства принял участие в заседании.\n\nИ.Пример: Уважаемый господин председатель! Уважаемые коллеги!\n\n" + RussianBody, "Заседание лесников долины", "speech")]
    [InlineData("Ответы лесника по итогам заседания\n\nОш, 5 мая 2023 года\n\nВопрос: Какие темы обсуждались на заседании?\n\nОтвет: Волки и мост. Мы договорились пересчитать одних и починить другой.\n\nВопрос: Когда это будет сделано?\n\nОтвет: Весной, когда сойдёт снег.\n", "Ответы лесника по итогам заседания", "interview")]
    [InlineData("Agreement on the distribution of water in the valley\n\n" + Body, "Agreement on the distribution of water in the valley", "agreement")]
    [InlineData("The website of the foresters opens in spring\n\n" + Body, "The website of the foresters opens in spring", null)]
    [InlineData("Лесники решают, что делать далее\n\n" + RussianBody, "Лесники решают, что делать далее", null)]
    public void Title_and_kind_are_the_texts_own_and_not_the_pages(string text, string title, string? kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, kind), (found.Title.Value, found.Kind?.Value));
    }

    [Fact]
    public void Hour_and_day_of_posting_yield_to_the_day_that_the_declaration_states() =>
        Assert.Equal("2020-11-10", Samples.Convert("The Osh Declaration of the Council of Foresters\n18.11.2020 17:18\n\nThe foresters of the valley, following the meeting of the Council of Foresters held via videoconference on 10 November 2020, declare the following.\n\n" + Body).Detected.Date?.Value);

    [Fact]
    public void Stages_of_a_law_on_several_lines_are_not_its_day()
    {
        DetectedMetadata found = Samples.Convert("ФЕДЕРАЛЬНЫЙ ЗАКОН\nО ратификации Договора о волках долины\nПринят\nГосударственной Думой\n4 октября 2011 года\nОдобрен\nСоветом Федерации\n12 октября 2011 года\nРатифицировать Договор о волках долины, подписанный в городе Минске 19 мая 2011 года.\nПрезидент\nРоссийской Федерации\nА.Пример\nМосква, Кремль\n19 октября 2011 года\nN 282-ФЗ\n").Detected;
        Assert.Equal(("2011-10-19", "law"), (found.Date?.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("山谷網編譯鍾某某 2025-09-01 10:52\n\n據報導，林務員在奧什討論狼群，並商定在春天再次清點狼群，修好河上的橋。\n\n他們感謝牧民，牧民自從建橋以來每年冬天都作記錄。\n")]
    [InlineData("ORIGINAL: ENGLISH\n\nSummary statement on the wolves of the valley\n\n27 November 1985\n\n" + Body)]
    public void Names_of_desks_and_languages_are_neither_place_nor_publisher(string text)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((null, null), (found.Place?.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("The Foresters of the Northern Valley and the Herders of the Southern Valley, who have counted the wolves together since the bridge was built (hereinafter the Parties),", "resting on a friendship that is older than the bridge itself;", "striving for winters in which no herd and no wolf is lost;")]
    [InlineData("Лесники северной долины и пастухи южной долины, которые вместе считают волков с тех пор, как построили мост (именуемые далее Сторонами),", "опираясь на дружбу, которая старше самого моста;", "стремясь к зимам, в которые не пропадёт ни одно стадо;")]
    public void Clauses_below_a_comma_are_paragraphs_where_lines_are(string opening, string first, string second)
    {
        ConvertedText converted = Samples.Convert($"Agreement on wolves\n\n      {opening}\n      {first}\n      {second}\n\n{Body}");
        Assert.Equal([opening, first, second], converted.Blocks.OfType<ParagraphBlock>().Take(3).Select(block => block.Text));
    }
}
