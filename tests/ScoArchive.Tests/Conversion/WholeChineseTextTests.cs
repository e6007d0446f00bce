using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Whole texts in Chinese, or in two languages, as ministries' pages, gazettes, offices and treaty series give them.</summary>
public sealed class WholeChineseTextTests
{
    private const string Body = "北岬的看守人冬天见面，商定各自点亮自己的灯，并把经过的船只写下来，每年交换一次。";

    private const string Law = """
        阿兰共和国主席令

        第七号

        《阿兰共和国灯塔法》已由阿兰共和国议会第三次会议于2019年3月12日通过，现予公布，自2019年5月1日起施行。

        阿兰共和国主席　　林望
        2019年3月12日

        阿兰共和国灯塔法

        （2019年3月12日阿兰共和国议会第三次会议通过）

        目　　录

        第一章　总　　则
        第二章　看守人

        第一章　总　　则

        第一条　为了保证灯塔在夜里照亮海峡，保护船只安全，制定本法。

        第二章　看守人

        第二条　每座灯塔设两名看守人，轮流值夜。
        """;

    [Fact]
    public void Record_of_a_meeting_is_a_protocol() =>
        Assert.Equal("protocol", Samples.Convert("海峽燈塔協會第三次理事會議紀錄\n\n主席：林望\n\n一、秘書處報告去年冬天燈塔的情形，洽悉。\n\n二、財務組報告燈油收支情形，洽悉。\n").Detected.Kind?.Value);

