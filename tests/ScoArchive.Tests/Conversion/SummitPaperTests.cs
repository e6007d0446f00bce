using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Heads and ends of the papers of summits as sites copy them.</summary>
public sealed class SummitPaperTests
{
    private const string Body = "The foresters of the valley shall count the wolves each spring and shall report on them to the council.";
    private const string RussianBody = "Лесники долины пересчитали волков и договорились о том, как помогать пастухам зимой, говорится в сообщении союза.";
    private const string ChineseBody = "双方商定在春天再次清点狼群，并向失去羊只的牧民发放补助。";

    [Theory]
    [InlineData("Done in St. Petersburg on June 7, 2002 in one original copy, both texts being equally authentic.", "2002-06-07", "St. Petersburg")]
    [InlineData("DONE at St. John's this 5th day of May 2001.", "2001-05-05", "St. John's")]
    [InlineData("Signed in Mt. Pleasant on 7 June 2002, in two copies.", "2002-06-07", "Mt. Pleasant")]
    public void A_stop_behind_an_abbreviation_ends_no_closing_formula(string closing, string day, string place) =>
        Assert.Equal((day, place), DayAndPlace($"Charter of the Foresters of the Valley\n\n{Body}\n\nArticle 1\n\n{Body}\n\n{closing}\n"));

    [Theory]
    [InlineData("Done in haste. On June 7, 2002 the wolves came down to the village and took a sheep.")]
    [InlineData("Signed by all. The herders came on 7 June 2002 and were paid for their sheep.")]
    public void A_day_in_the_next_sentence_closes_nothing(string closing) =>
        Assert.Equal((null, null), DayAndPlace($"Charter of the Foresters of the Valley\n\n{Body}\n\nArticle 1\n\n{Body}\n\n{closing}\n"));

    [Theory]
    [InlineData("甲国和乙国联合声明(全文)(4)", "甲国和乙国联合声明")]
    [InlineData("山谷国家峰会|甲国和乙国联合声明(全文)(4)", "甲国和乙国联合声明")]
    [InlineData("甲国和乙国联合声明（全文）（2）", "甲国和乙国联合声明")]
    [InlineData("甲国和乙国联合声明(草案)(4)", "甲国和乙国联合声明(草案)(4)")]
    public void A_page_s_counter_behind_the_word_for_the_whole_is_no_part_of_the_title(string line, string title) =>
        Assert.Equal(title, Samples.Convert($"{line}\n\n{ChineseBody}\n\n{ChineseBody}\n").Detected.Title.Value);

    [Theory]
    [InlineData("Новости партнёров\n\nВыбор редакции")]
    [InlineData("Новости партнеров")]
    public void What_a_page_has_of_other_pages_is_no_paragraph(string end) =>
        Assert.Equal([RussianBody, RussianBody], Samples.Convert($"Лесники пересчитали волков в долине\n\n{RussianBody}\n\n{RussianBody}\n\n{end}\n").Blocks.Select(block => block.Text));

    [Theory]
    [InlineData("Принято\nГлавами общин долины\n15 мая 1992 года")]
    [InlineData("Принято Главами общин\nи лесниками долины\n15 мая 1992 года")]
    [InlineData("Adopted\nby the Heads of the Communes\n15 May 1992")]
    public void An_adoption_told_over_lines_is_no_heading(string lines) =>
        Assert.DoesNotContain(Samples.Convert($"О подготовке описи лесов долины\n\n{lines}\n\nГлавы общин долины, принимая во внимание необходимость знать, сколько в лесах волков, решили поручить лесникам подготовить опись лесов.\n").Blocks, block => block is HeadingBlock);

    [Fact]
    public void A_verb_alone_above_a_section_s_text_leaves_headings_as_they_are() =>
        Assert.Contains(Samples.Convert($"Report on the Forests of the Valley\n\n{Body}\n\nPlanted\n\n{Body}\n\nAdopted\n\n{Body}\n").Blocks, block => block is HeadingBlock { Text: "Planted" });

    [Theory]
    [InlineData("(Approved by the Decision of the Session of the Council of Foresters on June 14, 2006, Shanghai)", "Shanghai")]
    [InlineData("(Approved by the Council of Foresters on June 14, 2006 in Shanghai)", "Shanghai")]
    [InlineData("(Approved by the Decision of the Session of the Council of Foresters on June 14, 2006)", null)]
    [InlineData("(Approved by the Council of Foresters on June 14, 2006, Minutes No. 3)", null)]
    public void The_city_behind_the_day_of_an_approval_is_its_place(string line, string? place) =>
        Assert.Equal(("2006-06-14", place), DayAndPlace($"Regulations on the Council of Foresters\n\n{line}\n\nI. General provisions\n\n1. {Body}\n\n2. {Body}\n"));

    [Theory]
    [InlineData("Foresters and herders of the valley meet in Osh 24.11.2016 13:44", "Foresters and herders of the valley meet in Osh")]
    [InlineData("Лесники и пастухи долины встретились в Оше 24.11.2016 13:44", "Лесники и пастухи долины встретились в Оше")]
    public void Day_and_hour_of_a_posting_behind_a_headline_are_no_part_of_it(string line, string title) =>
        Assert.Equal(title, Samples.Convert($"{line}\n\n{(line[0] > '\u0400' ? RussianBody : Body)}\n").Detected.Title.Value);

    private static (string? Day, string? Place) DayAndPlace(string text) =>
        Samples.Convert(text).Detected is var found ? (found.Date?.Value, found.Place?.Value) : default;
}
