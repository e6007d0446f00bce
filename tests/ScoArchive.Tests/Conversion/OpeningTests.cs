using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>How texts begin and end on pages and in files of many kinds: what is title, dateline, source, furniture.</summary>
public sealed class OpeningTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";

    [Fact]
    public void Report_opening_ends_at_its_first_dash()
    {
        ConvertedText converted = Samples.Convert("Итоги встречи лесников\n\nОш, Кыргызстан (Лесная.газета) -- 1 — 2 ноября 2019 года в городе Оше прошла встреча лесников долины, на которой обсудили учёт волков и состояние троп.\n");
        Assert.StartsWith("1 — 2 ноября 2019 года", Assert.Single(converted.Blocks).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sunday, September 24, 2023", "2023-09-24")]
    [InlineData("Thursday, Jul 31, 2025", "2025-07-31")]
    [InlineData("четверг, 5 июня 2025 г.", "2025-06-05")]
    public void Weekday_is_no_place(string line, string date)
    {
        ConvertedText converted = Samples.Convert($"Wolves counted again\n\n{line}\n\n{Body}");
        Assert.Equal(date, converted.Detected.Date?.Value);
        Assert.Null(converted.Detected.Place);
    }

    [Fact]
    public void Time_below_a_date_is_no_part_of_the_text()
    {
        ConvertedText converted = Samples.Convert($"Wolves counted again\n\nNovember 10, 2020\n16:30\n\n{Body}");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Equal("2020-11-10", converted.Detected.Date?.Value);
    }

    [Fact]
    public void Headline_printed_twice_is_the_title_and_the_site_above_it_is_not()
    {
        ConvertedText converted = Samples.Convert($"Valley Daily\n\nNews from both banks\nThursday, Jul 31, 2025\n\nForesters discussed the counting of wolves\n\nForesters discussed the counting of wolves\n\n{Body}");
        Assert.Equal("Foresters discussed the counting of wolves", converted.Detected.Title.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Section_names_above_a_headline_are_no_title()
    {
        ConvertedText converted = Samples.Convert($"News\nTajikistan\nPolitics\n\nForesters of the valley discussed the counting of wolves\n\n{Body}");
        Assert.Equal("Foresters of the valley discussed the counting of wolves", converted.Detected.Title.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Report_opening_may_name_an_agency_that_nobody_knows()
    {
        ConvertedText converted = Samples.Convert("Foresters met\n\nDUSHANBE, October 12, 2018, Valley-Plus  --  The foresters of the valley met for the third time and agreed to count the wolves.\n");
        Assert.StartsWith("The foresters", Assert.Single(converted.Blocks).Text, StringComparison.Ordinal);
        Assert.Equal(("2018-10-12", "news-report"), (converted.Detected.Date?.Value, converted.Detected.Kind?.Value));
        Assert.Equal("Dushanbe", converted.Detected.Place?.Value, ignoreCase: true);
    }

    [Fact]
    public void Opening_of_a_report_may_have_a_line_of_its_own()
    {
        ConvertedText converted = Samples.Convert($"Foresters of the valley met\nMoscow, November 18th (Xinhua)\n\n{Body}");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Equal("Moscow", converted.Detected.Place?.Value);
    }

    [Fact]
    public void Place_and_date_in_brackets_end_the_title_of_a_text_on_one_line()
    {
        ConvertedText converted = Samples.Convert("DECLARATION of the Tenth Meeting of the Foresters of the Valley (June 10-11, 2010, Tashkent) The tenth meeting of the foresters was held in summer, and the foresters declare: 1. Wolves have returned to the valley. 2. The wolves are counted every spring by all the foresters. 3. The next meeting is held in autumn.\n");
        Assert.Equal("DECLARATION of the Tenth Meeting of the Foresters of the Valley", converted.Detected.Title.Value);
        Assert.Equal(("2010-06-10/2010-06-11", "Tashkent", "declaration"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value, converted.Detected.Kind?.Value));
    }

    [Theory]
    [InlineData("Statement of the Shanghai Cooperation Organisation on forests")]
    [InlineData("On the Shanghai Spirit in forestry")]
    public void Place_inside_the_name_of_something_else_is_no_place_of_issue(string title) =>
        Assert.Null(Samples.Convert($"{title}\n\n{Body}").Detected.Place);

    [Fact]
    public void Chinese_report_introduces_a_communique_whose_title_takes_two_lines()
    {
        ConvertedText converted = Samples.Convert("新华社比什凯克6月14日电 山谷护林员会议新闻公报全文如下：\n山谷护林员第三次会议\n新闻公报\n（2019年6月13日至14日，比什凯克）\n2019年6月13日至14日，山谷护林员第三次会议在比什凯克举行，会议讨论了狼群数量的统计工作。\n会议由护林站站长主持，各国代表参加会议并交换意见。\n（来源：山谷网）\n");
        Assert.Equal("山谷护林员第三次会议新闻公报", converted.Detected.Title.Value);
        Assert.Equal(("2019-06-13/2019-06-14", "比什凯克"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Equal(3, converted.Blocks.Length);
    }

    [Fact]
    public void Chinese_page_names_its_source_in_a_row_and_its_signatories_below()
    {
        ConvertedText converted = Samples.Convert("山谷护林员会议宣言\n\n2018年06月11日 来源：山谷网站    【字体：大 中 小】打印本页\n\n（2018年6月10日，青岛）\n\n    山谷护林员会议在青岛举行，护林员讨论了狼群数量的统计工作，并声明如下：\n    一、统计工作\n    （一）护林员每年春天统计狼群数量，并将结果告知各方。\n    （二）护林员将继续在山谷内开展合作，并邀请牧民参加。\n    印度共和国总理 莫罕\n    哈萨克斯坦共和国总统 阿里\n");
        Assert.Equal(4, converted.Blocks.Length);
        Assert.Equal(2, converted.Interventions.Count(i => i.Kind == InterventionKind.Signature));
        Assert.Equal("2018-06-10", converted.Detected.Date?.Value);
    }

    [Theory]
    [InlineData("Unofficial translation")]
    [InlineData("Unofficial translation by the Secretariat")]
    [InlineData("Неофициальный перевод")]
    public void Note_on_the_translation_is_set_aside(string note)
    {
        ConvertedText converted = Samples.Convert($"Declaration of the Foresters\n\n{note}\n\n{Body}");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Contains(converted.Interventions, i => i.Kind == InterventionKind.Source);
    }

    [Fact]
    public void Sentence_without_its_full_stop_is_no_heading() =>
        Assert.IsType<ParagraphBlock>(Samples.Convert($"Declaration of the Foresters\n\n{Body}\nThe meeting was chaired by the oldest forester of the valley\n\nThe meeting was also attended by the herders of both banks and by the keeper of the bridge.\n").Blocks[2]);

    [Fact]
    public void Text_that_begins_with_an_address_to_an_audience_is_a_speech() =>
        Assert.Equal("speech", Samples.Convert($"Your Excellency Forester Akmatov,\nDistinguished herders,\n{Body}").Detected.Kind?.Value);

    [Fact]
    public void Line_below_a_title_in_capitals_that_names_only_the_kind_belongs_to_it() =>
        Assert.Equal(
            "ОШСКАЯ ДЕКЛАРАЦИЯ Собрания лесников долины и её притоков",
            Samples.Convert("ОШСКАЯ ДЕКЛАРАЦИЯ\nСобрания лесников долины и её притоков\n\n(г. Ош, 14 июня 2019 г.)\n\nЛесники долины собрались в третий раз и договорились вновь сосчитать волков весной следующего года.\n\nЛесники благодарят пастухов, которые вели записи каждую зиму.\n").Detected.Title.Value);

    [Fact]
    public void Name_of_the_organisation_above_a_headline_is_a_letterhead()
    {
        ConvertedText converted = Samples.Convert($"SHANGHAI COOPERATION ORGANISATION\nSECRETARIAT\n\nPRESS RELEASE\n\nBeijing, 14 March 2024\n\nSecretariat publishes the number of wolves\n\n{Body}");
        Assert.Equal("Secretariat publishes the number of wolves", converted.Detected.Title.Value);
        Assert.Equal(("press-release", "Beijing"), (converted.Detected.Kind?.Value, converted.Detected.Place?.Value));
        Assert.DoesNotContain(converted.Blocks, b => b.Text is "SECRETARIAT" or "SHANGHAI COOPERATION ORGANISATION");
    }

    [Fact]
    public void Labelled_facts_of_a_database_are_read_and_set_aside()
    {
        ConvertedText converted = Samples.Convert($"\"Valleys of the World\" Database\nInstitute of Valleys\n\n[Title] Declaration of the Foresters of the Valley\n\n[Place] Bishkek\n[Date] October 26, 2023\n[Source] Archive of the Valley\n[Notes]\n[Full text]\n\n{Body}");
        Assert.Equal("Declaration of the Foresters of the Valley", converted.Detected.Title.Value);
        Assert.Equal(("2023-10-26", "Bishkek", "Archive of the Valley"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value, converted.Detected.Publisher?.Value));
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Facts_of_a_file_and_links_of_a_page_are_furniture()
    {
        ConvertedText converted = Samples.Convert($"Declaration of the Foresters\nTotal Page:16\nFile Type:pdf, Size:1020Kb\n\n{Body}\nHashtags\n\nTry our new features\nExplore what the valley can do for you:\nComments\nNo comments yet...\nRelated Articles\n");
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Ministry of Forests of the Upper Valley\nEN | RU\nSearch\nMenu\nAbout the Ministry\nStructure\nContacts\nMain page / Press centre / News")]
    [InlineData("Sections\nOpinion\nSubscribe Sign in")]
    public void Site_name_above_a_menu_is_no_title(string top)
    {
        ConvertedText converted = Samples.Convert($"{top}\n\nForesters of the valley discussed the counting of wolves\n\n{Body}");
        Assert.Equal("Foresters of the valley discussed the counting of wolves", converted.Detected.Title.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Chinese_headline_between_labels_is_no_entry_of_a_menu()
    {
        ConvertedText converted = Samples.Convert("首页\n\n机构\n\n新闻\n\n文件\n\n您的位置：首页 > 新闻 > 要闻\n\n山谷林务人员会议发表联合声明\n\n发布时间：2020-10-16 09:30\n\n字号：大 中 小\n\n10月16日，山谷第七次林务人员会议以视频方式举行。会议由上谷林务主任主持，各村代表团约六十人\n\n参加。各方讨论了山谷森林的现状。\n");
        Assert.Equal(("山谷林务人员会议发表联合声明", "2020-10-16"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
    }

    [Fact]
    public void Contacts_at_the_foot_of_a_press_release_stay()
    {
        string[] blocks = [.. Samples.Convert($"PRESS RELEASE\n\nForesters count wolves\n\n{Body}\nMedia contact\n\nFarida Saidova\n\n+992 37 221 0000\n").Blocks.Select(b => b.Text)];
        Assert.Equal(["Media contact", "Farida Saidova", "+992 37 221 0000"], blocks[2..]);
    }

    [Theory]
    [InlineData("", "statement")]
    [InlineData("Dear colleagues,\n\n", "speech")]
    public void Statement_by_somebody_is_a_speech_only_if_it_addresses_an_audience(string address, string kind) =>
        Assert.Equal(kind, Samples.Convert($"Statement by the Foresters of the Valley\n\n{address}{Body}").Detected.Kind?.Value);
}