    [Fact]
    public void Law_below_the_order_that_puts_it_in_force_is_the_text()
    {
        ConvertedText converted = Samples.Convert(Law + "\n");
        Assert.Equal(("阿兰共和国灯塔法", "law", "2019-03-12"), (converted.Detected.Title.Value, converted.Detected.Kind?.Value, converted.Detected.Date?.Value));
        Assert.Equal(["第一章 总 则", "第二章 看守人"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text.Replace('\u3000', ' ').Replace("  ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Report_that_tells_of_laws_put_in_force_keeps_its_own_title() =>
        Assert.Equal("望潮市灯塔工作报告", Samples.Convert("望潮市灯塔工作报告\n\n《灯塔法》去年通过，现予公布的还有三项守则，看守人都很满意，今年继续执行。\n\n灯塔法\n\n这部法律规定了看守人的职责，去年冬天第一次执行，效果很好，渔民也表示欢迎。\n").Detected.Title.Value);

    [Fact]
    public void Notice_that_sends_an_act_out_keeps_its_own_title()
    {
        DetectedMetadata found = Samples.Convert("望潮市人民政府办公厅关于公布灯塔守则的通知\n\n各灯塔：\n\n《灯塔守则》已经市政府同意，现予公布，请认真执行。\n\n灯塔守则\n\n第一条　看守人应当在天黑以前点灯，天亮以后熄灯，并记录经过的船只。\n").Detected;
        Assert.Equal(("望潮市人民政府办公厅关于公布灯塔守则的通知", "decision"), (found.Title.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("来源：灯塔司")]
    [InlineData("日期：2019-03-12　　浏览次数：41　　【字体：大　中　小】")]
    public void Fact_of_a_page_below_a_title_that_fills_its_line_is_no_part_of_it(string fact)
    {
        ConvertedText converted = Samples.Convert("首页\n新闻\n资料\n当前位置：首页 > 新闻 > 文件\n阿兰共和国和贝兰共和国关于共同看守海峡灯塔的联合声明\n" + fact + "\n\n一、" + Body + "\n\n二、" + Body + "\n");
        Assert.Equal("阿兰共和国和贝兰共和国关于共同看守海峡灯塔的联合声明", converted.Detected.Title.Value);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains(fact[..3], StringComparison.Ordinal));
    }

    [Fact]
    public void Paper_of_an_office_has_its_head_its_foot_and_the_act_that_it_sends_out()
    {
        ConvertedText converted = Samples.Convert("成文日期：2019年03月12日\n发布日期：2019年03月20日\n\n望潮市人民政府办公厅关于印发灯塔修缮行动计划的通知\n\n望政办发〔2019〕7号\n\n各灯塔：\n\n现将《灯塔修缮行动计划》印发给你们，请认真执行。\n\n附件：分工表\n\n望潮市人民政府办公厅\n\n2019年3月12日\n\n灯塔修缮行动计划\n\n（2019—2021年）\n\n" + Body + "\n\n抄送：市委办公室，各看守人。\n望潮市人民政府办公厅                2019年3月12日印发\n");
        Assert.Equal(("望潮市人民政府办公厅关于印发灯塔修缮行动计划的通知", "2019-03-12", null), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Equal("灯塔修缮行动计划", Assert.Single(converted.Blocks.OfType<HeadingBlock>()).Text);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("抄送", StringComparison.Ordinal) || block.Text.Contains("望政办发", StringComparison.Ordinal) || block.Text.EndsWith("印发", StringComparison.Ordinal));
    }

    [Fact]
    public void Treaty_in_two_languages_side_by_side_is_read_one_after_the_other()
    {
        ConvertedText converted = Samples.Convert("""
                      CONVENTION                                       КОНВЕНЦИЯ
              between the Government of Aland and the         между Правительством Аланда и
              Government of Beland on Lighthouses             Правительством Беланда о маяках

              The Government of Aland and the                 Правительство Аланда и Правительство
              Government of Beland have agreed that           Беланда согласились, что смотрители
              the keepers light the lamp at dusk.             зажигают лампу в сумерки.

                            Article 1                                      Статья 1

              Each lighthouse has two keepers, who            На каждом маяке живут два смотрителя,
              are appointed by the Parties in turn            которых Стороны назначают по очереди
              and live in the tower all the year.             и которые живут в башне весь год.

                            Article 2                                      Статья 2

              The keepers write down every ship that          Смотрители записывают каждое судно,
              passes and send the list to both                которое проходит мимо, и посылают
              Parties at the end of the winter.               список обеим Сторонам в конце зимы.
            """ + "\n");
        Assert.Equal("CONVENTION between the Government of Aland and the Government of Beland on Lighthouses", converted.Detected.Title.Value);
        Assert.Equal(["Article 1", "Article 2", "КОНВЕНЦИЯ между Правительством Аланда и Правительством Беланда о маяках", "Статья 1", "Статья 2"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }

    [Fact]
    public void Title_of_the_other_language_below_signatures_is_none_of_them()
    {
        ConvertedText converted = Samples.Convert("MEMORANDUM OF UNDERSTANDING ON LIGHTHOUSES\n\nThe Sides will light the lamps of the strait at dusk and put them out at dawn.\n\nSigned in Harbourtown on 12 March 2019 in two originals.\n\nFor the Ministry of Ports of Aland\nMarta Example\nDeputy Minister\n\n\n阿兰港口部与贝兰航道局关于共同看守灯塔的谅解备忘录\n\n" + Body + "\n\n第一段\n宗旨\n\n" + Body + "\n");
        Assert.Equal(["阿兰港口部与贝兰航道局关于共同看守灯塔的谅解备忘录", "第一段", "宗旨"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }

    [Theory]
    [InlineData("2019 年 3 月 12 日")]
    [InlineData("2019年 3月 12日")]
    [InlineData("２０１９年３月１２日")]
    public void Day_is_read_however_its_figures_are_spaced_and_set(string day)
    {
        DetectedMetadata found = Samples.Convert("关于海峡灯塔的联合声明\n\n" + Body + "\n\n本声明于" + day + "在望潮湾签署，一式两份。\n").Detected;
        Assert.Equal(("2019-03-12", "望潮湾"), (found.Date?.Value, found.Place?.Value));
    }

    [Fact]
    public void Resolution_of_the_united_nations_in_chinese_has_its_day_above_and_its_meeting_below()
    {
        ConvertedText converted = Samples.Convert("联 合 国                                              A/RES/75/90\n\n              大  会                        Distr.: General\n\n                2020 年 12 月 7 日大会决议\n\n           75/90.  海峡的灯塔\n\n       大会，\n\n       1.  决定在冬天的每一夜照亮海峡；\n\n25-00817 (C)    040225    060225\n*2500817*                                              Please recycle\n\nA/RES/75/90                                     Lighthouses of the straits\n\n       2.  请秘书长提交报告。\n\n                                                    2020 年 12 月 7 日\n                                                    第 54 次全体会议\n");
        Assert.Equal(("75/90. 海峡的灯塔", "2020-12-07"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Equal(3, converted.Blocks.Length);
    }

    [Fact]
    public void Release_of_an_office_in_traditional_signs_has_its_row_of_stars_and_its_hour()
    {
        ConvertedText converted = Samples.Convert("新聞公報\n繁體版 | 简体版 | English | 寄給朋友\n望潮市港務處處長出席北岬燈塔重開儀式致辭（只有中文）\n＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊\n\n　　大家好！今日很高興和大家一起見證這座百年燈塔重新亮起，多謝各位看守人。\n\n　　燈塔建於一九○八年，冬天從來沒有熄滅，漁民都很感謝當年的看守人和工匠。\n\n完\n\n２０１９年３月１２日（星期二）\n香港時間１６時３２分\n\n即日新聞\n列印此頁\n");
        Assert.Equal(("望潮市港務處處長出席北岬燈塔重開儀式致辭", "2019-03-12"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Report_to_an_assembly_names_its_speaker_below_its_title_and_its_head_on_the_next_page()
    {
        ConvertedText converted = Samples.Convert("望潮市第六届人民代表大会第三次会议文件\n\n\n政 府 工 作 报 告\n\n——2019年3月12日在望潮市第六届人民代表大会第三次会议上\n望潮市市长　　林望\n\n各位代表：\n　　现在，我代表市人民政府，向大会报告工作，请予审议，并请看守人提出\n意见。\n　　一、去年的工作\n　　去年冬天风浪很大，三座灯塔的灯都没有熄灭，船只平安经过海峡，渔民\n和看守人都很满意。\n\n— 1 —\n\f望潮市第六届人民代表大会第三次会议　政府工作报告\n\n　　今年我们要修好北岬的钟，买一百二十桶灯油，并在冬天以前送到各座灯\n塔。\n\n— 2 —\n");
        Assert.Equal(("政府工作报告——2019年3月12日在望潮市第六届人民代表大会第三次会议上", "2019-03-12", "report"), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Kind?.Value));
        Assert.Equal("一、去年的工作", Assert.Single(converted.Blocks.OfType<HeadingBlock>()).Text);
    }

    [Fact]
    public void Signatures_in_a_table_say_for_whom_each_of_them_stands()
    {
        ConvertedText converted = Samples.Convert("JOINT STATEMENT OF THE KEEPERS\n\nThe keepers of the strait met in spring and agreed to light every lamp at dusk.\n\nFor the Upper Lights:         Marta Example\nFor the Middle Lights:        Lidia Example\nFor the Lower Lights:         Boris Example\n");
        Assert.Equal(6, converted.Lines.Count(line => line.Content.Kind == LineKind.Signature));
    }

    [Fact]
    public void Act_below_its_annex_label_is_named_by_its_kind_and_what_goes_on_in_lower_case()
    {
        ConvertedText converted = Samples.Convert("О порядке содержания маяков\n\nСовет смотрителей маяков решил:\n\n1. Одобрить прилагаемый Порядок содержания маяков в зимний период.\n\nПринято в посёлке Усть-Маяк 12 марта 2019 года.\n\nПриложение\n\nПОРЯДОК\nсодержания маяков в зимний период\n\n1. Настоящий Порядок определяет, когда смотрители зажигают и гасят лампу.\n");
        Assert.Equal(("2019-03-12", "Усть-Маяк"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Contains(converted.Blocks.OfType<HeadingBlock>(), heading => heading.Text == "ПОРЯДОК содержания маяков в зимний период");
    }

    [Theory]
    [InlineData("（试行）")]
    [InlineData("（2019年版）")]
    public void Edition_in_brackets_below_a_title_belongs_to_it(string edition) =>
        Assert.Equal("海峡灯塔守则" + edition, Samples.Convert("海峡灯塔守则\n\n" + edition + "\n\n望潮市港务局\n2019年3月12日\n\n一、" + Body + "\n\n二、" + Body + "\n").Detected.Title.Value);

    [Fact]
    public void Days_when_a_page_was_put_up_and_changed_are_no_heading()
    {
        ConvertedText converted = Samples.Convert("Home\nAbout\nDocuments\nHome > Meetings > 2019\nChair's Statement of the Sixth Meeting of Keepers of the Strait\nPublished 23 March 2019 | Last updated 2 April 2019\nPrint  Share\n\nHarbourtown, 12 March 2019\n\n1. The Sixth Meeting of Keepers agreed to light every lamp of the strait at dusk.\n\n2. The keepers thanked the fishermen, who had carried oil to the lamps in every storm.\n");
        Assert.Equal(("2019-03-12", 2), (converted.Detected.Date?.Value, converted.Blocks.Length));
    }

    [Fact]
    public void Parties_side_by_side_sign_in_the_middle_of_a_file_too()
    {
        ConvertedText converted = Samples.Convert("关于海峡灯塔的联合声明\n\n一、" + Body + "\n\n二、双方将修好北岬的钟。\n\n阿兰共和国代表　　　　　贝兰共和国代表\n林望　　　　　　　　　　马尔塔\n\n二〇一九年三月十二日于望潮湾\n\nСОВМЕСТНОЕ ЗАЯВЛЕНИЕ\n\n1. Смотрители договорились зажигать лампы пролива в сумерки и гасить их на рассвете.\n\n2. Стороны починят колокол на северном мысе и посчитают проходящие суда.\n");
        Assert.Equal(["阿兰共和国代表", "林望", "贝兰共和国代表", "马尔塔"], converted.Lines.Where(line => line.Content.Kind == LineKind.Signature).Select(line => line.Content.Text));
        Assert.Equal(("2019-03-12", "望潮湾"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Equal("СОВМЕСТНОЕ ЗАЯВЛЕНИЕ", Assert.Single(converted.Blocks.OfType<HeadingBlock>()).Text);
    }

    [Fact]
    public void Source_ends_where_the_next_label_of_its_line_starts() =>
        Assert.Equal("灯塔网站", Samples.Convert("望潮市市长看望北岬灯塔的看守人\n\n来源：灯塔网站　发布时间：2019-03-12\n\n" + Body + "\n").Detected.Publisher?.Value);

    [Fact]
    public void Foot_of_a_page_that_has_no_sentence_is_no_body_however_long()
    {
        ConvertedText converted = Samples.Convert("关于海峡灯塔的联合声明\n\n一、" + Body + "\n\n二、" + Body + "\n\n二〇一九年三月十二日于望潮湾\n\n【打印】 【关闭】\n主办单位：阿兰共和国港口与灯塔及内河航道事务管理总局　地址：望潮市海边区北岬路西段第二十七号灯塔大厦三层　邮编：100701　联系电话：010-12345678　传真：010-87654321\n网站标识码：bm07000099\n");
        Assert.Equal(2, converted.Blocks.Count(block => block.Text.Contains("看守人", StringComparison.Ordinal)));
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("打印", StringComparison.Ordinal));
    }

    [Fact]
    public void Reply_of_an_office_ends_its_title_above_its_number_and_its_menu_in_uprights()
    {
        ConvertedText converted = Samples.Convert("灯塔信箱 | 看守服务 | 港务之窗\n望潮市人民政府关于设立北岬灯塔保护区并由港务局统一管理的批复\n望政函〔2019〕7号\n\n港务局：\n\n一、同意设立北岬灯塔保护区，面积三平方公里，由港务局和看守人共同管理。\n\n二、" + Body + "\n");
        Assert.Equal("望潮市人民政府关于设立北岬灯塔保护区并由港务局统一管理的批复", converted.Detected.Title.Value);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("看守服务", StringComparison.Ordinal) || block.Text.Contains("〔2019〕", StringComparison.Ordinal));
    }

    [Fact]
    public void Heads_of_two_pages_whose_numbers_count_up_are_set_aside_and_the_sentence_goes_on_over_the_notes()
    {
        ConvertedText converted = Samples.Convert("Вестник смотрителей, № 4 (2019)                                  57\n\n                    ПАМЯТНАЯ ЗАПИСКА\n\n        о состоянии маяков пролива\n\n    1. По состоянию на 1 марта 2019 года в проливе действуют двенад-\nцать маяков, из них семь принадлежат портам¹.\n\n    2. Смотрители предлагают держать на каждом берегу запасную лампу\nна случай ледохода, сильного тумана или\n\n________________\n¹ Сведения портов даны на 1 января.\n\n58                                  Вестник смотрителей, № 4 (2019)\n\nиного бедствия.\n\n    3. Смотрители будут признательны за ответ до 1 июня.\n");
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("Вестник", StringComparison.Ordinal));
        Assert.Contains(converted.Blocks, block => block.Text.EndsWith("сильного тумана или иного бедствия.", StringComparison.Ordinal));
    }

    [Fact]
    public void Letter_of_the_united_nations_has_a_signed_name_and_an_annex()
    {
        ConvertedText converted = Samples.Convert("联合国                                                   S/2019/93\n\n             安全理事会                          Distr.: General\n\n      2019 年 3 月 12 日阿兰常驻联合国代表给秘书长的信\n\n      谨随函转递 2019 年 3 月 5 日灯塔看守人第四次会议通过的公报(见附件)。\n\n                                           常驻代表\n                                           大使\n                                           林安娜(签名)\n\nS/2019/93\n\n      2019 年 3 月 12 日阿兰常驻联合国代表给秘书长的信的附件\n\n      灯塔看守人第四次会议公报\n\n      1.  看守人欢迎修缮工作取得的进展。\n\n      2.  看守人商定明年举行第五次会议。\n");
        Assert.Equal("2019-03-12", converted.Detected.Date?.Value);
        Assert.Contains(SignatureReader.Read(converted.Lines), group => group.Name == "林安娜");
        Assert.Contains(converted.Blocks.OfType<HeadingBlock>(), heading => heading.Text.EndsWith("的附件", StringComparison.Ordinal));
    }
}
