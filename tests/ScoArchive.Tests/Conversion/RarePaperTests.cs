using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Papers that archives hold rarely: states of ratification, loans, standards, lists of awards, answers to questionnaires, notices of death, pages about office-holders.</summary>
public sealed class RarePaperTests
{
    private const string Body = "The millers met in the old granary and agreed to mend the weirs before the first frost of the year.\n\nThey thanked their hosts and went home by the river.\n";

    [Theory]
    [InlineData("Каримова Анна Петровна\n\nРодилась в семье учителей на берегу большого озера.\n\nС 1 января 2016 года – заместитель начальника управления.\n")]
    [InlineData("Anna Karimova\n\nShe was born on the shore of a large lake to a family of teachers.\n\nSince 1 January 2016 – deputy head of the office.\n")]
    public void Since_when_somebody_holds_an_office_is_no_report_of_a_place(string page)
    {
        ConvertedText text = Samples.Convert(page);

        Assert.Null(text.Detected.Place);
        Assert.Null(text.Detected.Date);
    }

    [Fact]
    public void A_place_and_a_day_before_a_dash_still_open_a_report() =>
        Assert.Equal("Ош", Samples.Convert("Мельники осмотрели плотину\n\nОш, 1 января 2016 года – Мельники верхней долины осмотрели сегодня плотину и говорили о цене муки.\n\nОни довольны.\n").Detected.Place?.Value);

    [Theory]
    [InlineData("Status of the Convention on Weirs\n\nDone at Geneva on 3 June 1998.\n\nDepositary: Government of Lerin.\n\nArvela ratified it on 17 May 1999, Kestia on 8 August 2003.\n")]
    [InlineData("Состояние ратификации Конвенции о плотинах\n\nСовершено в Женеве 3 июня 1998 года.\n\nДепозитарий – Республика Лерин. Арвела ратифицировала её 17 мая 1999 года.\n")]
    public void A_list_of_who_has_ratified_an_act_is_not_that_act(string list)
    {
        ConvertedText text = Samples.Convert(list);

        Assert.Null(text.Detected.Date);
        Assert.Null(text.Detected.Kind);
    }

    [Fact]
    public void A_convention_on_a_status_is_a_convention() =>
        Assert.Equal("convention", Samples.Convert("Convention on the Legal Status of the Upper Lake\n\nThe Parties have agreed as follows:\n\nArticle 1\n\nThe lake is open to all boats.\n\nDone at Geneva on 3 June 1998.\n").Detected.Kind?.Value);

    [Fact]
    public void The_own_day_of_a_paper_counts_before_the_days_of_the_meeting_it_is_for()
    {
        ConvertedText text = Samples.Convert("Meeting of experts on water mills\nGeneva, 7–9 April 2014\n\nReplies of Arvela to the questionnaire on mills\n28 February 2014\n\nQuestion 1. Which office grants the permit?\n\nThe Water Service grants it.\n\nQuestion 2. Is there a fee?\n\nThere is none.\n");

        Assert.Equal("2014-02-28", text.Detected.Date?.Value);
        Assert.Equal("Replies of Arvela to the questionnaire on mills", text.Detected.Title.Value);
        Assert.Null(text.Detected.Kind);
        Assert.Equal(["Question 1. Which office grants the permit?", "Question 2. Is there a fee?"], text.Blocks.OfType<HeadingBlock>().Select(block => block.Text));
    }

    [Fact]
    public void A_meeting_without_another_day_below_keeps_its_days_and_its_title()
    {
        ConvertedText text = Samples.Convert($"Meeting of experts on water mills\nGeneva, 7–9 April 2014\n\n{Body}");

        Assert.Equal("2014-04-07/2014-04-09", text.Detected.Date?.Value);
        Assert.Equal("Meeting of experts on water mills", text.Detected.Title.Value);
    }

    [Fact]
    public void A_name_with_the_ending_of_a_verb_makes_no_headline() =>
        Assert.Null(Samples.Convert("Ответы Республики Арвела на замечания мельников\n\nПервое замечание принято, второе обсуждается с соседями.\n\nТретье отклонено.\n").Detected.Kind);

    [Fact]
    public void The_subject_of_a_numbered_paper_is_of_its_title() =>
        Assert.Equal("General comment No. 4 (2009) Schooling of the children of millers", Samples.Convert($"General comment No. 4 (2009)\n\nSchooling of the children of millers\n\nI. Introduction\n\n1. The Committee has examined the reports of thirty-one States.\n\n2. It has found that few children are counted.\n").Detected.Title.Value);

