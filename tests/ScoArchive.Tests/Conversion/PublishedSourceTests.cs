using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of heads that gave wrong titles, days or kinds in the sixth and seventh rounds of published texts: resolutions of sessions, labels of the day of an act, notes below titles, entries of databases, names of sites, words that announce a text.</summary>
public sealed class PublishedSourceTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("United Nations A/RES/61/12\nGeneral Assembly Distr.: General\n18 September 2006\nSixty-first session\nAgenda item 12\nResolution adopted by the General Assembly on 10 September 2006\n[without reference to a Main Committee (A/61/951)]\n61/12. Rivers and wolves of the valleys\nThe General Assembly,\nRecalling its earlier resolutions on rivers and wolves of the valleys,\n1. Requests the Secretary-General to count the wolves again in spring;\n2. Decides to remain seized of the matter.\n", "61/12. Rivers and wolves of the valleys", "2006-09-10", "-", "resolution")]
    [InlineData("Организация Объединенных Наций A/RES/61/12\nГенеральная Ассамблея Distr.: General\n18 September 2006\nШестьдесят первая сессия\nПункт 12 повестки дня\nРезолюция, принятая Генеральной Ассамблеей 10 сентября 2006 года\n[без передачи в главные комитеты (A/61/951)]\n61/12. Реки и волки горных долин\nГенеральная Ассамблея,\nссылаясь на свои прежние резолюции о реках и волках горных долин,\n1. просит Генерального секретаря весной снова пересчитать волков;\n2. постановляет продолжать заниматься этим вопросом.\n", "61/12. Реки и волки горных долин", "2006-09-10", "-", "resolution")]
    [InlineData("联合国 A/RES/61/12\n大会 Distr.: General\n18 September 2006\n第六十一届会议\n议程项目12\n2006年9月10日大会决议\n[未经发交主要委员会而通过(A/61/951)]\n61/12. 山谷的河流和狼群\n大会，\n回顾其以往关于山谷河流和狼群的决议，\n1. 请秘书长在春天再次清点狼群；\n2. 决定继续处理此案。\n", "61/12. 山谷的河流和狼群", "2006-09-10", "-", "resolution")]
    [InlineData("Resolution 61/12 adopted by the General Assembly on 10 September 2006\n\nRivers and wolves of the valleys\n\nThe General Assembly,\n\nRecalling its earlier resolutions on rivers and wolves of the valleys,\n\n1. Requests the Secretary-General to count the wolves again in spring;\n\n2. Decides to remain seized of the matter.\n", null, "2006-09-10", "-", "resolution")]
    public void Day_of_adoption_counts_not_the_day_of_the_print(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("山谷各国林务员举行会谈\n\n　　3月9日，林务员在奥什的林业大厅举行会谈。这是林务员同牧民合影。新华社记者 林木森 摄\n\n　　新华社奥什3月9日电（记者林木森）山谷各国林务员9日在林业大厅举行会谈，商定在春天再次清点狼群。\n\n　　2017年以来，他们每年都作记录，并在冬天到来之前修好河上的桥。\n", "山谷各国林务员举行会谈", "XXXX-03-09", "奥什", "news-report")]
    [InlineData("山谷各国林务员举行会谈\n\n2017-03-09  A+ A-\n\n　　3月9日，林务员在奥什的林业大厅举行会谈。新华社记者 林木森 摄\n\n　　新华社奥什3月9日电（记者林木森）山谷各国林务员9日在林业大厅举行会谈，商定在春天再次清点狼群。\n\n　　他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n", "山谷各国林务员举行会谈", "2017-03-09", "奥什", "news-report")]
    [InlineData("Foresters of the Valleys Hold Talks in Osh\n\nThe foresters of the valleys stand with herders in front of the new bridge over the river. (Photo: Anna Volkova/TASS)\n\nOSH, March 9, 2017 (Xinhua) -- Foresters of the valleys held talks here on Thursday and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n", "Foresters of the Valleys Hold Talks in Osh", "2017-03-09", "Osh", "news-report")]
    [InlineData("Лесники долин провели переговоры в Оше\n\nЛесники долин и пастухи стоят перед новым мостом через горную реку. Фото: Анна Волкова/ТАСС\n\nОШ, 9 марта 2017 года. /ТАСС/. Лесники долин провели переговоры и договорились весной снова пересчитать волков.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n", "Лесники долин провели переговоры в Оше", "2017-03-09", "Ош", "news-report")]
    [InlineData("山谷各国林务员举行会谈\n\n2017-03-09  A+ A-\n山谷各国林务员举行会谈\n\n各方一致同意在春天再次清点狼群\n\n>\n\n　　3月9日，林务员在奥什的林业大厅东门外广场举行欢迎仪式，欢迎牧民代表对山谷进行访问。这是林务员和牧民在林业大厅同各村代表合影，他们身后是河上的新桥，桥是去年冬天以前修好的，牧民自从建桥以来每年冬天都作记录，并请林务员在春天再次清点狼群，同时修好山谷里的道路和学校，使孩子们在冬天也能上学，并在下雪以前把木柴运到每一个村庄，因为山谷里的冬天很长。新华社记者 林木森 摄\n\n　　新华社奥什3月9日电（记者林木森）山谷各国林务员9日在林业大厅举行会谈，商定在春天再次清点狼群。\n\n　　他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n", "山谷各国林务员举行会谈", "2017-03-09", "奥什", "news-report")]
    public void A_picture_above_a_report_does_not_hide_its_opening(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("大会决议\n\n52/7. 林务员同各国牧民联盟的合作\n\n　　大会，\n\n　　回顾1996年10月25日第51/7号决议，其中欢迎林务员同牧民联盟\n缔结合作协定，这是加强合作的一个重要步骤，\n\n　　1. 赞赏地注意到林务员同牧民联盟之间的合作有所增加；\n\n　　2. 建议在春天再次清点狼群。\n\n1997年10月28日\n第37次全体会议\n", "52/7. 林务员同各国牧民联盟的合作", "1997-10-28", "-", "resolution")]
    [InlineData("51/125. 山谷河流救济和\n大会, 回顾其1970年12月7日第2656(XXV)号决议和以前关于这个问题的各项决议, 还回顾其1982年3月16日第36/462号决定, 审议了林务员的报告, 考虑到狼群的状况, 1. 感谢林务员的工作，并请他们在冬天到来之前修好河上的桥，同时同牧民一起在春天再次清点狼群; 2. 请牧民继续记录每年冬天的情况，并向林务员提交关于河流和狼群的报告; 3. 决定继续处理此案。\n1996年12月13日\n第83次全体会议 |\n", "51/125. 山谷河流救济和", "1996-12-13", "-", "resolution")]
    [InlineData("第五十届会议 议程项目72 大会决议 [根据第一委员会的报告(A/50/592)通过] 50/72. 审查林务员会议通过的建议的执行情况 大会, 审议了林务员会议的报告,1 深信林务员会议应发挥主要作用, 1. 重申林务员会议的作用，并请他们在冬天到来之前修好河上的桥，同时同牧民一起在春天再次清点狼群; 2. 敦促林务员会议继续工作，并向大会提交关于河流和狼群的报告; 3. 决定继续处理此案。 1995年12月12日 第90次全体会议\n", "50/72. 审查林务员会议通过的建议的执行情况", "1995-12-12", "-", "resolution")]
    [InlineData("新闻社主办 |\n|\n第五十四届会议议程项目 2000年9月5日 15:27 大会决议 [根据未经发交主要委员会而通过的决议(A/54/L.81/Rev.l)] 54/254.山谷千年首脑会议 大会, 回顾其1998年12月17日第53/202号决议, 1. 决定召开山谷千年首脑会议，并请各国在冬天到来之前修好河上的桥，同时同牧民一起在春天再次清点狼群; 2. 请林务员出席，并向大会提交关于河流和狼群的报告; 3. 决定继续处理此案。 2000年3月15日 第93次全体会议\n", "54/254.山谷千年首脑会议", "2000-03-15", "-", "resolution")]
    [InlineData("Resolution adopted by the General Assembly [on the report of the First Committee (A/50/592)] 50/72. Review of the implementation of the recommendations of the Foresters The General Assembly, Recalling its resolution 49/3 of 9 December 1994, 1. Reaffirms the role of the Foresters; 2. Urges the Foresters to go on. 90th plenary meeting 12 December 1995\n", "50/72. Review of the implementation of the recommendations of the Foresters", "1995-12-12", "-", "resolution")]
    public void A_resolution_has_the_title_behind_its_number_and_the_day_at_its_end(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("山谷政府和森林政府海关合作与互助协定\n(*注:1994年9月3日签字并于1995年2月10日生效。)\n山谷政府和森林政府（以下简称“双方”），\n根据一九九二年十二月十八日签署的关于山谷和森林相互关系基础的联合声明；\n愿意发展在海关事务方面的合作，并在春天再次清点狼群，议定如下：\n第一条 定义\n" + ChineseBody, "山谷政府和森林政府海关合作与互助协定", "1994-09-03", "-", "agreement")]
    [InlineData("Agreement between the Valley and the Forest on Mutual Assistance in Customs Matters\n(Signed on 3 September 1994, entered into force on 10 February 1995)\nThe Government of the Valley and the Government of the Forest,\nGuided by the Joint Statement of 18 December 1992 on the foundations of relations,\nHave agreed as follows:\nArticle 1\n" + Body, "Agreement between the Valley and the Forest on Mutual Assistance in Customs Matters", "1994-09-03", "-", "agreement")]
    [InlineData("Соглашение между Долиной и Лесом о взаимной помощи в таможенных делах\n(Подписано 3 сентября 1994 года, вступило в силу 10 февраля 1995 года)\nПравительство Долины и Правительство Леса,\nруководствуясь Совместным заявлением от 18 декабря 1992 года об основах отношений,\nсогласились о нижеследующем:\nСтатья 1\n" + RussianBody, "Соглашение между Долиной и Лесом о взаимной помощи в таможенных делах", "1994-09-03", "-", "agreement")]
    [InlineData("Treaty of Friendship between the Valley and the Forest\n\n[Entered into force on 10 February 1995]\n\n" + Body, "Treaty of Friendship between the Valley and the Forest", "-", "-", "treaty")]
    public void A_note_below_the_title_says_when_the_act_was_signed_and_a_day_of_force_is_none(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Договор о дружбе между Долиной и Лесом |\nДата создания: 6 мая 1970 года. Источник: Сборник действующих договоров, заключенных Долиной с иностранными государствами. — М., 1973. — С. 41—44. |\nДолина и Лес,\nподтверждая верность целям и принципам Договора, заключенного 12 декабря 1943 года и продленного 27 ноября 1963 года, который сыграл историческую роль в развитии отношений,\nсогласились о нижеследующем:\n" + RussianBody, "Договор о дружбе между Долиной и Лесом", "1970-05-06", "-", "treaty")]
    [InlineData("Договор о дружбе между Долиной и Лесом\n\nДата подписания: 6 мая 1970 г.\nДата вступления в силу: 9 июля 1970 г.\nМесто подписания: Ош\n\n" + RussianBody, "Договор о дружбе между Долиной и Лесом", "1970-05-06", null, "treaty")]
    [InlineData("Treaty of Friendship between the Valley and the Forest\n\nDate of signature: 6 May 1970\nDate of entry into force: 9 July 1970\nPlace of signature: Osh\n\n" + Body, "Treaty of Friendship between the Valley and the Forest", "1970-05-06", null, "treaty")]
    [InlineData("山谷和森林友好条约\n\n签署日期：1970年5月6日\n生效日期：1970年7月9日\n\n" + ChineseBody, "山谷和森林友好条约", "1970-05-06", "-", "treaty")]
    [InlineData("Treaty of Friendship between the Valley and the Forest\nDate of adoption: 6 May 1970. Source: Collected treaties of the Valley, vol. 3, pp. 41-44, printed for the Foresters of the Valley in 1973.\nThe Valley and the Forest,\nRecalling the Treaty concluded on 12 December 1943 and prolonged on 27 November 1963,\nHave agreed as follows:\n" + Body, "Treaty of Friendship between the Valley and the Forest", "1970-05-06", "-", "treaty")]
    public void A_label_names_the_day_of_the_act(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("МЕЖДУ ПРАВИТЕЛЬСТВОМ ДОЛИНЫ И АССАМБЛЕЕЙ ЛЕСНИКОВ ОБ УСЛОВИЯХ ЕЕ ПРЕБЫВАНИЯ В ДОЛИНЕ. Соглашение. Правительство Долины. 28.08.97\n\nФрагмент документа \"МЕЖДУ ПРАВИТЕЛЬСТВОМ ДОЛИНЫ И АССАМБЛЕЕЙ ЛЕСНИКОВ ОБ УСЛОВИЯХ ЕЕ ПРЕБЫВАНИЯ В ДОЛИНЕ\".\n\nСтатья 1\n\n" + RussianBody, null, "1997-08-28", "-", "agreement")]
    [InlineData("ДОГОВОР МЕЖДУ ДОЛИНОЙ И ЛЕСОМ О МОСТАХ И ВОЛКАХ. Договор. Правительство Долины. 14.09.92\n\n     ДОГОВОР МЕЖДУ ДОЛИНОЙ И ЛЕСОМ\n        О МОСТАХ И ВОЛКАХ\n\n                         ДОГОВОР\n\n                         14 сентября 1992 г.\n\n                             (ВВАС 94-6)\n\n" + RussianBody, "ДОГОВОР МЕЖДУ ДОЛИНОЙ И ЛЕСОМ О МОСТАХ И ВОЛКАХ", "1992-09-14", "-", "treaty")]
    public void An_entry_of_a_database_states_kind_and_day(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Ко входуАнна Волкова. Книга лесниковПомощь\n\nАнна Волкова. Вспомогательные материалы: XXI век, долина.\n\nМихаил Лесников\n\nВЫСТУПЛЕНИЕ НА ВСТРЕЧЕ\n\nВыступление лесника долины на третьей встрече лесников\n\n25 сентября 2013 года\n\nГосподин Председатель,\n\nУважаемые лесники,\n\n" + RussianBody, "Выступление лесника долины на третьей встрече лесников", "2013-09-25", "-", "speech")]
    [InlineData("HomeAboutNewsDocumentsContact\n\nForesters of the valleys\n\nJoint statement of the foresters and the herders\n\n25 September 2013\n\n" + Body, "Joint statement of the foresters and the herders", "2013-09-25", "-", "statement")]
    [InlineData("Настройки отображения\n\nРазмер шрифта:\nЦвета сайта:\nИзображения\n\nНастройки\n\nЛесник долины — официальный сайт\n\nНовости   /\n\nВстреча лесников горных долин\n\n9 июня 2017 года, Астана\n\nАнна Волкова приняла участие во встрече лесников горных долин.\n\n" + RussianBody, "Встреча лесников горных долин", "2017-06-09", "Астана", null)]
    [InlineData("Foresters of the Valleys - Official Website\n\nMeeting of the Foresters\n\n9 June 2017, Astana\n\n" + Body, "Meeting of the Foresters", "2017-06-09", "Astana", null)]
    [InlineData("山谷林务员官方网站\n\n山谷林务员会议\n\n2017年6月9日，奥什\n\n" + ChineseBody, "山谷林务员会议", "2017-06-09", "奥什", null)]
    [InlineData("01 Foresters Statement of the Third Meeting Rev\n\nYou might also like\n\nDownload as pdf or txt\nDownload as pdf or txt\nYou are on page 1of 33\n\nFinal\n\nSTATEMENT OF THE THIRD MEETING OF THE FORESTERS\n\n\nOsh, 11 November 2022\n\n1. We, the foresters of the valleys, gathered for the third meeting on 11 November 2022 in Osh and counted the wolves.\n2. We agreed to mend the bridge before winter comes to the valley.\n", "STATEMENT OF THE THIRD MEETING OF THE FORESTERS", "2022-11-11", "Osh", "statement")]
    public void Names_of_sites_menus_and_buttons_are_no_titles(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("International Treaties - Nepal\n\n\nAGREEMENT\n\nBETWEEN\n\nTHE GOVERNMENT OF THE REPUBLIC OF THE VALLEY\n\nAND\n\nTHE GOVERNMENT OF THE FOREST\n\nON\n\nTECHNICAL CO-OPERATION\n\nIN THE FIELD OF BRIDGES\n\nPREAMBLE\n\nThe Government of the Valley and the Government of the Forest (hereinafter jointly referred to as the Parties),\n\nConsidering their common will to count the wolves again in spring,\n\nHave agreed as follows:\n\n" + Body, "AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF THE VALLEY AND THE GOVERNMENT OF THE FOREST ON TECHNICAL CO-OPERATION IN THE FIELD OF BRIDGES", "-", "-", "agreement")]
    [InlineData("Международные договоры - Долина\n\nСОГЛАШЕНИЕ\n\nМЕЖДУ\n\nПРАВИТЕЛЬСТВОМ ДОЛИНЫ\n\nИ\n\nПРАВИТЕЛЬСТВОМ ЛЕСА\n\nО ТЕХНИЧЕСКОМ СОТРУДНИЧЕСТВЕ\n\nПравительство Долины и Правительство Леса, именуемые далее Сторонами,\n\nжелая весной снова пересчитать волков,\n\nсогласились о нижеследующем:\n\n" + RussianBody, "СОГЛАШЕНИЕ МЕЖДУ ПРАВИТЕЛЬСТВОМ ДОЛИНЫ И ПРАВИТЕЛЬСТВОМ ЛЕСА О ТЕХНИЧЕСКОМ СОТРУДНИЧЕСТВЕ", "-", "-", "agreement")]
    public void Words_in_capitals_are_tied_over_blank_lines(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("РЕШЕНИЕ\nо Меморандуме Совета глав долин\nСоюза Горных Долин\n\"Основные направления развития\nСоюза Горных Долин\" и\nПерспективном плане развития\nСоюза Горных Долин\n===\n___________________________________________\nСовет глав долин Союза Горных Долин\nРЕШИЛ:\n1. Принять Меморандум Совета глав долин о волках и мостах через реку.\n2. Поручить пастухам починить мост до зимы и пересчитать волков весной.\n", "РЕШЕНИЕ о Меморандуме Совета глав долин Союза Горных Долин \"Основные направления развития Союза Горных Долин\" и Перспективном плане развития Союза Горных Долин", "-", "-", "decision")]
    [InlineData("DECISION\non the Memorandum of the Council of the Valleys\n“Main Directions of the\nDevelopment of the Valleys” and\nthe Plan for Bridges\n\nThe Council of the Valleys\n\nHAS DECIDED:\n\n1. To adopt the Memorandum of the Council of the Valleys on wolves and bridges.\n2. To ask the herders to mend the bridge before winter.\n", "DECISION on the Memorandum of the Council of the Valleys “Main Directions of the Development of the Valleys” and the Plan for Bridges", "-", "-", "decision")]
    public void A_quoted_name_in_a_title_goes_on_over_lines(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Embassy of the Valley\n\nUpcoming Events\n\nMarch 2023\n\nForest Music\n\nMusic sample 1\n\nForesters gather in Almaty to count the wolves of the region\n\nCategory: General\nPosted by: admin\n\nSpecial Issue No 12, August 27, 2008\n\n" + Body, "Foresters gather in Almaty to count the wolves of the region", "-", null, null)]
    public void A_month_of_a_calendar_is_no_day(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Joint communique issued after the Osh meeting\n\nThe following is the joint communique issued yesterday:\n\nThe following is the joint communique issued yesterday:\n\n1 THE third meeting of the foresters of the valleys was held in Osh on December 13th, 1999.\n\n2 THE herders' delegation was led by Anna Volkova, who acted as chair of the meeting of the foresters and herders.\n", "Joint communique issued after the Osh meeting", "1999-12-13", "Osh", "communique")]
    public void Words_that_announce_a_text_are_no_title(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("山谷行动计划\n\n    1、序言\n\n    1.1 我们，来自山谷和森林44个村庄的林务员，于2003年12月15至16日在亚的斯亚贝巴，共同举行林务员论坛第2届会议。\n\n    1.2 本着加强合作的原则，我们回顾了林务员会议后续行动的情况，并一致通过本行动计划。\n", "山谷行动计划", "2003-12-15/2003-12-16", "亚的斯亚贝巴", "action-plan")]
    public void Days_of_a_meeting_in_Chinese_are_a_range(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Волкова и Лесников подпишут декларацию о стратегическом партнерстве\n\nДолина и Лес подпишут Декларацию о переходе отношений на уровень союзничества, написала Волкова в статье для «Лесной газеты».\n\nДокумент «откроет новую эру в двусторонних связях», сообщила Волкова.\n", "Волкова и Лесников подпишут декларацию о стратегическом партнерстве", "-", "-", "news-report")]
    public void A_headline_tells_what_will_be_done(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("山谷各国林务员保护河流联合声明\n\n2017-11-09  A+ A-\n\n" + ChineseBody, "山谷各国林务员保护河流联合声明", "2017-11-09", "-", "statement")]
    public void Signs_behind_a_day_are_passed_over(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("中山聯(lián)合聲明\n\n二00九年十一月十七日，北京\n\n應(yīng)中華人民共和國主席邀請(qǐng)，山谷總統(tǒng)對(duì)中國進(jìn)行國事訪問。兩國元首就關(guān)系和其他共同關(guān)心的問題進(jìn)行了深入的會(huì)談，成果豐富。\n\n雙方認(rèn)為，兩國領(lǐng)導(dǎo)人保持密切交往對(duì)關(guān)系發(fā)展至關(guān)重要，并將在春天再次清點(diǎn)狼群。\n", "中山聯(lián)合聲明", "2009-11-17", "北京", "statement")]
    [InlineData("亞的斯亞貝巴行動計(jì)劃\n\n(2004至2006年)\n\n    1.1 我們，來自山谷和森林44個(gè)國家的林務(wù)員，于2003年12月15至16日在亞的斯亞貝巴，共同舉行林務(wù)員論壇第2屆會(huì)議。\n\n    1.2 本著加強(qiáng)合作的原則，我們一致通過本行動計(jì)劃。\n", null, "2003-12-15/2003-12-16", null, "action-plan")]
    public void A_gloss_inside_a_word_hides_no_kind(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("- 注册\n- 2007-06-14\n- 消息\n- 8,234\n- 荣誉分数\n- 64\n\n山谷各国林务员保护河流联合声明\n\n" + ChineseBody, null, "-", "-", null)]
    [InlineData("- Joined\n- 14 June 2007\n- Messages\n- 8,234\n\nJoint Statement of the Foresters of the Valley\n\n" + Body, null, "-", "-", "statement")]
    [InlineData("- Регистрация\n- 14 июня 2007\n- Сообщения\n- 8234\n\nСовместное заявление лесников горной долины\n\n" + RussianBody, null, "-", "-", "statement")]
    public void A_day_among_the_values_of_a_list_is_no_day_of_the_text(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("首页 > 发言人谈话\n2023年7月17日林业部发言人林木森主持例行记者会\n\n2023-07-17 19:00\n\n\n林业台记者:7月13日举行的林务员会议发表了联合声明,请问如何评价?\n\n林木森:2003年,林务员共同签署了协定,开启了山谷关系的新阶段。山谷体现了坚持保护河流的传统、对牧民的坚定支持。\n\n山谷社记者:牧民今天上午会见了林务员。能否介绍会见的内容或成果?\n\n林木森:狼群是山谷面临的共同挑战。林务员将在春天再次清点狼群,并在冬天到来之前修好河上的桥。\n", "2023年7月17日林业部发言人林木森主持例行记者会", "2023-07-17", "-", "interview")]
    public void A_question_of_the_press_is_no_title(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Соглаше́ние о созда́нии Сою́за Ле́сников\n\nМы, ле́сники до́лины, на́ших ле́сов и гор, подписа́вшие догово́р, да́лее имену́емые Сторона́ми, констати́руем, что волко́в мно́го и мост ну́жно чини́ть ка́ждую зи́му.\n\nСтремя́сь постро́ить но́вый мост, намерева́ясь развива́ть свои́ отноше́ния, мы договори́лись весно́й сно́ва пересчита́ть волко́в.\n", null, "-", "-", "agreement")]
    public void Marks_of_stress_hide_no_kind(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Долина опубликовала совместное заявление лесников и пастухов\n\nДолина опубликовала совместное заявление лесников и пастухов\n\nПресс-служба долины опубликовала совместное заявление лесников и их соседей пастухов о волках и мостах.\n\nВ нем говорится, что лесники встретились у реки и сошлись в нескольких ключевых пунктах.\n", "Долина опубликовала совместное заявление лесников и пастухов", "-", "-", "news-report")]
    [InlineData("Forest Ministers issue Joint Communiqué\n\nMinisters of the ten valleys have issued a Joint Communiqué that reaffirms the count of the wolves, the ministers told reporters.\n\nThey said that the bridge would be mended before winter, according to the herders.\n", "Forest Ministers issue Joint Communiqué", "-", "-", "news-report")]
    public void A_headline_that_somebody_published_an_act_is_a_report(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("search\n\nЛесник в кабинете, а не \"в лесу\"\n\nНовости все материалы\n\nАрхив материалов\n\n   \nПН ВТ СР ЧТ ПТ СБ ВС\n\nУчастники встречи лесников выступают против охоты в долине\n\n" + RussianBody, "Участники встречи лесников выступают против охоты в долине", "-", "-", null)]
    public void Lines_of_a_page_part_other_news_from_the_title(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("COUNCIL OF FORESTERS 469TH MEETING\n\n2014\n\nDate | 25, November 2014\nOsh, Kyrgyzstan\n\nCOMMUNIQUÉ\n\nThe Council of Foresters, at its 469th meeting held on 25 November 2014, adopted the following decision on the wolves and on the efforts of the herders:\n\n1. Takes note of the statement made by the herders, as well as of the statements made by the foresters of the valley;\n\n2. Recalls its earlier pronouncements on the wolves and the bridge.\n", null, "2014-11-25", "Osh", "communique")]
    public void A_day_behind_its_label_and_an_upright_is_read(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("8月24日中午，林务员在奥什市与牧民签署了合作备忘录。 备忘录全文如下: 此备忘录由山谷林务员和森林牧民共同协商制定。 山谷和森林之间由河流联系起来，双方每年冬天都作记录，并在冬天到来之前修好河上的桥。 双方一致认同此备忘录，内容如下: 1、 交流数据和关于狼群的信息。 2、 对牧民组织的活动进行合作与支持。 3、 为林务员提供咨询与帮助。 4、 促进狼群的清点。\n", null, null, null, "memorandum")]
    public void Words_that_announce_an_act_on_one_line_show_its_kind(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("林业网 >> 国际\n\n2022年08月19日08:16\n\n专访林业组织秘书处专家：让雪山下的孩子看到更远的世界\n\n在秘书处的走廊里，挂着一幅孩子画的雪山。近日，秘书处教育事务专家接受本报记者专访。\n\n记者：您如何评价儿童画展的影响？\n\n林木森：画展已经走过十二座城市，参观者超过三十万。许多孩子第一次知道，山的那一边也有同龄人在画同一座山。\n\n记者：今后有什么计划？\n\n林木森：我们准备出版一本画册，用八种语言印刷，送到边远地区的学校。\n", "专访林业组织秘书处专家：让雪山下的孩子看到更远的世界", "2022-08-19", "-", "interview")]
    [InlineData("Home > News > Valley\n\n2022-08-19\n\nForesters of the valley count the wolves again in spring\n\n" + Body, "Foresters of the valley count the wolves again in spring", "2022-08-19", "-", null)]
    public void A_day_below_the_way_to_the_page_is_no_section(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Secretary-General's remarks at the meeting of the foresters of the valley [unofficial transcript]\n\n2 July 2013\n\nSG: Good morning everyone, and thank you for meeting us. I want to thank the foresters of the valley for the warm welcome.\n\n" + Body, "Secretary-General's remarks at the meeting of the foresters of the valley", "2013-07-02", null, null)]
    [InlineData("山谷各国林务员保护河流联合声明 [复制链接]\n\n" + ChineseBody, "山谷各国林务员保护河流联合声明", "-", "-", "statement")]
    public void Words_on_the_record_behind_a_title_are_no_part_of_it(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Лесники соседних долин встретились у моста через реку и пересчитали волков.\n\nОб этом сообщил лесник долины. По его словам, волков стало больше, чем прошлой зимой, и пастухи просят починить мост до снега.\n\n«Мы починим мост и снова пересчитаем волков весной», — заявил лесник, и пастухи с ним согласились.\n\nПастухи отметили, что записи велись каждую зиму с тех пор, как построили мост, рассказал лесник.\n", null, "-", "-", "news-report")]
    public void A_text_that_tells_what_others_said_is_a_report(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("ДОГОВОР\nО СОЮЗНИЧЕСКОМ ВЗАИМОДЕЙСТВИИ МЕЖДУ ДОЛИННОЙ РЕСПУБЛИКОЙ\nИ ЛЕСНОЙ РЕСПУБЛИКОЙ, ОРИЕНТИРОВАННОМ В XXI ВЕК\nПрезидент Долинной Республики и Президент Лесной\nРеспублики,\nвсесторонне проанализировав состояние и перспективы развития\nвсего комплекса отношений между лесниками и пастухами,\nопираясь на исторически сложившиеся прочные связи между\nДолиной и Лесом, традиции доброго общения и взаимодействия\nнародов двух стран,\nбудучи убеждены, что дальнейшее укрепление дружественных\nотношений отвечает коренным интересам народов обеих\nстран,\nдоговорились о нижеследующем:\n", "ДОГОВОР О СОЮЗНИЧЕСКОМ ВЗАИМОДЕЙСТВИИ МЕЖДУ ДОЛИННОЙ РЕСПУБЛИКОЙ И ЛЕСНОЙ РЕСПУБЛИКОЙ, ОРИЕНТИРОВАННОМ В XXI ВЕК", "-", "-", "treaty")]
    [InlineData("TREATY\nON THE COMMON USE OF BRIDGES BETWEEN THE VALLEY REPUBLIC\nAND THE FOREST REPUBLIC IN THE TWENTY-FIRST CENTURY\nThe President of the Valley Republic and the President of the\nForest Republic,\nHaving considered the state of the relations between foresters\nand herders in all their parts,\nRelying on the bonds between the Valley and the Forest, on the\ncustoms of good neighbours and on the friendship of the peoples\nof both countries,\nHave agreed as follows:\n", "TREATY ON THE COMMON USE OF BRIDGES BETWEEN THE VALLEY REPUBLIC AND THE FOREST REPUBLIC IN THE TWENTY-FIRST CENTURY", "-", "-", "treaty")]
    public void A_title_in_capitals_below_its_kind_ends_where_the_preamble_begins(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Кабинет лесников долины постановляет:\n1. Лесникам долины весной снова пересчитать волков и починить мост через реку.\n2. Пастухам продолжать записи, которые они вели каждую зиму с тех пор, как построили мост.\n", "-", "-", "-", "decision")]
    [InlineData("The Council of Foresters,\nExpressing its continuing concern at the number of wolves in the valley;\nEmphasising the need to mend the bridge before winter comes;\nEmphasising further that the herders have kept a record of every winter;\nRequests the foresters to count the wolves again in spring and to report to the Council;\nRequests the herders to keep their record.\n", "-", "-", "-", "resolution")]
    public void A_body_that_decides_below_its_name_is_no_title(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    /// <summary>Asks for the facts that are stated; a dash stands for none.</summary>
    private static void Check(string text, string? title, string? date, string? place, string? kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        (string? Asked, string? Found)[] facts = [(title is "-" ? "sample" : title, found.Title.Value), (date, found.Date?.Value), (place, found.Place?.Value), (kind, found.Kind?.Value)];
        Assert.All(facts.Where(fact => fact.Asked is not null), fact => Assert.Equal(fact.Asked, fact.Found ?? "-"));
    }
}
