using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of saved pages and printed acts that gave wrong titles, days or places: what stands around a text, and texts that others bring in full.</summary>
public sealed class PublishedPageTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("正在阅读:山谷林务员再次清点狼群并修桥\n\n山谷林务员再次清点狼群并修桥\n\n", "山谷林务员再次清点狼群并修桥")]
    [InlineData("打印页面\n\n首页 > 新闻推荐 山谷林务员清点狼群\n\n山谷林务员清点狼群\n\n", "山谷林务员清点狼群")]
    public void Chinese_headline_stands_below_its_copy_behind_a_label(string opening, string title) => Assert.Equal(title, TitleOf(opening + ChineseBody));

    [Theory]
    [InlineData("HomeNewsForest NewsVirtual Meeting of Valley Foresters\n\nVirtual Meeting of Valley Foresters\n\n", "Virtual Meeting of Valley Foresters")]
    [InlineData("Foresters and herders adopt joint plan(PHOTO)\n\nForest Materials 7 March 2012 15:16 (UTC +04:00)\nA meeting of the foresters and herders of the valley ended with the adoption of a declaration on wolves\n\nForesters and herders adopt joint plan(PHOTO)\n\n", "Foresters and herders adopt joint plan(PHOTO)")]
    public void Words_that_the_page_prints_again_are_the_headline(string opening, string title) => Assert.Equal(title, TitleOf(opening + Body));

    [Fact]
    public void Section_before_the_day_and_hour_is_no_place() =>
        Assert.Null(Samples.Convert("Foresters count the wolves of the valley\n\nForest Materials 7 March 2012 15:16 (UTC +04:00)\n\n" + Body).Detected.Place);

    [Theory]
    [InlineData("The meeting was chaired by the head of the forest agency and attended by the herders of the valley.\nIn a statement issued after the talks, the participants underlined the importance of the bridge.\nThe full text of the joint statement is as in the following:\nImplementation of the Valley Plan of Action on wolves: Joint statement\n1. A meeting of the foresters of the valley took place on 25 September 2019 in Osh to discuss the wolves.\n2. The participants recalled that the bridge remains a key element of the road through the valley.\n", "Implementation of the Valley Plan of Action on wolves: Joint statement", "2019-09-25", "Osh", "statement")]
    [InlineData("Foresters' meeting issues Chair’s Statement\n\nA meeting of the foresters of the valley ended on March 2 with the release of a statement. The following is the full text of the document:\n\nChair’s Statement on the Meeting of Valley Foresters\n\n1. The meeting of the foresters of the valley was convened on 2 March 2021 in Osh, with the view to counting the wolves.\n\n2. The foresters thanked the herders, who had kept a record of every winter since the bridge was built.\n", "Chair’s Statement on the Meeting of Valley Foresters", "2021-03-02", "Osh", "statement")]
    [InlineData("山谷两国在林务员访问期间发表联合声明,阐述林业合作的意义。以下是新闻办公室11月17日发布的联合声明全文,由林业局翻译。\n———————\n林业局\n新闻办公室\n2009年11月17日\n山谷联合声明\n2009年11月17日\n中国奥什\n应山谷共和国林务员的邀请,森林共和国林务员于2009年11月15日至18日访问山谷,双方就狼群和桥进行了深入磋商。\n一.狼群\n双方认为,在春天再次清点狼群对于山谷的林业至关重要,并商定在冬天到来之前修好河上的桥。\n", "山谷联合声明", "2009-11-17", "奥什", "statement")]
    public void Text_that_a_preface_of_sentences_announces_has_its_own_title_day_and_place(string text, string title, string date, string place, string kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, date, place, kind), (found.Title.Value, found.Date?.Value, found.Place?.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("山谷社北京7月3日电/山谷共和国3日发表《林业联合声明》。全文如下:\n山谷林业联合声明\n一、林务员于2014年7月3日至4日在北京会晤,商定在春天再次清点狼群,并在冬天到来之前修好河上的桥。\n", "2014-07-03", "北京", "山谷社")]
    [InlineData("山谷林业联合声明(全文)\n山谷社北京6月8日电\n山谷林业联合声明\n林务员于2018年6月8日在北京会晤,商定在春天再次清点狼群,并在冬天到来之前修好河上的桥。\n", "2018-06-08", "北京", "山谷社")]
    [InlineData("林务员再次清点狼群\n2012年06月07日10:15\n山谷网6月7日电 山谷林务员今日表示,将在春天再次清点狼群,并在冬天到来之前修好河上的桥。\n他们感谢牧民,牧民自从建桥以来每年冬天都作记录。\n", "2012-06-07", null, "山谷网")]
    public void Agency_before_the_city_is_the_publisher_and_no_part_of_the_place(string text, string date, string? place, string publisher)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, place, publisher), (found.Date?.Value, found.Place?.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("2023-05-29 08:55:04 来源:山谷客户端 大字体 小字体 扫码带走\n打印\n\n", "2023-05-29", "山谷客户端")]
    [InlineData("发布时间:2023-03-12 来源:山谷林业官网 作者:林业学院 责任编辑:杨眉 张三(林业学院)\n\n", "2023-03-12", "山谷林业官网")]
    [InlineData("来源:林业局网站责任编辑:杨眉\n2019-06-11 15:47\n\n", "2019-06-11", "林业局网站")]
    [InlineData("人民网-林业频道 2015-11-17 11:04:00\n\n", "2015-11-17", "人民网-林业频道")]
    public void Row_of_a_pages_facts_states_day_and_source(string row, string date, string publisher)
    {
        DetectedMetadata found = Samples.Convert("林务员讨论狼群和桥\n\n" + row + ChineseBody).Detected;
        Assert.Equal((date, publisher), (found.Date?.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Address_on_the_network_is_no_publisher() =>
        Assert.Null(Samples.Convert("林务员讨论狼群和桥\n\n" + ChineseBody + "\n文章来源:http://www.example.org/2015/1202/130356.shtml\n").Detected.Publisher);

    [Theory]
    [InlineData("РЕШЕНИЕ\nо председательствовании в органах\nСодружества Лесников Долины\n===\n____________\nРешение прекратило свое действие с момента\nвступления в силу Решения о прекращении\nрешений Совета лесников Содружества\nЛесников Долины от 1 декабря 2000 г.\nВ целях повышения эффективности работы органов\nСодружества Лесников Долины и улучшения их взаимодействия\nСовет лесников\nРЕШИЛ:\n1. Установить, что председательство во всех органах\nСодружества осуществляется в течение шести месяцев.\n")]
    [InlineData("Во исполнение протокольного решения совещания лесников по вопросам развития долины от 21 мая 1998 года N И-183:\n1. Ведомствам долины совместно с пастухами:\nпринять меры по пересчету волков весной и по починке моста через реку до наступления зимы;\nнаметить на 1999 год пуск новой дороги.\n")]
    public void Day_of_an_act_that_a_note_speaks_of_is_none_of_the_texts_own(string text)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((null, null), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("山谷林业培训谅解备忘录\n(2005年3月15日)\n总则\n1.本备忘录是根据山谷各国于1981年10月2日在北京签署,并于1987年2月17日修订的“林业合作计划”(以下简称“计划”)确定的,并遵循该计划的各项规定。\n2.林务员将在春天再次清点狼群,并在冬天到来之前修好河上的桥。\n", "2005-03-15")]
    [InlineData("林务员与牧民签署《林业备忘录》\n\n28.03.2017  18:16\n\n2017年3月24日,在山谷各国代表见证下,林务员在奥什签署《山谷林业备忘录》。\n\n" + ChineseBody, "2017-03-28")]
    [InlineData(" date 2020-09-13 |\nCHAIR'S STATEMENT OF THE 27th FOREST FORUM\nHA NOI, 12 SEPTEMBER 2020\nThe forum of the foresters was held via video conference on 12 September 2020. The meeting was chaired by the head of the agency.\n" + Body, "2020-09-12")]
    [InlineData("Указ лесника долины, имеющий силу закона, от 15 сентября\n1995 г. № 2457 О столице долины\nВ соответствии с обычаем долины и с решением пастухов о переносе столицы постановляю пересчитать волков.\n" + RussianBody, "1995-09-15")]
    [InlineData("ЛЕСНОЕ ВЕДОМСТВО ДОЛИНЫ\n\n     П О С Т А Н О В Л Е Н И Е\n\n   от 11 октября 1993 г. N 1021\n            г. Ош\n\n   О пересчете волков долины\n\n" + RussianBody, "1993-10-11")]
    public void Day_of_the_text_is_the_one_that_it_gives_itself(string text, string date) => Assert.Equal(date, Samples.Convert(text).Detected.Date?.Value);

    [Fact]
    public void City_of_a_meeting_that_a_headline_speaks_of_is_no_place() =>
        Assert.Null(Samples.Convert("林务员:将把奥什峰会办成山谷的节日\n\n2015-11-17\n\n" + ChineseBody).Detected.Place);

    [Theory]
    [InlineData("Протокольное решение о волках\nСодружество лесников долины\nПротокольное решение от 15 мая 1992 года\nПротокольное решение о волках\nПринято\nглавами ведомств\n15 мая 1992 года\n" + RussianBody, "Протокольное решение о волках")]
    [InlineData("Расширенный поиск\n\nПостановление Совета лесников долины от 11.10.1993 № 1021\n\n \n\n                  СОВЕТ ЛЕСНИКОВ -\n                 ВЕДОМСТВО ДОЛИНЫ\n\n     П О С Т А Н О В Л Е Н И Е\n\n   от 11 октября 1993 г. N 1021\n            г. Ош\n\n   О заключении Соглашения между лесниками долины\n     и пастухами гор о пересчете волков\n\n" + RussianBody, "О заключении Соглашения между лесниками долины и пастухами гор о пересчете волков")]
    [InlineData("Указ лесника долины, имеющий силу закона, от 15 сентября\n1995 г. № 2457 О столице долины\nВ соответствии с обычаем долины и с решением пастухов о переносе столицы постановляю пересчитать волков.\n" + RussianBody, "Указ лесника долины, имеющий силу закона, от 15 сентября 1995 г. № 2457 О столице долины")]
    [InlineData("О толковании статьи 84 Конвенции о волках от 22 января 1993 года и статьи 121 Конвенции о мостах от 7 октября 2002 года\n\nНовый\n\nРешение Лесного Суда долины от 15 мая 2024 года № 01-1/1-24.\n\n" + RussianBody, "О толковании статьи 84 Конвенции о волках от 22 января 1993 года и статьи 121 Конвенции о мостах от 7 октября 2002 года")]
    public void Title_of_an_act_says_what_it_is_about(string text, string title) => Assert.Equal(title, TitleOf(text));

    [Fact]
    public void Day_and_kind_of_an_act_stand_below_the_title_that_its_page_prints_first()
    {
        DetectedMetadata found = Samples.Convert("Об утверждении Положения о комиссии по волкам долины\n\nПодробности\nСовет лесников долины\nРЕШЕНИЕ\nот 11 июня 2015 года №3/70-89\n \nОб утверждении Положения\nо комиссии по волкам долины\n" + RussianBody).Detected;
        Assert.Equal(("2015-06-11", "decision"), (found.Date?.Value, found.Kind?.Value));
    }

    [Fact]
    public void Signatures_end_where_the_archive_lists_what_it_knows_of_the_paper()
    {
        ConvertedText converted = Samples.Convert("Letter dated 15 February 2008 from the head of the forest agency addressed to the herders\n\nI have the honour to ask you to count the wolves of the valley again in spring.\n\nI should be grateful if you would have this letter read at the bridge.\n\n(Signed) Anna Example\nAmbassador\n______________\nDocument Type: Letter, List\nDocument Sources: Forest Council\nCountry: Valley\nSubject: Wolves, Bridges\nPublication Date: 15/02/2008\n");
        Assert.Equal(["(Signed) Anna Example", "Ambassador"], converted.Interventions.Where(one => one.Kind == InterventionKind.Signature).Select(one => one.Text));
    }

    [Fact]
    public void Comment_of_the_markup_is_no_heading()
    {
        ConvertedText converted = Samples.Convert("# 山谷林业法\n\n2000年12月28日 林业委员会第十九次会议通过\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n" + ChineseBody);
        Assert.Equal(["第一章 总则"], converted.Blocks.OfType<HeadingBlock>().Select(block => block.Text));
    }

    [Fact]
    public void Menu_in_one_long_line_is_set_aside() =>
        Assert.StartsWith("The foresters", Samples.Convert("Celebrating 25 Years of Forest News\n\nWorld Video | Wolves | Bridges | Herders | Trade | The Valley in the News | Valley News | Find\n\n\nStatement of the 35th Meeting of Foresters\n\n\n" + Body).Blocks[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Call_to_subscribe_is_no_title() =>
        Assert.Equal("Law 23 of 2003 on the Wolves of the Valley", TitleOf("Law 23 of 2003 on the Wolves of the Valley\n\nOriginal Language Title: الذئاب\n\nSubscribe to a Valley Law Premium Membership Today!\n\nKey Benefits:\n\n" + Body));

    [Fact]
    public void Picture_is_described_and_credited_on_a_line_of_its_own() =>
        Assert.Empty(Samples.Convert("Chairman’s Statement on the Foresters’ Meeting\nIllustrative image (Photo: Internet)\n" + Body).Blocks.OfType<HeadingBlock>());

    [Theory]
    [InlineData("您现在的位置: 山谷网 >> 新闻中心 >> 正文\n\n盘点山谷的58群狼 详解林业关系(3)\n\nwww.example.org 来源: 山谷时报 兰文 用手持设备访问\n二维码\n\n特殊的狼群\n\n全面战略协作新阶段\n\n", "盘点山谷的58群狼 详解林业关系(3)", "山谷时报")]
    [InlineData("【现在位置】首页〉〉公约【小帮手】(1)免费索取(2)放大﹝字型﹞100%~400%!\n\n【名称】〉〉\n\n《山谷野生动物公约》\n\n【发布单位】林业大会\n【发布日期】1973年3月3日\n\n【内容】\n", "山谷野生动物公约", "林业大会")]
    [InlineData("9.山谷共和国和森林共和国和平友好条约\n(一九七八年八月十二日)\n", "山谷共和国和森林共和国和平友好条约", null)]
    public void Title_of_a_collection_or_database_is_found_by_its_labels(string opening, string title, string? publisher)
    {
        DetectedMetadata found = Samples.Convert(opening + ChineseBody).Detected;
        Assert.Equal((title, publisher), (found.Title.Value, found.Publisher?.Value));
    }

    [Theory]
    [InlineData("Лесник поздравил пастухов с юбилеем договора о волках\n08.12.2019, 10:57 Василий Пример\nВаш браузер не поддерживает HTML5 видео.\nФото, видео: Долина / Zuma, Анна Пример, www.example.org / Valley Pool\nГлава ведомства высоко оценил достигнутый двумя долинами прогресс на пути к мосту\n", "Лесник поздравил пастухов с юбилеем договора о волках", "2019-12-08")]
    [InlineData("Международный договор\nСоглашение от 19 ноября 2010 года\nО порядке пересчета волков в течение переходного периода\n", "О порядке пересчета волков в течение переходного периода", "2010-11-19")]
    [InlineData("Утвержден Решением Комиссии лесников от 20 сентября 2010 г. N 376\nПОРЯДОК ПЕРЕСЧЕТА ВОЛКОВ ДОЛИНЫ\n", "ПОРЯДОК ПЕРЕСЧЕТА ВОЛКОВ ДОЛИНЫ", "2010-09-20")]
    [InlineData("Я вообще не знаю, как можно жить рядом с волками\n\n© example.org\n\nБрифинг официального представителя лесников А.Б.Примера, Москва, 3 ноября 2016 года\n\nО пересчете волков\n\n", "Брифинг официального представителя лесников А.Б.Примера, Москва, 3 ноября 2016 года", "2016-11-03")]
    public void Title_and_day_are_the_acts_and_not_those_of_notes_beside_it(string opening, string title, string date)
    {
        DetectedMetadata found = Samples.Convert(opening + RussianBody).Detected;
        Assert.Equal((title, date), (found.Title.Value, found.Date?.Value));
    }

    [Fact]
    public void Notes_of_a_database_alone_give_neither_title_nor_day()
    {
        DetectedMetadata found = Samples.Convert("(с изменениями на 21 июня 2013 года)\n____________\nПрекратило действие с 1 января 2015 года на основании\nмеждународного договора от 29 мая 2014 года\n____________\nРатифицировано\nФедеральным законом\nот 28 ноября 2009 года N 291-ФЗ\n" + RussianBody).Detected;
        Assert.Equal((null, null), (found.TitleRange, found.Date?.Value));
    }

    [Fact]
    public void Kind_of_a_decision_about_another_act_is_its_own() =>
        Assert.Equal("decision", Samples.Convert("林业委员会关于批准《山谷野生动物公约》的决定\n\n林业委员会决定:批准《山谷野生动物公约》。同时,声明如下:\n\n" + ChineseBody).Detected.Kind?.Value);

    [Fact]
    public void Signature_of_a_law_stands_above_the_act_that_it_brings()
    {
        ConvertedText converted = Samples.Convert("О ратификации Договора о волках\n\nЗакон долины от 11 февраля 2009 года № 129-IV\n\n      Ратифицировать Договор о волках долины, подписанный в Бишкеке 16 августа 2007 года.\n\n       Президент\n       Республики Долина                         А. Пример\n\nДОГОВОР\nо волках долины\n\n" + RussianBody);
        Assert.Equal(["Президент", "Республики Долина", "А. Пример"], converted.Interventions.Where(one => one.Kind == InterventionKind.Signature).Select(one => one.Text));
    }

    private static string TitleOf(string text) => Samples.Convert(text).Detected is { TitleRange: not null } found ? found.Title.Value : "";
}