    [Theory]
    [InlineData("Introduction")]
    [InlineData("Adopted at the ninth session of the Committee")]
    public void What_stands_below_a_numbered_paper_may_be_no_subject(string below) =>
        Assert.Equal("General comment No. 4 (2009)", Samples.Convert($"General comment No. 4 (2009)\n\n{below}\n\n{Body}").Detected.Title.Value);

    [Fact]
    public void The_project_of_a_loan_and_its_parties_are_of_the_title()
    {
        ConvertedText text = Samples.Convert("Loan Agreement\n\n(Second Mills Project)\n\nbetween\n\nREPUBLIC OF LERIN\n\nand\n\nLAKELAND BANK\n\nDated March 14, 2008\n\nAGREEMENT dated March 14, 2008, between REPUBLIC OF LERIN (the Borrower) and LAKELAND BANK (the Bank).\n\nSection 1.01. The Bank agrees to lend one million dollars.\n\nIN WITNESS WHEREOF, the parties have caused this Agreement to be signed as of the day first above written.\n\nREPUBLIC OF LERIN\n\nBy /s/ Tomas Erdely\n\nAuthorized Representative\n\nLAKELAND BANK\n\nBy /s/ Ingrid Moss\n\nVice President\n");

        Assert.Equal("Loan Agreement (Second Mills Project) between REPUBLIC OF LERIN and LAKELAND BANK", text.Detected.Title.Value);
        Assert.Equal("2008-03-14", text.Detected.Date?.Value);
        Assert.Equal("IN WITNESS WHEREOF, the parties have caused this Agreement to be signed as of the day first above written.", text.Blocks[^1].Text);
        Assert.DoesNotContain(text.Blocks, block => block is HeadingBlock);
    }

    [Fact]
    public void Brackets_below_a_kind_are_no_title_without_parties_below() =>
        Assert.Equal("Loan Agreement", Samples.Convert($"Loan Agreement\n\n(as amended in 2012)\n\n{Body}").Detected.Title.Value);

    [Fact]
    public void Terms_that_a_standard_defines_are_headings()
    {
        ConvertedText text = Samples.Convert("Mills with one wheel\n\n3 Terms and definitions\n\nThe following terms apply.\n\n3.1 weir\n\nlow wall across a river\n\n3.2 mill race\n\nchannel that leads water to a wheel\n\n4 Requirements\n\nA weir shall have a gate.\n");

        Assert.Contains(text.Blocks, block => block is HeadingBlock && block.Text == "3.1 weir");
        Assert.Contains(text.Blocks, block => block is HeadingBlock && block.Text == "3.2 mill race");
    }

    [Fact]
    public void Numbered_items_in_lower_case_are_no_terms()
    {
        ConvertedText text = Samples.Convert("Mills with one wheel\n\n3. The following is needed\n\n3.1 a weir\n\n3.2 a mill race\n\n3.3 a wheel\n\nNothing else is needed for a mill with one wheel.\n");

        Assert.DoesNotContain(text.Blocks, block => block is HeadingBlock && block.Text == "3.1 a weir");
    }

    [Fact]
    public void Those_who_are_given_an_order_are_no_headings()
    {
        ConvertedText text = Samples.Convert("УКАЗ\nПРЕЗИДЕНТА РЕСПУБЛИКИ ЛЕРИН\n\nО награждении мельников\n\nЗа долгий труд наградить:\n\nОРДЕНОМ ТРУДА\n\nЮНУСОВА Камиля Тимуровича – водолаза\n\nПрисвоить почётное звание «Заслуженный мельник» ГОРШЕНИНУ Аркадию Ивановичу – прорабу.\n");

        Assert.Equal(["ОРДЕНОМ ТРУДА"], text.Blocks.OfType<HeadingBlock>().Select(block => block.Text));
    }

    [Theory]
    [InlineData("讣告\n\n我国著名水利学家顾维舟同志，因病于1996年1月20日在北京逝世，享年八十四岁。\n\n谨此讣告。\n\n顾维舟同志治丧小组\n\n1996年1月23日\n", "讣告")]
    [InlineData("Obituary\n\nThe miller of the upper valley died last night in his ninetieth year, among his grandchildren.\n\nHe built three weirs.\n", "Obituary")]
    public void A_notice_of_death_has_its_name_for_a_title(string notice, string title) =>
        Assert.Equal(title, Samples.Convert(notice).Detected.Title.Value);

