using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What papers and pages print at their heads and between their parts: two organs side by side, volumes of a series, counters behind a day, subjects below a holder, entries of a programme.</summary>
public sealed class HeadOfPaperTests
{
    private const string Body = "The ferrymen met for the third time and agreed to keep the landing open in winter.\n\nThey thanked the villages on both banks, which had lent their boats without pay.\n";
    private const string LetterOfTwoOrgans =
        "United Nations                                            A/75/812–S/2021/246\n\nGeneral Assembly                                          Distr.: General\nSecurity Council                                          12 March 2021\n\n"
        + "General Assembly                                          Security Council\nSeventy-fifth session                                     Seventy-sixth year\nAgenda items 35 and 114\n\n\n"
        + "        Letter dated 10 March 2021 from the Permanent\n        Representatives of Nepal and Bhutan addressed to\n        the Secretary-General\n\n"
        + "     We have the honour to transmit the statement of the Ministers for Ferries on\nthe situation at the landings, adopted on 26 February 2021 (see annex).\n\n"
        + "     We should be grateful if you would have the present letter circulated as a\ndocument of the General Assembly and of the Security Council.\n\n"
        + "                                                        (Signed) M. Ferryman\n\f\nA/75/812\nS/2021/246\n\n"
        + "             Annex to the letter dated 10 March 2021\n\n             Statement of the Ministers for Ferries of the\n             States of the Ford\n\n     1.   The Ministers note with concern that the landings are closed after the\nflood of 3 February.\n\n     2.   They call upon all concerned to let the boats pass.\n";

    [Fact]
    public void Organs_and_sessions_side_by_side_are_no_title()
    {
        ConvertedText converted = Samples.Convert(LetterOfTwoOrgans);
        Assert.Equal("Letter dated 10 March 2021 from the Permanent Representatives of Nepal and Bhutan addressed to the Secretary-General", converted.Detected.Title.Value);
        Assert.Equal(("2021-03-10", "letter"), (converted.Detected.Date?.Value, converted.Detected.Kind?.Value));
    }

