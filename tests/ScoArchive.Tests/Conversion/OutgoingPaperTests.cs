using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Papers that an office sends out: letters under a number, instructions below a stamp, full powers, opinions of a court, notices of vacancies and tenders.</summary>
public sealed class OutgoingPaperTests
{
    private const string Letter = "СЕКРЕТАРИАТ СОЮЗА МЕЛЬНИКОВ\n\n720000, г. Ош, ул. Речная, д. 5, тел. (2) 31-44-07\n\nИсх. № 07/118 от 9 февраля 2010 г.\n\nНа № 44-11/3 от 21 января 2010 г.\n\nНациональному координатору\n\nг-ну С. Турсунову\n\nО предоставлении сведений о плотинах\n\nУважаемый Сабир Турсунович!\n\nПросим Вас до 1 апреля 2010 года направить в Секретариат сведения о плотинах высотой более двух метров.\n\nСообщаем также, что ответы соседей уже получены.\n\nС уважением,\n\nзаместитель Исполнительного секретаря                         Э. Сатыбалдиев\n\nИсп. Гордеева М. П.\n\nтел. 31-44-12\n";

    [Fact]
    public void A_letter_under_a_number_has_its_subject_and_its_own_day()
    {
        ConvertedText text = Samples.Convert(Letter);

        Assert.Equal("О предоставлении сведений о плотинах", text.Detected.Title.Value);
        Assert.Equal("2010-02-09", text.Detected.Date?.Value);
        Assert.Equal("letter", text.Detected.Kind?.Value);
        Assert.Equal("Уважаемый Сабир Турсунович!", text.Blocks[0].Text);
        Assert.Equal("Сообщаем также, что ответы соседей уже получены.", text.Blocks[^1].Text);
    }

    [Fact]
    public void The_day_of_the_letter_that_is_answered_is_not_that_of_the_answer() =>
        Assert.Null(Samples.Convert(Letter.Replace("Исх. № 07/118 от 9 февраля 2010 г.\n\n", "", StringComparison.Ordinal)).Detected.Date);

    [Fact]
    public void Words_about_the_subject_below_a_title_are_none_where_nobody_is_greeted() =>
        Assert.Equal("Доклад Секретариата Союза мельников", Samples.Convert("Доклад Секретариата Союза мельников\n\nО плотинах\n\nПлотины верхней долины осмотрены осенью, и две из них починены до первых морозов.\n\nОстальные ждут весны.\n").Detected.Title.Value);

    [Theory]
    [InlineData("УТВЕРЖДАЮ\nПредседатель Правительства\n______________ К. Орлов\n4 марта 2021 г.\nПЕРЕЧЕНЬ ПОРУЧЕНИЙ\nпо итогам совещания о подготовке к паводку\n")]
    [InlineData("УТВЕРЖДАЮ\n\nПредседатель Правительства\n\n______________ К. Орлов\n\n4 марта 2021 г.\n\nПЕРЕЧЕНЬ ПОРУЧЕНИЙ\n\nпо итогам совещания о подготовке к паводку\n\n")]
    public void A_stamp_of_approval_and_its_line_to_sign_on_are_no_title(string head)
    {
        ConvertedText text = Samples.Convert($"{head}1. Проверить запас мешков с песком и лодок во всех прибрежных районах, до 15 марта 2021 г.\n2. Согласовать с соседними странами график сброса воды из верхнего водохранилища.\n");

        Assert.Equal("ПЕРЕЧЕНЬ ПОРУЧЕНИЙ по итогам совещания о подготовке к паводку", text.Detected.Title.Value);
        Assert.Equal("2021-03-04", text.Detected.Date?.Value);
        Assert.Null(text.Detected.Kind);
    }

    [Theory]
    [InlineData("МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ\nРЕСПУБЛИКИ ЛЕРИН\n\nПОЛНОМОЧИЯ\n\nНастоящим удостоверяется, что Посол Белова Анна Игоревна уполномочена подписать Соглашение о мельницах.\n", "ПОЛНОМОЧИЯ")]
    [InlineData("MINISTRY OF FOREIGN AFFAIRS\n\nFULL POWERS\n\nIt is hereby certified that Ambassador Anna Lund is empowered to sign the Agreement on Mills.\n", "FULL POWERS")]
    public void Full_powers_are_named_by_these_words(string powers, string title) =>
        Assert.Equal(title, Samples.Convert(powers).Detected.Title.Value);

