using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of headings, lists and furniture of published texts that were read wrong: parts above sections, lettered and numbered names, acts in annexes, contents of marked-up files.</summary>
public sealed class PublishedSectionTests
{
    private const string Filler = "The foresters of the valley met again and agreed to count the wolves in spring,\nto mend the bridge before winter and to keep the record of every herd that had\ncrossed the river since the first snow fell on the northern slopes of the hills.\n";

    [Fact]
    public void Part_above_a_section_is_a_heading_although_a_line_of_it_is_a_word_of_menus()
    {
        string[] headings = Headings("                        PART III\n           RIVERS USED BY ALL THE HERDERS\n                    NAVIGATION\n          SECTION 1. GENERAL PROVISIONS\n\n                       Article 34\n               Status of the rivers\n\n     1. " + Filler + "     2. " + Filler + "\n                       Article 35\n                     Scope\n\n     3. " + Filler);
        Assert.Contains(headings, text => text.StartsWith("PART III", StringComparison.Ordinal));
        Assert.Contains(headings, text => text.EndsWith("NAVIGATION", StringComparison.Ordinal));
    }

    [Fact]
    public void Number_that_the_paragraphs_below_do_not_count_on_from_names_a_section()
    {
        string[] headings = Headings("Report on Wolves\n\nD. Papers\n\n13. " + Filler + "\nE. Meetings of the Foresters\n\n1. First meeting\n\n15. " + Filler + "\n16. " + Filler + "\n2. Second meeting\n\n17. " + Filler + "\n18. " + Filler);
        Assert.Contains("1. First meeting", headings);
        Assert.Contains("2. Second meeting", headings);
        Assert.Contains("E. Meetings of the Foresters", headings);
    }

    [Theory]
    [InlineData("1. Волки", "15. Лесники долины собрались снова и решили весной пересчитать волков, починить мост и вести запись всех стад.")]
    [InlineData("1. 狼群", "15. 山谷各国林务员在春天清点狼群，牧民在冬天以前修好北方河流上的桥，并且记录所有越过河流的牛羊和马匹。")]
    public void Such_numbers_name_sections_in_other_scripts_too(string name, string below) =>
        Assert.Contains(name, Headings("Report\n\n" + below.Replace("15.", "14.", StringComparison.Ordinal) + "\n\n" + name + "\n\n" + below + "\n\n" + below.Replace("15.", "16.", StringComparison.Ordinal) + "\n"));

    [Fact]
    public void Numbers_that_count_on_are_items_still() =>
        Assert.DoesNotContain("1. Wolves", Headings("Order on Herds\n\n" + Filler + "\n1. Wolves\n2. Bears of the northern slopes are counted in spring by the foresters of the valley.\n"));

    [Fact]
    public void Section_that_counts_on_starts_below_a_line_that_breaks_off()
    {
        string[] headings = Headings("Draft Convention on Wolves\n\nArticle 31 – Protocols\n1. The foresters may adopt any new paper.\n2. The text of a paper is sent to all the herders of the valley at least six\nmonths before the meeting at which the paper is proposed for\nArticle 32 – Reservations\nNo reservations may be made to the present Convention.\nArticle 33 – Signature\nThe present Convention is open to every herder of the valley.\n");
        Assert.Contains("Article 32 – Reservations", headings);
    }

    [Fact]
    public void Section_named_inside_a_sentence_starts_nothing() =>
        Assert.Contains(Blocks("Convention on Wolves\n\nArticle 1 – Object\nThe foresters of the valley count the wolves in spring.\nArticle 2 – Duties\nThe herders keep the record of all herds, as the foresters ask them to do under\nArticle 1 of the present Convention.\n"), text => text.EndsWith("under Article 1 of the present Convention.", StringComparison.Ordinal));

    [Fact]
    public void Name_of_the_last_section_is_a_heading_where_the_text_breaks_off() =>
        Assert.Contains("第三条 生效", Headings("山谷规则\n\n第一条 用语\n\n狼群是指在春天清点过并且登记在山谷林务局名册上的所有狼。\n\n第二条 义务\n\n牧民在冬天以前修好北方河流上的桥。\n\n第三条 生效\n"));

