using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Papers of offices and their pages: stamps side by side, programmes of several days, minutes, letters, ratification laws, reports of an agenda, releases by mail.</summary>
public sealed class OfficePaperTests
{
    private const string Body = "The foresters met in the old hall and agreed that every village should plant a row of limes along its road.\n\nThey thanked the hosts and asked the secretariat to send seedlings to all villages before the first frost.\n";

    private const string Stamps = """
        СОГЛАСОВАНО                                     УТВЕРЖДАЮ
        Председатель Комитета                           Исполнительный секретарь
        по лесам                                        Союза лесных общин
        ____________ О.П. Дубов                         ____________ Р.М. Ясенев
        «14» мая 2009 г.                                «21» мая 2009 г.


                                ПЛАН МЕРОПРИЯТИЙ
                 по посадке липовых аллей на 2009-2011 годы


            Настоящий План подготовлен во исполнение поручения Совета Союза
        от 3 февраля 2009 года и определяет меры, которые общины принимают
        совместно.

            Контроль за исполнением Плана возлагается на Секретариат Союза,
        который докладывает Совету ежегодно до 1 марта.
        """;

    private const string Programme = """
                        ASSOCIATION OF FORESTERS

                  Seminar on the Pruning of Limes
                        Provisional programme

                    Lindenau, 11-12 September 2014


        Thursday, 11 September

        9.00 - 9.30     Registration of participants

        9.30 - 10.00    Opening
                        Words of welcome by the President of the Association

        Friday, 12 September

        Time             Item                                   Speaker
        9.00-10.30       Third session: saws and ladders        Ms. R. Orr
        10.30-11.00      Coffee
        11.00-12.30      Visit to the nursery                   Mr. S. Gale
        12.30-13.00      Closing words                          Ms. H. Brock


        Participants who need a room are asked to write to the Secretariat by
        1 August 2014. The languages of the seminar are English and Danish.
        """;

    private const string Law = """
                  ЗАКОН ЛЕСНОЙ РЕСПУБЛИКИ

             О ратификации Протокола о липовых аллеях

              Статья 1. Ратифицировать Протокол о липовых аллеях, подписанный в
        городе Липовце 17 августа 2000 года.

              Статья 2. Настоящий Закон вступает в силу со дня опубликования.

              Президент Лесной Республики                    А. БЕРЕЗИН

              г. Дубрава, 2 февраля 2001 г.
              № 203-II

                                       ПРОТОКОЛ
                               о липовых аллеях

              Стороны согласились о нижеследующем: каждая община сажает не менее
        десяти лип вдоль каждой дороги.

              Совершено в городе Липовце 17 августа 2000 года в двух подлинных
        экземплярах на русском языке.
        """;

    private const string Letter = """
        PERMANENT MISSION OF TARNLAND
        TO THE ORGANISATION OF FORESTERS

        Ref. ORF/77/2003

                                                            Lindenau, 8 October 2003

        H.E. Mr. Anselm Droy
        Secretary-General of the
        Organisation of Foresters
        Lindenau

        Excellency,

        I have the honour to inform you that the Government of Tarnland has appointed
        Ms. Greta Nilm as its Permanent Representative with effect from 1 November 2003.

        The letters of credence of Ms. Nilm, signed on 30 September 2003, are enclosed.

        Accept, Excellency, the renewed assurances of my highest consideration.

                                                            Lars Pohl
                                                            Chargé d'affaires a.i.
        """;

    private const string Minutes = """
        Minutes of the ninth session of the Working Group on Limes
        held in Port Sorrel on 6 and 7 October 2011

        Present: Ms. A. Tillet (Chair), Mr. B. Orne, Mr. E. Fenn (Secretariat)

        1. Opening of the session

        The Chair opened the session and thanked the village for its hospitality.

        The session was closed at half past four on 7 October 2011.


        Ms. A. Tillet                                   Mr. E. Fenn
        Chair                                           Secretary
        """;