    [Fact]
    public void An_opinion_of_a_court_is_named_by_its_subject_and_signed_below()
    {
        ConvertedText text = Samples.Convert("COURT OF THE LAKE STATES\n\nYEAR 2012\n\n28 November 2012\n\nDUTIES OF MILLERS IN TIMES OF LOW WATER\n\nADVISORY OPINION\n\nPresent: President RAVN; Judges BELL, WEN.\n\n1. The question is set forth in a resolution which the Conference adopted on 30 May 2011.\n\nDone in English, at the seat of the Court, this twenty-eighth day of November, two thousand and twelve.\n\n(Signed) Ingrid RAVN,\n\nPresident.\n\n(Signed) Thomas HOBB,\n\nRegistrar.\n");

        Assert.Equal("DUTIES OF MILLERS IN TIMES OF LOW WATER", text.Detected.Title.Value);
        Assert.StartsWith("Done in English", text.Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_of_a_vacancy_on_a_page_is_no_report() =>
        Assert.Null(Samples.Convert("Главная / Вакансии\n03.10.2022, 11:20\n\nОбъявление о конкурсе на замещение должности мельника\n\nСекретариат объявляет конкурс на замещение должности мельника верхней долины.\n\nЗаявку следует направить до 1 ноября 2022 года.\n\nПоделиться\n\nВерсия для печати\n").Detected.Kind);

    [Fact]
    public void A_tender_is_posted_above_and_signed_below()
    {
        ConvertedText text = Samples.Convert("水磨维修工程招标公告\n\n发布时间：2014-06-16　浏览次数：318\n\n水磨维修工程已经批准，现对该工程进行公开招标。\n\n投标文件应于2014年7月8日十时前送达，逾期送达的不予受理。\n\n秘书处行政处\n\n2014年6月16日\n");

        Assert.Equal("2014-06-16", text.Detected.Date?.Value);
        Assert.Equal(["水磨维修工程已经批准，现对该工程进行公开招标。", "投标文件应于2014年7月8日十时前送达，逾期送达的不予受理。"], text.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("本报记者　周启明", false)]
    [InlineData("本报记者的一天", true)]
    public void Who_reports_for_a_paper_is_no_heading(string line, bool stays)
    {
        ConvertedText text = Samples.Convert($"守住一湖清水\n\n来源：界湖晚报　2020-11-05 08:15\n\n{line}\n\n界湖水位连续三年回升，候鸟又回来了，湖边的人们重新修起了码头，孩子们也学会了划船。\n\n记者日前走访了湖边的三个村子，看到家家户户都在修船。\n");

        Assert.Equal(stays, text.Blocks.Any(block => block.Text == line));
    }

    [Fact]
    public void The_first_line_above_its_day_is_a_title_although_pages_repeat_it()
    {
        string page = string.Concat(Enumerable.Range(1, 9).Select(i => $"牧区的第{i}个村子修了水渠，种了防风的树，冬天的草料也够了，羊群不再走远路。\n\n"));

        Assert.Equal("中国的草原保护", Samples.Convert($"中国的草原保护\n\n（2017年9月）\n中华人民共和国国务院新闻办公室\n\n前言\n\n{page}\f中国的草原保护\n\n{page}\f中国的草原保护\n\n{page}").Detected.Title.Value);
    }

    [Theory]
    [InlineData("ОРДЕНОМ ТРУДА", true)]
    [InlineData("ОРДЕНОМ ТРУДА.", false)]
    public void Capitals_at_the_edge_among_indented_lines_name_a_section(string line, bool named)
    {
        ConvertedText text = Samples.Convert($"О награждении мельников\n    За большой вклад в строительство мельниц и долгий труд\nнаградить, считая с первого дня нового года:\n    СУЛЕЙМАНОВУ Гульнару Рашидовну – мельника верхней долины\n{line}\n    КИРСАНОВА Павла Егоровича – плотника большой плотины\n    Присвоить почётное звание мельника всем, кто строил мост и\nплотину у большого озера.\n");

        Assert.Equal(named, text.Blocks.Any(block => block is HeadingBlock && block.Text == line));
    }

    [Fact]
    public void The_number_of_a_note_below_its_day_is_no_paragraph()
    {
        ConvertedText text = Samples.Convert("Exchange of notes constituting an agreement on the visas of millers\n\nI\n\nTorrhaven, 22 August 1997\n\nNo. 114\n\nSir,\n\nI have the honour to propose that millers may go ashore for twelve days, as your note No. 12 says.\n\nII\n\nTorrhaven, 22 August 1997\n\nSir,\n\nI confirm that this is acceptable to my Government.\n");

        Assert.DoesNotContain(text.Blocks, block => block.Text == "No. 114");
        Assert.Equal("1997-08-22", text.Detected.Date?.Value);
    }

    [Fact]
    public void A_number_below_a_dash_ends_its_sentence()
    {
        ConvertedText text = Samples.Convert("ПРОТОКОЛ\nзаседания жюри конкурса мельников\n\nЖюри рассмотрело рисунки из шести стран и решило дать\nпервую премию мельнице без колеса у большого озера.\n\nГолосовали: «за» – 3, «против» – нет, воздержался –\n1.\n\nПредседатель жюри                         М. Назарова\n");

        Assert.Equal("Голосовали: «за» – 3, «против» – нет, воздержался – 1.", text.Blocks[^1].Text);
    }

    [Fact]
    public void An_office_and_its_holder_at_a_pages_top_end_no_sentence_of_the_page_before()
    {
        ConvertedText text = Samples.Convert("ПРОТОКОЛ\nзаседания жюри конкурса мельников\n\nЖюри рассмотрело рисунки из шести стран и решило дать\nпервую премию мельнице без колеса у большого озера.\n\nГолосовали: «за» – 3, «против» – нет, воздержался – 1.\n\fПредседатель жюри                         М. Назарова\n");

        Assert.Equal("Голосовали: «за» – 3, «против» – нет, воздержался – 1.", text.Blocks[^1].Text);
    }
}
