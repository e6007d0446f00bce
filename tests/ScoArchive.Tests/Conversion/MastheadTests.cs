using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What offices print above titles, whatever office it is: names of bodies, kinds, numbers, sessions, addresses, stamps of approval.</summary>
public sealed class MastheadTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины встретились в третий раз и договорились весной снова пересчитать волков по обе стороны перевала.\n\nОни поблагодарили чабанов, которые вели записи каждую зиму с тех пор, как был построен мост.\n";
    private const string ChineseBody = "山谷里的护林员第三次聚会，商定明年春天再次清点山口两侧的狼群数量，并公布清点的结果。\n\n他们感谢牧民，自从大桥建成以来，牧民们每年冬天都坚持做记录，从未间断过一次。\n";

    [Theory]
    [InlineData("UNION OF VALLEY FORESTERS\nPRESS RELEASE\nNo. 14/2019\n\nMinisters count wolves on both banks of the river\n\n", "Ministers count wolves on both banks of the river", "press-release")]
    [InlineData("Permanent Mission of the Valley to the Union\nTel. (212) 555-0160, www.valley.example\nCheck against delivery\n\nStatement on the counting of wolves\n\n", "Statement on the counting of wolves", "statement")]
    [InlineData("Council of Foresters\nDistr.: General\nSeventy-first session\nAgenda item 36\n\nReport on the counting of wolves\n\n", "Report on the counting of wolves", "report")]
    [InlineData("Resolution No. VI.34\n\nEstablishment of a fund for the counting of wolves\n\n", "Establishment of a fund for the counting of wolves", "resolution")]
    [InlineData("CONVENTION\nfor the Protection of Wolves and Herds\n\n", "CONVENTION for the Protection of Wolves and Herds", "convention")]
    public void Title_stands_below_a_masthead(string opening, string title, string kind)
    {
        ConvertedText converted = Samples.Convert(opening + Body);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal(kind, converted.Detected.Kind?.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("МЕЖГОСУДАРСТВЕННАЯ ЛЕСНАЯ КОМИССИЯ\nКОЛЛЕГИЯ\nРЕШЕНИЕ\n16 февраля 2021 г.\n№ 21\nг. Москва\n\nО порядке учёта волков в горных лесах\n\n", "О порядке учёта волков в горных лесах", "2021-02-16", "Москва")]
    [InlineData("П О С Т А Н О В Л Е Н И Е\nот 6 марта 1998 года № 4\nгор. Минск\n\nО порядке учёта волков в горных лесах\n\n", "О порядке учёта волков в горных лесах", "1998-03-06", "Минск")]
    public void Kind_day_number_and_place_above_a_title_are_facts_and_no_text(string opening, string title, string date, string place)
    {
        ConvertedText converted = Samples.Convert(opening + RussianBody);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal("decision", converted.Detected.Kind?.Value);
        Assert.Equal(date, converted.Detected.Date?.Value);
        Assert.Equal(place, converted.Detected.Place?.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Утверждён\nРешением Совета лесников\nот 19 декабря 2011 г. № 7\n\nРЕГЛАМЕНТ\nрабочей группы по учёту волков\n\n", "РЕГЛАМЕНТ рабочей группы по учёту волков", "2011-12-19")]
    [InlineData("Приложение № 2\nк Решению Совета лесников\nот 6 ноября 2020 г. № 21/3\n\nКОНЦЕПЦИЯ\nучёта волков в горных лесах\n\n", "КОНЦЕПЦИЯ учёта волков в горных лесах", "2020-11-06")]
    public void Stamp_that_names_the_act_of_approval_gives_the_day_and_no_title(string opening, string title, string date)
    {
        ConvertedText converted = Samples.Convert(opening + RussianBody);
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Equal(date, converted.Detected.Date?.Value);
    }

    [Theory]
    [InlineData("Chapter I: Purposes")]
    [InlineData("Pillar 1: Knowledge")]
    public void Heading_below_a_title_is_no_label(string heading) =>
        Assert.Contains(Samples.Convert($"Charter of the Foresters\n\n{heading}\n\n{Body}").Blocks, block => block.Text == heading);

    [Fact]
    public void Name_of_a_body_alone_is_a_title_where_there_is_no_other() =>
        Assert.Equal("Council of Foresters", Samples.Convert("Council of Foresters\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Chinese_body_and_kind_above_a_title_are_set_aside()
    {
        ConvertedText converted = Samples.Convert("国际森林保护组织\n新闻稿\n2024年6月20日\n\n护林员再次清点山谷狼群\n\n" + ChineseBody);
        Assert.Equal("护林员再次清点山谷狼群", converted.Detected.Title.Value);
        Assert.Equal("press-release", converted.Detected.Kind?.Value);
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Letter dated 13 March 2017 from the head forester addressed to the council", "2017-03-13")]
    [InlineData("Resolution adopted by the Council of Foresters on 18 December 2015", "2015-12-18")]
    public void Day_that_the_title_gives_to_its_own_act_counts_before_the_day_of_printing(string title, string date) =>
        Assert.Equal(date, Samples.Convert($"Distr.: General\n21 June 2018\n\n{title}\n\n{Body}").Detected.Date?.Value);

    [Fact]
    public void Day_of_something_that_the_title_speaks_of_does_not() =>
        Assert.Equal("2018-06-21", Samples.Convert($"Statement on the fire of 13 March 2017\n\n21 June 2018\n\n{Body}").Detected.Date?.Value);
}