    [Fact]
    public void Whoever_signs_a_notice_above_its_day_is_no_paragraph()
    {
        ConvertedText text = Samples.Convert("国务院关于同意设立合作区的批复\n\n新疆维吾尔自治区人民政府：\n\n你们的请示收悉。现批复如下：\n\n一、同意设立合作区。\n\n二、合作区应当保护界河水质。\n\n国务院\n\n2019年1月25日\n\n（此件公开发布）\n");

        Assert.DoesNotContain(text.Blocks, block => block.Text is "国务院" or "（此件公开发布）");
    }

    [Theory]
    [InlineData("本纪要一式两份，两种文本同等作准。\n\n中国铁路代表团团长　　　　　　界湖铁路代表团团长\n李国栋　　　　　　　　　　　　苏莱曼诺夫\n", "本纪要一式两份，两种文本同等作准。")]
    [InlineData("Акт составлен в двух экземплярах.\n\nПограничный представитель                    Пограничный представитель\nРеспублики Лерин                             Королевства Торрланд\nподполковник Н. Дёмин                        капитан Э. Хольм\n", "Акт составлен в двух экземплярах.")]
    public void Offices_side_by_side_below_a_sentence_sign(string end, string last) =>
        Assert.Equal(last, Samples.Convert($"Протокол осмотра\n\nПредставители осмотрели знаки на берегу реки и нашли их исправными.\n\n{end}").Blocks[^1].Text);

    [Fact]
    public void Who_issued_a_paper_may_stand_below_the_day_below_its_title()
    {
        ConvertedText text = Samples.Convert("中国的草原保护\n\n（2017年9月）\n\n中华人民共和国国务院新闻办公室\n\n前言\n\n中国是世界上草原面积最大的国家之一。草原既是牧民的家园，也是大江大河的源头，保护草原就是保护水源。\n\n为介绍中国保护草原的政策与实践，让各国朋友了解牧区的变化，特发表本白皮书。\n");

        Assert.Equal("2017-09", text.Detected.Date?.Value);
        Assert.Equal("前言", text.Blocks[0].Text);
    }

    [Fact]
    public void A_body_below_the_day_whose_verb_stands_below_stays()
    {
        ConvertedText text = Samples.Convert("О мельницах верхней долины\n\n5 мая 2010 г.\n\nСовет министров\n\nпостановляет:\n\n1. Мельницы открыть до осени.\n\n2. Плотины починить.\n");

        Assert.Contains(text.Blocks, block => block.Text.StartsWith("Совет министров", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Каримова Анна Петровна\nЗаместитель Исполнительного секретаря\n")]
    [InlineData("Главная / О секретариате / Руководство\nКаримова Анна Петровна\nЗаместитель Исполнительного секретаря\n")]
    public void A_page_about_a_holder_of_an_office_is_named_by_both(string head) =>
        Assert.Equal("Каримова Анна Петровна Заместитель Исполнительного секретаря", Samples.Convert($"{head}Родилась в 1961 году в семье учителей на берегу большого озера, где прошли её школьные годы.\nВладеет тремя языками и читает ещё на двух.\n").Detected.Title.Value);

    [Fact]
    public void A_name_above_a_list_is_a_heading()
    {
        ConvertedText text = Samples.Convert("Mills of the upper valley\n\nThe list was drawn up by the millers themselves in the spring.\n\nMills that have lost their wheels\n\n1. Kestia mill: lost in 1998.\n\n2. Orvan mill: lost in 1999.\n");

        Assert.Contains(text.Blocks, block => block is HeadingBlock && block.Text == "Mills that have lost their wheels");
    }

    [Theory]
    [InlineData("Была ли информация полезной?")]
    [InlineData("Was this page helpful?")]
    public void What_a_page_asks_its_reader_is_none_of_the_questions_of_a_guide(string asked)
    {
        ConvertedText text = Samples.Convert($"Вопросы о въезде на мельницу\n\nНужен ли пропуск детям?\n\nНет, дети въезжают с родителями без отдельного пропуска.\n\nСколько действует пропуск?\n\nПропуск действует тридцать дней со дня выдачи.\n\nМожно ли приехать на лодке?\n\nМожно, если лодка осмотрена на посту.\n\nЧто делать при утере пропуска?\n\nСообщите об этом на ближайший пост.\n\n{asked}\n");

        Assert.Equal(4, text.Blocks.OfType<HeadingBlock>().Count());
        Assert.Null(text.Detected.Kind);
        Assert.DoesNotContain(text.Blocks, block => block.Text == asked);
    }

    [Fact]
    public void A_weekly_bulletin_is_a_report() =>
        Assert.Equal("report", Samples.Convert($"Weekly bulletin No. 6\n\n12 February 2021\n\n{Body}").Detected.Kind?.Value);
}
