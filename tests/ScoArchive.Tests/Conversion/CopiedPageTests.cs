using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What sites that copy acts, gazettes and saved pages say of their own days and names; two calendars; heads of acts that blank lines part; places that nobody knows.</summary>
public sealed class CopiedPageTests
{
    private const string Body = "The foresters of the valley agreed to count the wolves again in spring and to mend the bridge over the river.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("您的位置: 首页 » 森林资料网 » 法规 »\n\n林业部关于加强狼群清点的通知\n\n作者:森林资料网 时间:2024-07-06 07:26:34  浏览:82   来源:森林资料网\n\n" + ChineseBody, "林业部关于加强狼群清点的通知", "-", "-")]
    [InlineData("Notice on the Count of the Wolves of the Valley\n\nAuthor: Forest Library  2024-07-06 07:26  Source: Forest Library\n\n" + Body, "Notice on the Count of the Wolves of the Valley", "-", "-")]
    [InlineData("林业部部长就狼群清点发表讲话\n\n时间:2024-07-06 07:26:34 来源:山谷日报\n\n" + ChineseBody, "林业部部长就狼群清点发表讲话", "2024-07-06", "山谷日报")]
    public void A_site_that_names_itself_as_writer_and_source_gives_neither_day_nor_publisher(string text, string? title, string? date, string? publisher) => Check(text, title, date, null, null, publisher);

    [Theory]
    [InlineData("среда, 18 июня 2014 г.\n\nПостановление о лесном и речном надзоре в горной долине\n\n1. Управление лесами долины передаётся в ведение совета лесников и пастухов.\n\n2. Для управления мостами учреждается отдел мостов и дорог.\n", "-")]
    [InlineData("Wednesday, 18 June 2014\n\nStatement of the Foresters of the Valley on the Wolves\n\n" + Body, "2014-06-18")]
    [InlineData("山谷国\n\n第90/2023號行政命令\n\n刊登日期:\n\n2023.12.15\n\n版數:\n\n2854\n\n行政長官行使《山谷基本法》規定的職權，發佈本行政命令。\n\n由林業司司長臨時代理行政長官的職務。\n", "-")]
    [InlineData("林務員關於狼群的共同宣言\n\n2020-12-27 山谷新聞\n\n1.1 我們，山谷各國林務員，於2018年9月3日至4日在奧什舉行第三次會議，商定在春天再次清點狼群。\n\n1.2 我們感謝牧民自從建橋以來每年冬天都作記錄。\n", "2018-09-03/2018-09-04")]
    public void Weekdays_of_pages_days_of_gazettes_and_of_copies_date_no_act(string text, string? date) => Check(text, null, date, null, null, null);

    [Theory]
    [InlineData("date 2025-02-09 Source: Communiqué of the Joint Foresters’ Summit | The Valley Mail\n\nTHE Joint Summit of the Foresters of the Valley met in Osh on February 8, 2025 and agreed to count the wolves again in spring.\n\n" + Body, "Communiqué of the Joint Foresters’ Summit", "2025-02-08")]
    [InlineData("Date of the Next Count of the Wolves in the Valley\n\n" + Body, "Date of the Next Count of the Wolves in the Valley", "-")]
    public void A_label_of_the_program_that_saved_a_page_is_no_title(string text, string? title, string? date) => Check(text, title, date, null, null, null);

