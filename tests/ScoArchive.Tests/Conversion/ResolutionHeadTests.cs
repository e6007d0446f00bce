using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Heads of resolutions and agreements in further languages and layouts: adoption above a numbered title, days in quotation marks, days of other acts, scraps of a scan.</summary>
public sealed class ResolutionHeadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n\nУчастники поблагодарили пастухов, которые вели записи каждую зиму с постройки моста.\n";
    private const string ChineseBody = "山谷的护林员第三次举行会议，同意春天再次清点狼群。\n\n他们感谢牧民自大桥建成以来每年冬天保存的记录。\n";

    [Theory]
    [InlineData("Forest Nations                                    F/RES/75/90\nGeneral Assembly                                  Distr.: General\n                                                  15 December 2020\n\nSeventy-fifth session\nAgenda item 90\n\nResolution adopted by the General Assembly on 7 December 2020\n\n[on the report of the Second Committee (F/75/457)]\n\n75/90. Count of wolves\n\nThe General Assembly,\n\n1. " + Body, "75/90. Count of wolves")]
    [InlineData("Генеральная Ассамблея                             Distr.: General\n                                                  15 December 2020\n\nСемьдесят пятая сессия\n\nРезолюция, принятая Генеральной Ассамблеей 7 декабря 2020 года\n\n75/90. Учёт волков\n\nГенеральная Ассамблея,\n\n1. " + RussianBody, "75/90. Учёт волков")]
    [InlineData("大会                                      Distr.: General\n                                          15 December 2020\n\n第七十五届会议\n\n2020年12月7日大会决议\n\n［根据第二委员会的报告（F/75/457）通过］\n\n75/90. 清点狼群\n\n大会，\n\n1. " + ChineseBody, "75/90. 清点狼群")]
    public void Title_of_a_resolution_is_its_number_and_subject_and_the_line_above_gives_the_day(string text, string title)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal((title, "2020-12-07", "resolution"), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Kind?.Value));
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("7 December", StringComparison.Ordinal) || block.Text[0] is '[' or '［');
    }

    [Fact]
    public void Line_of_adoption_gives_the_day_where_a_site_s_name_of_the_act_is_the_title() =>
        Assert.Equal("2020-12-07", Samples.Convert("F/RES/75/90. Resolution of the Forest Assembly, 2020\n\nForest Nations F/RES/75/90\nGeneral Assembly Distr.: General\n15 December 2020\nAgenda item 90\nResolution adopted by the General Assembly on 7 December 2020\n[on the report of the Second Committee (F/75/457)]\n\n" + Body).Detected.Date?.Value);

    [Theory]
    [InlineData("Resolution adopted by the Council of Foresters on 7 December 2020")]
    [InlineData("Резолюция, принятая Советом лесников 7 декабря 2020 года")]
    public void Adoption_is_the_title_where_no_other_stands_below(string title) =>
        Assert.Equal((title, "2020-12-07"), TitleAndDate(title + "\n\n" + (title[0] == 'R' ? Body : RussianBody)));

    [Theory]
    [InlineData("Протокол об учёте волков\n\n" + RussianBody + "\nСовершено в Ташкенте «11» июня 2010 года в двух экземплярах.\n", "2010-06-11", "Ташкент")]
    [InlineData("Протокол об учёте волков\n\n" + RussianBody + "\nСовершено в городе Бишкеке \"1\" июня 2010 г. в двух экземплярах.\n", "2010-06-01", "Бишкек")]
    [InlineData("Протокол об учёте волков\n\nг. Ташкент                                  « 11 » июня 2010 г.\n\n" + RussianBody, "2010-06-11", "Ташкент")]
    [InlineData("Agreement on wolves\n\n" + Body + "\nDone at Tashkent on “11” June 2010 in two copies.\n", "2010-06-11", "Tashkent")]
    public void Days_between_quotation_marks_are_days(string text, string date, string place)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Resolution on the Convention on Wolves of 23 April 2004\n\n" + Body, null)]
    [InlineData("Протокол к Соглашению об учёте волков от 23 апреля 2004 года\n\n" + RussianBody, null)]
    [InlineData("Agreement on Wolves of 23 April 2004\n\n" + Body, "2004-04-23")]
    [InlineData("Соглашение об учёте волков от 23 апреля 2004 года\n\n" + RussianBody, "2004-04-23")]
    public void Day_that_a_title_gives_to_another_act_is_not_the_text_s(string text, string? date) =>
        Assert.Equal(date, Samples.Convert(text).Detected.Date?.Value);

    [Theory]
    [InlineData("I ,\n\nCONVENTION ON WOLVES\n\n" + Body, "CONVENTION ON WOLVES")]
    [InlineData("| l .\n\nConvention on Wolves\n\n" + Body, "Convention on Wolves")]
    [InlineData("~ - . \\ ' f\n\nКОНВЕНЦИЯ О ВОЛКАХ\n\n" + RussianBody, "КОНВЕНЦИЯ О ВОЛКАХ")]
    public void Single_letters_among_signs_above_a_title_are_scraps(string text, string title)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Initials_below_a_text_are_no_scraps() =>
        Assert.DoesNotContain(Samples.Convert("Statement on wolves\n\n" + Body + "\nA. B.\n").Interventions, change => change.Kind == InterventionKind.Boilerplate);

    [Theory]
    [InlineData("Statement on wolves\n\nThe wolves\thave grown\tolder than in the years before, and\tthe foresters count them.\nThe valley\tasks\tthe towns to answer\tbefore the winter.\n")]
    [InlineData("Заявление о волках\n\nВолки\tстали старше,\tчем в прежние годы, и\tлесники их считают.\nДолина\tпросит\tгорода ответить\tдо зимы.\n")]
    public void Sentences_with_as_many_tabs_each_are_no_table(string text) =>
        Assert.DoesNotContain(Samples.Convert(text).Blocks, block => block is TableBlock);

    [Fact]
    public void Rows_of_words_that_end_in_stops_are_a_table_still() =>
        Assert.Contains(Samples.Convert("Count of wolves\n\nNorth\tForty wolves.\tOld.\nSouth\tTwelve wolves.\tYoung.\n").Blocks, block => block is TableBlock);

    [Fact]
    public void Title_that_comes_back_as_a_head_with_the_page_s_number_stays_the_title()
    {
        const string Page = "The foresters of the valley met for the third time this year and agreed to count the wolves again in\nspring, when the snow has gone from the upper meadows and the herders have moved their flocks to\nthe lower ones, where the bridge was built in the year before last and where it was found that the\nwolves do not cross the river. They will be counted by two foresters at a time, from the towers of\n";
        ConvertedText converted = Samples.Convert($"Report on Wolves\n1\n\n{Page}\f2\nReport on Wolves\n\n{Page}\fReport on Wolves\n3\n\n{Page}");
        Assert.Equal("Report on Wolves", converted.Detected.Title.Value);
    }

    [Fact]
    public void Chinese_notice_that_asks_for_mistakes_is_set_aside_below_the_signature()
    {
        ConvertedText converted = Samples.Convert("护林员理事会声明\n\n" + ChineseBody + "\n总理\n艾山\n\n如您发现本页有错误，请选中文字并告知我们的编辑，我们会尽快更正。\n打印本页\n");
        Assert.Equal(2, converted.Blocks.Count(block => block is ParagraphBlock));
        Assert.Contains(converted.Interventions, change => change is { Kind: InterventionKind.Boilerplate } && change.Text.StartsWith("如您发现", StringComparison.Ordinal));
    }

    private static (string Title, string? Date) TitleAndDate(string text) =>
        Samples.Convert(text).Detected is var found ? (found.Title.Value, found.Date?.Value) : default;
}
