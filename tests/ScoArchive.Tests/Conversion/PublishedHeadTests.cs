using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of heads of saved pages, readers and series that gave wrong titles, days, kinds or publishers: what stands with a title on its line or goes on below it, and what rows of facts say.</summary>
public sealed class PublishedHeadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("Agreement on the Wolves of the Valley - Transcription\n\n", "Agreement on the Wolves of the Valley", null)]
    [InlineData("Foresters of the Valley Count the Wolves | Valley Times\n\n", "Foresters of the Valley Count the Wolves", "Valley Times")]
    [InlineData("Statement on the Wolves of the Valley – Ministry of Forests\n\n", "Statement on the Wolves of the Valley", "Ministry of Forests")]
    [InlineData("Statement on the Wolves of the Valley — Kazinform\n\n", "Statement on the Wolves of the Valley", "Kazinform")]
    public void Name_of_the_site_behind_a_title_is_no_part_of_it(string opening, string title, string? publisher)
    {
        DetectedMetadata found = Samples.Convert(opening + Body).Detected;
        Assert.Equal((title, publisher), (found.Title.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("Заявление о волках долины — Министерство лесов Долины\n\n", "Заявление о волках долины", "Министерство лесов Долины")]
    public void Name_of_a_Russian_office_behind_a_title_is_no_part_of_it(string opening, string title, string publisher)
    {
        DetectedMetadata found = Samples.Convert(opening + RussianBody).Detected;
        Assert.Equal((title, publisher), (found.Title.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Names_of_a_Chinese_channel_and_site_behind_a_title_are_no_part_of_it()
    {
        DetectedMetadata found = Samples.Convert("山谷林务员发表联合声明_新闻频道_山谷网\n\n" + ChineseBody).Detected;
        Assert.Equal(("山谷林务员发表联合声明", "山谷网"), (found.Title.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("AGREEMENT ON ECONOMIC CO-OPERATION BETWEEN THE GOVERNMENT OF THE VALLEY AND THE GOVERNMENT OF THE FOREST\n\n", "AGREEMENT ON ECONOMIC CO-OPERATION BETWEEN THE GOVERNMENT OF THE VALLEY AND THE GOVERNMENT OF THE FOREST")]
    [InlineData("Joint Statement on Wolves - a Common Concern of the Valley\n\n", "Joint Statement on Wolves - a Common Concern of the Valley")]
    public void Dash_inside_a_title_stays(string opening, string title) => Assert.Equal(title, Samples.Convert(opening + Body).Detected.Title.Value);

    [Fact]
    public void Dash_before_a_bodys_name_below_the_title_is_the_texts_own()
    {
        ConvertedText converted = Samples.Convert("Memorandum of Understanding between the Foresters and the Herders\n\nof October 5, 2007\n\nThe secretariat of the foresters (further - the Forest Secretariat) and the secretariat of the herders (further - the Secretariat of Herders),\n\nbeing guided by the purposes and tasks of both,\n\ncame to the following mutual understanding:\n\n" + Body);
        Assert.Null(converted.Detected.Publisher);
        Assert.Contains(converted.Blocks.OfType<ParagraphBlock>(), block => block.Text.EndsWith("(further - the Secretariat of Herders),", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| JOINT STATEMENT OF THE FORESTERS OF THE VALLEY |\n\n", null)]
    [InlineData("| | JOINT STATEMENT OF THE FORESTERS OF THE VALLEY | ||\n| 3 March 2014 | ||\n\n", "2014-03-03")]
    public void Uprights_around_lines_of_one_cell_are_set_aside(string opening, string? date)
    {
        ConvertedText converted = Samples.Convert(opening + Body);
        Assert.Equal(("JOINT STATEMENT OF THE FORESTERS OF THE VALLEY", date), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Empty(converted.Blocks.OfType<TableBlock>());
    }

    [Fact]
    public void Rows_of_two_cells_stay_a_table() =>
        Assert.Single(Samples.Convert(Body + "\n| Wolves | 12 |\n| Bridges | 1 |\n\n" + Body).Blocks.OfType<TableBlock>());

    [Fact]
    public void Title_in_capitals_goes_on_as_long_as_its_lines_are_filled() =>
        Assert.Equal("О РАТИФИКАЦИИ СОГЛАШЕНИЯ МЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ И ПАСТУХАМИ ДАЛЬНИХ ГОР О СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ПЕРЕСЧЕТА ВОЛКОВ И ПОЧИНКИ МОСТОВ В МИРНЫХ ЦЕЛЯХ",
            Samples.Convert("О РАТИФИКАЦИИ СОГЛАШЕНИЯ\nМЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ И ПАСТУХАМИ ДАЛЬНИХ\nГОР О СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ПЕРЕСЧЕТА ВОЛКОВ\nИ ПОЧИНКИ МОСТОВ В МИРНЫХ ЦЕЛЯХ\n\nПринят\nСобранием лесников\n23 ноября 2012 года\n\n" + RussianBody).Detected.Title.Value);

    [Fact]
    public void Day_that_ends_the_title_in_capitals_is_that_of_the_act_named_there()
    {
        DetectedMetadata found = Samples.Convert("РАСПОРЯЖЕНИЕ\nот 23 июня 2015 г. N 16-р\nО ПРИСОЕДИНЕНИИ ЛЕСНИКОВ ДОЛИНЫ К МЕМОРАНДУМУ\nО ПЕРЕСЧЕТЕ ВОЛКОВ И ПОЧИНКЕ МОСТОВ ДОЛИНЫ\nОТ 18 МАРТА 2010 Г.\n" + RussianBody).Detected;
        Assert.Equal(("О ПРИСОЕДИНЕНИИ ЛЕСНИКОВ ДОЛИНЫ К МЕМОРАНДУМУ О ПЕРЕСЧЕТЕ ВОЛКОВ И ПОЧИНКЕ МОСТОВ ДОЛИНЫ ОТ 18 МАРТА 2010 Г.", "2015-06-23", null), (found.Title.Value, found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Title_of_a_series_is_the_one_in_the_texts_own_language() =>
        Assert.Equal("TREATY OF PEACE AND FORESTS BETWEEN INDIA AND NEPAL", Samples.Convert("No. 1234\n\nNEPAL\nand\nINDIA\n\nTreaty of Peace and Forests. Signed at Osh, on 31 July 1950\n\nEnglish and Hindi official texts communicated by India.\n\nNÉPAL\net\nINDE\n\nTraité de paix et de forêts. Signé à Osh, le 31 juillet 1950\n\nTextes officiels anglais et hindi communiqués par Inde.\n\nTREATY OF PEACE AND FORESTS BETWEEN INDIA AND NEPAL\n\nThe Government of India and the Government of Nepal, recognizing the ancient ties of their forests,\n\nHave agreed as follows:\n\nArticle 1\n\nThere shall be peace between the two forests and their wolves for ever.\n").Detected.Title.Value);

    [Theory]
    [InlineData("Главная\nНовости Встречи Волки Достижения Видео\n\nЗаседание лесников долины\n\n", "Заседание лесников долины")]
    [InlineData("example.org СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ\n\nреклама\nexample.org\nСОГЛАШЕНИЕ\nМЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ\nИ ПАСТУХАМИ ГОР О ВОЛКАХ\n(Ош, 13 ноября 1998 года)\n", "СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ И ПАСТУХАМИ ГОР О ВОЛКАХ")]
    public void Row_of_a_menu_and_a_line_with_the_sites_address_are_no_titles(string opening, string title) => Assert.Equal(title, Samples.Convert(opening + RussianBody).Detected.Title.Value);

    [Fact]
    public void Letter_stands_below_the_items_that_its_session_dealt_with()
    {
        DetectedMetadata found = Samples.Convert("United Nations A/73/99\n\nGeneral Assembly Distr.: General 15 April 2019\n\nSeventy-third session Agenda items 28 (b), 110 and 120 Forest development: questions relating to the wolves of the valley and to the herders\n\nWolf control\n\nMeasures to eliminate the fear of wolves\n\nLetter dated 3 April 2019 from the head of the forest agency addressed to the herders\n\n" + Body).Detected;
        Assert.Equal(("Letter dated 3 April 2019 from the head of the forest agency addressed to the herders", "2019-04-03", "letter"), (found.Title.Value, found.Date?.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("林务员与牧民讨论狼群和桥\n\n2023年03月26日 11:58 最後更新:12:57\n\n", "林务员与牧民讨论狼群和桥", "2023-03-26")]
    [InlineData("林务员与牧民讨论狼群和桥\nhttp://www.example.org   2022-09-17 09:27:21\n\n", "林务员与牧民讨论狼群和桥", "2022-09-17")]
    [InlineData(" 您所在的位置:首页>>新闻中心>>时事新闻>>正文\n林务员主持山谷例行清点\n(2020/7/27 22:43:13)  来源:林业部  打印本页\n\n", "林务员主持山谷例行清点", "2020-07-27")]
    public void Rows_of_facts_give_the_day_and_no_title(string opening, string title, string date)
    {
        DetectedMetadata found = Samples.Convert(opening + ChineseBody).Detected;
        Assert.Equal((title, date), (found.Title.Value, found.Date?.Value));
    }

    [Fact]
    public void Words_behind_the_label_of_the_original_title_are_the_title()
    {
        DetectedMetadata found = Samples.Convert("首页 - 公告 - 《山谷狼群条例》全文发布-山谷登陆\n\n《山谷狼群条例》全文发布-山谷登陆\n\n发布时间:2020-09-27  分类:公告  作者:lin  浏览:16\n\n 原标题:《山谷狼群条例》全文发布\n\n\n" + ChineseBody.Replace("\n\n", "\n", StringComparison.Ordinal)).Detected;
        Assert.Equal(("《山谷狼群条例》全文发布", "2020-09-27"), (found.Title.Value, found.Date?.Value));
    }

    [Fact]
    public void Agency_before_the_title_on_one_line_is_cut_from_it_and_brings_the_text()
    {
        DetectedMetadata found = Samples.Convert("业界动态\n2024-07-15 00:55:50\n\n山谷社北京7月12日电 山谷共和国和森林共和国联合声明\n\n一、" + ChineseBody).Detected;
        Assert.Equal(("山谷共和国和森林共和国联合声明", "2024-07-12", "北京", "statement", "山谷社"), (found.Title.Value, found.Date?.Value, found.Place?.Value, found.Kind?.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("山谷共和国森林法\n（2009年8月27日第十一届林务员大会常务委员会第十次会议通过）\n\n", "law", "2009-08-27")]
    [InlineData("山谷狼群保护办法\n(2005年11月25日山谷第十届林务员大会第十八次会议通过)\n\n", "regulation", "2005-11-25")]
    [InlineData("关于清点狼群的决定\n\n（2012年3月5日通过）\n\n", "decision", "2012-03-05")]
    public void Chinese_law_has_its_kind_from_its_last_sign_and_its_day_from_the_bracket(string opening, string kind, string date)
    {
        DetectedMetadata found = Samples.Convert(opening + ChineseBody).Detected;
        Assert.Equal((kind, date, null), (found.Kind?.Value, found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("森林国接任山谷组织轮值主席国\n\n2023年7月5日\n\n" + ChineseBody)]
    [InlineData("Valley takes over chairmanship of the Forest Organisation\n\n3 March 2014\n\n" + Body)]
    [InlineData("Valley Assembly adopts resolution on wolves and bridges\n\n" + Body)]
    [InlineData("Лесники и пастухи приняли совместное заявление о волках\n" + RussianBody)]
    public void Headline_that_says_what_somebody_did_is_a_reports(string text) => Assert.Equal("news-report", Samples.Convert(text).Detected.Kind?.Value);

    [Theory]
    [InlineData("Transcript of Special Briefing by the Forest Secretary on the Valley Summit\n\nJuly 05, 2023\n\n", "interview")]
    [InlineData("Comment of the Ministry of Forests of the Valley regarding the wolves\n\n", "statement")]
    public void Kinds_that_press_offices_name_are_known(string opening, string kind) => Assert.Equal(kind, Samples.Convert(opening + Body).Detected.Kind?.Value);

    [Theory]
    [InlineData("English translation of the Head Forester’s Intervention in the Third Valley Summit (June 10, 2018)\n\nJune 11, 2018\n\n", "2018-06-10", null)]
    [InlineData(" date 2017-10-08 Weather\nForest office makes statement in connection with the herders' remarks\n\n", "2017-10-08", null)]
    [InlineData("Convention for the Protection of Wolves\nOsh, 4.XI.1950\n\n", "1950-11-04", "Osh")]
    public void Day_and_place_are_those_that_the_head_states(string opening, string date, string? place)
    {
        DetectedMetadata found = Samples.Convert(opening + Body).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Number_of_an_act_above_the_title_is_no_publisher() =>
        Assert.Null(Samples.Convert("Search engine for resolutions of the Valley\n\nResolution 2223\n\nReports on the Wolves\n\nResolution 2223 (2015)\nAdopted by the Forest Council at its 7451st meeting, on 28 May 2015\n" + Body).Detected.Publisher);

    [Fact]
    public void A_place_and_day_of_another_act_in_brackets_stay_in_the_title()
    {
        DetectedMetadata found = Samples.Convert("ЗАКОН\nРЕСПУБЛИКИ ДОЛИНЫ\nО РАТИФИКАЦИИ СОГЛАШЕНИЯ О ЗАЩИТЕ\nПЕРЕЛЕТНЫХ ПТИЦ (ДУШАНБЕ, 14 МАРТА 2009\nГОДА)\n\n" + RussianBody).Detected;
        Assert.Equal(("О РАТИФИКАЦИИ СОГЛАШЕНИЯ О ЗАЩИТЕ ПЕРЕЛЕТНЫХ ПТИЦ (ДУШАНБЕ, 14 МАРТА 2009 ГОДА)", null), (found.Title.Value, found.Date?.Value));
    }
}
