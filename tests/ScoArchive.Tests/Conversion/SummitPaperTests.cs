namespace ScoArchive.Tests.Conversion;

/// <summary>Heads and ends of the papers of summits as sites copy them.</summary>
public sealed class SummitPaperTests
{
    private const string Body = "The foresters of the valley shall count the wolves each spring and shall report on them to the council.";
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
    public void What_a_page_has_of_other_pages_is_no_paragraph(string end)
    {
        const string Told = "Лесники долины пересчитали волков и договорились о том, как помогать пастухам зимой, говорится в сообщении союза.";
        Assert.Equal([Told, Told], Samples.Convert($"Лесники пересчитали волков в долине\n\n{Told}\n\n{Told}\n\n{end}\n").Blocks.Select(block => block.Text));
    }

    private static (string? Day, string? Place) DayAndPlace(string text) =>
        Samples.Convert(text).Detected is var found ? (found.Date?.Value, found.Place?.Value) : default;
}