    [Theory]
    [InlineData("The Closing Statement of the Seventh Session of the Foresters\n\nRiyadh-Kingdom of Saudi Arabia\n\n18-19 Dhul-Qa’da 1427 AH/ 9 – 10 December 2006 AD\n\n" + Body, "2006-12-09/2006-12-10", "Riyadh")]
    [InlineData("Заключительное заявление лесников долины\n\n12 зу-ль-када 1427 г.х., соответствует 3 декабря 2006 года\n\n" + RussianBody, "2006-12-03", "-")]
    [InlineData("The Closing Statement of the Eighth Session of the Foresters\n\nKuwait-State of Kuwait\n\n27-28 Dhul Hijja 1430AH/ 14-15 December 2009AD\n\n" + Body, "2009-12-14/2009-12-15", "Kuwait")]
    [InlineData("Joint Communiqué of the Foresters\n\nOsh, 14 Muharram 1442 / 2 September 2020\n\n" + Body, "2020-09-02", "Osh")]
    [InlineData("山谷林务员联合公报\n\n1442年1月14日（公历2020年9月2日），奥什\n\n" + ChineseBody, "2020-09-02", "奥什")]
    public void A_day_in_two_calendars_is_read_in_ours(string text, string? date, string? place) => Check(text, null, date, place, null, null);

    [Theory]
    [InlineData("中華民國一百一十二年五月六日", "2023-05-06")]
    [InlineData("中華民國八十九年十二月三十日", "2000-12-30")]
    [InlineData("中華民國112年5月6日", "2023-05-06")]
    [InlineData("民國89年12月30日", "2000-12-30")]
    [InlineData("112年5月6日", "2023-05-06")]
    public void Years_of_the_republic_count_from_1912(string day, string date) => Check("林務局關於清點狼群的公告\n\n" + day + "\n\n" + ChineseBody, "林務局關於清點狼群的公告", date, null, "decision", null);

    [Theory]
    [InlineData("林務委員會第10次會議紀錄\n時 間 中華民國111年4月14日(星期四)9時6分至12時3分\n地 點 本院紅樓301會議室\n主 席 林委員某\n主席：出席委員11人，已足法定人數，現在開會。\n報 告 事 項\n一、宣讀上次會議議事錄。\n決定：確定。\n", "林務委員會第10次會議紀錄", "2022-04-14", "protocol")]
    [InlineData("狼群清點說明會紀要\n\n一、時 間：111年3月8日(星期二)上午11時\n二、地 點：林務局一樓\n三、主持人：林某某\n\n" + ChineseBody, "狼群清點說明會紀要", "2022-03-08", "protocol")]
    [InlineData("關於清點狼群的協定\n\n時間：2024-07-07 18:18:42 來源：山谷網\n\n" + ChineseBody, "關於清點狼群的協定", "-", "agreement")]
    public void The_head_of_chinese_minutes_gives_their_day(string text, string? title, string? date, string? kind) => Check(text, title, date, null, kind, null);

    [Theory]
    [InlineData("Судебная практика горной долины\n\nПОСТАНОВЛЕНИЕ ПЛЕНУМА ВЕРХОВНОГО СУДА ГОРНОЙ РЕСПУБЛИКИ\n\n№11-04 от 25 декабря 1997 года\n\nО судебной практике по делам о волках\n\n" + RussianBody, "О судебной практике по делам о волках", "1997-12-25", "decision")]
    [InlineData("РЕШЕНИЕ\n\nЛЕСНОЙ ПАЛАТЫ ВЕРХОВНОГО СУДА\n\nГОРНОЙ РЕСПУБЛИКИ\n\nот 19 апреля 2017 года № 6-р\n\n" + RussianBody, "РЕШЕНИЕ ЛЕСНОЙ ПАЛАТЫ ВЕРХОВНОГО СУДА ГОРНОЙ РЕСПУБЛИКИ", "2017-04-19", "decision")]
    [InlineData("СОГЛАШЕНИЕ О ЛЕСАХ\nМЕЖДУ ПРАВИТЕЛЬСТВОМ СОЮЗА\nГОРНЫХ ЛЕСНЫХ РЕСПУБЛИК\nИ ПРАВИТЕЛЬСТВОМ РЕЧНОЙ РЕСПУБЛИКИ\n(Паpиж, 15 июля 1953 года)\nПравительство Союза Горных Лесных Республик и Правительство Речной Республики согласились о нижеследующем.\n", "СОГЛАШЕНИЕ О ЛЕСАХ МЕЖДУ ПРАВИТЕЛЬСТВОМ СОЮЗА ГОРНЫХ ЛЕСНЫХ РЕСПУБЛИК И ПРАВИТЕЛЬСТВОМ РЕЧНОЙ РЕСПУБЛИКИ", "1953-07-15", "agreement")]
    [InlineData("• Избранное\nО правилах пересчёта волков горной долины\n\nО правилах пересчёта волков горной долины Постановление Совета лесников от 31 декабря 2015 года № 262 Зарегистрировано в Управлении долины 15 февраля 2016 года № 13068\n\n" + RussianBody, "О правилах пересчёта волков горной долины", "2015-12-31", "decision")]
    [InlineData("16.01.2014\n\nЭкспресс-бюллетень лесного законодательства долины за период с 9 по 15 января 2014 г.\n\n" + RussianBody, "Экспресс-бюллетень лесного законодательства долины за период с 9 по 15 января 2014 г.", "2014-01-16", "report")]
    [InlineData("16.01.2014\n\nСовещание лесников прошло в долине 15 января 2014 г.\n\n" + RussianBody, null, "2014-01-16", null)]
    public void Heads_of_acts_go_on_over_blank_lines_and_behind_their_titles(string text, string? title, string? date, string? kind) => Check(text, title, date, null, kind, null);

