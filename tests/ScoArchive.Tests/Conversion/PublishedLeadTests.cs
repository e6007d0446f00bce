using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of leads of saved pages and databases that gave wrong titles, days, kinds or publishers: rows with uprights, notices, words that announce a text, days of posting, stamps of editions.</summary>
public sealed class PublishedLeadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Fact]
    public void Upright_at_one_end_of_lines_of_one_cell_is_set_aside()
    {
        ConvertedText converted = Samples.Convert("CONTACT: |\nLibrary of the Valley, Bridge Street, Forest 1000 |\nMarch 3, 2014\nMEMORANDUM OF UNDERSTANDING BETWEEN THE FORESTERS OF THE VALLEY AND THE HERDERS\n" + Body);
        Assert.Equal(("MEMORANDUM OF UNDERSTANDING BETWEEN THE FORESTERS OF THE VALLEY AND THE HERDERS", "2014-03-03"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Empty(converted.Blocks.OfType<TableBlock>());
    }

    [Fact]
    public void Row_of_short_entries_between_uprights_is_no_title() =>
        Assert.Equal("Joint Statement of the Foresters", Samples.Convert("Wolves in the Valley | Daily Press Briefing | What Is New\nJoint Statement of the Foresters\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Long_menu_above_the_path_to_the_page_is_no_body()
    {
        DetectedMetadata found = Samples.Convert("Office of the Valley\nHome, wolves, press releases, publications, pictures for journalists, and more bridges, rivers, herds, winters, and more country names, regions, embassies, and more study in the forest, students, teachers, history of the valley, and more about us\nYou are in: Office of the Valley > Bureau of Wolves > Press Releases > 2014\nMedia Note\nOsh\nMarch 3, 2014\n\nJoint Statement of the Foresters of the Valley\n\n" + Body).Detected;
        Assert.Equal(("Joint Statement of the Foresters of the Valley", "2014-03-03", "Osh"), (found.Title.Value, found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Foresters Logo\n\n\n")]
    [InlineData("")]
    public void Name_of_a_picture_is_no_title(string opening) =>
        Assert.Equal("", Samples.Convert(opening + "Mr. President, Excellencies,\n\n" + Body).Detected.Title.Evidence);

    [Fact]
    public void Headline_with_its_number_above_the_title_is_doubled() =>
        Assert.Equal("山谷林务局关于清点狼群的实施意见", Samples.Convert("林政发〔2014〕20号《山谷林务局关于清点狼群的实施意见》\n\n山谷林务局关于清点狼群的实施意见\n\n" + ChineseBody).Detected.Title.Value);

    [Fact]
    public void Body_behind_an_upright_and_the_day_published_the_text()
    {
        DetectedMetadata found = Samples.Convert("2014-03-03 | 外交部\n外交部感謝山谷林務員會議支持清點狼群\n" + ChineseBody).Detected;
        Assert.Equal(("2014-03-03", "外交部"), (found.Date?.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Network_is_no_publisher_and_what_was_copied_from_it_is_not_of_that_day()
    {
        DetectedMetadata found = Samples.Convert("山谷林务员在论坛上的演讲\n编辑:林海 发布时间: 2014-03-03 14:51:51 来源:网络\n\n" + ChineseBody).Detected;
        Assert.Equal((null, null), (found.Publisher?.Value, found.Date?.Value));
    }

    [Fact]
    public void City_behind_the_parts_of_an_office_is_the_place()
    {
        DetectedMetadata found = Samples.Convert("3 March 2014\n\nDepartment of Forests • News Division • Osh\n\nChief Forester Summons Support for the Wolves of the Valley\n\n" + Body).Detected;
        Assert.Equal(("Osh", "Department of Forests • News Division"), (found.Place?.Value, found.Publisher?.Value));
    }

    [Fact]
    public void Day_of_the_act_that_approves_a_draft_is_not_the_drafts() =>
        Assert.Null(Samples.Convert("ОДОБРЕН Указом Лесника Долины от 15 октября 2014 года № 67\nПроект\nПРОТОКОЛ\n" + RussianBody).Detected.Date);

    [Fact]
    public void Resolution_is_of_the_day_when_it_was_adopted_not_distributed() =>
        Assert.Equal("2014-09-10", Samples.Convert("Forest Assembly Distr.: General\n18 September 2014\n\nResolution adopted by the Forest Assembly on 10 September 2014\n\n68/7. Count of the wolves of the valley\n\nThe Forest Assembly,\n\n1. " + Body).Detected.Date?.Value);

    [Fact]
    public void Report_that_announces_the_text_states_its_day_and_place_below_a_lead()
    {
        DetectedMetadata found = Samples.Convert("山谷林务员关于清点狼群的联合宣言\n来源:新华网 2014/03/04 16:59:13\n\n导读: 林务员3日在伦敦发表联合宣言。联合宣言全文如下。\n\n新华网伦敦3月3日电 林务员3日在伦敦发表《山谷林务员关于清点狼群的联合宣言》。联合宣言全文如下:\n\n山谷林务员关于清点狼群的联合宣言\n\n一、" + ChineseBody).Detected;
        Assert.Equal(("2014-03-03", "伦敦"), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Read the full text of the statement below:")]
    [InlineData("Read the full statement of the foresters below:")]
    public void Day_below_the_words_that_announce_the_text_is_its_own(string announcement) =>
        Assert.Equal("2014-03-03", Samples.Convert("Statement of the Foresters of the Valley\n\nThe foresters of the valley concluded their meeting by releasing a statement that calls for a count of the wolves in spring.\n\n" + announcement + "\n\n**********\n\n3 MARCH 2014\n\n1. " + Body).Detected.Date?.Value);

    [Theory]
    [InlineData("Valley, Forest Sign MoU on Wolves\n\nBelow is the full text of the Memorandum of Understanding:\n\n", "memorandum")]
    [InlineData("Valley, Forest Sign MoU on Wolves\n\nBelow is the full Memorandum of Understanding:\n\n", "memorandum")]
    [InlineData("Chief Forester, Addressing the Seventieth Meeting, Summons Support for Wolves\n\nFollowing are the Chief Forester’s remarks at the opening of the seventieth meeting:\n\n", "speech")]
    public void Kind_is_the_one_that_the_announcement_names(string opening, string kind) =>
        Assert.Equal(kind, Samples.Convert(opening + Body).Detected.Kind?.Value);

    [Fact]
    public void Body_that_a_verb_of_deciding_follows_is_no_title()
    {
        DetectedMetadata found = Samples.Convert("Правительство Долины\nПОСТАНОВЛЯЕТ:\nвнести на рассмотрение Собрания проект закона о пересчете волков и починке мостов долины.\nПремьер-министр\nДолины К. Лесной\n").Detected;
        Assert.Equal(("", "decision"), (found.Title.Evidence, found.Kind?.Value));
    }

    [Fact]
    public void Edition_of_a_database_names_no_place_and_a_quoted_subject_is_the_title()
    {
        DetectedMetadata found = Samples.Convert("Декларация от 21.12.91\n\n\"О взаимодействии лесников долины\"\nРедакция от 21.12.1991 — Действует\n\nДЕКЛАРАЦИЯ\nот 21 декабря 1991 г.\n\n" + RussianBody).Detected;
        Assert.Equal(("О взаимодействии лесников долины", "1991-12-21", null, "declaration"), (found.Title.Value, found.Date?.Value, found.Place?.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("合作共赢、深化全面战略协作伙伴关系\n\n", null)]
    [InlineData("山谷林务合作战略\n\n", "strategy")]
    public void Word_for_a_strategy_before_another_noun_names_no_kind(string opening, string? kind) =>
        Assert.Equal(kind, Samples.Convert(opening + ChineseBody).Detected.Kind?.Value);

    [Fact]
    public void Day_when_a_page_was_put_up_is_none_of_a_treaty() =>
        Assert.Null(Samples.Convert("山谷国政府和森林国政府关于清点狼群的合作协定\n\n作者:法律网 时间:2014-07-26 14:25:14 浏览:8978 来源:法律网\n\n山谷国政府和森林国政府关于清点狼群的合作协定\n\n" + ChineseBody).Detected.Date);

    [Fact]
    public void Chinese_notice_about_the_readers_browser_is_no_body() =>
        Assert.Equal("山谷林務員發表聯合聲明反對濫捕狼群", Samples.Convert("為達最佳瀏覽效果，建議您使用最新版本的瀏覽器開啟本網站的所有頁面，以便順利閱讀。\n\n山谷報\n\n山谷林務員發表聯合聲明反對濫捕狼群\n\n2014/03/03 12:21\n\n" + ChineseBody).Detected.Title.Value);

    [Fact]
    public void Row_of_Chinese_entries_is_no_title() =>
        Assert.Equal("山谷林務員發表聯合聲明", Samples.Convert("即時 熱門 林業 牧業 河流 橋梁 國際 評論 地方\n\n山谷林務員發表聯合聲明\n\n2014/03/03 12:21\n\n" + ChineseBody).Detected.Title.Value);

    [Theory]
    [InlineData("山 谷 各 国 林 务 员 宣 言")]
    [InlineData("山谷 各国 林务员 关于 清点 狼群 的 联合 声明")]
    [InlineData("山谷 各国 林务员 关于 清点 狼群 联合声明")]
    public void Chinese_title_with_blanks_between_its_signs_or_words_is_no_row_of_entries(string title) =>
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), Samples.Convert(title + "\n\n2014年3月3日\n\n" + ChineseBody).Detected.Title.Evidence.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void Line_that_brackets_hold_whole_is_cut_nowhere() =>
        Assert.Equal("2014-03-03", Samples.Convert("STATEMENT OF THE FORESTERS OF THE VALLEY\n\n(Signed at Osh on 3 March 2014)\n\n" + Body).Detected.Date?.Value);

    [Fact]
    public void Title_in_capitals_without_its_kind_goes_on_over_filled_lines() =>
        Assert.Equal("МЕЖДУ ПРАВИТЕЛЬСТВОМ ДОЛИНЫ И ПРАВИТЕЛЬСТВОМ ДАЛЬНИХ ГОР О СОТРУДНИЧЕСТВЕ В ОБЛАСТИ ПЕРЕСЧЕТА ВОЛКОВ, ПОЧИНКИ МОСТОВ И УЧЕТА ПАСТБИЩ",
            Samples.Convert("МЕЖДУ ПРАВИТЕЛЬСТВОМ ДОЛИНЫ И ПРАВИТЕЛЬСТВОМ\nДАЛЬНИХ ГОР О СОТРУДНИЧЕСТВЕ В ОБЛАСТИ\nПЕРЕСЧЕТА ВОЛКОВ, ПОЧИНКИ МОСТОВ И УЧЕТА\nПАСТБИЩ\n(Ош, 9 июня 2004 года)\n" + RussianBody).Detected.Title.Value);

    [Fact]
    public void Latin_letters_in_a_Russian_month_are_read_as_the_Cyrillic_ones_they_look_like()
    {
        DetectedMetadata found = Samples.Convert("СОГЛАШЕНИЕ\nО ПЕРЕСЧЕТЕ ВОЛКОВ ДОЛИНЫ\n(Ош, 21 ноябpя 1968 года)\n" + RussianBody).Detected;
        Assert.Equal(("1968-11-21", "Ош"), (found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Words_in_brackets_that_say_where_an_act_was_signed_are_cut_from_its_title()
    {
        DetectedMetadata found = Samples.Convert("СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ И ПАСТУХАМИ О ПЕРЕСЧЕТЕ ВОЛКОВ (Заключено в г. Оше 22.07.1986)\n\n" + RussianBody).Detected;
        Assert.Equal(("СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ ДОЛИНЫ И ПАСТУХАМИ О ПЕРЕСЧЕТЕ ВОЛКОВ", "1986-07-22"), (found.Title.Value, found.Date?.Value));
    }
}
