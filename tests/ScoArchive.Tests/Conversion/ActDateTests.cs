using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>The day and place of an act are those that its own formula states; days of other acts are no day of this one.</summary>
public sealed class ActDateTests
{
    private const string English = "Agreement on bees\n\nThe Parties, guided by the Treaty of 4 May 1990 on honey, agree as follows:\n\nArticle 1\n\nThe Parties keep bees. They may sell the honey.\n\n{0}\n";
    private const string Russian = "СОГЛАШЕНИЕ\nо пчёлах\n\nСтороны, руководствуясь Договором от 4 мая 1990 года о мёде, договорились о нижеследующем:\n\nСтатья 1\n\nСтороны разводят пчёл. Мёд может продаваться.\n\n{0}\n";
    private const string Chinese = "蜜蜂保护协定\n\n各方根据一九九〇年五月四日签署的蜂蜜条约，议定如下：\n\n第一条\n各方保护蜜蜂，并互通情况。\n\n{0}\n";

    [Theory]
    [InlineData("Done at Osh, this 8th day of December 1999, in two copies.", "1999-12-08", "Osh")]
    [InlineData("DRAWN UP in Geneva on the eighth day of December 1999 in one copy.", "1999-12-08", "Geneva")]
    [InlineData("Concluded at Ankara on December 8, 1999 in three copies, all texts being equally authentic.", "1999-12-08", "Ankara")]
    [InlineData("Done at Minsk, this nineteenth day of May, two thousand and sixteen, in one copy.", "2016-05-19", "Minsk")]
    [InlineData("Done at Minsk on the twenty-first day of May in the year one thousand nine hundred and ninety-nine.", "1999-05-21", "Minsk")]
    [InlineData("The Agreement has two annexes. Executed in the city of Minsk on 8 December 1999.", "1999-12-08", "Minsk")]
    [InlineData("Signed on 8 December 1999 in two copies, of which each side keeps one.\n\nFor the north\n\nA. Example\n\nAnnex\n\nList of the bees\n\n1. Name of the bee and hour of the count.\n\n2. Name of the observer, if there is one.", "1999-12-08", null)]
    public void English_formula_states_them(string formula, string date, string? place) => AssertStated(English, formula, date, place);

    [Theory]
    [InlineData("Совершено в городе Минске 8 декабря 1999 года в одном экземпляре.", "1999-12-08", "Минск")]
    [InlineData("Подписано в г. Казани 8 декабря 1999 года в двух экземплярах.", "1999-12-08", "Казань")]
    [InlineData("Заключено в Москве 8 декабря 1999 г. на русском языке.", "1999-12-08", "Москва")]
    public void Russian_formula_states_them(string formula, string date, string place) => AssertStated(Russian, formula, date, place);

    [Theory]
    [InlineData("本协定于二〇〇四年三月十七日在阿拉木图签订，一式两份。", "2004-03-17", "阿拉木图")]
    [InlineData("二〇〇四年三月十七日订于北京，正本一份。", "2004-03-17", "北京")]
    [InlineData("本协定于2004年3月17日在奥什市签署。", "2004-03-17", "奥什")]
    public void Chinese_formula_states_them(string formula, string date, string place) => AssertStated(Chinese, formula, date, place);

    [Theory]
    [InlineData("Statement on mines\n\nRecalling what was adopted in Geneva on 12 August 1949, the governments warn every crew that lays mines in the sea.\n")]
    [InlineData("Statement on mines\n\nThe resolution of 12 August 1949 binds all states, and the governments warn every crew that lays mines.\n")]
    [InlineData("Заявление о минах\n\nСсылаясь на резолюцию, принятую в Женеве 12 августа 1949 года, правительства предупреждают все экипажи о минах в море.\n")]
    [InlineData("关于水雷的声明\n\n根据1949年8月12日在日内瓦举行的会议通过的决议，各国政府警告所有布设水雷的船只，海洋向各国船旗开放。\n")]
    [InlineData("Statement on mines\n\nSigned on 12 August 1949, the Convention protects sailors in war, and the governments warn every crew that lays mines.\n")]
    public void Day_of_another_act_is_no_day_of_this_one(string text) => Assert.Null(Samples.Convert(text).Detected.Date);

    [Theory]
    [InlineData("Concept on bees\n\nApproved by the Council of Keepers in Astana on 5 October 2020.\n\nBees are kept in every village, as was said in the Treaty of 4 May 1990 on honey.\n", "2020-10-05", "Astana")]
    [InlineData("Концепция разведения пчёл\n\nУтверждена решением Совета пчеловодов в Бишкеке 5 октября 2020 года.\n\nПчёл разводят в каждом селе, как сказано в Договоре от 4 мая 1990 года.\n", "2020-10-05", "Бишкек")]
    [InlineData("Концепция разведения пчёл\n    Утверждена решением Совета пчеловодов в Бишкеке\n5 октября 2020 года.\n    Пчёл разводят в каждом селе, как сказано в Договоре,\nкоторый заключён давно и ещё не забыт.\n    Мёд продают на ярмарках, куда съезжаются соседи со\nвсей долины.\n", "2020-10-05", "Бишкек")]
    public void Line_below_the_title_says_when_the_act_was_approved(string text, string date, string place)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal((date, place), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Contains(converted.Blocks, block => block.Text.Contains("2020", StringComparison.Ordinal));
    }

    [Fact]
    public void Tail_of_a_sentence_that_is_a_day_is_no_dateline()
    {
        ConvertedText converted = Samples.Convert("边境集市管理暂行规定\n\n第一条 为规范边境集市的交易秩序，方便两\n国边民互市，制定本规定。\n\n第五条 本规定由联合委员会负责解释，自\n2017年9月1日起施行。\n");
        Assert.Equal("第五条 本规定由联合委员会负责解释，自2017年9月1日起施行。", converted.Blocks[^1].Text);
        Assert.Null(converted.Detected.Place);
    }

    [Fact]
    public void Dateline_that_closes_every_act_of_a_file_is_no_running_header()
    {
        string act = "{0}\n\nThe foresters declare that they will count the wolves again and\nthat they will keep the bridge open for all who cross it.\n\nOsh, 21 December 2011\n";
        ConvertedText converted = Samples.Convert("ACTS OF THE FORESTERS\n\n" + string.Concat(new[] { "STATEMENT ON WOLVES", "STATEMENT ON BRIDGES", "MINUTES" }.Select(name => act.Replace("{0}", name, StringComparison.Ordinal))));
        Assert.Equal(("2011-12-21", "Osh"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.DoesNotContain(converted.Interventions, i => i.Kind == InterventionKind.RunningHeader);
        Assert.Equal(3, converted.Blocks.OfType<ParagraphBlock>().Count());
    }

    private static void AssertStated(string text, string formula, string date, string? place)
    {
        DetectedMetadata found = Samples.Convert(text.Replace("{0}", formula, StringComparison.Ordinal)).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }
}