    [Fact]
    public void Title_of_an_act_below_another_act_is_one_heading_in_many_lines()
    {
        string[] headings = Headings("                  РАСПОРЯЖЕНИЕ\n\n            О заключении Соглашения о волках\n\n     1. Лесники долины собрались снова и решили весной пересчитать волков,\nпочинить мост до зимы и вести запись всех стад.\n     2. Поручить пастухам подписать Соглашение о волках северной долины,\nкоторое прилагается.\n\n     8 октября 2002 года\n     ___________________\n\n\n                      СОГЛАШЕНИЕ\n       между лесниками северной долины и пастухами\n        южной долины о порядке передачи пастухам\n           моста через северную реку, стад,\n       пасущихся на северных склонах, и записей\n               обо всех волках долины\n\n     Лесники северной долины и пастухи южной долины, желая беречь\nлес и стада, согласились о нижеследующем:\n\n                       Статья 1\n\n     Лесники весной пересчитывают волков и чинят мост через северную\nреку.\n");
        Assert.Contains(headings, text => text.StartsWith("СОГЛАШЕНИЕ между лесниками", StringComparison.Ordinal) && text.EndsWith("волках долины", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_in_capitals_at_a_page_head_are_no_part_of_the_finished_paragraph_above()
    {
        string[] blocks = Blocks("Papers on Wolves\n\n" + Filler + Filler + "The papers were printed with letters from the foresters of the northern valleys.]\n\fTEXT OF THE DECLARATION OF THE FORESTERS OF THE NORTHERN VALLEYS OF\nTHE HILLS\n\n" + Filler);
        Assert.Contains(blocks, text => text.EndsWith("northern valleys.]", StringComparison.Ordinal));
    }

    [Fact]
    public void Note_in_brackets_on_changes_is_no_heading()
    {
        string[] headings = Headings("Закон о волках\n\nСтатья 1. Волки\n\n1. Лесники весной пересчитывают волков в северной долине и чинят мост.\n\n(Пункт в редакции закона от 31.07.2003 № 403)\n\n2. Пастухи ведут запись всех стад, перешедших реку после первого снега, и сообщают о них лесникам.\n");
        Assert.DoesNotContain(headings, text => text.StartsWith('('));
        Assert.Contains("Статья 1. Волки", headings);
    }

    [Theory]
    [InlineData("N 450-рп")]
    [InlineData("№ 12")]
    public void Number_of_an_act_alone_on_its_line_is_no_heading(string number) =>
        Assert.DoesNotContain(number, Headings("Order on Wolves\n\n" + Filler + "\n23 September 2002\n\n" + number + "\n\nANNEX\n\nRECORD OF HERDS\n\n" + Filler + "\n" + number + "\n\n" + Filler));

    [Fact]
    public void Address_to_the_audience_that_repeats_the_first_one_is_no_running_head()
    {
        string[] blocks = Blocks("Statement on the Wolves\n\nDear foresters, ladies and gentlemen,\n\n" + Filler + "\f                    2\n\nDear foresters,\n" + Filler + "\f                    3\n\n" + Filler);
        Assert.Contains("Dear foresters,", blocks);
    }

    [Fact]
    public void Number_of_a_print_that_was_issued_again_is_furniture() =>
        Assert.DoesNotContain(Blocks("Order on Wolves\n\n" + Filler + "\n26-06383* (E)   080826\n*2606383*\n"), text => text.Contains("26-06383", StringComparison.Ordinal));

    [Theory]
    [InlineData("Если вы являетесь пользователем нашей системы, вы можете открыть этот документ прямо сейчас.")]
    [InlineData("If you are a subscriber of our library, you can open the newest version of this paper now.")]
    [InlineData("如果您是本系统的用户，您可以立即打开这份文件的最新版本。")]
    public void Notice_that_offers_the_document_to_subscribers_is_furniture(string notice)
    {
        string[] blocks = Blocks(notice + "\n\n4. Work of the Foresters\n\n" + Filler + "\n" + Filler + "\n" + notice + "\n");
        Assert.DoesNotContain(notice, blocks);
    }

    [Fact]
    public void Foot_whose_ends_stand_far_apart_is_one_however_many_blanks_are_between() =>
        Assert.DoesNotContain(Blocks("Report on Herds\n\n" + Filler + "\n2/4" + new string(' ', 130) + "26-06383\n\fRules of the Valley\n\n" + Filler), text => text.Contains("26-06383", StringComparison.Ordinal));

    [Theory]
    [InlineData("Фрагмент документа \"О волках северной долины и о порядке передачи моста пастухам\".")]
    [InlineData("Текст документа с изменениями на 1 июня 2007 года")]
    [InlineData("Fragment of the document \"On the wolves of the northern valley and on the bridge of the herders\".")]
    [InlineData("文档片段“山谷各国林务员关于狼群和桥梁的规则以及牧民义务的说明”。")]
    public void Line_in_which_a_database_names_the_part_that_it_shows_is_furniture(string line)
    {
        string[] blocks = Blocks("On the Wolves of the Northern Valley\n\n" + line + "\n\nArticle 1\n\n" + Filler + "\nArticle 2\n\n" + Filler);
        Assert.DoesNotContain(line, blocks);
    }

    [Fact]
    public void Row_of_a_list_in_columns_is_no_heading() =>
        Assert.DoesNotContain(Headings("Указ о лесниках\n\nЛесники долины собрались снова и решили весной пересчитать волков, починить мост до зимы и вести запись всех стад.\n\n                НАГРАДОЙ ДОЛИНЫ\n\n     Михалева Олега Владимировича           -  лесника\n     Ронжина Станислава Алексеевича         -  хранителя моста.\n\n              НАГРАДОЙ ЗА МОСТ\n\nПастухи долины ведут запись всех стад, перешедших реку после первого снега, и сообщают о них лесникам.\n"), text => text.StartsWith("Михалева", StringComparison.Ordinal));

    [Fact]
    public void Names_below_small_titles_in_the_middle_stay_lines_of_their_own()
    {
        string[] blocks = Blocks("                  УКАЗ\n\n         О назначении лесников долины\n\n     Назначить на 3-летний срок полномочий:\n\n            лесником северной долины\n     Лиджееву Любовь Ивановну\n\n            лесником южной долины\n     Кунтаровского Валерия Петровича\n\n            лесником восточной долины\n     Решетова Вячеслава Петровича\n\n            лесником западной долины\n     Коробейникову Людмилу Ивановну\n\n            лесником дальней долины\n     Вдовиченко Дмитрия Петровича\n\n            лесником верхней долины\n     Гущина Александра Петровича\n\n            лесником нижней долины\n     Полунину Галину Ивановну\n\n     Настоящий Указ вступает в силу со дня первого снега.\n");
        Assert.DoesNotContain(blocks, text => text.Contains("Ивановну лесником", StringComparison.Ordinal));
    }

    [Fact]
    public void Number_of_the_print_beside_the_page_is_a_foot_where_no_form_feed_ends_the_page()
    {
        string[] blocks = Blocks("Report on Herds\n\n" + Filler + "\n2/4                                      26-06383\n\n" + Filler + "\n" + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains("26-06383", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- [Wolves](#wolves)\n- [Herds](#herds)\n    - [Bridges](#bridges)\n", "Wolves")]
    [InlineData("* [Волки](#волки)\n* [Стада](#стада)\n* [Мосты](#мосты)\n", "Волки")]
    [InlineData("1. [狼群](#狼群)\n2. [牛羊](#牛羊)\n3. [桥](#桥)\n", "狼群")]
    public void Contents_whose_entries_only_lead_to_places_of_the_file_are_furniture(string contents, string first)
    {
        string[] blocks = Blocks("# Report\n\n" + contents + "\n# " + first + "\n\n" + Filler + "\n" + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains("](#", StringComparison.Ordinal));
        Assert.Contains(first, blocks);
    }

    [Theory]
    [InlineData("Подробности")]
    [InlineData("Details")]
    [InlineData("详细内容")]
    public void Label_between_headline_and_text_is_furniture(string label) =>
        Assert.DoesNotContain(Blocks("Foresters of the Valley Count the Wolves in Spring\n\n" + label + "\n" + Filler + "\n" + Filler), text => text.StartsWith(label, StringComparison.Ordinal));

    private static string[] Blocks(string seed) => [.. Samples.Convert(seed).Blocks.Select(block => block.Text)];

    private static string[] Headings(string seed) => [.. Samples.Convert(seed).Blocks.OfType<HeadingBlock>().Select(block => block.Text)];
}