    [Fact]
    public void Symbols_of_a_paper_at_the_top_of_its_second_page_and_the_title_of_its_annex_are_told()
    {
        ConvertedText converted = Samples.Convert(LetterOfTwoOrgans);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("A/75/812", StringComparison.Ordinal) || block.Text.Contains("S/2021/246", StringComparison.Ordinal));
        Assert.Contains(converted.Blocks, block => block is HeadingBlock && block.Text.EndsWith("Statement of the Ministers for Ferries of the States of the Ford", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TREATY SERIES No. 41 (1962)\n\nCONVENTION\n\nBETWEEN NORWAY AND SWEDEN CONCERNING\nTHE FERRIES OF THE FORD\n\n", "CONVENTION BETWEEN NORWAY AND SWEDEN CONCERNING THE FERRIES OF THE FORD")]
    [InlineData("Бюллетень международных договоров, № 7\n\nСОГЛАШЕНИЕ\nо паромах через реку\n\n", "СОГЛАШЕНИЕ о паромах через реку")]
    public void Volume_of_a_series_is_no_title(string head, string title) => Assert.Equal(title, Samples.Convert(head + Body).Detected.Title.Value);

    [Theory]
    [InlineData("Statement on Ferries\n\n16 November 2023 | 14:20 | 1,204 views\n\n" + Body, "2023-11-16")]
    [InlineData("Заявление о паромах\n\n17.09.2023  |  Просмотров: 4 512\n\nПаромщики договорились держать причал открытым зимой.\n\nОни поблагодарили жителей деревень на обоих берегах реки.\n", "2023-09-17")]
    [InlineData("关于渡船的联合声明\n\n2023-09-17 | 阅读 1203\n\n船工第三次举行会议，同意冬季开放码头，并感谢两岸村民无偿借出船只。\n\n他们希望今后继续合作，共同维护码头和渡船。\n", "2023-09-17")]
    public void Counters_behind_a_day_leave_it_the_page_s_own(string text, string day)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(day, converted.Detected.Date?.Value);
        Assert.DoesNotContain(converted.Blocks, block => block is ParagraphBlock && block.Text.Contains('|', StringComparison.Ordinal));
    }

    [Fact]
    public void Subject_below_the_holder_of_a_decision_belongs_to_the_title() => Assert.Equal(
        "РЕШЕНИЕ Совета паромщиков О Положении о причалах",
        Samples.Convert("                         РЕШЕНИЕ\n\n      Совета паромщиков\n\n     О Положении о причалах\n\n23 мая 2019 года                  № 7                     г. Астрахань\n\n\n     1. Утвердить Положение о причалах (прилагается).\n\n     2. Настоящее Решение вступает в силу со дня его принятия.\n").Detected.Title.Value);

    [Fact]
    public void Entries_of_a_programme_are_neither_title_nor_headings()
    {
        ConvertedText converted = Samples.Convert(
            "Conference of Ferrymen\nRovaniemi, Finland, 5–6 February 2020\n\nPROGRAMME\n\nWednesday, 5 February\n\n08.30–09.00   Registration of participants\n09.00–09.45   Opening session\n              Welcome by the Mayor of the Ford\n              Address by the oldest ferryman\n09.45–10.00   Family photo\n\nThe working languages of the conference are English and Finnish.\n");
        Assert.DoesNotContain("Welcome", converted.Detected.Title.Value, StringComparison.Ordinal);
        Assert.Contains(converted.Blocks, block => block.Text.Contains("Registration of participants", StringComparison.Ordinal));
        Assert.DoesNotContain(converted.Blocks, block => block is HeadingBlock && block.Text.StartsWith("Welcome", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_in_brackets_is_not_carried_on_below_blank_lines() => Assert.Equal(
        "THE Government of the Kingdom of Norway and the Government of the Kingdom of Sweden, desiring to replace the rules on ferries, have agreed as follows :—",
        Samples.Convert("CONVENTION ON FERRIES\n\n(Ratifications were exchanged at Oslo on 4th January, 1962)\n\n\nTHE Government of the Kingdom of Norway and the\nGovernment of the Kingdom of Sweden, desiring to re-\nplace the rules on ferries, have agreed as follows :—\n\n                     ARTICLE I\n\n    Ferrymen of either country shall keep their boats in\ngood order. A landing shall be kept on each bank of the\nriver, and the ice shall be broken at common cost.\n").Blocks.OfType<ParagraphBlock>().First(block => block.Text.StartsWith("THE", StringComparison.Ordinal)).Text);

    [Fact]
    public void Chinese_lines_that_all_open_with_two_blanks_are_paragraphs() => Assert.Equal(
        2,
        Samples.Convert("渡船国家政府首脑会议联合公报\n\n    渡船国家政府首脑（总理）理事会第九次会议于2022年11月2日至3日在塔什干举行。\n    乌兹别克斯坦共和国总理卡里莫夫主持会议。格鲁吉亚总理、哈萨克斯坦共和国总理、蒙古国总理出席会议。\n").Blocks.Count(block => block is ParagraphBlock));

    [Theory]
    [InlineData("The Permanent Mission of Nepal presents its compliments to the Secretariat of the Ferrymen and has the honour to inform it of the following.\n\nNepal is ready to host the next session.\n")]
    [InlineData("Постоянное представительство свидетельствует своё уважение Секретариату паромщиков и имеет честь сообщить следующее.\n\nВстреча состоится весной.\n")]
    public void Note_that_greets_an_office_is_a_letter(string text) => Assert.Equal("letter", Samples.Convert(text).Detected.Kind?.Value);

    [Fact]
    public void Who_brings_a_draft_in_is_no_part_of_its_title() => Assert.Equal(
        "DRAFT RESOLUTION ON THE PROTECTION OF FERRIES",
        Samples.Convert("DRAFT RESOLUTION ON THE PROTECTION OF FERRIES\nsubmitted by the delegation of Mongolia\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Rows_of_a_menu_above_a_title_make_no_table() => Assert.Equal(
        "Statement by the Secretary-General at the opening of the Forum on Ferries",
        Samples.Convert("Home | Speeches\nPrint | Share\nStatement by the Secretary-General at the opening of the Forum on Ferries\nDhaka, 27 November 2022\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Title_on_one_line_with_its_text_ends_before_those_who_speak() => Assert.Equal(
        "ЗАЯВЛЕНИЕ глав государств - членов Лиги паромов по вопросам ледовой обстановки",
        Samples.Convert("ЗАЯВЛЕНИЕ глав государств - членов Лиги паромов по вопросам ледовой обстановки Мы, главы государств - членов Лиги паромов, встретившись 8 июня 2017 года в Мурманске, глубоко обеспокоены ранним таянием льда. Мы поручаем секретариату подготовить доклад. Мурманск, 8 июня 2017 года").Detected.Title.Value);

    [Fact]
    public void Meeting_and_day_below_a_resolution_are_lines_of_their_own()
    {
        ConvertedText converted = Samples.Convert(
            "Resolution adopted by the General Assembly on 18 December 2019\n\n              74/391.  Ferries and landings\n\n     The General Assembly,\n\n     Recalling its resolution 70/205 of 22 December 2015 on the ferries of rivers\nand the landings on their banks,\n\n     1.   Calls upon Member States to keep ferries in good order, as far as the\nice allows;\n\n     2.   Requests the Secretary-General to report on ferries at its next\nsession.\n\n                                                        52nd plenary meeting\n                                                           18 December 2019\n");
        Assert.Equal("2019-12-18", converted.Detected.Date?.Value);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("meeting 18", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Совершено в г. Нальчике 16 июня 2009 года в одном экземпляре.", "Нальчик")]
    [InlineData("Совершено в городе Рязани 16 июня 2009 года в одном экземпляре.", "Рязань")]
    [InlineData("Совершено в городе Чите 16 июня 2009 года в одном экземпляре.", "Чита")]
    public void Cities_of_Russia_are_known_in_their_cases(string closing, string place) =>
        Assert.Equal(place, Samples.Convert("СОГЛАШЕНИЕ о паромах\n\nСтороны договорились держать причалы открытыми зимой и летом.\n\n" + closing + "\n").Detected.Place?.Value);
}
