using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What single steps decide, on texts as small as they can be.</summary>
public sealed class StepTests
{
    [Fact]
    public void Text_on_one_line_is_parted_at_title_dateline_and_numbers_that_count_up()
    {
        ConvertedText converted = Samples.Convert(
            "Communiqué on the Forests of the Valley Bishkek, 3 May 2019 1. The forests have grown by 2.5 per cent over the year. 2. The sides noted, as stated in Article 4, that wolves have returned. 3. The next meeting will be held in autumn, and foresters of all the valleys will be invited to it.\n");
        Assert.Equal("Communiqué on the Forests of the Valley", converted.Detected.Title.Value);
        Assert.Equal(("2019-05-03", "Bishkek"), (converted.Detected.Date!.Value, converted.Detected.Place!.Value));
        Assert.Equal(3, converted.Blocks.Length);
    }

    [Fact]
    public void Text_on_one_line_without_numbers_stays_one_paragraph()
    {
        string text = string.Concat(Enumerable.Repeat("The forests of the valley have grown, although no. 2 was cut. ", 6)).Trim();
        Assert.Equal(text, Assert.Single(Samples.Convert(text + "\n").Blocks).Text);
    }

    [Fact]
    public void Note_at_a_page_end_does_not_part_a_sentence()
    {
        string[] blocks = Blocks("Report on wells\n\nThe wells of the valley were counted in spring,[1] and the count\nshowed that there are more wells than anybody had thought when the\n\n[1] The count was repeated in autumn.\n\fstudy began. It will be repeated.\n");
        Assert.Equal(2, blocks.Length);
        Assert.EndsWith("had thought when the study began. It will be repeated.", blocks[0], StringComparison.Ordinal);
        Assert.Equal("[1] The count was repeated in autumn.", blocks[1]);
    }

    [Fact]
    public void Decimal_number_at_a_line_start_opens_no_paragraph() =>
        Assert.Single(Blocks("Report on trade\n\n  3. They noted that the volume of mutual trade had grown by\n12.4 per cent over the year, while other figures had stayed as\nthey were in the year before, and the year before that one.\n"));

    [Fact]
    public void Firm_blanks_and_soft_hyphens_hide_no_kind_or_date()
    {
        ConvertedText converted = Samples.Convert("Decla\u00ADration on\u00A0rivers\n\nTashkent, 4\u00A0July\u202F2023\n\nThe sides declare that the rivers of the region belong to all who live on them.\n");
        Assert.Equal(("declaration", "2023-07-04"), (converted.Detected.Kind!.Value, converted.Detected.Date!.Value));
        Assert.Equal("Declaration on rivers", converted.Detected.Title.Value);
    }

    [Theory]
    [InlineData("Les ministres ont examiné la situation des forêts dans la région et les mesures pour leur protection qui est une tâche du siècle.", "fr")]
    [InlineData("Die Minister haben die Lage der Wälder in der Region und die Maßnahmen für den Schutz mit dem Rat beraten.", "de")]
    [InlineData("The ministers examined the state of the forests in the region and measures for their protection.", "en")]
    [InlineData("Қазақстан Республикасының Үкіметі мен Қырғыз Республикасының Үкіметі ормандарды қорғау туралы келісті.", "und")]
    [InlineData("Министры рассмотрели состояние лесов в регионе и меры по их защите.", "ru")]
    public void Language_is_told_by_letters_and_small_words(string text, string language) =>
        Assert.Equal(language, Samples.Convert(text + "\n").Detected.Language.Value);

    [Fact]
    public void Cell_that_runs_over_a_line_stays_in_its_table()
    {
        ConvertedText converted = Samples.Convert("Report on huts\n\nName of the hut          Altitude      Beds\nUpper Saddle             3,480 m       24\nBlue Lake (open from     2,950 m       40\nJune to September)\nWhite Ford               3,105 m       16\n\nThe huts are open to all who can read a map and carry their own bread.\n");
        Assert.Equal(5, Assert.Single(converted.Blocks.OfType<TableBlock>()).Rows.Length);
    }

    [Fact]
    public void Title_whose_last_word_is_also_a_label_keeps_it() =>
        Assert.Equal(
            "Resolution of the Council of National Coordinators on the Use of Plain Language",
            Samples.Convert("Resolution of the Council of National Coordinators on the Use of Plain\nLanguage\n\nThe Council requests the secretariat to shorten sentences wherever this\nis possible without a loss of meaning, and to report to the next session\nof the Council on the progress that was made in the use of plain words,\nwhich translators have called for since the first session of the Council.\n").Detected.Title.Value);

