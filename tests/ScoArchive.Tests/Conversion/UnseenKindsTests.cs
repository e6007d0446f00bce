using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of texts that rules by order got wrong: mastheads, page notices, menus, tabs, items, hyphens, signatures.</summary>
public sealed class UnseenKindsTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";

    [Theory]
    [InlineData("No. 4417\n\nAgreement on the wolves of the valley\n\n" + Body, "Agreement on the wolves of the valley", "agreement")]
    [InlineData("x\n\nAGREEMENT\n\non the wolves of the valley\n\n" + Body, "AGREEMENT on the wolves of the valley", "agreement")]
    [InlineData("Wolves come back to the valley, foresters say\n\nMEDIA RELEASE No. 7\n\n" + Body, "Wolves come back to the valley, foresters say", "press-release")]
    [InlineData("Published: 4 May 2021 10:15 Views: 88\n\nStatement of the foresters on wolves\n\n" + Body, "Statement of the foresters on wolves", "statement")]
    [InlineData("№ 15\n\nСОГЛАШЕНИЕ\nо волках долины\n\nЛесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n", "СОГЛАШЕНИЕ о волках долины", "agreement")]
    [InlineData("山谷各国林务员\n关于保护狼群的联合声明\n\n各方讨论了山谷森林的现状，并就下一年度的措施清单达成一致。各代表团对东道主的热情接待表示感谢。\n", "山谷各国林务员关于保护狼群的联合声明", "statement")]
    [InlineData("关于制定长期合作战略的公告和宣言\n\n各方讨论了山谷森林的现状，并就下一年度的措施清单达成一致。各代表团对东道主的热情接待表示感谢。\n", "关于制定长期合作战略的公告和宣言", "declaration")]
    public void Title_is_what_weighs_most_above_the_body(string text, string title, string kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((title, kind), (found.Title.Value, found.Kind?.Value));
    }

    [Theory]
    [InlineData("We keep cookies in your browser, and some of them tell us how this site is used by others.\nAccept\nMenu\nWolves\nBridges\nOffices\nHome » Wolves\n\n")]
    [InlineData("Subscribe to our newsletter and read about wolves in your email before anybody else does so.\nClose\nMenu\nWolves\nBridges\n\n")]
    public void Notice_and_menu_above_the_title_are_furniture(string page)
    {
        ConvertedText converted = Samples.Convert(page + "Statement of the foresters on wolves\n\nOsh, 4 May 2021\n\n" + Body);
        Assert.Equal(("Statement of the foresters on wolves", "2021-05-04", "Osh"), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Theory]
    [InlineData("Have you found a mistake on this page? Mark it with your mouse and tell our editors about it.")]
    [InlineData("Нашли опечатку? Выделите её мышью и нажмите две клавиши, чтобы сообщить редакции об ошибке.")]
    [InlineData("请关注我们的公众号，扫码下载客户端，以便您及时阅读本网站的最新消息和文章。")]
    public void Notice_below_the_signatures_is_furniture(string notice)
    {
        ConvertedText converted = Samples.Convert("Statement of the foresters on wolves\n\n" + Body + "\nChairman\nA. Example\n\n" + notice + "\n");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Contains(converted.Interventions, i => i.Kind == InterventionKind.Signature && i.Text.Contains("A. Example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(a) \tcount the wolves every winter;\n(b) \tmend the bridge in time.\n", "(a)")]
    [InlineData("1.\n\nA count of the wolves of the whole valley.\n\n2.\n\nA new bridge over the river, which all can use.\n", "1.")]
    [InlineData("a. count the wolves of the whole valley in each winter;\nb. mend the bridge in time.\n", "a.")]
    [InlineData("а) пересчитать волков;\nб) починить мост.\n", "а)")]
    public void Markers_open_items_and_no_tables(string items, string marker)
    {
        ConvertedText converted = Samples.Convert("Decision on wolves\n\nThe foresters of the valley met for the third time and shall:\n\n" + items);
        Assert.DoesNotContain(converted.Blocks, b => b is TableBlock);
        Assert.Equal(3, converted.Blocks.Length);
        Assert.True(converted.Blocks[1] is ListItemBlock item ? item.Marker == marker : converted.Blocks[1].Text.StartsWith(marker, StringComparison.Ordinal));
    }

    [Fact]
    public void Item_that_leads_to_the_last_one_is_finished()
    {
        ConvertedText converted = Samples.Convert("Charter of the Valley\n\nThe foresters of the valley may:\n\ncount the wolves in winter and publish what they found;\nmend the bridges that they use on their way; and\ntake what other steps they hold to be useful to the valley.\n");
        Assert.Equal(4, converted.Blocks.Length);
    }

    [Fact]
    public void Tabs_inside_sentences_make_no_table() =>
        Assert.DoesNotContain(Samples.Convert("Report on wolves\n\nThe wolves of the\tvalley were counted in winter, and the\nherders were asked\thow many of them had come down to the\nvillages at night\tand what they had taken from the stables.\n").Blocks, b => b is TableBlock);

    [Fact]
    public void Text_that_cuts_no_words_keeps_its_hyphens()
    {
        string text = Assert.Single(Samples.Convert("Report on huts\n\nThe foresters of the whole valley wrote down what they thought of re-\nuse and of what the herders had said about the huts, namely that pre-\npaid beds are too dear for them, and that the report of the last mid-\nwinter meeting had not been read by those who should have read the\nwhole of it in good time before they came together again in spring.\n").Blocks).Text;
        Assert.Contains("of re-use and", text, StringComparison.Ordinal);
        Assert.Contains("pre-paid beds", text, StringComparison.Ordinal);
        Assert.Contains("mid-winter meeting", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Done at Osh on 4 May 2021.\n\nFor the herders\n\nA. EXAMPLE\n\nFor the foresters\n\nB. EXAMPLE\n\nAnnex\n\nThe wolves are counted by two foresters, who walk on both sides of the river in the snow.\n", 4)]
    [InlineData("Done at Osh on 4 May 2021.\n\nAnna Example                         Boris Example\n\nMinister of Forests                  Minister of Bridges\n", 4)]
    [InlineData("Совершено в г. Оше 4 мая 2021 года.\n\nЗа лесников\n\nА. ПРИМЕР\n\nЗа пастухов\n\nБ. ПРИМЕР\n", 4)]
    public void Lines_below_the_closing_formula_are_signatures(string end, int signatures)
    {
        ConvertedText converted = Samples.Convert("Agreement on wolves\n\n" + Body + "\n" + end);
        Assert.Equal(signatures, converted.Interventions.Count(i => i.Kind == InterventionKind.Signature));
    }

    [Fact]
    public void Sentences_that_open_like_an_office_are_no_signature()
    {
        const string Last = "部长们感谢东道国为会议提供的良好条件。下次会议将于2014年在阿拉木图举行。二〇一二年六月七日于北京";
        ConvertedText converted = Samples.Convert("邻国水利部长会议联合公报\n\n六国水利部长出席会议。会议由东道国水利部长主持。\n\n部长们商定，自2013年起每日交换主要河流的水位数据。\n\n" + Last + "\n");
        Assert.Equal(Last, converted.Blocks[^1].Text);
    }

    [Fact]
    public void Finished_paragraphs_of_a_short_text_are_never_joined()
    {
        ConvertedText converted = Samples.Convert("Statement of two foresters\n\nThe wolves are back in the valley, and they will stay here.\n\nThe foresters\n\nof the valley will count them when the snow has come.\n\nThe bridge stays open for all who cross it by day.\n\nThe herders have agreed to all of this in writing.\n");
        Assert.Contains(converted.Blocks, b => b.Text == "The bridge stays open for all who cross it by day.");
        Assert.Contains(converted.Blocks, b => b.Text == "The herders have agreed to all of this in writing.");
    }

    [Theory]
    [InlineData("---\ntitle: 'Foresters agree on wolves'\ndate: 2021-05-04\nlayout: post\n---\n\n# Foresters agree on wolves\n\n" + Body + "\n## What comes next\n\nThe wolves are counted again when the snow is deep enough.\n")]
    [InlineData("---\nheadline: \"Foresters agree on wolves\"\npublished: \"2021-05-04\"\n---\n\n" + Body + "\n## What comes next\n\nThe wolves are counted again when the snow is deep enough.\n")]
    public void Front_matter_and_signs_of_Markdown_are_no_words_of_the_text(string text)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(("Foresters agree on wolves", "2021-05-04"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.Equal(4, converted.Blocks.Length);
        Assert.Equal("What comes next", Assert.Single(converted.Blocks.OfType<HeadingBlock>()).Text);
    }

    [Fact]
    public void A_number_sign_inside_a_text_is_a_word_of_it() =>
        Assert.Contains(Samples.Convert("Statement on wolves\n\n" + Body + "\n# is the sign that the herders paint on the gates of their stables in winter.\n").Blocks, b => b.Text.StartsWith("# is the sign", StringComparison.Ordinal));

    [Fact]
    public void Page_numbers_below_running_heads_of_both_sides_are_furniture()
    {
        ConvertedText converted = Samples.Convert(
            "58\nPapers on Forests, Volume II\nReport on the Wolves of the Valley\nThe foresters walked along the river for two days in order to see how\nmany of the wolves had come down from the mountain, and they metWolves and Bridges\n59\n"
            .Replace("metWolves", "met\fWolves", StringComparison.Ordinal)
            + "the herders in the last hut. Nobody had lost a sheep in that winter.\nThe foresters thanked the herders for the bread, and wrote down what\nthe oldest of them knew about the years before the bridge was made of\f60\nPapers on Forests, Volume II\nstone. The report was read aloud in the evening of the second day.\nIt will be sent to all who asked for it, and to those who live in the\nvillages below the second bridge, where the wolves are seen at night\fWolves and Bridges\n61\nmore often than by day.\n");
        Assert.Equal("Report on the Wolves of the Valley", converted.Detected.Title.Value);
        Assert.Equal(4, converted.Interventions.Count(i => i.Kind == InterventionKind.PageNumber));
        Assert.Equal(4, converted.Interventions.Count(i => i.Kind == InterventionKind.RunningHeader));
        Assert.Contains(converted.Blocks, b => b.Text.Contains("and they met the herders in the last hut", StringComparison.Ordinal));
    }

    [Fact]
    public void Masthead_centred_title_and_indented_clauses_of_a_resolution_are_told_apart()
    {
        ConvertedText converted = Samples.Convert(
            "FOREST COUNCIL\n\nSMALL                                              Distr.\nASSEMBLY                                           GENERAL\n                                                   F/R.12\n                                                   4 May 2021\n\nThird session\nAgenda item 7\n\n            WOLVES OF THE VALLEYS THAT HAVE\n                   MORE THAN ONE STATE\n\n     The Small Assembly,\n\n     Recalling the report of the foresters on the wolves of the valley,\n\n     Decides that the wolves of the valley shall be counted by all Member\nStates in the same two nights of every winter.\n\n21-00417\n");
        Assert.Equal("WOLVES OF THE VALLEYS THAT HAVE MORE THAN ONE STATE", converted.Detected.Title.Value);
        Assert.Contains(converted.Blocks, b => b.Text.EndsWith("by all Member States in the same two nights of every winter.", StringComparison.Ordinal));
        Assert.DoesNotContain(converted.Blocks, b => b.Text.Contains("21-00417", StringComparison.Ordinal) || b is HeadingBlock);
    }
}
