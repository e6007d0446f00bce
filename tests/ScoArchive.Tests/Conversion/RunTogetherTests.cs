using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Whole treaties saved as one or a few very long lines: where articles open, rows of strokes, pages' numbers, days of closing, and sentences that only speak of articles.</summary>
public sealed class RunTogetherTests
{
    private const string Preamble = "The Government of Aland and the Government of Beland, wishing to keep the mountain pass open in every season of the year, have agreed as follows: ";
    private const string Body = "Purpose The Parties shall keep the mountain pass open in summer and shall mend the bridges on their own side of the frontier. ";
    private const string More = "Goats Each Party shall count the goats that cross the pass and shall tell the other of every rockfall within one day. ";

    private static string[] Headings(string text) => [.. Samples.Convert(text).Blocks.OfType<HeadingBlock>().Select(heading => heading.Text)];

    private static string[] Blocks(string text) => [.. Samples.Convert(text).Blocks.Select(block => block.Text)];

    [Fact]
    public void Sentences_that_speak_of_an_article_open_none()
    {
        string[] headings = Headings("AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + "Article 1 " + Body + "Article 2 " + More + "Article 1 shall also apply to sheep. Article 3 " + Body + "Article 7, if goats are lost, shall not apply. Article 4 " + More);
        Assert.Equal(["Article 1", "Article 2", "Article 3", "Article 4"], headings.Where(heading => heading.StartsWith("Article", StringComparison.Ordinal)).Select(heading => heading[..9]));
    }

    [Fact]
    public void Article_below_a_number_of_a_page_is_the_next_one()
    {
        string[] headings = Headings("AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + "Article 1 " + Body + "Article 2 " + More + "4 Article 3 " + Body + "Article 4 " + More);
        Assert.Contains(headings, heading => heading.StartsWith("Article 3", StringComparison.Ordinal));
        Assert.Contains(headings, heading => heading.StartsWith("Article 4", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_of_an_article_that_stand_apart_are_one_number()
    {
        string text = "AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + string.Concat(Enumerable.Range(1, 12).Select(number => $"Article {(number < 10 ? $"{number}" : $"1 {number - 10}")} {(number % 2 == 0 ? More : Body)}"));
        Assert.Equal(12, Headings(text).Count(heading => heading.StartsWith("Article", StringComparison.Ordinal)));
    }

    [Fact]
    public void Row_of_strokes_ends_what_stands_above_the_title()
    {
        ConvertedText converted = Samples.Convert("ALPINE TRADE LEAGUE AL/REG12/1 27 August 2001 (01-4114) Committee on Passes Original: English PASS AGREEMENT OF ALAND AND BELAND The following text reproduces the Agreement. _______________ AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + "Article 1 " + Body + "Article 2 " + More + "Done at Oslo on 5 May 1999 in two copies.");
        Assert.Equal("AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND", converted.Detected.Title.Value);
        Assert.Equal("1999-05-05", converted.Detected.Date?.Value);
    }

    [Theory]
    [InlineData("DONE at Oslo, this 8-th day of May of the year two thousand and one in two originals.", "2001-05-08")]
    [InlineData("Page 14 DONE at Oslo, this May 9, 1997 in two copies, both texts being equally authentic.", "1997-05-09")]
    [InlineData("Page 14 The work was done at Oslo on 9 May 1997 and paid for by Beland.", null)]
    public void Day_of_the_closing_formula_is_found(string closing, string? day) =>
        Assert.Equal(day, Samples.Convert("AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + "Article 1 " + Body + "Article 2 " + More + closing).Detected.Date?.Value);

    [Fact]
    public void Several_very_long_lines_are_parted_too()
    {
        string article = string.Concat(Enumerable.Repeat(Body, 6));
        string[] headings = Headings("AGREEMENT ON THE MOUNTAIN PASS OF ALAND AND BELAND " + Preamble + "Article 1 " + article + "Article 2 " + article + "\n" + string.Join('\n', Enumerable.Range(1, 8).Select(page => $"{article}Article {(page * 2) + 1} {article}Article {(page * 2) + 2} {article}")));
        Assert.Equal(18, headings.Count(heading => heading.StartsWith("Article", StringComparison.Ordinal)));
    }

    [Fact]
    public void Paragraphs_of_a_line_each_stay_whole()
    {
        string item = "The foresters shall: (a) count the wolves every spring; (b) mend the bridges before winter; and (c) keep a record of both. ";
        Assert.Contains(item.Trim(), Blocks("Agreement on the Wolves of Two Valleys\n\n" + item + "\n\n" + Body + "\n\n" + More + "\n\n" + Body + "\n\n" + More));
    }

    [Fact]
    public void Chinese_closing_sentence_opens_a_paragraph() =>
        Assert.Contains(Blocks("挪威王国政府和智利共和国政府关于开放林区通道的协定 第一条 双方在林区开放通道，供两国林务员通行。 第二条 双方林务员每年春天共同清点狼群，并在冬天到来之前修好河上的桥梁。 第三条 双方对通道的使用不收取费用，并将清点结果通报对方的主管部门，以便改进今后的工作。 第四条 本协定有效期五年，期满前六个月任何一方未书面要求终止，则自动延长五年，并依此法顺延。 本协定于二○○五年五月十九日在北京签订，一式两份，每份都用中文写成。"), text => text.StartsWith("本协定于二○○五年", StringComparison.Ordinal));
}