    [Theory]
    [InlineData("Communiqué of the Extraordinary Summit of Foresters\n\n1. The Summit of Foresters met in Harbourtown, Republic of South Africa, on 20 June 2009 to consider the wolves of the valley.\n\n" + Body, "2009-06-20", "Harbourtown")]
    [InlineData("Communiqué of the Meeting of Foresters\n\nThe Meeting of Foresters was held at the Green Bay Resort, Millbridge, St. Vincent and the Grenadines, on 10 March 2014.\n\n" + Body, "2014-03-10", "Millbridge")]
    [InlineData("Communiqué of the Meeting of Foresters\n\nThe Meeting, chaired by Jacob Forester, South Africa, was held on 10 March 2014 and agreed on the wolves.\n\n" + Body, "2014-03-10", "-")]
    [InlineData("Final Report of the Fourth Meeting of Foresters Prague, Czech Republic, 2–11 July 2019\n\n" + Body, "2019-07-02/2019-07-11", "Prague")]
    [InlineData("Communiqué of the Foresters of the Valley\n\n(Valley Secretariat, Riverside, Greater Millbridge, Guyana – Wednesday, 7 July 2021)   –   The meeting of foresters agreed to count the wolves again in spring.\n\n" + Body, "2021-07-07", "Greater Millbridge")]
    [InlineData("О заседании совета лесников\n29-09-2012\n27 сентября в Бишкеке состоялось заседание совета лесников, которое обсудило волков.\n" + RussianBody, "2012-09-29", "Бишкек")]
    public void A_meeting_is_placed_by_the_country_behind_its_town(string text, string? date, string? place) => Check(text, null, date, place, null, null);

    [Theory]
    [InlineData("Joint\nStatement on the occasion of the\nMeeting of the Foresters of the Valley, Prague, May\n14, 1999\n1. We, the Foresters\nof the valley, welcome the opportunity of meeting in Prague in\norder to\ncount the wolves of the whole valley again in their full historical\ndimension. We strongly condemn the\nhunting of wolves by people who do not live in the valley and do not\nknow them.\n", "Joint Statement on the occasion of the Meeting of the Foresters of the Valley, Prague, May 14, 1999", "1999-05-14")]
    [InlineData("Skip to main content\n\nCommonwealth Foresters of the Valley Meeting\n\nVolume 715: debated on Monday 30 November 2009\n\n\nMy right honourable friend has made the following Statement.\n\n" + Body, "Commonwealth Foresters of the Valley Meeting", "2009-11-30")]
    [InlineData("March 19th, 2024 AAAA\nEN\nTue 19 March 2024\nOsh (KG)\n \n2/-1°C\nSun Mon Tue Wed Thu\n5 4 6 7 11\nTue 19 March 2024\nPrague (CZ)\n \n1/-5°C\nSun Mon Tue Wed Thu\n12 9 11 16 15\n\nTravel_In_The_Valley\n\nJoint Statement of the Foresters of the Valley and of the Hills\n\n\nPrague, 24 November 2008\n\n\n" + Body, "Joint Statement of the Foresters of the Valley and of the Hills", "2008-11-24")]
    [InlineData("热门站点| 森林网 | 登录\n收藏本站| 设为首页| 首页\n\n林业部关于清点狼群的紧急通知\n\n" + ChineseBody, "林业部关于清点狼群的紧急通知", "-")]
    public void Heads_of_saved_pages_leave_the_title_whole(string text, string? title, string? date) => Check(text, title, date, null, null, null);

