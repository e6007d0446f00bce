using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>The many ways in which texts state their day and place, each on a line below the title or before the first sentence.</summary>
public sealed class DatelineTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построен мост.\n";
    private const string ChineseBody = "各方讨论了山谷森林的现状，并就下一年度的措施清单达成一致。各代表团对东道主的热情接待表示感谢。\n\n下次会议将于春季举行，各代表团均确认将出席会议。\n";

    [Theory]
    [InlineData("Astana, 9 and 10 June 2017", "2017-06-09/2017-06-10", "Astana")]
    [InlineData("Khorog, 4 to 6 July 2016", "2016-07-04/2016-07-06", "Khorog")]
    [InlineData("Astana, 30 May – 2 June 2017", "2017-05-30/2017-06-02", "Astana")]
    [InlineData("Astana, the 9th of June 2017", "2017-06-09", "Astana")]
    [InlineData("Adopted in Astana on 9 June 2017", "2017-06-09", "Astana")]
    [InlineData("Chelyabinsk (Russia), 9 June 2017", "2017-06-09", "Chelyabinsk")]
    [InlineData("City of Astana\n9 June 2017", "2017-06-09", "Astana")]
    [InlineData("Place: Astana\nDate: 9 June 2017", "2017-06-09", "Astana")]
    [InlineData("Posted on June 9, 2017 by admin", "2017-06-09", null)]
    public void Line_below_the_title_states_day_and_place(string line, string date, string? place) =>
        AssertStated($"Communiqué of the foresters\n\n{line}\n\n{Body}", date, place);

    [Theory]
    [InlineData("The parties met.\n\nThey will meet again.\n")]
    [InlineData("The parties met in the end. And they spoke.\n\nThey shall meet again.\n")]
    [InlineData("The Parties greet each other.\n\nThey shall meet again next year;\n")]
    public void Line_below_the_title_of_a_text_of_few_words_states_day_and_place(string body) =>
        AssertStated($"Statement on the bridge\n\nAstana, 9 June 2017\n\n{body}", "2017-06-09", "Astana");

    [Theory]
    [InlineData("город Астана\n9 июня 2017 года", "Астана")]
    [InlineData("Город Астана, 9 июня 2017 года", "Астана")]
    [InlineData("Принято в г. Астане 9 июня 2017 года", "Астана")]
    [InlineData("Опубликовано 09.06.2017 в 12:30", null)]
    public void Russian_line_below_the_title_states_day_and_place(string line, string? place) =>
        AssertStated($"Коммюнике по итогам встречи лесников\n\n{line}\n\n{RussianBody}", "2017-06-09", place);

    [Theory]
    [InlineData("二〇一七年六月九日", null)]
    [InlineData("二○一七年六月九日于阿斯塔纳", "阿斯塔纳")]
    [InlineData("2017年06月09日 14:20 来源：新华网", null)]
    [InlineData("新华网 2017年06月09日", null)]
    public void Chinese_line_below_the_title_states_day_and_place(string line, string? place) =>
        AssertStated($"山谷林务人员会议联合公报\n\n{line}\n\n{ChineseBody}", "2017-06-09", place);

    [Fact]
    public void Day_without_a_year_takes_the_year_of_the_same_day_in_the_line_of_source() =>
        AssertStated($"林务人员会议举行\n2017年6月9日 14:20 来源：丝路日报\n\n丝路日报阿斯塔纳6月9日电 (记者 张三){ChineseBody}", "2017-06-09", "阿斯塔纳");

    [Theory]
    [InlineData("TASHKENT, June 9. /TASS/. ", "XXXX-06-09", "Tashkent")]
    [InlineData("OSH, 9 June 2017 (Valley News) – ", "2017-06-09", "Osh")]
    public void Report_opening_ends_where_its_agency_does(string opening, string date, string place) =>
        AssertStated($"Foresters met\n\n{opening}{Body}", date, place);

    [Theory]
    [InlineData("АСТАНА, 9 июн – РИА Новости. ", "XXXX-06-09", "Астана")]
    [InlineData("АСТАНА, 9 июня. /ТАСС/. ", "XXXX-06-09", "Астана")]
    [InlineData("Ош, 9 июня 2017 г. (Кабар). – ", "2017-06-09", "Ош")]
    public void Russian_report_opening_ends_where_its_agency_does(string opening, string date, string place) =>
        AssertStated($"Лесники долины встретились\n\n{opening}{RussianBody}", date, place);

    [Fact]
    public void Line_that_names_a_part_of_the_programme_and_its_day_is_no_dateline()
    {
        ConvertedText converted = Samples.Convert($"Programme of the foresters’ days\n\nDay One: Monday, 4 July\n\n{Body}");
        Assert.Equal("Day One: Monday, 4 July", converted.Blocks[0].Text);
        Assert.Null(converted.Detected.Place);
    }

    private static void AssertStated(string text, string date, string? place)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal((date, place), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Equal(2, converted.Blocks.Length);
    }
}
