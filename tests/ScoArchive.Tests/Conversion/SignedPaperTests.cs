using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Who signs, speaks and writes in whole papers: parties on the next line, offices of speakers, letters with a number, acts that bring another one in a schedule.</summary>
public sealed class SignedPaperTests
{
    private const string Body = "The foresters met in the old hall and agreed that every village should plant a row of limes along its road.\n\nThey thanked the hosts and asked the secretariat to send seedlings to all villages before the first frost.\n";

    private const string Treaty = """
                                      ДОГОВОР

               между Лесной Республикой и Озёрной Республикой о липовых аллеях

               Лесная Республика и Озёрная Республика, далее именуемые Сторонами,
               договорились о том, что каждая Сторона сажает липы вдоль своих дорог и
        бережёт их от мороза.

               Совершено в Дубраве двадцатого апреля тысяча девятьсот сорок восьмого
        года в двух экземплярах.

                   За                                     За
           Лесную Республику                      Озёрную Республику

                П. Берёзин                             С. Заводин
        """;

    private const string Act = """
                                       LAW
            On the Ratification of the Protocol on Limes

             1. The Protocol on Limes, done at Lindenau on 8 August 1978 and set out in
        the Schedule to this Law, is ratified.

             2. The Minister of Forests shall publish the day on which the Protocol enters
        into force.

                                    SCHEDULE

                                    PROTOCOL
                                  ON LIMES

             The Contracting Parties plant limes along their roads and keep them from
        frost.

             DONE at Lindenau this eighth day of August 1978.
        """;

    private const string Letter = """
        от 3 марта 2010 г. № 17/с
        на № 44 от 12 февраля 2010 г.

        О выставке плугов

                            Уважаемый Лев Денисович!

             Секретариат Союза лесных общин рассмотрел Ваше письмо и сообщает, что
        выставка старинных плугов откроется 15 мая 2010 года в Доме земледельца.

             Просим до 10 апреля прислать список экспонатов и имена сопровождающих лиц.

             С уважением,

             Исполнительный секретарь                        Е.П. Гречишников
        """;

    [Fact]
    public void Parties_below_the_word_for_whom_somebody_signs_are_signatures() =>
        Assert.Equal(["За", "Лесную Республику", "П. Берёзин", "За", "Озёрную Республику", "С. Заводин"], Samples.Convert(Treaty).Lines.Where(line => line.Content.Kind is LineKind.Signature).Select(line => line.Content.Text));

    [Fact]
    public void Closing_words_in_a_schedule_date_another_act()
    {
        ConvertedText converted = Samples.Convert(Act);
        Assert.Null(converted.Detected.Date);
        Assert.Equal("1978-08-08", Samples.Convert(Act[Act.IndexOf("                            PROTOCOL", StringComparison.Ordinal)..] + "\n\n                            SCHEDULE\n\n     The limes of the northern road are counted once in ten years by both Parties.\n").Detected.Date?.Value);
    }

    [Fact]
    public void Letter_gives_its_own_day_and_not_that_of_the_letter_which_it_answers()
    {
        ConvertedText converted = Samples.Convert(Letter);
        Assert.Equal(("letter", "2010-03-03"), (converted.Detected.Kind?.Value, converted.Detected.Date?.Value));
        Assert.Contains(converted.Lines, line => line.Content.Kind is LineKind.Signature && line.Content.Text.Contains("Гречишников", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_places_before_a_day_leave_the_day() =>
        Assert.Equal(("2017-10-05/2017-10-08", null), DayAndPlace("ЗАЯВЛЕНИЕ\nлесных общин о липах\n\nПриморск — Векша, 5–8 октября 2017 г.\n\n" + Body));

    [Fact]
    public void Office_and_occasion_below_a_speaker_are_of_the_title() =>
        Assert.Equal("ADDRESS BY MR. EINAR FALK PRESIDENT OF THE LEAGUE OF FORESTERS AT THE OPENING OF THE LIME ROAD", Samples.Convert("ADDRESS BY MR. EINAR FALK\nPRESIDENT OF THE LEAGUE OF FORESTERS\nAT THE OPENING OF THE LIME ROAD\n\nLindenau, 22 June 1969\n\nLadies and gentlemen,\n\n" + Body).Detected.Title.Value);

    [Fact]
    public void Cells_that_Chinese_blanks_part_make_a_table_and_two_names_in_a_row_make_none()
    {
        const string head = "椴树保护行动计划\n　　为保护道路两旁的老椴树，制定本计划，请各村认真执行。\n";
        Assert.Equal(4, Assert.Single(Samples.Convert(head + "　　任务　　　　　牵头单位　　　　　完成时间\n　　登记　　　　　各国林业部　　　　2021年6月\n　　育苗　　　　　苗圃协会　　　　　2022年12月\n　　培训　　　　　秘书处　　　　　　每年9月\n　　经费由各村按比例分担，每年年底公布一次收支情况。\n").Blocks.OfType<TableBlock>()).Rows.Length);
        Assert.Empty(Samples.Convert(head + "　　林安娜　　白杨\n　　高远山　　石松\n　　叶小青　　江河\n").Blocks.OfType<TableBlock>());
    }

    private static (string? Day, string? Place) DayAndPlace(string text) => (Samples.Convert(text).Detected.Date?.Value, Samples.Convert(text).Detected.Place?.Value);
}
