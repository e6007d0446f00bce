namespace ScoArchive.Tests.Conversion;

/// <summary>A meeting's day and place are the text's where the text holds the meeting as its own, and are none where it only names it.</summary>
public sealed class MeetingDayTests
{
    private const string Second = "\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianSecond = "\n\nУчастники поблагодарили пастухов, которые вели записи каждую зиму с постройки моста.\n";
    private const string ChineseSecond = "\n\n他们感谢牧民自大桥建成以来每年冬天保存的记录，并希望今后继续保持这一良好的做法。\n";

    [Theory]
    [InlineData("The foresters recalled the meeting that was held in Osh on 5 May 1999 and agreed to count the wolves again.")]
    [InlineData("The foresters highly appreciate the results of the meeting held in Osh on 5 May 1999 and will count the wolves again.")]
    [InlineData("The foresters welcomed the decisions of the summit that took place in Osh on 5 May 1999, and will count the wolves again.")]
    [InlineData("The foresters, having considered the outcome of the meeting held in Osh on 5 May 1999, will count the wolves again.")]
    [InlineData("As was agreed at the meeting held in Osh on 5 May 1999, the foresters will count the wolves again in spring.")]
    [InlineData("The foresters express satisfaction with the agreements reached at the meeting in Osh on 5 May 1999.")]
    [InlineData("The foresters are preparing for the meeting that will be held in Osh on 5 May 2030, and count the wolves again.")]
    public void Meetings_that_an_English_sentence_names_give_no_day(string sentence) =>
        Assert.Equal((null, null), DayAndPlace("Statement of the Foresters on Wolves\n\n" + sentence + Second));

    [Theory]
    [InlineData("Лесники напомнили о встрече, состоявшейся в Оше 5 мая 1999 года, и договорились снова пересчитать волков.")]
    [InlineData("Лесники высоко оценивают итоги встречи, состоявшейся в Оше 5 мая 1999 года, и намерены снова пересчитать волков.")]
    [InlineData("Лесники приветствовали решения саммита, прошедшего в Оше 5 мая 1999 года, и намерены снова пересчитать волков.")]
    [InlineData("Со времени встречи, прошедшей в Оше 5 мая 1999 года, лесники каждую весну считают волков.")]
    [InlineData("Лесники готовятся к встрече, которая состоится в Оше 5 мая 2030 года, и снова считают волков.")]
    [InlineData("Лесники долины по итогам проведённой в Оше 5 мая 1999 года описи лесов заявляют о следующем.")]
    public void Meetings_that_a_Russian_sentence_names_give_no_day(string sentence) =>
        Assert.Equal((null, null), DayAndPlace("Заявление лесников о волках\n\n" + sentence + RussianSecond));

    [Theory]
    [InlineData("护林员回顾了1999年5月5日在奥什举行的会议，并同意再次清点狼群。")]
    [InlineData("护林员高度评价1999年5月5日在奥什举行的会议成果，并将再次清点狼群。")]
    [InlineData("自1999年5月5日在奥什举行会议以来，护林员每年春天都清点狼群。")]
    [InlineData("护林员正在筹备将于2030年5月5日在奥什举行的会议，并再次清点狼群。")]
    [InlineData("2030年5月5日至6日，山谷各区护林员理事会第十五次会议将在吉尔吉斯斯坦奥什市举行，各区代表将清点狼群。")]
    [InlineData("2030年5月5日,山谷護林員理事會會議將在奧什召開,各區代表將清點狼群。")]
    public void Meetings_that_a_Chinese_sentence_names_give_no_day(string sentence) =>
        Assert.Equal((null, null), DayAndPlace("护林员关于狼群的声明\n\n" + sentence + ChineseSecond));