    [Fact]
    public void Numbered_paragraphs_below_a_centred_title_may_all_start_with_a_deep_indent()
    {
        string[] lines =
        [
            "             Communiqué on the Outcomes of the Foresters’ Meeting", "",
            "      The third meeting of the Council of the Foresters",
            "(Station-Keepers) took place in autumn, and many herders took part.",
            "      1. The foresters noted that the wolves of the valley had come",
            "back, and that the herders had kept a record of every single winter.",
            "      2. The foresters agreed to count the wolves again next spring,",
            "and to tell the herders of both banks how many of them they found.",
            "      3. The foresters asked the keeper of the bridge to leave it in",
            "place all winter long, so that the record can be carried across it.",
            "      4. The foresters will meet again in the village at the Eastern",
            "Bridge, whose people have offered to bake the bread for all of them.",
            "      The foresters thanked the herders of the Northern",
            "Slaughterbridge for the tea served to all who had come from the hills.",
        ];
        Assert.Equal(6, Blocks(string.Join('\n', lines) + "\n").Length);
    }

    [Fact]
    public void One_line_for_every_paragraph_is_no_wrapping_although_one_starts_in_lower_case()
    {
        string[] blocks = Blocks("КОММЮНИКЕ по итогам встречи лесников государств-членов в верхней долине\nг. Ош, 5 сентября 2014 года\n4-5 сентября 2014 года в г. Ош состоялась одиннадцатая встреча лесников верхней и нижней долины под председательством старшего лесника верхней долины.\nЛесники обсудили учёт волков и заявляют о нижеследующем:\n1. Лесники с удовлетворением отметили, что волки вернулись в долину. За отчётный период проведено более 60 совместных обходов, из них 12 зимних.\nЛесники поблагодарили пастухов.\n");
        Assert.Equal(4, blocks.Length);
    }

    [Fact]
    public void Letter_that_is_left_of_a_hollow_bullet_opens_items()
    {
        string[] blocks = Blocks("List of measures\n\nThe foresters will keep a record of:\n\no wolves by age and place of birth\n\no bridges, in hundreds of planks\n\no the length of paths that can be walked\n");
        Assert.Equal(["The foresters will keep a record of:", "o wolves by age and place of birth", "o bridges, in hundreds of planks", "o the length of paths that can be walked"], blocks);
    }

    [Fact]
    public void Numbers_without_a_full_stop_may_stand_before_headings()
    {
        ConvertedText converted = Samples.Convert("Paper on wolves\n\n1 Introduction\n\nThe wolves of the valley have been counted three times by now.\n\n2 What herders say\n\nThe herders of the valley hold that there are far too many of them.\n");
        Assert.Equal(["1 Introduction", "2 What herders say"], converted.Blocks.OfType<HeadingBlock>().Select(h => h.Text));
    }

