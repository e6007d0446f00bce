using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Papers in the form in which offices, readers of print and sites hand them on: specks, stamps, covers, columns of parties, heads without form feeds.</summary>
public sealed class PaperAsPrintedTests
{
    private const string Body = "The ferrymen of the lake met for the third time and agreed to mend the landing stages together before winter.\n\nThey thanked the keepers of the locks for their patience.\n";
    private const string RussianBody = "Паромщики озера договорились до зимы вместе починить причалы и разделить расходы поровну.\n";

    [Theory]
    [InlineData("7 мая 2019 г. в г. Эльбрусе состоялась вторая встреча паромщиков озера, на которой обсуждались причалы и расписание.", "2019-05-07", null)]
    [InlineData("6–7 мая 2019 г. в Бишкеке состоялась вторая встреча паромщиков озера, на которой обсуждались причалы и расписание.", "2019-05-06/2019-05-07", "Бишкек")]
    public void Abbreviated_year_before_lower_case_ends_no_sentence_of_a_meeting(string sentence, string date, string? place)
    {
        ConvertedText converted = Samples.Convert("КОММЮНИКЕ\nо встрече паромщиков\n\n" + sentence + "\n\n" + RussianBody);
        Assert.Equal((date, place), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
    }

    [Fact]
    public void Day_of_a_meeting_that_only_the_next_sentence_names_is_still_none() =>
        Assert.Null(Samples.Convert("ЗАЯВЛЕНИЕ\nо причалах\n\nПричалы построены в 1994 г. Они сгорели 7 мая 2019 г. На встрече говорили о новых причалах и лодках.\n\n" + RussianBody).Detected.Date);

    [Fact]
    public void Place_and_day_above_a_text_are_no_part_of_the_paragraph_below_them_however_far_it_stands()
    {
        ConvertedText converted = Samples.Convert("                     ПРОТОКОЛ\n            встречи паромщиков озера\n\nг. Ошмянск                                      7 мая 2019 года\n\n\nПредседательствовал старший паромщик северного берега озера Иван\nЛодочкин, который открыл встречу.\n\nПаромщики договорились до зимы починить причалы и разделить рас-\nходы поровну.\n");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.StartsWith("Председательствовал", converted.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'                                   ,")]
    [InlineData("~")]
    [InlineData(". ..")]
    public void Specks_that_a_reader_of_scans_saw_are_set_aside_and_interrupt_no_sentence(string specks)
    {
        ConvertedText converted = Samples.Convert("STATEMENT OF THE FERRYMEN\n\nThe ferrymen of the lake met for the third time and agreed to mend the\nlanding stages together. They also agreed to share the costs of new ropes and\n" + specks + "\nlamps, and to meet again in the spring.\n\nThey thanked the keepers of the locks for their patience.\n");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Contains("ropes and lamps", converted.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* * *")]
    [InlineData("...")]
    public void Row_of_one_sign_is_printed_and_no_speck(string row) =>
        Assert.DoesNotContain(Samples.Convert("STATEMENT OF THE FERRYMEN\n\n" + Body + "\n" + row + "\n\n" + Body).Interventions, intervention => intervention.Note.Reason == NoteReason.Speck);

    [Fact]
    public void Names_of_two_parties_that_go_on_in_the_next_line_are_read_column_by_column()
    {
        ConvertedText converted = Samples.Convert("AGREEMENT ON LANDING STAGES\n\n" + Body + "\nDone at Osh on 7 May 2019 in two copies.\n\nFor the Secretariat of the            For the Office for\nUnion of Ferrymen on the Lake         Rivers and Locks\n\nAnna Lind                             Dr. Omar Petrov\nSecretary                             Director\n");
        string[] lines = [.. converted.Lines.Where(line => line.Content.Kind == LineKind.Signature).Select(line => line.Content.Text)];
        Assert.Equal(["For the Secretariat of the", "Union of Ferrymen on the Lake", "Anna Lind", "Secretary", "For the Office for", "Rivers and Locks", "Dr. Omar Petrov", "Director"], lines);
    }

    [Fact]
    public void Roman_number_below_signatures_is_the_next_part_s_name_and_square_brackets_hold_no_name()
    {
        ConvertedText converted = Samples.Convert("EXCHANGE OF NOTES ON LANDING STAGES\n\nI\n\nExcellency,\n\nI have the honour to propose that our Governments mend the landing stages together before winter.\n\n(Signed) A. LIND\n\nII\n\nExcellency,\n\nI have the honour to confirm what your note says, which reads as follows:\n\n[See note I]\n\nMy Government agrees to the proposal and will send ropes, lamps and carpenters in the spring.\n\n(Signed) O. PETROV\n");
        Assert.Equal(["I", "II"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }

    [Theory]
    [InlineData("ПОЛОЖЕНИЕ\nо старшем паромщике", "ПОЛОЖЕНИЕ о старшем паромщике")]
    [InlineData("REGULATIONS\nof the ferry service", "REGULATIONS of the ferry service")]
    public void Act_below_the_one_that_approves_it_has_its_name_as_a_heading_at_the_left_edge_too(string name, string heading)
    {
        ConvertedText converted = Samples.Convert("РЕШЕНИЕ\nо паромах\n\n" + RussianBody + "\nПредседатель А. Линд\n\n" + name + "\n\n1. Старший паромщик назначается на два года собранием паромщиков.\n\n2. Он отвечает за причалы и лодки.\n");
        Assert.Equal([heading], converted.Blocks.OfType<HeadingBlock>().Select(block => block.Text));
    }

    [Fact]
    public void Number_and_symbol_of_a_paper_between_two_pages_interrupt_no_sentence_without_form_feeds_either()
    {
        ConvertedText converted = Samples.Convert("                                            URF/INF.3\n                                            6 November 1987\nFerry Committee                             Original: ENGLISH\nTwelfth session\nOsh, 23-27 November 1987\n\n                     REPORT ON LANDING STAGES\n\n1.   The Ferry Committee asked its secretary to look at all landing stages\nof the lake and to write down which of them were built for the landing of\n\n87-31127\n\n -2-\n\nURF/INF.3\npage 2\n\ngrain. Most of them are thirty years old.\n\n2.   Seven members want to build new landing stages before the winter of\nthe next year.\n");
        Assert.Equal("1987-11-06", converted.Detected.Date?.Value);
        Assert.Null(converted.Detected.Publisher);
        Assert.Contains(converted.Blocks, block => block.Text.Contains("for the landing of grain.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Related news\n\nFerry committee meets in Osh\n11 January 2021\nNew lamps for the locks\n3 December 2020\n")]
    public void Days_below_several_headlines_are_theirs(string tail)
    {
        ConvertedText converted = Samples.Convert("Ferrymen agree on landing stages\n22 March 2021\n\n" + Body + "\n" + tail);
        Assert.Equal("2021-03-22", converted.Detected.Date?.Value);
        Assert.Single(converted.Lines, line => line.Content.Kind == LineKind.Dateline);
    }

    [Fact]
    public void Charter_below_a_stamp_has_its_holder_in_the_title_and_the_city_of_its_cover_as_place()
    {
        ConvertedText converted = Samples.Convert("                                        УТВЕРЖДЁН\n                                        собранием паромщиков\n                                        23 сентября 2009 г.\n                                        (с изменениями от 14 мая 2015 г.)\n\n\n                     УСТАВ\n\n        Ассоциации паромщиков озера\n\n\n                  г. Ошмянск\n                     2015\n\n               I. ОБЩИЕ ПОЛОЖЕНИЯ\n\n    1.1. Ассоциация паромщиков озера (далее – Ассоциация) является добровольным объединением паромщиков.\n\n    1.2. Ассоциация чинит причалы.\n");
        Assert.Equal(("УСТАВ Ассоциации паромщиков озера", "2009-09-23", "Ошмянск"), (converted.Detected.Title.Value, converted.Detected.Date?.Value, converted.Detected.Place?.Value));
    }

    [Theory]
    [InlineData("RULES OF PROCEDURE OF THE ASSEMBLY\nOF THE UNION OF FERRYMEN\n\nadopted by the Assembly at its first session on 11 February 2005", "RULES OF PROCEDURE OF THE ASSEMBLY OF THE UNION OF FERRYMEN")]
    public void Line_on_the_adoption_below_a_blank_one_is_no_part_of_the_title(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "\n\nRule 1\n\nThe Assembly shall meet once every two years at the northern landing stage of the lake.\n\nRule 2\n\nThe Assembly elects its chairman.\n").Detected.Title.Value);

    [Fact]
    public void Row_of_a_masthead_with_words_at_both_edges_is_not_carried_on_over_blank_lines() =>
        Assert.Equal("RESOLUTION 14/3 on the mending of landing stages", Samples.Convert("UNION OF FERRYMEN\n\nRes. 14/3                                              Original: English\n\n\n\nRESOLUTION 14/3\non the mending of landing stages\n\n\nThe Assembly of Ferrymen,\n\nHaving considered the report of the Committee on Landing Stages which\nwas written in winter,\n\n1. Calls upon all members to mend their landing stages before the lake is\nfrozen;\n\n2. Decides to meet again.\n").Detected.Title.Value);

    [Fact]
    public void Numbered_clause_that_leads_to_items_without_a_colon_is_no_heading()
    {
        ConvertedText converted = Samples.Convert("RESOLUTION ON LANDING STAGES\n\nThe Assembly of Ferrymen,\n\n1. Calls upon all members to mend their landing stages before the lake is frozen;\n\n2. Recommends that ferrymen\n\n– light their lamps at dusk;\n– ring their bells in fog;\n\n3. Decides to meet again before the end of the winter.\n");
        Assert.Empty(converted.Blocks.OfType<HeadingBlock>());
    }

    [Fact]
    public void Foot_of_a_cover_is_no_signature_and_a_word_cut_at_a_page_s_end_is_closed()
    {
        ConvertedText converted = Samples.Convert("   Letter dated 7 May 2019 from the Secretary of the Union of Ferrymen\n\n       I have the honour to transmit herewith the statement of the ferrymen\n   on the landing stages of the lake (see annex).\n\n                                                  (Signed) Anna Lind\n                                                           Secretary\n                                           Union of Ferrymen of the Lake\n\n\n\n16-18112 (E)    181016    191016\n*1618112*                                          Please recycle\n\fUF/2019/8\n\n   Annex to the letter dated 7 May 2019 from the Secretary\n\n   Statement of the ferrymen on the landing stages\n\n       The ferrymen of the lake have mended their landing stages for three de-\n\n16-18112                                                               2/3\n\fUF/2019/8\n\n   cades without asking anybody for money.\n");
        Assert.Equal(["(Signed) Anna Lind", "Secretary", "Union of Ferrymen of the Lake"], Kept(converted, LineKind.Signature));
        Assert.EndsWith("for three decades without asking anybody for money.", converted.Blocks[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("recycle", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_numbers_in_the_middle_of_a_text_without_blank_lines_are_told_by_the_sentence_that_one_of_them_cuts()
    {
        ConvertedText converted = Samples.Convert("                     СОГЛАШЕНИЕ\n               о причалах озера\n     Правительства договорились починить все причалы северного бере-\nга до первого льда и разделить расходы поровну.\n                          Статья 1\n     1. Каждая Сторона чинит причалы своего берега и отвечает за ог-\nни на них.\n     2. Паромщики обеих Сторон имеют право:\n                              2\n     а) приставать к любому причалу;\n     б) ждать на нём окончания тумана.\n                          Статья 2\n     Настоящее Соглашение вступает в силу через тридцать дней после\nподписания и действует, если ни одна Сторона не откажется от него, до\n                              3\nконца пятого года. Затем оно продлевается каждый раз ещё на пять лет.\n     Споры решаются переговорами.\n");
        Assert.Equal(2, converted.Interventions.Count(intervention => intervention.Kind == InterventionKind.PageNumber));
        Assert.Contains(converted.Blocks, block => block.Text.Contains("от него, до конца пятого года", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_sections_in_the_middle_of_a_text_without_blank_lines_are_none_of_pages()
    {
        ConvertedText converted = Samples.Convert("                     РЕЧЬ О ПРИЧАЛАХ\n                              1\n     Паромщики чинят все причалы северного берега до первого льда и\nделят расходы поровну.\n     Огни на причалах зажигают вечером.\n     Паромщики обоих берегов пристают к любому причалу.\n     Они ждут на нём окончания тумана.\n     Так было всегда.\n                              2\n     Новые причалы строят весной, когда лёд сошёл и вода ещё высока\nу обоих берегов.\n");
        Assert.DoesNotContain(converted.Interventions, intervention => intervention.Kind == InterventionKind.PageNumber);
    }

    [Fact]
    public void Name_over_two_lines_beside_an_office_is_read_before_it()
    {
        ConvertedText converted = Samples.Convert("РЕШЕНИЕ\nо рабочей группе\n\n" + RussianBody + "\nСОСТАВ\nрабочей группы по причалам\n\nАлексеев                       – старший паромщик северного берега\nПётр Ильич                       (руководитель рабочей группы)\n\nСаргсян                        – начальник отдела огней\nАшот Левонович\n");
        Assert.Contains("СОСТАВ рабочей группы по причалам", converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Contains(converted.Blocks, block => block.Text == "Алексеев Пётр Ильич – старший паромщик северного берега (руководитель рабочей группы)");
        Assert.Contains(converted.Blocks, block => block.Text == "Саргсян Ашот Левонович – начальник отдела огней");
    }

    [Fact]
    public void Head_and_foot_that_a_browser_prints_are_set_aside_and_interrupt_no_sentence()
    {
        const string Head = "03/05/2023, 09:12            Statement of the Ferrymen | Union of Ferrymen\n\n";
        const string Foot = "\nhttps://ferrymen.example/en/statement                                              ";
        ConvertedText converted = Samples.Convert(Head + "Statement of the Ferrymen\n\nOsh, 28 April 2023\n\nThe ferrymen of the lake agreed to mend the landing stages together. The work will be paid for in\n" + Foot + "1/2\n\f" + Head + "equal parts.\n\nThey thanked the keepers of the locks for their patience.\n" + Foot + "2/2\n");
        Assert.Equal(2, converted.Blocks.Length);
        Assert.EndsWith("will be paid for in equal parts.", converted.Blocks[0].Text, StringComparison.Ordinal);
        Assert.Equal("2023-04-28", converted.Detected.Date?.Value);
    }

    [Fact]
    public void Headings_that_two_words_name_and_numbers_count_are_headings_however_short()
    {
        ConvertedText converted = Samples.Convert("SUMMARY RECORD OF THE FERRY COMMITTEE\n\nAgenda item 1: Opening of the meeting\n\n1. The chair opened the meeting and welcomed the ferrymen of both shores.\n\nAgenda item 2: Adoption of the agenda\n\n2. The agenda was adopted.\n\nAgenda item 3: Lamps\n\n3. The committee looked at the new lamps of the locks and liked them.\n");
        Assert.Equal(["Agenda item 1: Opening of the meeting", "Agenda item 2: Adoption of the agenda", "Agenda item 3: Lamps"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }

    [Fact]
    public void What_a_party_reserves_stands_among_the_signatures_of_a_treaty_of_several()
    {
        ConvertedText converted = Samples.Convert("CONVENTION ON LANDING STAGES\n\n" + Body + "\nDone at Osh on 7 May 1956 in a single copy.\n\nFOR ALAND:\n                              Ad referendum\n                              A. Lind\n\nFOR BELAND:\n                              With reservation as to article 2\n                              O. Petrov\n");
        Assert.Equal(["FOR ALAND:", "Ad referendum", "A. Lind", "FOR BELAND:", "With reservation as to article 2", "O. Petrov"], Kept(converted, LineKind.Signature));
    }

    [Fact]
    public void Subject_in_capitals_below_whose_paper_it_is_is_the_title_and_a_sentence_goes_on_below_notes_and_a_running_foot()
    {
        ConvertedText converted = Samples.Convert("Информация Секретариата Союза паромщиков\n\nО СОСТОЯНИИ ПРИЧАЛОВ ОЗЕРА\n\n1. Введение\n\nСекретариат обобщил сведения о причалах¹ северного и южного берегов и\nпришёл к выводу, что большая часть причалов старше сорока лет, причём\n\n________________\n¹ Без частных причалов.\n\nИнформация Секретариата                                          стр. 1\n\nстаршие из них давно сгнили.\n\n2. Предложения\n\nСекретариат предлагает построить новые причалы на обоих берегах озера.\n\nИнформация Секретариата                                          стр. 2\n");
        Assert.StartsWith("О СОСТОЯНИИ ПРИЧАЛОВ", converted.Detected.Title.Value, StringComparison.Ordinal);
        Assert.Contains(converted.Blocks, block => block.Text.EndsWith("причём старшие из них давно сгнили.", StringComparison.Ordinal));
    }

    [Fact]
    public void Running_head_that_the_title_in_capitals_begins_with_stands_above_it_and_an_act_closes_on_a_page_of_its_own()
    {
        ConvertedText converted = Samples.Convert("Конвенция о причалах\n\n\n                   КОНВЕНЦИЯ\n                  О ПРИЧАЛАХ\n            И ОГНЯХ БОЛЬШОГО ОЗЕРА\n\nГосударства берегов озера договорились о следующем:\n\n                    Статья 1\n\nНастоящая Конвенция применяется ко всем причалам и огням обоих бере-\nгов озера, кроме частных причалов, на которых никто не за-\n\n2\n\f              Конвенция о причалах\n\nжигает огней. Паромщики чинят причалы весной, когда лёд сошёл и вода\nещё высока, и делят расходы на эту работу поровну между берегами.\n\n3\n\fКонвенция о причалах\n\nСОВЕРШЕНО в Бишкеке 30 мая 2002 года в одном экземпляре на русском\nязыке.\n\n                   Приложение\n              к Конвенции о причалах\n\n                 Перечень причалов\n\n1. Северный\n2. Южный\n");
        Assert.Equal("КОНВЕНЦИЯ О ПРИЧАЛАХ И ОГНЯХ БОЛЬШОГО ОЗЕРА", converted.Detected.Title.Value);
        Assert.Equal(["Статья 1", "Приложение к Конвенции о причалах", "Перечень причалов"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Contains(converted.Blocks, block => block.Text.StartsWith("СОВЕРШЕНО", StringComparison.Ordinal));
    }

    [Fact]
    public void Day_when_a_page_was_put_up_and_how_often_it_was_seen_are_furniture()
    {
        ConvertedText converted = Samples.Convert("Совместное заявление паромщиков озера\n\n27.06.2018 | Просмотров: 311\n\n(Бишкек, 26 июня 2018 года)\n\n" + RussianBody + "\nПаромщики поблагодарили смотрителей шлюзов за терпение.\n");
        Assert.Equal(("2018-06-26", 2), (converted.Detected.Date?.Value, converted.Blocks.Length));
    }

    [Fact]
    public void Place_and_day_are_a_line_of_their_own_when_signs_emphasise_them() =>
        Assert.Single(Samples.Convert("# Statement of the Ferrymen\n\n**Osh, 17 October 2014**\n\n1.  " + Body).Lines, line => line.Content.Kind == LineKind.Dateline);

    [Fact]
    public void Extract_from_minutes_is_of_their_kind() =>
        Assert.Equal("protocol", Samples.Convert("ВЫПИСКА ИЗ ПРОТОКОЛА № 5\nзаседания паромщиков озера\n\nг. Ошмянск                         21 февраля 2020 г.\n\nПОСТАНОВИЛИ:\n1. Починить причалы до первого льда.\n2. Поручить старшему паромщику до 10 марта 2020 г. купить новые огни.\n").Detected.Kind?.Value);

    [Fact]
    public void Entries_that_open_with_an_hour_stand_each_for_itself()
    {
        ConvertedText converted = Samples.Convert("ПРОГРАММА\nвстречи паромщиков озера\n\nПаромщики озера договорились до зимы вместе починить все причалы и\nразделить расходы на эту работу поровну между обоими берегами, где\nона нужна.\n\n09.00 Регистрация участников встречи на северном берегу у причала\n10.00 Открытие встречи и приветствия старших паромщиков от берегов\n11.00 Доклады о причалах\n\nПаромщики благодарят смотрителей шлюзов за их терпение и за помощь\nв прошлую зиму.\n");
        Assert.Contains(converted.Blocks, block => block.Text == "10.00 Открытие встречи и приветствия старших паромщиков от берегов");
    }

    [Fact]
    public void Sentence_that_a_page_cuts_after_a_short_line_goes_on_below_the_page_s_number()
    {
        ConvertedText converted = Samples.Convert("                       НОТА\n              министерства озёр и рек\n\n     Министерство озёр и рек просит посольство обратить внимание на\nто, что по договору о границе лодки обеих\nсторон\n\n                           - 2 -\n\nплавают лишь в водах своего государства, пока не зажжены огни на\nпричалах.\n\n     Министерство благодарит посольство за помощь в починке прича-\nлов.\n");
        Assert.Equal(2, converted.Blocks.Length);
    }

    [Fact]
    public void Notice_of_an_e_mail_below_its_text_is_furniture() =>
        Assert.DoesNotContain(Samples.Convert("Statement of the Ferrymen\n\n" + Body + "\nThis e-mail and any attachments are confidential. If you have received it by mistake, please delete it.\n").Blocks, block => block.Text.Contains("e-mail", StringComparison.Ordinal));

    private static string[] Kept(ConvertedText converted, LineKind kind) => [.. converted.Lines.Where(line => line.Content.Kind == kind).Select(line => line.Content.Text)];
}