    [Theory]
    [InlineData("The foresters of the valley, having met in Osh on 5 May 2020 on the occasion of the twentieth anniversary of the Council, state the following.")]
    [InlineData("The third meeting of the foresters was held in Osh on 5 May 2020 under the chairmanship of the chief forester.")]
    [InlineData("The foresters met for their third session in Osh on 5 May 2020 and agreed to count the wolves again in spring.")]
    [InlineData("The Council of Foresters of the Valley, at its seventh meeting held on 5 May 2020 in Osh, adopted the following decision on the count of wolves.")]
    [InlineData("At the meeting held in Osh on 5 May 2020, the foresters agreed to count the wolves again in spring.")]
    [InlineData("The Chief Forester took part in the meeting of foresters held in Osh on 5 May 2020 and spoke about the wolves.")]
    [InlineData("During their talks in Osh on 5 May 2020 the foresters agreed to count the wolves again in spring.")]
    public void Meetings_of_an_English_text_give_its_day_and_place(string sentence) =>
        Assert.Equal(("2020-05-05", "Osh"), DayAndPlace("Communiqué of the Foresters on Wolves\n\n" + sentence + Second));

    [Theory]
    [InlineData("Лесники долины, собравшись в Оше 5 мая 2020 года по случаю двадцатилетия Совета, заявляют о нижеследующем.")]
    [InlineData("На встрече, состоявшейся в Оше 5 мая 2020 года, лесники договорились снова пересчитать волков.")]
    [InlineData("Очередное заседание Совета лесников, состоявшееся в Оше 5 мая 2020 года, решило снова пересчитать волков.")]
    [InlineData("Главный лесник принял участие во встрече, состоявшейся в Оше 5 мая 2020 года, и говорил о волках.")]
    [InlineData("По итогам переговоров в Оше 5 мая 2020 года лесники договорились снова пересчитать волков.")]
    [InlineData("Лесники долины по итогам состоявшегося в Оше 5 мая 2020 года в десятую годовщину союза заседания Совета заявляют о следующем.")]
    public void Meetings_of_a_Russian_text_give_its_day_and_place(string sentence) =>
        Assert.Equal(("2020-05-05", "Ош"), DayAndPlace("Коммюнике лесников о волках\n\n" + sentence + RussianSecond));

    [Theory]
    [InlineData("在2020年5月5日于奥什举行的会议上，护林员商定在春天再次清点狼群。")]
    [InlineData("护林员第三次会议2020年5月5日在奥什召开，商定在春天再次清点狼群。")]
    public void Meetings_of_a_Chinese_text_give_its_day_and_place(string sentence) =>
        Assert.Equal(("2020-05-05", "奥什"), DayAndPlace("护林员关于狼群的公报\n\n" + sentence + ChineseSecond));

    [Theory]
    [InlineData("Statement on the Twentieth Anniversary of the Treaty of 5 May 1999")]
    [InlineData("Заявление в связи с двадцатилетием Договора от 5 мая 1999 года")]
    [InlineData("关于1999年5月5日条约签署二十周年的声明")]
    [InlineData("Law on the Ratification of the Agreement on Wolves, Signed at Osh on 5 May 1999")]
    public void Days_of_what_a_title_remembers_or_ratifies_are_not_the_text_s(string title) =>
        Assert.Equal((null, null), DayAndPlace(title + "\n\nThe foresters of the valley agreed to count the wolves again in spring, as in the years before." + Second));

    [Fact]
    public void Country_may_stand_in_Chinese_brackets_behind_a_city() =>
        Assert.Equal(("2020-07-07", "乔蓬阿塔"), DayAndPlace("关于狼群的声明\n\n乔蓬阿塔（吉尔吉斯共和国），2020年7月7日\n\n山谷的护林员第三次举行会议，同意春天再次清点狼群，并商定由两名护林员一组开展工作。" + ChineseSecond));

    private static (string? Day, string? Place) DayAndPlace(string text) =>
        Samples.Convert(text).Detected is var found ? (found.Date?.Value, found.Place?.Value) : default;
}
