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

    [Theory]
    [InlineData("The Oslo Declaration\n\nWe, the ferrymen of the ford, resolve to meet every year.\n\nAdopted unanimously by the ferrymen this fifth day of May, two thousand and seventeen.\n", "2017-05-05")]
    [InlineData("The Oslo Declaration\n\nWe, the ferrymen of the ford, resolve to meet every year.\n\nAdopted unanimously by the ferrymen, the rules of the fifth day of May, two thousand and seventeen, are kept.\n", null)]
    public void Day_that_a_closing_sentence_calls_this_one_is_the_act_s_whoever_adopted_it(string text, string? day) => Assert.Equal(day, Samples.Convert(text).Detected.Date?.Value);

    [Fact]
    public void Signatures_with_offices_of_several_lines_are_read_column_by_column()
    {
        ConvertedText converted = Samples.Convert(
            "СОГЛАШЕНИЕ о паромах\n\nСтороны договорились держать причалы открытыми зимой и летом.\n\nСовершено в Самарканде 20 мая 2013 года в двух экземплярах на русском языке.\n\n     За Правительство                         За Правительство\n     Республики Узбекистан                    Грузии\n\n     (подпись)                                (подпись)\n     Заместитель министра                     Чрезвычайный и\n     сельского хозяйства                      Полномочный Посол\n     Ш. Каримов                               Г. Беридзе\n");
        Assert.DoesNotContain(converted.Blocks, block => block is TableBlock);
        Assert.Equal(["Ш. Каримов", "Г. Беридзе"], SignatureReader.Read(converted.Lines).Select(group => group.Name));
    }

    [Fact]
    public void Kind_speaker_and_occasion_are_one_title() => Assert.Equal(
        "REMARKS Ferry Minister Anna Lund At the Conference on Arctic Ferries",
        Samples.Convert("REMARKS\nFerry Minister Anna Lund\nAt the Conference on Arctic Ferries\n\nReykjavik, 3 March 2010\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Contents_of_two_entries_are_set_aside() => Assert.DoesNotContain(
        Samples.Convert("GAZETTE OF THE FORD\n\nCONTENTS\n                                                  Page\nLaw on Ferries ................................... 311\nDecree on Landings ............................... 318\n\nLAW ON FERRIES\n\n" + Body).Blocks,
        block => block.Text.Contains("....", StringComparison.Ordinal));

    [Fact]
    public void Short_word_cut_at_a_line_end_is_closed() => Assert.Contains(
        "1996 года, обсудили",
        Samples.Convert("Заявление паромщиков\n\n   Участники совещания, собравшиеся в г. Пскове 7—8 февраля 1996 го-\nда, обсудили состояние причалов и пришли к следующим выводам, кото-\nрые они изложили в этом заявлении, чтобы их прочли жители де-\nревень на обоих берегах реки и на островах.\n").Blocks[0].Text,
        StringComparison.Ordinal);

    [Fact]
    public void Short_Chinese_text_on_one_line_is_parted_below_its_day() => Assert.Equal(
        "内陆渡船联盟某某会议新闻公报",
        Samples.Convert("内陆渡船联盟某某会议新闻公报 2016年6月24日，塔什干 2016年6月23日至24日，内陆渡船联盟成员国代表会议在塔什干举行。会议由乌兹别克斯坦代表主持。与会各方讨论了渡船合作问题，并通过了2017年工作计划。下次会议将于2017年在阿斯塔纳举行。").Detected.Title.Value);

    [Fact]
    public void Headline_that_names_a_meeting_above_a_sentence_that_tells_of_it_is_news() => Assert.Equal(
        "news-report",
        Samples.Convert("О ВСТРЕЧЕ ПАРОМЩИКОВ ПРИБРЕЖНЫХ ДЕРЕВЕНЬ\n\n14 июля в Баку состоялась очередная встреча паромщиков прибрежных деревень.\n\nСтороны продолжили обсуждение зимних переправ. Следующая встреча пройдёт осенью.\n").Detected.Kind?.Value);

    [Fact]
    public void Reader_to_whom_a_letter_goes_is_no_title() => Assert.DoesNotContain(
        "г-ну",
        Samples.Convert("Генеральному секретарю\nСоюза паромщиков\nг-ну А. Токтосунову\n\nУважаемый Аскар Токтосунович!\n\nСердечно поздравляю Вас и коллектив Секретариата с двадцатилетием Союза паромщиков.\n\nЖелаю Вам новых успехов.\n\nг. Душанбе\n15 июня 2021 года\n").Detected.Title.Value,
        StringComparison.Ordinal);

    [Fact]
    public void Clauses_of_a_preamble_that_open_with_participles_stand_apart_in_a_text_without_wrapped_lines() => Assert.Equal(
        4,
        Samples.Convert("КОНВЕНЦИЯ О ПАРОМАХ\n\nГосударства - члены Организации паромных государств (далее - ОПГ), именуемые далее Сторонами,\nбудучи серьезно обеспокоены состоянием причалов,\nсчитая необходимым укреплять взаимодействие,\nсогласились о нижеследующем:\n\nСтатья 1\n\nЦелью настоящей Конвенции является повышение эффективности взаимодействия.\n\nСтатья 2\n\nНастоящая Конвенция открыта для присоединения любых государств.\n").Blocks.TakeWhile(block => block is not HeadingBlock).Count());

    [Fact]
    public void Law_that_ratifies_has_its_own_day_and_not_that_of_the_treaty_below_it()
    {
        ConvertedText converted = Samples.Convert(
            "О ратификации Соглашения о паромном сообщении\n\nЗакон Республики Казахстан от 5 мая 2015 года № 312-V ЗРК.\n\nРатифицировать Соглашение о паромном сообщении, совершенное в Тбилиси 17 ноября 2013 года.\n\nСОГЛАШЕНИЕ\nо паромном сообщении\n\nСтатья 1\n\nКаждая Сторона держит причалы открытыми.\n\nСовершено в городе Тбилиси 17 ноября 2013 года в двух экземплярах.\n");
        Assert.Equal(("2015-05-05", null), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
    }

    [Fact]
    public void Chinese_decision_is_named_by_its_subject_below_the_number_and_day() => Assert.Equal(
        "关于给予渡船联盟成员国地位的决定",
        Samples.Convert("渡船合作组织成员国元首理事会决定\n\n第 4 号\n\n2017年6月9日                                            阿斯塔纳\n\n关于给予渡船联盟成员国地位的决定\n\n渡船合作组织成员国元首理事会根据《渡船合作组织宪章》第十三条，决定：\n\n一、给予渡船联盟成员国地位。\n\n二、责成秘书处办理相关手续。\n").Detected.Title.Value);

    [Fact]
    public void Gathering_behind_a_dash_belongs_to_a_title() => Assert.Equal(
        "Joint Statement : Istvia - Norland Annual Summit",
        Samples.Convert("Joint Statement : Istvia - Norland Annual Summit\nDecember 06, 2021\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Words_under_a_page_s_label_of_topics_are_furniture() => Assert.Equal(
        2,
        Samples.Convert("Statement on Ferries\n\n" + Body + "Oslo, June 25, 2016\nTopics\nForeign policy\nPersons\nOlm Karl\nPublication status\nDirect link: example.org/d/1\nText version\n").Blocks.Count(block => block is ParagraphBlock or HeadingBlock));

    [Fact]
    public void List_that_an_annex_holds_is_named_over_two_lines() => Assert.Contains(
        Samples.Convert("PROTOCOL ON FERRIES\n\nThe ferrymen of both banks, who met in spring for the third time, have agreed as follows:\n\nArticle 1\n\nIstvia undertakes to keep the treaties listed in the Annex.\n\nDone in Oslo on 9 June 2017 in one copy.\n\nAnnex\nto the Protocol on Ferries\n\nLIST\nof treaties on ferries\n\n1. Treaty on Landings, signed in Oslo on 16 August 2007.\n2. Convention on Ice, signed in Oslo on 15 June 2001.\n").Blocks,
        block => block is HeadingBlock { Text: "LIST of treaties on ferries" });

    [Fact]
    public void Every_holder_of_an_office_below_another_signs_and_a_number_may_stand_before_the_day()
    {
        ConvertedText converted = Samples.Convert(
            "DECISION\non the Regulations on Ferries\n\nNo. 3                                                      17 June 2004\n\nThe Council of Ferrymen has decided to approve the Regulations on Ferries (attached).\n\n\nPresident of Istvia                               K. Olm\n\nPresident of Norland                              I. Berg\n\n\n                                        Approved\n                                        by Decision of the Council\n                                        of 17 June 2004 No. 3\n\nREGULATIONS\non Ferries\n\n1. A ferry may be granted to a village.\n");
        Assert.Equal("2004-06-17", converted.Detected.Date?.Value);
        Assert.Equal(["K. Olm", "I. Berg"], SignatureReader.Read(converted.Lines).Select(group => group.Name).Where(name => name.Length > 0));
    }

    [Fact]
    public void Chinese_representatives_before_a_colon_sign_and_a_site_s_long_number_is_furniture()
    {
        ConvertedText converted = Samples.Convert("渡船合作组织反偷猎公约\n\n渡船合作组织成员国议定如下：\n\n第一条\n\n本公约须经批准。\n\n本公约于二〇一七年六月九日在阿斯塔纳签署，正本一份，用中文和俄文写成，两种文本同等作准。\n\n哈萨克斯坦共和国代表：\n中华人民共和国代表：\n\n010020070790000000000000011100001302\n");
        Assert.Equal("本公约于二〇一七年六月九日在阿斯塔纳签署，正本一份，用中文和俄文写成，两种文本同等作准。", converted.Blocks[^1].Text);
    }

    [Fact]
    public void Foot_with_the_page_s_number_may_repeat_a_line_of_the_title() => Assert.DoesNotContain(
        Samples.Convert("COUNCIL OF FERRYMEN\nPROGRAMME OF COMMON FERRIES\nON THE RIVER\n\n1. General provisions\n\nThe Programme has been drawn up under the Memorandum of the ferrymen.\n\nProgramme of Common Ferries                                        1\n\f\n2. Priorities\n\nThe priorities of the ferrymen are landings and ice.\n\nProgramme of Common Ferries                                        2\n").Blocks,
        block => block.Text.Contains("Programme of Common", StringComparison.Ordinal));

    [Fact]
    public void Gathering_above_the_kind_of_its_minutes_is_no_title() => Assert.Equal(
        "ПРОТОКОЛ девятнадцатого заседания",
        Samples.Convert("ЗАСЕДАНИЕ СОВЕТА ПАРОМЩИКОВ\nСОЮЗА ПАРОМНЫХ ДЕРЕВЕНЬ\n\nПРОТОКОЛ\nдевятнадцатого заседания\n\nг. Худжанд                                              21 июня 2022 года\n\nПредседательствовал З. Давлатов, и присутствовали паромщики всех деревень.\n\nПаромщики решили держать причалы открытыми.\n").Detected.Title.Value);

    [Fact]
    public void Number_of_a_section_is_no_hour() => Assert.Contains(
        Samples.Convert("Strategy of the Ferrymen\n\n2.9 Landings\n\nThe landings on both banks are kept open in winter, as far as the ice allows.\n\n2.10 Finance\n\nThe costs of the landings are borne by the villages on both banks in equal shares.\n\n2.11 Law\n\nThe ferrymen draw up common rules for the passage of boats before the next spring.\n").Blocks,
        block => block is HeadingBlock { Text: "2.10 Finance" });
}
