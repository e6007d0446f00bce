using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of bodies of printed papers and saved pages that were read wrong: heads and feet of pages, notes below a rule, markers on lines of their own, names of sections, clauses of preambles, blanks between Chinese signs.</summary>
public sealed class PublishedBodyTests
{
    private const string Filler = "The foresters of the valley met again and agreed to count the wolves in spring,\nto mend the bridge before winter and to keep the record of every herd that had\ncrossed the river since the first snow fell on the northern slopes of the hills.\n";

    private const string Ragged = "The foresters of the valley met again and agreed to count the wolves\nin spring, to mend the bridge before winter and to keep the record of every herd\nthat had crossed the river since the first snow\nfell on the northern slopes of the hills.\n";

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
        string[] blocks = Blocks("Resolution of the Foresters\n\n\nAGREEMENT ON THE WOLVES OF\n10 DECEMBER 1982\n\n\n" + Filler + "\n" + Filler + "\n" + Filler + "\n" + Filler + "\n" + Filler + "\n\n\nANNEX\n\nAGREEMENT ON THE WOLVES OF\n10 DECEMBER 1982\n\n\n" + Filler + "\f" + Filler);
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
        string[] blocks = Blocks("Rules of the Valley\n\nArticle 1\nHerds\n1.\nThe herders keep a record of every herd that crosses the river, and of all the wolves\nthat were seen there in spring, which they send to the foresters before the cold snow.\n2.\nThe foresters count the wolves in spring and tell the herders how many of them they saw\nnear the bridge.\n");
        Assert.DoesNotContain(blocks, text => text.EndsWith(" 2.", StringComparison.Ordinal));
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
        string[] headings = Headings("Rules of the Valley\n\nArticle 1\nObject\n" + Ragged + "\nArticle 2\nDuties of the foresters of the valley and of the herders\n" + Ragged + "\nArticle 3\nEntry into force\n" + Ragged);
        Assert.Contains("Duties of the foresters of the valley and of the herders", headings);
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

    [Theory]
    [InlineData("(三 ) “狼群 ”是 指", 3, 2)]
    [InlineData("(十 二 ) “牧民 ”是 指", 12, 2)]
    [InlineData("二 、 本 规则", 2, 1)]
    public void Blanks_that_a_reader_put_between_Chinese_signs_hide_no_marker(string text, int value, int levels)
    {
        Marker marker = Markers.Read(text);
        Assert.Equal((MarkerKind.ChineseNumber, value, levels), (marker.Kind, marker.Value, marker.Levels));
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

    [Fact]
    public void Blank_line_tears_no_Chinese_item_either()
    {
        const string Lines = "山谷各国林务员在春天清点狼群，牧民在冬天以前修好北方河流上的桥，并且记录所有越过河流\n的牛羊和马匹，以便各国在以后的年份里比较这些数字，同时保护北方山坡上的森林和狼群以及\n所有牧民的利益和安全。\n\n";
        string[] blocks = Blocks("山谷协定\n\n" + Lines + Lines + "（一）林务员在春天清点狼群，牧民在冬天以前修好北方河流上的桥，并且记录所有越过河流的牛\n\n羊和马匹。\n\n" + Lines);
        Assert.Contains(blocks, text => text.EndsWith("河流的牛羊和马匹。", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_below_a_day_stands_for_itself()
    {
        string[] blocks = Blocks("Order on Wolves\n\n" + Filler + "\n95th plenary meeting\n1 August 2023\n__________________\n" + Filler);
        Assert.DoesNotContain(blocks, text => text.Contains("__", StringComparison.Ordinal));
    }

    [Fact]
    public void Name_of_a_section_goes_on_in_lower_case_although_its_lines_are_short()
    {
        string[] headings = Headings("Rules of the Valley\n\nArticle 1\nObject\n" + Filler + "Article 2\nDuties of the foresters,\nincluding the count of wolves\n" + Filler + "Article 3\nEntry into force\n" + Filler);
        Assert.Contains("Duties of the foresters, including the count of wolves", headings);
    }

    [Fact]
    public void Number_of_a_note_with_a_stroke_belongs_to_the_note_below() =>
        Assert.Contains(Blocks("Order on Wolves\n\n" + Filler + "\n1/\n\nPapers of the Valley, vol. 3, a record of all herds.\n\n2/\n\nThe same, vol. 4.\n\n" + Filler), text => text == "1/ Papers of the Valley, vol. 3, a record of all herds.");

    [Fact]
    public void Meeting_that_adopted_the_text_stands_below_its_last_sentence() =>
        Assert.DoesNotContain(Blocks("Resolution on Wolves\n\n" + Filler + "They asked the herders to keep the record of all their herds until the next spring.\n101st plenary meeting\n28 July 1994\nANNEX\nRULES OF THE VALLEY\n" + Filler), text => text.Contains("spring. 101st", StringComparison.Ordinal));

    [Theory]
    [InlineData("   3   4   5   6   7   8")]
    [InlineData("Earlier part <<< ... Contents ... >>> Later part")]
    public void Ways_to_other_pages_below_the_text_are_furniture(string line) =>
        Assert.DoesNotContain(Blocks("Order on Wolves\n\n" + Filler + "\n" + line + "\n"), text => text.Contains("3   4", StringComparison.Ordinal) || text.Contains("3 4 5", StringComparison.Ordinal) || text.Contains("Contents", StringComparison.Ordinal));

    [Theory]
    [InlineData("2001 2002 2003 2004 2005")]
    [InlineData("Herds of the north >>> herds of the south")]
    public void Years_in_a_row_and_signs_between_words_are_no_ways_to_other_pages(string line) =>
        Assert.Contains(Blocks("Order on Wolves\n\n" + Filler + "\n" + line + "\n"), text => text.EndsWith(line, StringComparison.Ordinal));

    [Fact]
    public void Chinese_clause_that_says_again_is_one_of_several()
    {
        string[] blocks = Blocks("山谷协定\n\n山谷各国林务员和牧民，\n回顾山谷各国在春天清点狼群并且在冬天以前修好河上的桥这一共同的决定以及有关文件，\n认识到北方河流上的桥在冬天对于所有牧民以及他们的牛羊和马匹都有很大的益处，\n又认识到在冬天到来以前修桥对于北方山坡上的森林和狼群也有很大的益处并且，\n可以保护牛羊，\n商定如下：\n一、林务员在春天清点狼群。\n");
        Assert.Contains(blocks, text => text.StartsWith("又认识到", StringComparison.Ordinal));
    }

    private static string Page(string form, int number) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number) + "\n";

    private static string[] Blocks(string seed) => [.. Samples.Convert(seed).Blocks.Select(block => block.Text)];

    private static string[] Headings(string seed) => [.. Samples.Convert(seed).Blocks.OfType<HeadingBlock>().Select(block => block.Text)];
}
