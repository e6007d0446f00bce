using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Sentences and lines in which acts say when and where they were closed, in further forms, and those that say it of other acts.</summary>
public sealed class ClosingSentenceTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n\n";
    private const string RussianBody = "Лесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n\nУчастники поблагодарили пастухов, которые вели записи каждую зиму с постройки моста.\n\n";
    private const string ChineseBody = "山谷的护林员第三次举行会议，同意春天再次清点狼群，并商定由两名护林员一组开展工作。\n\n他们感谢牧民自大桥建成以来每年冬天保存的记录，并希望今后继续保持这一良好的做法。\n\n";

    [Theory]
    [InlineData("This Agreement is done at Astana on the fifth day of May 2020 in two originals.", "Astana")]
    [InlineData("This Agreement was signed in Astana on 5 May 2020 in the Kazakh and English languages.", "Astana")]
    [InlineData("The present Memorandum of Understanding has been signed in Osh on May 5, 2020.", "Osh")]
    [InlineData("IN WITNESS WHEREOF, the undersigned, being duly authorised, have signed this Agreement in Astana on 5 May 2020.", "Astana")]
    [InlineData("In faith whereof the Plenipotentiaries have signed the present Convention at Osh on the fifth day of May 2020.", "Osh")]
    [InlineData("Signed in duplicate in Astana on this 5th day of May, 2020, each in the Kazakh and English languages.", "Astana")]
    [InlineData("Signed 5 May 2020 at Osh in two copies.", "Osh")]
    [InlineData("DONE AT DUSHANBE, this 5th day of the month of May of the year 2020.", "Dushanbe")]
    [InlineData("This Agreement was opened for signature at Geneva on 5 May 2020.", "Geneva")]
    public void Acts_say_in_English_when_and_where_they_were_closed(string closing, string place) =>
        Assert.Equal(("2020-05-05", place), DateAndPlace("Agreement on Wolves\n\n" + Body + closing + "\n"));

    [Theory]
    [InlineData("Подписано 5 мая 2020 года в Астане в двух экземплярах на русском языке.", "Астана")]
    [InlineData("Настоящее Соглашение совершено в городе Астане 5 мая 2020 года в двух экземплярах.", "Астана")]
    [InlineData("Настоящий Протокол подписан в Бишкеке 5 мая 2020 года.", "Бишкек")]
    [InlineData("В удостоверение чего уполномоченные представители подписали настоящее Соглашение в Душанбе 5 мая 2020 года.", "Душанбе")]
    [InlineData("Совершено в Екатеринбурге пятого мая две тысячи двадцатого года.", "Екатеринбург")]
    [InlineData("Составлено в Бишкеке пятого мая 2020 года.", "Бишкек")]
    [InlineData("Совершено в двух экземплярах в городе Ташкенте 5 мая 2020 года.", "Ташкент")]
    public void Acts_say_in_Russian_when_and_where_they_were_closed(string closing, string place) =>
        Assert.Equal(("2020-05-05", place), DateAndPlace("Соглашение о волках\n\n" + RussianBody + closing + "\n"));

    [Theory]
    [InlineData("2020年5月5日于阿斯塔纳签订。")]
    [InlineData("签署于阿斯塔纳，2020年5月5日")]
    [InlineData("2020年5月5日签于阿斯塔纳")]
    [InlineData("本协定于2020年5月5日在哈萨克斯坦共和国首都阿斯塔纳市签署，共两份。")]
    [InlineData("公元二〇二〇年五月五日于阿斯塔纳市签署")]
    public void Acts_say_in_Chinese_when_and_where_they_were_closed(string closing) =>
        Assert.Equal(("2020-05-05", "阿斯塔纳"), DateAndPlace("关于狼群的协定\n\n" + ChineseBody + closing + "\n"));

    [Theory]
    [InlineData("This Agreement and the Protocol signed in Astana on 5 May 2020 shall be read as one act.")]
    [InlineData("This Agreement replaces the Agreement signed in Astana on 5 May 2020.")]
    [InlineData("This Agreement shall enter into force on 5 May 2020 in the whole valley.")]
    [InlineData("Настоящее Соглашение заменяет Соглашение, подписанное в Астане 5 мая 2020 года.")]
    public void Sentences_of_this_act_that_name_the_day_of_another_close_nothing(string sentence) =>
        Assert.Equal((null, null), DateAndPlace("Agreement on Wolves\n\n" + Body + sentence + "\n"));

    [Theory]
    [InlineData("РЕШЕНИЕ\nСовета лесников\n\nот 5 мая 2020 года № 7                         г. Ош\n\nОб учёте волков\n\n")]
    [InlineData("СОВЕТ ЛЕСНИКОВ\n\nРЕШЕНИЕ\n\n5 мая 2020 г.                    № 7                         г. Ош\n\nОб учёте волков\n\n")]
    public void Number_of_an_act_may_stand_between_its_day_and_its_place(string head) =>
        Assert.Equal(("2020-05-05", "Ош"), DateAndPlace(head + "Совет лесников решил:\n\n1. Утвердить план учёта волков.\n\n2. Настоящее Решение вступает в силу с даты его подписания.\n"));

    [Theory]
    [InlineData("Memorandum of Understanding\nbetween\nthe Foresters of Aland\nand\nthe Herders of Beland\n\n" + Body, "Memorandum of Understanding between the Foresters of Aland and the Herders of Beland")]
    [InlineData("МЕМОРАНДУМ\nо взаимопонимании\nмежду\nлесниками Аланда\nи\nпастухами Беланда\n\n" + RussianBody, "МЕМОРАНДУМ о взаимопонимании между лесниками Аланда и пастухами Беланда")]
    [InlineData("阿兰德护林员\n与\n贝兰德牧民\n谅解备忘录\n\n" + ChineseBody, "阿兰德护林员与贝兰德牧民谅解备忘录")]
    [InlineData("Решение Совета лесников\n«Об учёте волков»\n\n(Ош, 5 мая 2020 года)\n\n" + RussianBody, "Решение Совета лесников «Об учёте волков»")]
    public void Titles_go_on_over_ties_that_stand_alone_and_into_quotation_marks(string text, string title) =>
        Assert.Equal(title, Samples.Convert(text).Detected.Title.Value);

    [Theory]
    [InlineData("Statement of the Foresters\n\nand\n\n" + Body)]
    [InlineData("Statement of the Foresters\n\n“On wolves we have said all.”\n\n" + Body)]
    public void Words_that_stand_apart_carry_no_title_on(string text) =>
        Assert.Equal("Statement of the Foresters", Samples.Convert(text).Detected.Title.Value);

    [Theory]
    [InlineData("Заявление Союза лесников о волках\n05.05.202015:30\n780-05-05-2020\n\n" + RussianBody)]
    [InlineData("Statement of the Foresters on Wolves\n5 May 202015:30\n\n" + Body)]
    public void Hours_may_cling_to_the_year_before_them(string text) =>
        Assert.Equal("2020-05-05", Samples.Convert(text).Detected.Date?.Value);

    [Fact]
    public void Section_of_a_site_in_one_word_is_no_title() =>
        Assert.Equal("Встреча с лесниками долины", Samples.Convert("Президент Аланда\n\nСобытия\n\nВстреча с лесниками долины\n\n5 мая 2020 года\n15:30\nОш\n\n" + RussianBody).Detected.Title.Value);

    [Theory]
    [InlineData("Order of the Chief Forester on Dogs\n\n" + Body, "decision")]
    [InlineData("关于禁止放狗的命令\n\n" + ChineseBody, "decision")]
    [InlineData("护林员致牧民的呼吁书\n\n" + ChineseBody, "address")]
    public void Orders_and_appeals_are_kinds(string text, string kind) =>
        Assert.Equal(kind, Samples.Convert(text).Detected.Kind?.Value);

    [Fact]
    public void Kind_printed_with_blanks_between_its_letters_is_the_kind_before_more_words_too() =>
        Assert.Equal("treaty", Samples.Convert("Д О Г О В О Р\nо волках долины\n\n" + RussianBody).Detected.Kind?.Value);

    [Fact]
    public void Sign_that_scans_divide_words_with_is_removed_and_listed()
    {
        ConvertedText converted = Samples.Convert("Statement on Wolves\n\nThe foresters of the valley met for the third time and agreed to co¬\nunt the wolves again, and they thanked the her¬\nders.\n");
        Assert.Equal("The foresters of the valley met for the third time and agreed to count the wolves again, and they thanked the herders.", Assert.Single(converted.Blocks).Text);
        Assert.Equal(2, converted.Interventions.Count(change => change.Kind == InterventionKind.Hyphen));
    }

    private static (string? Date, string? Place) DateAndPlace(string text) =>
        Samples.Convert(text).Detected is var found ? (found.Date?.Value, found.Place?.Value) : default;
}