    [Fact]
    public void Day_of_who_approved_counts_where_stamps_stand_side_by_side()
    {
        ConvertedText converted = Samples.Convert(Stamps);
        Assert.Equal("ПЛАН МЕРОПРИЯТИЙ по посадке липовых аллей на 2009-2011 годы", converted.Detected.Title.Value);
        Assert.Equal("2009-05-21", converted.Detected.Date!.Value);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("СОГЛАСОВАНО", StringComparison.Ordinal) || block is TableBlock);
        Assert.Contains(converted.Blocks, block => block.Text.StartsWith("Настоящий План", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_beside_a_stamp_that_are_none_are_read_across()
    {
        ConvertedText converted = Samples.Convert("СОГЛАСОВАНО                    Лист 2\nДоклад лесничего               Отчёт совета\n\n" + Body);
        Assert.DoesNotContain(converted.Blocks, block => block.Text == "Отчёт совета");
    }

    [Fact]
    public void Day_of_an_annexed_act_is_none_of_a_law_that_has_its_own_below_who_signed_it()
    {
        ConvertedText converted = Samples.Convert(Law);
        Assert.Equal(("2001-02-02", "Дубрава"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
    }

    [Fact]
    public void Day_below_the_signatures_of_a_treaty_leaves_that_of_its_closing_words() =>
        Assert.Equal("2000-08-17", Samples.Convert(Law[Law.IndexOf("                               ПРОТОКОЛ", StringComparison.Ordinal)..] + "\n\n        Министр лесов                    А. БЕРЕЗИН\n\n        г. Дубрава, 2 февраля 2001 г.\n").Detected.Date?.Value);

    [Fact]
    public void Days_of_a_programme_head_what_happens_on_them()
    {
        ConvertedText converted = Samples.Convert(Programme);
        Assert.Equal(["Thursday, 11 September", "Friday, 12 September"], converted.Blocks.OfType<HeadingBlock>().Select(block => block.Text).Where(text => text.Contains("September", StringComparison.Ordinal)));
        Assert.Equal(5, Assert.Single(converted.Blocks.OfType<TableBlock>()).Rows.Length);
        Assert.Equal(("Seminar on the Pruning of Limes", "programme"), (converted.Detected.Title.Value, converted.Detected.Kind?.Value));
    }

    [Fact]
    public void Day_without_a_year_above_a_single_hour_stays_a_dateline() =>
        Assert.DoesNotContain(Samples.Convert("Seminar on the Pruning of Limes\n\nThursday, 11 September\n\n9.00 Registration of participants\n\n" + Body).Blocks, block => block is HeadingBlock && block.Text.StartsWith("Thursday", StringComparison.Ordinal));

    [Fact]
    public void Place_of_a_meeting_is_read_from_its_title_and_names_stand_with_the_offices_below()
    {
        ConvertedText converted = Samples.Convert(Minutes);
        Assert.Equal("Port Sorrel", converted.Detected.Place?.Value);
        Assert.Equal(["Ms. A. Tillet", "Chair", "Mr. E. Fenn", "Secretary"], Signatures(converted));
    }

    [Theory]
    [InlineData("Report on the ferries kept in Port Sorrel on 6 October 2011\n\n")]
    [InlineData("Statement on the prices raised in the Session on 6 October 2011\n\n")]
    public void Words_before_a_day_that_no_meeting_stands_before_are_no_place(string title) => Assert.Null(Samples.Convert(title + Body).Detected.Place);

    [Fact]
    public void Letter_to_somebody_named_above_it_has_a_head_and_signatures()
    {
        ConvertedText converted = Samples.Convert(Letter);
        Assert.Equal(("letter", "2003-10-08", "Lindenau"), (converted.Detected.Kind?.Value, converted.Detected.Date?.Value, converted.Detected.Place?.Value));
        Assert.DoesNotContain(converted.Blocks, block => block is HeadingBlock or QuotationBlock);
        Assert.Equal(["Lars Pohl", "Chargé d'affaires a.i."], Signatures(converted));
    }

    [Fact]
    public void Subject_above_whose_report_it_is_names_a_paper_of_an_agenda()
    {
        ConvertedText converted = Samples.Convert("Assembly of Foresters\n\nNinth session\nItem 12 of the provisional agenda\n\n         Protection of limes along the roads\n\n         Report of the Secretary-General\n\n" + Body);
        Assert.Equal(("Protection of limes along the roads", "report"), (converted.Detected.Title.Value, converted.Detected.Kind?.Value));
        Assert.DoesNotContain(converted.Blocks, block => block.Text == "Report of the Secretary-General");
        Assert.Equal("Report of the Secretary-General", Samples.Convert("Assembly of Foresters\n\nReport of the Secretary-General\n\n" + Body).Detected.Title.Value);
    }

    [Fact]
    public void Sections_that_capital_letters_count_stand_below_those_with_Roman_numbers()
    {
        ConvertedText converted = Samples.Convert("Report on Limes\n\nSummary\n\n" + Body + "\nI. Roads\n\nA. Upper villages\n\n" + Body + "\nB. Lower villages\n\n" + Body + "\nII. Fields\n\n" + Body);
        Assert.Equal([1, 2, 3, 3, 2], converted.Blocks.OfType<HeadingBlock>().Select(block => block.Level));
    }

    [Theory]
    [InlineData("12/05/2019 | 3 min read")]
    [InlineData("11/12/2018 | 10:15")]
    [InlineData("11/12/2018 10:15")]
    public void Day_in_figures_that_may_be_read_in_two_ways_dates_nothing(string row)
    {
        ConvertedText converted = Samples.Convert($"Home > Newsroom > Statements\n{row}\nStatement on the limes along the northern road\n{Body}");
        Assert.Equal("Statement on the limes along the northern road", converted.Detected.Title.Value);
        Assert.Null(converted.Detected.Date);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains(row[..10], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cape Linnet, 18 February 2016. The foresters met on Tuesday in the old hall and agreed on a row of limes along every road.", "2016-02-18", "Cape Linnet")]
    [InlineData("【林口7月21日电】林业局发言人21日在林口说，沿路种植的椴树已全部成活，秋季将再种一千棵，各村都要派人看护。", null, "林口")]
    public void Place_and_day_open_a_release(string lead, string? day, string place)
    {
        ConvertedText converted = Samples.Convert($"{(day is null ? "林业局发言人就椴树发表谈话" : "Foresters agree on limes along the roads")}\n\n{lead}\n\n{(day is null ? "发言人表示，感谢各村的支持，希望明年春天再见。" : Body)}");
        Assert.Equal(place, converted.Detected.Place?.Value);
        Assert.Equal(day, day is null ? null : converted.Detected.Date?.Value);
    }

    [Fact]
    public void Sentence_that_names_a_treaty_and_its_day_opens_no_release() =>
        Assert.Null(Samples.Convert("Foresters agree on limes along the roads\n\nLime Agreement, 18 February 2016. The foresters met on Tuesday in the old hall and agreed on a row of limes along every road.\n").Detected.Place);

    [Fact]
    public void Label_of_a_release_right_above_its_title_tells_the_kind_and_words_to_subscribers_are_none_of_it()
    {
        ConvertedText converted = Samples.Convert("From: Press Office <press@foresters.example>\nTo: undisclosed-recipients\nDate: Thu, 18 Feb 2016 15:02:44 +0000\nSubject: Limes\n\nFOR IMMEDIATE RELEASE\n\n18 February 2016\n\nPRESS RELEASE\n\nChairman of the Lime Pact speaks on limes along the roads\n\n" + Body + "\n-- \nYou receive this message because you subscribed to our list.\nTo unsubscribe, reply with the word STOP.\n");
        Assert.Equal("press-release", converted.Detected.Kind?.Value);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("subscribe", StringComparison.Ordinal));
    }

    [Fact]
    public void Item_runs_over_a_page_whose_heads_change_from_side_to_side()
    {
        ConvertedText converted = Samples.Convert("14.3.2003          EN          Journal of the Hill Union          L 72/5\n\n     DECISION No 14/2003\n\nof 28 February 2003\n\non limes along the roads\n\nTHE COUNCIL,\n\n(1)   Walkers from every village rest in the shade of limes, and limes that stand\n      along the roads are marked there in different ways.\n\n(2)   By its recommendation of 4 June 2001 the Committee proposed one mark for all\n      limes. The villages were consulted and had no objections to that common\n\n\fL 72/6          EN          Journal of the Hill Union          14.3.2003\n\n      proposal.\n\nHAS DECIDED AS FOLLOWS:\n\n     Limes shall bear a blue drop on a white ground, which stands at least four\ncentimetres high.\n\n\f14.3.2003          EN          Journal of the Hill Union          L 72/7\n\n     This Decision shall enter into force on the day of its publication in the\nJournal.\n");
        Assert.Contains(converted.Blocks, block => block.Text.EndsWith("no objections to that common proposal.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ст. 93—94                       — 212 —                            № 11", true)]
    [InlineData("Старое село                     — 212 —                            Новое село", false)]
    public void Page_number_in_the_middle_of_a_running_head_is_none_of_the_text(string head, bool isHead) =>
        Assert.Equal(!isHead, Samples.Convert("РЕШЕНИЕ\nо липовых аллеях\n\n     1. Установить, что на каждой дороге общего пользования высаживаются липы в\nодин ряд.\n\n" + head + "\n\n     2. Контроль за исполнением настоящего решения возложить на управление\nдорог.\n").Blocks.Any(block => block.Text.Contains("212", StringComparison.Ordinal)));

    [Fact]
    public void Title_that_a_page_says_again_with_a_day_dates_it_before_the_hour_when_it_was_put_up()
    {
        ConvertedText converted = Samples.Convert("Statement by the Chair of the Foresters on the storm\nPublished: 21/01/2021, 18:05\nStatement by the Chair of the Foresters, Ms. Runa Tolk, on the storm, 20 January 2021\nThe foresters learned with deep sorrow of the storm that felled the limes of the northern road last night.\nI thank the keepers of the road, who went out before daybreak.\nRuna Tolk\nChair of the Foresters\nTags: limes, storm\nShare\nTweet\n");
        Assert.Equal("2021-01-20", converted.Detected.Date?.Value);
        Assert.Equal(["Runa Tolk", "Chair of the Foresters"], Signatures(converted));
    }

    [Fact]
    public void Note_on_how_terms_were_approved_is_no_part_of_their_title() =>
        Assert.Equal("TERMS OF REFERENCE for the Expert Group on Limes", Samples.Convert("TERMS OF REFERENCE\nfor the Expert Group on Limes\n(as approved by the Council at its 22nd meeting, Lindenau, 6 April 2018)\n\n" + Body).Detected.Title.Value);

    private static IEnumerable<string> Signatures(ConvertedText converted) => converted.Lines.Select(line => line.Content).Where(line => line.Kind is LineKind.Signature).Select(line => line.Text);
}
