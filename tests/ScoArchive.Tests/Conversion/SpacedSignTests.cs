using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Seeds;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Chinese signs that stand apart, as programs that read scans and printers of headings set them, are read without the blanks between them.</summary>
public sealed class SpacedSignTests
{
    private const string Scan = """
        守 护 海 峡 的 灯 塔

        （ 2 0 1 9 年 3 月 1 2 日 ， 望 潮 湾 ）

        各 位 看 守 人 ：

        去 年 冬 天 风 浪 很 大 ，三 座 灯 塔 的 灯 都 没 有 熄 灭 ，我 谨 向 大
        家 表 示 感 谢 。（ 掌 声 ）

        今 年 我 们 要 修 好 北 岬 的 钟 ，买 1 2 0 桶 灯 油 ，并 请 S C O 的 船 队
        帮 忙 运 送 。
        """;

    [Fact]
    public void Scan_whose_signs_all_stand_apart_is_read_as_one_that_was_typed()
    {
        SeedText seed = Samples.ReadText(Scan);
        ConvertedText converted = Samples.Convert(seed);
        Assert.Equal("守护海峡的灯塔", converted.Detected.Title.Value);
        Assert.Equal(("2019-03-12", "望潮湾"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Contains(converted.Blocks, block => block.Text == "去年冬天风浪很大，三座灯塔的灯都没有熄灭，我谨向大家表示感谢。（掌声）");
        Assert.Contains(converted.Blocks, block => block.Text.Contains("买120桶灯油", StringComparison.Ordinal));
        Assert.Contains(converted.Interventions, change => change.Kind == InterventionKind.Spacing);
        Assert.Empty(WordProof.Check("scan", seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Fact]
    public void Every_sign_of_a_scan_keeps_its_place()
    {
        SeedText seed = Samples.ReadText(Scan);
        ReadingOrder order = ReadingOrder.Of(seed);
        for (int line = 1; line <= seed.Lines.Length; line++)
        {
            for (int at = 0; at < seed.Lines[line - 1].Length; at++)
            {
                SeedPosition place = new(line, at + 1);
                SeedPosition read = order.FromSeed(place);
                if (!char.IsWhiteSpace(seed.Lines[line - 1][at]))
                {
                    Assert.Equal(place, order.ToSeed(read));
                    Assert.Equal(seed.Lines[line - 1][at], order.Text.Lines[read.Line - 1][read.Column - 1]);
                }
            }
        }
    }

    [Fact]
    public void Record_may_correct_words_of_a_scan_as_they_stand_in_it()
    {
        SeedText seed = Samples.ReadText(Scan);
        EditorialGuidance guidance = EditorialGuidance.None with { Corrections = [new Correction(7, "三 座 灯 塔", "四座灯塔", "misread", 3)] };
        ConvertedText converted = Converter.Convert(seed, guidance).Value!;
        Assert.Contains(converted.Blocks, block => block.Text.Contains("四座灯塔的灯", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_a_masthead_and_a_title_that_fill_their_lines_are_read_without_the_gaps()
    {
        ConvertedText converted = Samples.Convert("          望  潮  市  人  民  政  府\n\n     关于修缮北岬灯塔有关工作的\n            会 议 纪 要\n\n    2019年3月12日，市政府召开会议，研究北岬灯塔的修缮工作，灯塔看\n守人参加会议。现纪要如下：\n    一、灯塔的钟由市政府出资修好，看守人在雾天每分钟敲两次，并把经\n过的船只记录下来。\n");
        Assert.Equal(("关于修缮北岬灯塔有关工作的会议纪要", "protocol"), (converted.Detected.Title.Value, converted.Detected.Kind?.Value));
    }

    [Theory]
    [InlineData("第一章　总　　则")]
    [InlineData("联 合 国                      A/RES/75/90")]
    [InlineData("看守人　林安　　副部长　高远")]
    [InlineData("甲 乙        丙 丁")]
    [InlineData("一 二三 四")]
    [InlineData("灯塔 2019 年 3 月 12 日重新点亮")]
    public void Lines_of_words_keep_their_blanks(string line) =>
        Assert.False(ReadingOrder.Of(Samples.ReadText(line + "\n")).IsChanged);
}
