using ScoArchive.Core.Conversion;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of heads of acts, as sites of organisations and collections of laws print them, that gave wrong titles, days, places or kinds: numbers of laws, brackets behind titles, days of posting, acts that name themselves.</summary>
public sealed class PublishedActTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("О ратификации Хартии лесников долины\n\nЗакон Республики Казахстан от 4 июля 2013 года N 465\n\n      Ратифицировать Хартию лесников долины, совершённую в Оше 7 июня 2012 года.\n\n" + RussianBody, "О ратификации Хартии лесников долины", "law", "2013-07-04")]
    [InlineData("О ратификации Договора лесников долины\n\nЗакон Республики Казахстан от 4 июля 2013 года № 216-VIII ЗРК.\n\n      Ратифицировать Договор лесников долины, совершённый в Оше 7 июня 2012 года.\n\n" + RussianBody, "О ратификации Договора лесников долины", "law", "2013-07-04")]
    [InlineData("О внесении на ратификацию Договора лесников долины\n\nПостановление Кабинета Министров Казахской ССР от 11 июня 1991 г. N 369\n\n\n     Кабинет Министров Казахской ССР постановляет:\n     Внести на ратификацию Договор лесников долины, подписанный в Оше 18 февраля 1991 г.\n\n" + RussianBody, "О внесении на ратификацию Договора лесников долины", "decision", "1991-06-11")]
    [InlineData("On the Ratification of the Treaty of the Foresters of the Valley\nLaw of the Republic of Kazakhstan dated February 11, 2009 No. 129-IV\nTo ratify the Treaty of the Foresters of the Valley, signed in Osh on August 16, 2007.\n" + Body, "On the Ratification of the Treaty of the Foresters of the Valley", "law", "2009-02-11")]
    public void Line_with_the_kind_day_and_number_of_an_act_is_no_title_however_the_number_is_marked(string text, string title, string kind, string date)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, kind, date), (found.Title.Value, found.Kind?.Value, found.Date?.Value));
    }

    [Theory]
    [InlineData("Декларация лесников долины о реках и волках (28 ноября 2014 года)\n\n" + RussianBody, "Декларация лесников долины о реках и волках", "2014-11-28")]
    [InlineData("Declaration of the Foresters of the Valley (Osh, 16 September 2010)\n\n" + Body, "Declaration of the Foresters of the Valley", "2010-09-16")]
    [InlineData("山谷各国林务员第三次会议联合公报(全文)\n\n" + ChineseBody, "山谷各国林务员第三次会议联合公报", null)]
    [InlineData("山谷各国林务员第三次会议联合公报(2007年27号)\n山谷各国林务员第三次会议联合公报\n\n" + ChineseBody, "山谷各国林务员第三次会议联合公报", null)]
    [InlineData("《山谷各国林务员保护河流公约》（中文版）\n\n山谷各国林务员保护河流公约\n\n" + ChineseBody, "山谷各国林务员保护河流公约", null)]
    [InlineData("《山谷各国林务员保护河流公约》(中文版)全文\n\n山谷各国林务员保护河流公约\n\n" + ChineseBody, "山谷各国林务员保护河流公约", null)]
    public void Brackets_behind_a_title_are_no_part_of_it_where_they_hold_a_day_or_what_page_it_is(string text, string title, string? date)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, date), (found.Title.Value, found.Date?.Value));
    }

    [Theory]
    [InlineData("第十七次山谷林务员会议主席声明\n\n02.12.2014  19:18\n\n\n　　一、第十七次山谷林务员会议于2014年11月13日在北京举行，林务员商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n" + ChineseBody, "2014-11-13")]
    [InlineData("Совместная декларация лесников долины и пастухов гор\n2017-03-24 | Политика\n" + RussianBody, null)]
    [InlineData("山谷政府和森林政府为促进文化交流的协定\n央视国际 2003年09月11日 10:22\n" + ChineseBody, null)]
    public void Day_when_a_page_was_put_up_is_no_day_of_an_act_that_states_another_or_none(string text, string? date) =>
        Assert.Equal(date, Samples.Convert(text).Detected.Date?.Value);

    [Fact]
    public void Day_of_a_report_has_the_year_of_the_page_that_was_put_up_right_behind_it()
    {
        DetectedMetadata found = Samples.Convert("山谷林务员发表声明:将进一步清点狼群\n\n2014-07-04\n\n中新社阿斯塔納7月3日電 山谷林务员3日表示，将在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n").Detected;
        Assert.Equal("2014-07-03", found.Date?.Value);
    }

    [Fact]
    public void Day_of_a_dateline_that_ends_the_days_of_the_meeting_below_has_their_year() =>
        Assert.Equal("2015-11-18", Samples.Convert("Foresters of the valley meet again in the capital\nMoscow, November 18th (Xinhua)\nJoint Communique of the Third Meeting of the Foresters of the Valley\nOn November 17-18, 2015, the third meeting of the foresters of the valley was held in Moscow.\n" + Body).Detected.Date?.Value);

    [Fact]
    public void Act_that_was_signed_by_many_at_a_place_and_day_is_of_these()
    {
        DetectedMetadata found = Samples.Convert("Charter of the Foresters of the Valley\n\nOctober 6, 2002\n\nSigned by Chief Forester of Armenia Anna Petrosyan, Chief Forester of Belarus Ales Novik, Chief Forester of Kazakhstan Bolat Akhmetov, Chief Forester of Kyrgyzstan Aibek Asanov, and Chief Forester of Tajikistan Farida Rahimova on October 7, 2002 in Chisinau\n\n" + Body).Detected;
        Assert.Equal(("2002-10-07", "Chisinau"), (found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Setting_of_a_page_with_a_colon_behind_it_does_not_end_the_search_for_the_title() =>
        Assert.Equal("Charter of the Foresters of the Valley", Samples.Convert("View settings\n\nFont size:\nSite colours:\n\n\nOfficial website of the Foresters\n\n\nCharter of the Foresters of the Valley\n\nOctober 6, 2002\n\n" + Body).Detected.Title.Value);

    [Theory]
    [InlineData("В настоящее Соглашение могут быть внесены изменения, которые оформляются отдельным протоколом.\nСовершено в городе Москве 7 октября 2002 года в одном подлинном экземпляре на русском языке.\n", "agreement")]
    [InlineData("29 мая 2013 г.\n1. Утвердить порядок работы лесников.\n\nНастоящий Регламент определяет порядок работы лесников долины и правила, по которым они считают волков каждую весну.\n", "regulation")]
    [InlineData("The States Parties wish to live in peace.\n\nThe purpose of this Treaty is to promote peace between the foresters and the herders of the valley, who have counted the wolves together since the bridge was built.\n", "treaty")]
    [InlineData("缔约双方商定在春天再次清点狼群，并在冬天到来之前修好河上的桥，牧民为此每年冬天都作记录。\n\n本协定自签字之日起生效，有效期为五年，期满后双方可以书面商定延长。\n", "agreement")]
    public void Act_without_a_title_is_of_the_kind_that_it_calls_itself(string text, string kind) =>
        Assert.Equal(kind, Samples.Convert(text).Detected.Kind?.Value);

    [Fact]
    public void Names_of_office_and_place_behind_a_day_without_a_year_are_not_one_place()
    {
        DetectedMetadata found = Samples.Convert("Declaration of the First Meeting of the Foresters\n\nOctober 21. MFA. Almaty\n\n" + Body).Detected;
        Assert.Equal("Almaty", found.Place?.Value);
    }

    [Theory]
    [InlineData("山谷林务员第九次会议联合新闻公报\n山谷林务员第九次会议联合新闻公报 2014年8月16日於清邁 |\n" + ChineseBody, "2014-08-16", "清邁")]
    [InlineData("【名称】山谷保护狼群公约\n【发布单位】山谷林务会\n【发布日期】1973年3月3日签订于华盛顿\n【内容】\n" + ChineseBody, "1973-03-03", "华盛顿")]
    public void Day_and_place_behind_a_chinese_title_or_label_are_those_of_the_act(string text, string date, string place)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Report_below_its_subject_is_of_that_kind_and_its_body_has_no_label_in_its_name()
    {
        DetectedMetadata found = Samples.Convert("Вы находитесь на странице: 1из 10\n\nОрганизация лесников долины A/69/972\n\nГенеральная Ассамблея Distr.: General\n\n\n6 July 2015\nRussian\nOriginal: English\n\nШестьдесят девятая сессия\n\n\nПересчёт волков долины\n\n\nДоклад Генерального секретаря\n\n" + RussianBody).Detected;
        Assert.Equal(("report", "Генеральная Ассамблея"), (found.Kind?.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Body_behind_the_kind_of_its_act_publishes_and_the_act_is_of_that_kind()
    {
        DetectedMetadata found = Samples.Convert("DECISION VALLEY COOPERATION ORGANIZATION COUNCIL OF FORESTERS\n\nof June 17, 2004 No. 9\n\nAbout Regulations on the status of the observer\n\n" + Body).Detected;
        Assert.Equal(("decision", "VALLEY COOPERATION ORGANIZATION COUNCIL OF FORESTERS"), (found.Kind?.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Number_and_year_of_a_resolution_weigh_more_than_a_notice_that_a_page_prints_twice() =>
        Assert.Equal("Резолюция 1552 (2004), принятая Советом лесников на его 5011-м заседании", Samples.Convert("• Посилання скопійовано\nДокумент підготовлено в системі valley\n\nРеквізити\n  • Видавник: Лісники\n  • Номер: 1552\n  • Посилання скопійовано\nДокумент підготовлено в системі valley\nРезолюция 1552 (2004), принятая Советом лесников на его 5011-м заседании\n27 июля 2004 года\n" + RussianBody).Detected.Title.Value);

    [Fact]
    public void Protocol_whose_first_lines_name_its_day_before_the_act_that_it_goes_with_is_of_that_day() =>
        Assert.Equal("1991-12-21", Samples.Convert("Протокол к Соглашению о лесах долины от 21 декабря 1991\n\nМатериал из библиотеки\nПротокол от 21 декабря 1991 года к Соглашению о лесах долины, подписанному 8 декабря 1991 года в г. Минске\n\n" + RussianBody).Detected.Date?.Value);

    [Fact]
    public void Numbers_of_printing_and_a_symbol_printed_again_are_no_parts_of_a_paper()
    {
        ConvertedText converted = Samples.Convert("United Nations A/69/972\n\nGeneral Assembly Distr.: General\n6 July 2015\n\nCounting of the wolves of the valley\n\n" + Body + "\n15-11287 (E) 080715 080715\n\n*1511287*\n\nA/69/972\n\nI. Introduction\n\n" + Body);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("11287", StringComparison.Ordinal) || block.Text == "A/69/972");
        Assert.Contains(converted.Blocks, block => block is HeadingBlock && block.Text == "I. Introduction");
    }

    [Fact]
    public void Button_below_the_headings_of_a_library_of_texts_is_no_part_of_the_text() =>
        Assert.DoesNotContain(Samples.Convert("山谷各国林务员保护河流公约\n\n" + ChineseBody + "\n第一條\n\n編輯\n\n" + ChineseBody).Blocks, block => block.Text == "編輯");

    [Fact]
    public void Numbered_paragraphs_with_names_are_sections_of_a_memorandum() =>
        Assert.Equal(["Paragraph 1", "SCOPE OF COOPERATION", "Paragraph 2", "ACTIVITIES"], Samples.Convert("MEMORANDUM OF UNDERSTANDING BETWEEN THE FORESTERS AND THE HERDERS\nThe foresters of the valley and the herders of the hills (the Participants);\nRecognizing the benefit of counting the wolves in spring together,\n\nHave reached the following understanding:\nParagraph 1\nSCOPE OF COOPERATION\n" + Body + "Paragraph 2\nACTIVITIES\n" + Body).Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));

    [Fact]
    public void Brackets_in_a_source_that_are_closed_stay_in_its_name() =>
        Assert.Equal("山谷网(北京)", Samples.Convert("山谷林务员西安宣言\n2013-05-19 20:56:35 来源: 山谷网(北京)\n" + ChineseBody).Detected.Publisher?.Value);

    [Theory]
    [InlineData("3. Declaration of the Foresters on the Rivers of the Valley\n\n(Osh, 4 May 2021)\n\n" + Body, "Declaration of the Foresters on the Rivers of the Valley")]
    [InlineData("3. Декларация лесников о защите рек долины\n(Ош, 4 мая 2021 года)\n\n" + RussianBody, "Декларация лесников о защите рек долины")]
    [InlineData("3. Declaration of the Foresters on the Rivers of the Valley\n\n" + Body + "\n1. They count the wolves in spring.\n\n2. They mend the bridge in autumn.\n", "Declaration of the Foresters on the Rivers of the Valley")]
    [InlineData("3. 山谷林务员关于清点狼群的声明\n\n" + ChineseBody, "山谷林务员关于清点狼群的声明")]
    public void Number_in_a_collection_stands_above_the_title(string text, string title)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Contains(converted.Interventions, change => change.Text == "3.");
        Assert.Empty(WordProof.Check("numbers", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Fact]
    public void Lines_whose_numbers_follow_each_other_are_a_list() =>
        Assert.Equal("", Samples.Convert("1. Declaration of the Foresters on the Rivers of the Valley\n\n2. Statement of the Herders on the Wolves of the Valley\n\n" + Body).Detected.Title.Evidence);
}