    [Theory]
    [InlineData("Official Gazette No. 14\n\nDate of publication:\n12 May 2021\n\nOrder of the Minister of Forests on the Count of the Wolves\n\n1. The wolves of the valley are counted every spring.\n\n2. This order enters into force on the day of its signing.\n\nMinister of Forests\nA. Forester\n\n3 May 2021\n", "Order of the Minister of Forests on the Count of the Wolves", "2021-05-03")]
    [InlineData("Law of the Valley on the Count of the Wolves\n\nRetrieved on 5 June 2022\n\nArticle 1\n\n" + Body, "Law of the Valley on the Count of the Wolves", "-")]
    [InlineData("Заявление лесников долины\n\nДата обращения: 5 июня 2022 г.\n\n" + RussianBody, "Заявление лесников долины", "-")]
    [InlineData("Speech by the Minister of Forests on the Bridge\n\nDelivered on 4 May 2020, posted on 7 May 2020\n\nLadies and gentlemen,\n\n" + Body, "Speech by the Minister of Forests on the Bridge", "2020-05-04")]
    [InlineData("Речь лесника на открытии моста\n\nПроизнесена 4 мая 2020 года, опубликована 7 мая 2020 года\n\nУважаемые коллеги!\n\n" + RussianBody, "Речь лесника на открытии моста", "2020-05-04")]
    [InlineData("Документы лесников\n2005\nАпрель 2005 г.\nОш – ноябрь 2005 г.\nЯнварь 2005 г.\nИюнь 2005 г.\nОктябрь 2005 г.\n\nЗаявление лесников долины о волках\n\n" + RussianBody, "Заявление лесников долины о волках", "-")]
    [InlineData("山谷讲话.docx\n\n上传人:b****4 文档编号:4028123 上传时间:2022-11-27 格式:DOCX 页数:50 大小:73.98KB\n山谷讲话.docx_第1页\n第1页 / 共50页\n\n林务员在开桥仪式上的讲话\n\n2009年11月6日\n\n" + ChineseBody, "林务员在开桥仪式上的讲话", "2009-11-06")]
    [InlineData("Press Arrangements for the Meeting of Foresters, 21-22 November 2019\n\nThe foresters will convene a meeting in Osh on Thursday and count the wolves of the valley again.\n\n" + Body, "Press Arrangements for the Meeting of Foresters, 21-22 November 2019", "-")]
    [InlineData("Закон Горной Республики\n7 июля 1998 г. N 179-З г.Ош\nО ВНЕСЕНИИ ИЗМЕНЕНИЙ В ЗАКОН О ВОЛКАХ ГОРНОЙ\nДОЛИНЫ\n-----------------------------------\nПринят Палатой представителей 17 июня 1998 года\nОдобрен Советом Республики 24 июня 1998 года\nСтатья 1. Внести в закон следующие изменения:\n1. Слово «волк» заменить словом «лесник».\n2. Слово «мост» заменить словом «дорога».\n", "О ВНЕСЕНИИ ИЗМЕНЕНИЙ В ЗАКОН О ВОЛКАХ ГОРНОЙ ДОЛИНЫ", "1998-07-07")]
    [InlineData("林務局令　中華民國109年9月2日\n林造字第1090001234號\n\n修正「狼群清點辦法」\n\n第一條　每年春天清點山谷狼群。\n", null, "2020-09-02")]
    public void A_text_of_its_own_day_leaves_those_of_gazettes_copies_and_postings(string text, string? title, string? date) => Check(text, title, date, null, null, null);

