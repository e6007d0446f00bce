using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What reports print beside their own words: whose picture it is, and second headlines.</summary>
public sealed class PicturedReportTests
{
    private const string First = "Лесники долины пересчитали волков и договорились о том, как помогать пастухам зимой, говорится в сообщении союза.";
    private const string Second = "Пастухи получат сено и соль, а за каждую убитую овцу союз заплатит по той цене, что была на рынке осенью.";

    [Theory]
    [InlineData("Иван Лесной/ТАСС")]
    [InlineData("Ivan Forester / Reuters")]
    [InlineData("Анна Полевая/РИА Новости")]
    public void Whose_picture_stands_between_paragraphs_is_no_heading_and_no_publisher(string credit)
    {
        ConvertedText text = Samples.Convert($"Лесники пересчитали волков в долине\n\n{First}\n\n{credit}\n\n{Second}\n\n{First}\n");
        Assert.Equal([First, Second, First], text.Blocks.Select(block => block.Text));
        Assert.Equal(credit, Assert.Single(text.Lines).Content.Text);
        Assert.Equal("", text.Detected.Publisher?.Value ?? "");
    }

    [Fact]
    public void A_caption_that_ends_with_who_took_the_picture_is_no_paragraph()
    {
        const string Caption = "护林员会议和牧民会议的会场。新华社记者张林摄";
        const string Told = "山谷护林员商定在春天再次清点狼群，并向失去羊只的牧民发放补助。";
        ConvertedText text = Samples.Convert($"山谷护林员历次会议\n\n{Told}\n{Caption}\n{Told}\n{Told}\n");
        Assert.Equal([Told, Told, Told], text.Blocks.Select(block => block.Text));
        Assert.Equal(Caption, Assert.Single(text.Lines).Content.Text);
    }

    [Theory]
    [InlineData("Rivers/Lakes")]
    [InlineData("Реки/Озёра")]
    [InlineData("Volume 1/2")]
    public void Names_beside_a_stroke_are_no_credit(string heading) =>
        Assert.DoesNotContain(Samples.Convert($"Report of the Foresters on the Valley\n\n{First}\n\n{heading}\n\n{Second}\n\n{First}\n").Lines, line => line.Content.Text == heading);

    [Fact]
    public void A_headline_on_a_meeting_weighs_more_than_who_spoke_at_it()
    {
        ConvertedText text = Samples.Convert("山谷护林员奥什会议举行\n张林出席并发表重要讲话\n\n2020年05月06日\n\n本报讯 山谷护林员第三次会议5日在奥什举行。与会者商定在春天再次清点狼群，并向失去羊只的牧民发放补助。\n");
        Assert.StartsWith("山谷护林员奥什会议举行", text.Detected.Title.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speech_that_was_delivered_keeps_its_name() =>
        Assert.Equal("张林在山谷护林员会议上发表的讲话", Samples.Convert("山谷护林员联合会\n张林在山谷护林员会议上发表的讲话\n\n2020年05月06日\n\n各位护林员，各位牧民：\n大家好！我很高兴在奥什同各位见面，并感谢各位在冬天清点狼群、帮助失去羊只的牧民。\n").Detected.Title.Value);

    [Fact]
    public void Day_and_dispatch_below_each_of_several_texts_are_lines_of_their_own()
    {
        const string Told = "山谷护林员商定在春天再次清点狼群，并向失去羊只的牧民发放补助。";
        ConvertedText text = Samples.Convert($"山谷护林员系列声明\n\n山谷护林员关于狼群的声明\n\n{Told}\n\n{Told}\n\n2020年11月10日\n\n(新华社奥什11月10日电)\n\n山谷护林员关于大桥的声明\n\n{Told}\n\n2020年11月10日\n\n(新华社奥什11月10日电)\n");
        Assert.Equal(["山谷护林员关于狼群的声明", Told, Told, "山谷护林员关于大桥的声明", Told], text.Blocks.Select(block => block.Text));
        Assert.Equal(4, text.Lines.Length);
    }
}
