using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What stands at the head and the foot of pages: names with a number at the other end, languages of a site, ways to its neighbours, titles cut before their kind.</summary>
public sealed class PageHeadTests
{
    private const string Body = "The millers of the river met for the second time and agreed to share the water of the dry months.\n\nThey thanked the boatmen, who had carried the flour to the towns without pay.\n";
    private const string RussianBody = "Мельники реки встретились во второй раз и договорились делить воду засушливых месяцев.\n\nУчастники поблагодарили лодочников, которые бесплатно возили муку в города.\n";
    private const string ChineseBody = "河流沿岸的磨坊主第二次举行会议，同意在干旱月份共享河水，并商定共同维护水坝和磨坊。\n\n他们感谢船工免费将面粉运往各城镇，并希望今后继续保持这一良好做法。\n";

    [Theory]
    [InlineData("Council of Millers                                          Page 3")]
    [InlineData("Statement on Mills                                        page 2 of 3")]
    public void Name_and_number_at_the_two_ends_of_a_page_s_first_line_are_its_head(string head)
    {
        string text = "Statement on Mills\n\nThe millers agreed to share the water of the dry months, and to mend\nthe weirs together as long as the ice does not break them in the\n\f" + head + "\n\nhard winter months of January and February.\n\nThey thanked the boatmen.\n";
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(2, converted.Blocks.Length);
        Assert.EndsWith("in the hard winter months of January and February.", converted.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EN RU ZH")]
    [InlineData("English Русский 中文")]
    [InlineData("Рус Қаз Eng")]
    [InlineData("FR | ES | AR")]
    public void Languages_of_a_site_are_no_title(string languages)
    {
        ConvertedText converted = Samples.Convert("Home\nNews\nContacts\n" + languages + "\n\nStatement on Mills\n4 March 2021\n\n" + Body);
        Assert.Equal(("Statement on Mills", "2021-03-04"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
    }

    [Theory]
    [InlineData("Заявление мельников реки\n\n" + RussianBody + "\nПредыдущая новость\nСледующая новость\n© Совет мельников, 2021\n")]
    [InlineData("Statement of the Millers\n\n" + Body + "\nPrevious story\nNext story\n© Council of Millers, 2021\n")]
    public void Ways_to_other_pages_below_a_text_are_set_aside(string text) => Assert.Equal(2, Samples.Convert(text).Blocks.Length);

    [Theory]
    [InlineData("發布時間：2021年5月5日\n\n磨坊主會議關於共享\n河水的聯合聲明\n\n" + ChineseBody, "磨坊主會議關於共享河水的聯合聲明")]
    [InlineData("磨坊主会议关于在干旱月份\n共享河水的决定\n\n" + ChineseBody, "磨坊主会议关于在干旱月份共享河水的决定")]
    public void Chinese_title_that_says_what_it_is_about_goes_on_to_its_kind(string text, string title) =>
        Assert.Equal(title, Samples.Convert(text).Detected.Title.Value);

    [Theory]
    [InlineData("发布时间：2021-03-04 来源：磨坊部 浏览次数：123")]
    [InlineData("2021-03-04 来源：磨坊部 作者：李四")]
    public void Publisher_ends_before_the_next_label(string line) =>
        Assert.Equal("磨坊部", Samples.Convert("磨坊主联合声明\n" + line + "\n\n" + ChineseBody).Detected.Publisher?.Value);

    [Theory]
    [InlineData("阿兰政府代表　　　　　　　　贝兰政府代表\n林安娜（签字）　　　　　　　　彼得罗夫（签字）\n")]
    [InlineData("阿兰政府代表                贝兰政府代表\n林安娜                      彼得罗夫\n")]
    public void Signatures_side_by_side_are_parted_by_wide_blanks_of_any_width(string signatures)
    {
        ConvertedText converted = Samples.Convert("关于河水的协定\n\n" + ChineseBody + "\n二〇二一年三月四日于努库斯\n\n" + signatures);
        string[] lines = [.. converted.Lines.Where(line => line.Content.Kind == LineKind.Signature).Select(line => line.Content.Text)];
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("林安娜", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TO:      The Council of Pilots\nFROM:    The Secretary\nDATE:    4 March 2021\nSUBJECT: Lamps on the rocks\n\n", Body, "Lamps on the rocks")]
    [InlineData("To: The Council\nFrom: The Secretary\nDate: 4 March 2021\nRe: Lamps on the rocks\n\n", Body, "Lamps on the rocks")]
    [InlineData("Кому: Совету лоцманов\nОт кого: секретаря\nДата: 4 марта 2021 года\nТема: Фонари на скалах\n\n", RussianBody, "Фонари на скалах")]
    [InlineData("致：引航员理事会\n发件人：秘书\n日期：2021年3月4日\n主题：礁石上的灯塔\n\n", ChineseBody, "礁石上的灯塔")]
    public void Head_of_a_note_gives_its_title_and_day(string head, string body, string title)
    {
        ConvertedText converted = Samples.Convert(head + body);
        Assert.Equal((title, "2021-03-04"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Table of contents\n\n1. Purpose ........................................... 1\n2. Snow .............................................. 2\n   2.1 Ploughs ....................................... 2\n3. Avalanches ........................................ 4\n")]
    [InlineData("CONTENTS\n\n1. Purpose…………………1\n2. Snow that lies on the passes of the mountains and in the valleys that\nlead to them…………………2\n3. Avalanches…………………iv\n")]
    public void Printed_table_of_contents_is_set_aside_and_the_title_above_it_stays(string contents)
    {
        ConvertedText converted = Samples.Convert("       GUIDELINES FOR THE WINTER KEEPING OF PASSES\n\n" + contents + "\n1. PURPOSE\n\nThese Guidelines help the States to keep the passes open in winter.\n\n2. SNOW\n\nEach pass has two ploughs, which leave at four in the morning.\n\n3. AVALANCHES\n\nA pass is closed when the observer raises the red flag.\n");
        Assert.Equal("GUIDELINES FOR THE WINTER KEEPING OF PASSES", converted.Detected.Title.Value);
        Assert.Equal(["1. PURPOSE", "2. SNOW", "3. AVALANCHES"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal(6, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Flour ............. 9\nOats .............. 4\nBarley ............ 1\n")]
    [InlineData("Flour ............. 9\nOats .............. 4\nBarley ............ 1\nRye ............... 12\nMalt .............. 3\nBran .............. 2\n")]
    [InlineData("Flour ............. 1\nOats .............. 4\nBarley ............ 9\n")]
    public void Figures_behind_rows_of_dots_are_no_table_of_contents(string figures) =>
        Assert.Contains("Barley", string.Join(' ', Samples.Convert("Statement on Mills\n\n" + Body + "\n" + figures + "\nThe millers will meet again.\n").Blocks.Select(block => block.Text)), StringComparison.Ordinal);

    [Fact]
    public void Pages_in_ascending_order_make_a_table_of_contents_without_its_name() =>
        Assert.Equal(2, Samples.Convert("Statement on Mills\n\nPreface ........... iv\nPurpose ........... 1\nWater ............. 2\nWeirs ............. 2\nLast words ........ 7\n\n" + Body).Blocks.Length);

    [Fact]
    public void Forms_to_fill_in_are_no_table_of_contents() =>
        Assert.Equal(2, Samples.Convert("Statement on Passes\n\nName of the driver ................ 1\n\nThe drivers wrote their names on the board before the passes were closed for the winter.\n").Blocks.Length);

    [Fact]
    public void Files_and_other_documents_below_a_text_are_set_aside() =>
        Assert.Equal(2, Samples.Convert("Заявление мельников реки\n\n" + RussianBody + "\nФайлы\nЗаявление.pdf (112 Кб)\n\nДругие документы\nРешение о плотинах\n10.01.2021\n\n© 2021 Совет мельников\nРазработка сайта: Студия\n").Blocks.Length);

    [Theory]
    [InlineData("--------", 3)]
    [InlineData("========================", 3)]
    public void Rule_of_any_sign_stands_for_itself(string rule, int blocks)
    {
        ConvertedText converted = Samples.Convert("Statement on Mills\n\nThe millers met and agreed to share the water\n" + rule + "\nof the dry months, as they had done before.\n\nThey thanked the boatmen.\n");
        Assert.True(converted.Blocks.Length <= blocks);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains(" " + rule, StringComparison.Ordinal));
    }
}