    [Theory]
    [InlineData("From: Press Service of the Foresters\nSent: Monday, May 4, 2020 10:15 AM\nTo: All editors\nSubject: Communiqué of the Foresters of the Valley on the Wolves\n\n" + Body, "2020-05-04")]
    [InlineData("Стенограмма пресс-конференции лесника долины, Ош, 4 мая 2020 года\nОпубликовано\n6 мая 2020\n\nВопрос: Когда починят мост через реку?\n\nОтвет: Мост починят до зимы. Об этом договорились все лесники долины.\n\nВопрос: Сколько волков в долине?\n\nОтвет: Мы пересчитаем их весной.\n", "2020-05-04")]
    [InlineData("当前位置:山谷快报 2024年05月29日\n按日期查阅\n\n山谷林务员商定再次清点狼群\n\n中新社奥什5月28日电 " + ChineseBody, "2024-05-28")]
    public void A_mails_head_a_conference_of_its_own_day_and_a_papers_head_give_the_day(string text, string? date) => Check(text, null, date, null, null, null);

    [Fact]
    public void A_second_half_in_other_letters_opens_with_its_own_title_and_dateline()
    {
        ConvertedText converted = Samples.Convert("Joint Statement of the Foresters of the Valley\n\nOsh, 4 May 2020\n\n" + Body + "\nСовместное заявление лесников долины\n\nОш, 4 мая 2020 года\n\n" + RussianBody);
        Assert.Equal(["Совместное заявление лесников долины"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal("2020-05-04", converted.Detected.Date?.Value);
    }

    [Fact]
    public void Names_behind_an_address_and_their_offices_are_no_headings()
    {
        ConvertedText converted = Samples.Convert("The Closing Statement of the Foresters of the Valley\n\nThe foresters met in Osh on 4 May 2020 in the presence of:\n\nHis Majesty King Arne of the Hills\n\nKing of the Kingdom of the Hills\n\nThe foresters expressed their thanks to the herders, who had kept a record of every winter since the bridge was built.\n");
        Assert.Empty(converted.Blocks.OfType<HeadingBlock>());
    }

    [Fact]
    public void A_line_of_a_wrapped_text_that_ends_in_an_open_word_ends_no_paragraph()
    {
        ConvertedText converted = Samples.Convert("Communiqué of the Foresters of the Valley\n\n1. We, the foresters\nof the valley, met in Osh and agreed to count the wolves again in spring in\norder to\nlearn how many of them live between the river and the hills, where the\nherders have kept a record of every winter.\n\n2. We ask the\nHerders of the Lower Hills to mend the bridge over the river before winter\ncomes, and to tell us of it.\n");
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Numbered_paragraphs_of_a_body_are_no_news() =>
        Check("Thirteenth Summit of Foresters\nOsh\n\nThe foresters met at the Thirteenth Summit in Osh on 13 November 2005.\n\n2. The foresters noted that the Summit was taking place in spring.\n\n3. The foresters noted that the herders had kept a record.\n\n4. The foresters said that the bridge was mended.\n", null, "2005-11-13", "Osh", "-", null);

    /// <summary>Asks for the facts that are stated; a dash stands for none.</summary>
    private static void Check(string text, string? title, string? date, string? place, string? kind, string? publisher)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        (string? Asked, string? Found)[] facts = [(title, found.Title.Value), (date, found.Date?.Value ?? "-"), (place, found.Place?.Value ?? "-"), (kind, found.Kind?.Value ?? "-"), (publisher, found.Publisher?.Value ?? "-")];
        Assert.Equal(facts.Where(fact => fact.Asked is not null).Select(fact => fact.Asked), facts.Where(fact => fact.Asked is not null).Select(fact => fact.Found));
    }
}
