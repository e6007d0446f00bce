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

    private static string[] Blocks(string text) => [.. Samples.Convert(text).Blocks.Select(b => b is ListItemBlock item ? $"{item.Marker} {item.Text}" : b.Text)];
}
