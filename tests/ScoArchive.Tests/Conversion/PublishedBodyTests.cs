using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of bodies of printed papers and saved pages that were read wrong: heads and feet of pages, notes below a rule, markers on lines of their own, names of sections, clauses of preambles, blanks between Chinese signs.</summary>
public sealed class PublishedBodyTests
{
    private const string Filler = "The foresters of the valley met again and agreed to count the wolves in spring,\nto mend the bridge before winter and to keep the record of every herd that had\ncrossed the river since the first snow fell on the northern slopes of the hills.\n";

    [Theory]
    [InlineData("(- {0} -")]
    [InlineData("—{0}-")]
    [InlineData("-{0} -")]
    public void Dashes_on_both_sides_of_a_number_mark_a_page_however_they_are_spaced(string form)
    {
        string[] blocks = Blocks("Report on the Wolves\n\n" + Filler + Filler + Page(form, 2) + Filler + Filler + Page(form, 3) + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains(Page(form, 2).Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void Address_to_the_audience_at_page_ends_is_no_running_head()
    {
        string[] blocks = Blocks("Statement on the Wolves\n\nLadies and gentlemen,\n\f" + Filler + "\nLadies and gentlemen,\n\f" + Filler);
        Assert.Equal(2, blocks.Count(text => text == "Ladies and gentlemen,"));
    }

    [Fact]
    public void Blank_lines_end_no_page_where_form_feeds_do()
    {
        string[] blocks = Blocks("Resolution of the Foresters\n\n\nAGREEMENT ON THE WOLVES OF\n10 DECEMBER 1982\n\n\n" + Filler + "\n\n\nANNEX\n\nAGREEMENT ON THE WOLVES OF\n10 DECEMBER 1982\n\n\n" + Filler + "\f" + Filler);
        Assert.Contains(blocks, text => text.EndsWith("10 DECEMBER 1982", StringComparison.Ordinal));
    }

    [Fact]
    public void Head_of_several_lines_that_left_and_right_pages_print_at_other_ends_is_taken_out()
    {
        string left = "\fWolves of the\nNorthern Valley\nV/RES/7                                   Herds and Bridges\n\n";
        string right = "\fWolves of the\nNorthern Valley\nHerds and Bridges                                   V/RES/7\n\n";
        string[] blocks = Blocks("Report on Herds\n\n" + Filler + left + Filler + right + Filler + left + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains("Northern Valley", StringComparison.Ordinal) || text.Contains("V/RES/7", StringComparison.Ordinal));
    }

    [Fact]
    public void Number_of_the_print_and_sign_that_the_text_goes_on_stand_at_the_foot()
    {
        string[] blocks = Blocks("Report on Herds\n\n" + Filler + "\n/...\n\f" + Filler + "\n2/4                                26-06383\n\f" + Filler + "\n/...\n\f" + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains("/...", StringComparison.Ordinal) || text.Contains("26-06383", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_of_underscores_is_no_paragraph() =>
        Assert.DoesNotContain(Blocks("Order on Wolves\n\n" + Filler + "\n__________________\n\n" + Filler), text => text.Contains("__", StringComparison.Ordinal));

    [Fact]
    public void Sentence_goes_on_below_notes_whose_numbers_stand_on_lines_of_their_own()
    {
        string text = "Report on Herds\n\n"
            + "      Recalling the report of the foresters of the valley 1 and the number of wolves that\n      were counted in spring, the herders asked for a bridge over the river in the north,\n      which should be built before the first snow, as the council of the valley had said,\n"
            + "\n   __________________\n      1\n        Papers of the Valley, vol. 3.\n\f"
            + "      and for a road to it, so that the herds may cross in safety before winter comes to\n      the northern slopes.\n";
        string[] blocks = Blocks(text);
        Assert.Contains(blocks, block => block.Contains("had said, and for a road", StringComparison.Ordinal));
        Assert.Contains(blocks, block => block.Contains("Papers of the Valley", StringComparison.Ordinal));
    }

    [Fact]
    public void Marker_on_a_line_of_its_own_starts_a_paragraph_below_a_full_line()
    {
        string[] blocks = Blocks("Rules of the Valley\n\nArticle 1\nHerds\n1.\nThe herders keep a record of every herd that crosses the river, and of all wolves seen\nthere in spring, and they send it to the foresters of the valley before the first snow.\n2.\nThe foresters count the wolves in spring and tell the herders how many of them they saw\nnear the bridge.\n");
        Assert.Contains(blocks, text => text.StartsWith("The foresters count", StringComparison.Ordinal) || text.StartsWith("2. The foresters count", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_name_of_a_numbered_section_is_a_heading()
    {
        string[] headings = Headings("Rules of the Valley\n\nArticle 1\nHerds\nThe herders keep a record.\n\nArticle 2\nDivision of the duties of the foresters of the valley and of the herders in respect of\nthe wolves and bears in spring near the bridge over the northern river\n1.\nThe foresters count the wolves in spring.\n2.\nThe herders keep a record.\n");
        Assert.Contains(headings, text => text.StartsWith("Division of the duties", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_below_the_name_of_a_section_are_no_part_of_it()
    {
        string[] headings = Headings("Rules of the Valley\n\nArticle 1\nObject\n" + Filler + "\nArticle 2\nDuties of the foresters and the herders\n" + Filler + "\nArticle 3\nEntry into force\n" + Filler);
        Assert.Contains("Duties of the foresters and the herders", headings);
    }

    [Fact]
    public void Name_of_a_first_section_is_no_title()
    {
        string[] all = Blocks("Article 5\n\nDuties of the foresters\n\n" + Filler);
        Assert.Contains("Article 5", all);
    }

    [Fact]
    public void Chinese_name_of_a_part_over_two_lines_is_one_heading() =>
        Assert.Contains("本规则与《山谷公约》和相关文书以及其他各区域机构的关系", Headings("山谷规则\n\n第一条\n用语\n狼群是指在春天清点过并且登记在山谷林务局名册上的所有狼，包括在冬天越过北方河流的\n狼。\n第二条\n本规则与《山谷公约》和相关文书以及\n其他各区域机构的关系\n一、本规则应按照山谷公约解释，其中任何规定都不妨害牧民在春天越过河流放牧的权利和\n义务。\n二、林务员在春天清点狼群。\n"));

    [Fact]
    public void Clauses_of_a_preamble_part_although_their_lines_are_full()
    {
        string[] russian = Blocks("Соглашение о волках\n\nЛесники и пастухи долины,\nссылаясь на договорённость о том, что весной волков пересчитывают заново,\nпризнавая, что мост через северную реку служит всем пастухам долины зимой,\nбудучи преисполнены желания беречь стада и лес на северных склонах холмов\nи чинить мост до первого снега,\nсогласились о нижеследующем:\nмост чинят осенью.\n");
        Assert.Contains(russian, text => text.StartsWith("будучи преисполнены", StringComparison.Ordinal) && text.EndsWith("первого снега,", StringComparison.Ordinal));
    }

    [Fact]
    public void Blanks_that_a_reader_put_between_Chinese_signs_hide_no_marker()
    {
        string[] blocks = Blocks("山谷 规则\n\n第 一 条\n用 语\n为 本 规则 的 目的 :\n(一 ) “狼群 ”是 指 在 春天 清点 过 并且 登记 在 山谷 林务 局 名册 上 的 所有 狼 和 其 幼\n崽 ， 包 括 越过 河流 的 狼 ；\n(十 二 ) “牧民 ”是 指 在 山谷 里 放牧 的 人 ， 他 们 在 冬天 越过 北方 的 河流 和 新 建 的\n桥 ；\n二 、 本 规则 自 签字 之 日 起 生效 。\n");
        Assert.Contains(blocks, text => text.Contains("“牧民", StringComparison.Ordinal) && !text.Contains("狼群", StringComparison.Ordinal));
        Assert.Contains(blocks, text => text.EndsWith("起 生效 。", StringComparison.Ordinal) && !text.Contains("牧民", StringComparison.Ordinal));
    }

    [Fact]
    public void Note_in_brackets_over_several_lines_is_one_paragraph() =>
        Assert.Contains("(As changed by the orders of the council of 10 December 2003, No. 14; of 2 August 2006, No. 83; of 27 October 2011, No. 34)", Blocks("Order on Wolves\n\n        (As changed by the orders of the council\n         of 10 December 2003, No. 14; of 2 August 2006, No. 83;\n                     of 27 October 2011, No. 34)\n\n" + Filler));

    [Fact]
    public void Blank_line_that_tears_a_sentence_of_a_wrapped_text_ends_no_paragraph()
    {
        string[] blocks = Blocks("Statement on Wolves\n\n" + Filler + "\nThe herders thanked them for the bridge. They asked for the count of all the wolves\n\nand for a new road to the north before the snow falls there again.\n\n" + Filler);
        Assert.Contains(blocks, text => text.StartsWith("The herders thanked", StringComparison.Ordinal) && text.EndsWith("there again.", StringComparison.Ordinal));
    }

    private static string Page(string form, int number) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number) + "\n";

    private static string[] Blocks(string seed) => [.. Samples.Convert(seed).Blocks.Select(block => block.Text)];

    private static string[] Headings(string seed) => [.. Samples.Convert(seed).Blocks.OfType<HeadingBlock>().Select(block => block.Text)];
}