    [Fact]
    public void Addresses_and_closing_marks_are_no_headings()
    {
        ConvertedText converted = Samples.Convert("Wolves counted again\n\nThe wolves of the valley have been counted three times by now, said the foresters.\n\nENDS\n\nFor further information please contact:\n\nPress Office, 7 Garden Street, Upper Village 100600\n\nTel.: +86 10 5555 0123; e-mail: press@valley.example\n");
        Assert.Empty(converted.Blocks.OfType<HeadingBlock>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("> \n")]
    public void Lines_behind_a_sign_are_a_quotation(string between)
    {
        ConvertedText converted = Samples.Convert($"Letter to herders\n\nAn old herder of the upper valley wrote to us in winter:\n\n> I have never lacked words, I have lacked evenings, for the wolves\n{between}> come when the day is over and the lamps are lit.\n\nWe have thanked him for his letter and sent him a lamp.\n");
        Assert.StartsWith("I have never lacked words", Assert.Single(converted.Blocks.OfType<QuotationBlock>()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(converted.Blocks, b => b.Text.Contains('>', StringComparison.Ordinal));
    }

    [Fact]
    public void Signs_before_the_entries_of_a_menu_are_left_alone() =>
        Assert.DoesNotContain(
            Samples.Convert("> Home\n> News\n\nWolves counted again\n\nThe wolves of the valley have been counted three times by now, said the foresters.\n").Blocks,
            b => b is QuotationBlock);

    [Fact]
    public void Blank_lines_between_all_rows_leave_a_table_whole()
    {
        ConvertedText converted = Samples.Convert("Report on huts\n\nThe huts are open to all who can read a map and carry their own bread.\n\nHut            Altitude     Beds\n\nUpper Saddle   3,480 m      24\n\nBlue Lake      2,950 m      40\n\nWhite Ford     3,105 m      16\n\nNobody has to book a bed before he comes to one of the huts.\n");
        Assert.Equal(4, Assert.Single(converted.Blocks.OfType<TableBlock>()).Rows.Length);
        Assert.Equal(3, converted.Blocks.Length);
    }

    [Fact]
    public void Name_after_an_abbreviation_at_a_line_end_is_no_heading()
    {
        string[] blocks = Blocks("Report on wolves\nThe wolves of the upper valley were counted by the foresters, by\nthe herders of both banks and by a guest from the city, Dr. A.\nNazarova\nThe count was repeated in the spring of the year, when the snow had\ngone from the lower slopes, and it gave the same number of wolves.\n");
        Assert.DoesNotContain("Nazarova", blocks);
    }

    [Fact]
    public void Numbered_paragraph_with_a_deep_first_line_goes_on_at_the_margin()
    {
        string[] blocks = Blocks("Rules of the valley\n\t1. The claim of a herder is filed in one of the tongues of the valley\nin three copies.\n\t2. The costs of the bridge are borne by the purse of the foresters’\nCouncil.\n\t3. The fee for crossing the bridge is two loaves of bread, but not less\nthan one.\n\t4. These Rules enter into force on the day on which the bridge has been\nbuilt and may be changed by the Council.\n");
        Assert.Equal(4, blocks.Length);
    }

    [Theory]
    [InlineData("Q: How many wolves did you count? A: A little over forty, which is more than we thought. Q: Will you count again? A: We will, as soon as the snow has gone.", 5)]
    [InlineData("They met in spring. STATE OF THE BRIDGE The bridge has been built again. STATE OF THE PATHS The paths have been laid out.", 5)]
    [InlineData("Article 1 The bridge is free. Article 2 1. Wolves are counted in winter. 2. Herders are asked in spring.", 6)]
    [InlineData("The huts lack: • beds • lamps • bread", 4)]
    public void Text_on_one_line_is_parted_where_its_labels_leave_no_doubt(string text, int blocks)
    {
        string filler = string.Concat(Enumerable.Repeat("The foresters of the valley met again. ", 6));
        Assert.Equal(blocks, Samples.Convert(filler + text + "\n").Blocks.Length);
    }

    [Fact]
    public void Chinese_text_on_one_line_is_no_title()
    {
        ConvertedText converted = Samples.Convert("各方讨论了山谷森林的现状，并就下一年度的措施清单达成一致。各代表团对东道主的热情接待表示感谢。下次会议将于春季举行，各代表团均确认将出席会议。版权所有 未经许可不得转载\n");
        Assert.NotEmpty(converted.Blocks);
    }

    [Fact]
    public void Blank_lines_between_all_lines_of_a_short_text_part_no_paragraphs()
    {
        string[] blocks = Blocks("Wolves counted again\n\n\nThe foresters of the valley have counted the newly returned\n\nwolves of both banks.\n\n\nThey thanked the herders for the record which these have kept\n\nin every winter.\n\n");
        Assert.Equal(2, blocks.Length);
    }

    [Fact]
    public void Line_that_stops_before_an_unbreakable_blank_was_not_ended_on_purpose()
    {
        string[] blocks = Blocks("Report on wolves\n\nThe foresters asked whether the tests at the station in minus\n40\u00A0degrees of frost had been carried out in the winter or in\na chamber. They were told that both ways had been tried, as is\nusual where the frost comes late, and that the results of both\nwere alike, which nobody in the valley had thought of before.\n\n");
        Assert.Single(blocks);
    }

    [Fact]
    public void Items_of_a_text_on_one_line_have_one_depth()
    {
        string filler = string.Concat(Enumerable.Repeat("The foresters of the valley met again. ", 6));
        ConvertedText converted = Samples.Convert(filler + "The huts lack: a) beds for all who come; b) lamps; c) bread. They will be brought.\n");
        Assert.Equal([1, 1, 1], converted.Blocks.OfType<ListItemBlock>().Select(item => item.Depth));
    }

    [Fact]
    public void Heading_in_capitals_on_one_line_ends_at_the_number_below_it()
    {
        string filler = string.Concat(Enumerable.Repeat("The foresters of the valley met again. ", 6));
        string[] blocks = Blocks(filler + "I. GENERAL PROVISIONS 1. The bridge is free. 2. The paths are free. II. COUNTING OF WOLVES 3. Wolves are counted in winter.\n");
        Assert.Equal(["I. GENERAL PROVISIONS", "1. The bridge is free.", "2. The paths are free.", "II. COUNTING OF WOLVES", "3. Wolves are counted in winter."], blocks[1..]);
    }

    private static string[] Blocks(string text) => [.. Samples.Convert(text).Blocks.Select(b => b is ListItemBlock item ? $"{item.Marker} {item.Text}" : b.Text)];

    [Theory]
    [InlineData("The Parties reaffirmed that non-\ninterference in internal affairs remains the basis of their relations, and that they will hold regular consultations on all questions.", "non-interference")]
    [InlineData("10. The plan of joint measures on the development of tourism for 2023-\n2024 was approved by the heads of delegations, who thanked the secretariat for its work.", "2023-2024")]
    public void A_word_that_a_hyphen_cuts_goes_on_below_where_other_lines_are_whole_paragraphs(string paragraph, string word)
    {
        const string Whole = "The heads of delegations considered the state of the common rivers, and agreed that the joint stations are to be kept open all winter.";
        ConvertedText text = Samples.Convert($"Communiqué of the Council of Rivers\n\n{Whole}\n\n{paragraph}\n\n{Whole}\n");
        Assert.Equal(3, text.Blocks.Length);
        Assert.Contains(word, text.Blocks[1].Text, StringComparison.Ordinal);
    }
}
