using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Where one line of a paper ends what it belongs to and the next one opens something else, and where it does not.</summary>
public sealed class LineEndTests
{
    private const string Body = "The millers met in the old granary and agreed to mend the weirs before the first frost of the year.\n\nThey thanked their hosts and went home by the river.\n";

    [Fact]
    public void A_full_line_of_who_adopted_a_paper_goes_on_in_the_next_one_with_the_day()
    {
        ConvertedText text = Samples.Convert("Adopted at the ninth meeting of the Board of National\nCoordinators on 21 February 2020\n\nTERMS OF REFERENCE OF THE EXPERT GROUP ON WEIRS AND\nMILLS\n\nThe millers met in the old granary and agreed to mend\nthe weirs before the first frost of the year.\n\nThey thanked their hosts and went home by the river in\nthe evening of the second day.\n");

        Assert.Equal("2020-02-21", text.Detected.Date?.Value);
        Assert.Null(text.Detected.Place);
        Assert.Contains(text.Blocks, block => block.Text == "Adopted at the ninth meeting of the Board of National Coordinators on 21 February 2020");
    }

    [Fact]
    public void A_city_below_who_adopted_a_paper_stays_its_place()
    {
        ConvertedText text = Samples.Convert($"Adopted by the millers of the upper valley at\nDushanbe, 21 February 2020\n\nRULES FOR WEIRS\n\n{Body}");

        Assert.Equal("2020-02-21", text.Detected.Date?.Value);
        Assert.Equal("Dushanbe", text.Detected.Place?.Value);
    }

    [Theory]
    [InlineData("Пекин, 27 апреля. Заместитель Генерального секретаря принял сегодня мельников верхней долины и осмотрел с ними плотину.", "Пекин")]
    [InlineData("Tashkent, 27 April. The Deputy Secretary-General met the millers of the upper valley today and saw the weir.", "Tashkent")]
    public void A_report_may_open_with_a_known_city_and_a_day_in_small_letters(string opening, string place) =>
        Assert.Equal(place, Samples.Convert($"Мельники осмотрели плотину\n\n{opening}\n\nВ ходе беседы обсуждали высоту воды и цены на муку.\n").Detected.Place?.Value);

    [Fact]
    public void Words_in_small_letters_before_a_day_open_no_report() =>
        Assert.Null(Samples.Convert("Мельники осмотрели плотину\n\nМельник, 27 апреля. Заместитель председателя принял сегодня мельников верхней долины.\n\nВ ходе беседы обсуждали высоту воды и цены на муку.\n").Detected.Place);

    [Fact]
    public void A_section_below_words_in_capitals_is_one_of_its_own()
    {
        ConvertedText text = Samples.Convert("TREATY ON WEIRS\n\n    The States agree as follows, for the\ngood of all who live by the river and\nits mills:\nPART II\nOBLIGATIONS OF THE CONTRACTING PARTIES\nArticle 3\nPriority at weirs\n    1. Each State shall open at least one\nweir for boats in every month of the\nyear.\n    2. Boats shall not wait longer than a\nday and a night at any weir.\n");

        Assert.Contains(text.Blocks, block => block.Text == "OBLIGATIONS OF THE CONTRACTING PARTIES");
        Assert.Contains(text.Blocks, block => block.Text == "Article 3");
    }

    [Fact]
    public void A_title_in_capitals_ends_above_a_number_below_the_line_of_its_adoption()
    {
        ConvertedText text = Samples.Convert("    Adopted at the ninth meeting of the Board of Millers in the Valley\non 21 February 2020\nTERMS OF REFERENCE OF THE GROUP OF EXPERTS ON WEIRS AND WATER MILLS\n1. Background\n    The Board decided at its seventh meeting to set up a group of\nexperts, because data on weirs are kept by many and compared by\nnone.\n    The group continues the work of the panel that met twice in\n2018.\n");

        Assert.Equal("TERMS OF REFERENCE OF THE GROUP OF EXPERTS ON WEIRS AND WATER MILLS", text.Detected.Title.Value);
        Assert.Contains(text.Blocks, block => block is HeadingBlock && block.Text == "1. Background");
    }

    [Theory]
    [InlineData("РЕШИЛИ: принять проект графика за основу и просить\nмельников высказать своё мнение до весны.", "РЕШИЛИ: принять проект графика за основу и просить мельников высказать своё мнение до весны.")]
    [InlineData("За Правительство Озёрной Республики", "За Правительство Озёрной Республики")]
    public void A_label_and_a_party_open_lines_of_their_own_at_the_top_of_a_page(string below, string block)
    {
        string page = string.Concat(Enumerable.Range(1, 6).Select(n => $"Мельники обсудили плотину номер {n} и постановили чинить\nеё каждую весну всем миром, не жалея ни дерева, ни рук.\n\n"));
        ConvertedText text = Samples.Convert($"ПРОТОКОЛ\n\n{page}\n- 1 -\n\n{page.TrimEnd()}\n\n- 2 -\n\n{below}\n\nНа этом собрание закончилось, и мельники разошлись по\nсвоим деревням до первого снега.\n");

        Assert.True(text.Blocks.Any(one => one.Text == block) || text.Lines.Any(line => line.Content.Text == block));
    }

    [Fact]
    public void The_first_line_of_a_title_that_comes_back_on_the_only_other_page_is_a_running_head()
    {
        string page = string.Concat(Enumerable.Range(1, 5).Select(n => $"Мельники чинят плотину номер {n} каждую весну, пока вода\nстоит низко, и берегут её осенью от плавучих деревьев.\n\n"));
        ConvertedText text = Samples.Convert($"СТРАТЕГИЯ\nухода за плотинами до 2030 года\n\n{page}Средства на это дают деревни, города и, если год был\nурожайным, а также\n\n1\n\fСТРАТЕГИЯ\n\nхлебным, купцы верхней долины, которые возят муку.\n\n{page}");

        Assert.Equal("СТРАТЕГИЯ ухода за плотинами до 2030 года", text.Detected.Title.Value);
        Assert.DoesNotContain(text.Blocks, block => block.Text.EndsWith("СТРАТЕГИЯ", StringComparison.Ordinal));
    }

    [Fact]
    public void Chinese_parties_and_the_clause_below_them_are_two_lines_where_every_line_is_a_paragraph()
    {
        ConvertedText text = Samples.Convert("山国政府和湖国政府\n关于共同保护界河水坝的协定\n山国政府和湖国政府（以下简称“双方”），\n鉴于近年来界河水坝损坏明显增多，\n根据平等互利的原则，\n达成协议如下：\n第一条\n双方每年春天共同修理界河上的水坝，费用由双方平均分担。\n第二条\n本协定自签字之日起生效，有效期五年。\n");

        Assert.Contains(text.Blocks, block => block.Text == "鉴于近年来界河水坝损坏明显增多，");
    }

    [Fact]
    public void A_blank_line_between_all_lines_parts_no_Chinese_parties_from_the_subject_of_their_act() =>
        Assert.Equal(
            "山国政府和湖国政府关于共同保护界河水坝的协定",
            Samples.Convert("山国政府和湖国政府\n\n关于共同保护界河水坝的协定\n\n    山国政府和湖国政府（以下简称“双方”），\n\n    根据平等互利的原则，\n\n    达成协议如下：\n\n第一条\n\n    双方每年春天共同修理界河上的水坝。\n").Detected.Title.Value);

    [Fact]
    public void A_closing_formula_is_read_where_its_words_are_cut_at_the_ends_of_lines()
    {
        ConvertedText text = Samples.Convert("TREATY ON WEIRS\n\nThe States agree to mend their weirs before the first frost\nand to open them for boats in summer.\n\n   DONE at Ashgabat, this fourteenth day of October one thou-\nsand nine hundred and ninety-eight, in a single original in\nthe English and Russian languages, both texts being equally\nauthentic.\n");

        Assert.Equal("1998-10-14", text.Detected.Date?.Value);
        Assert.Equal("Ashgabat", text.Detected.Place?.Value);
    }

    [Fact]
    public void Entries_of_an_agenda_that_come_again_as_names_of_sections_are_no_headline_printed_twice()
    {
        ConvertedText text = Samples.Convert("Working Party on Weirs\nFourth session\nAlmaty, 9–11 October 2018\nItem 1 of the provisional agenda\n\nAnnotated provisional agenda for the fourth session\n\nI. Provisional agenda\n\n1. Adoption of the agenda.\n\n2. Election of officers.\n\nII. Annotations\n\n1. Adoption of the agenda\n\nThe Working Party will be invited to adopt the agenda as set out above.\n\n2. Election of officers\n\nThe Working Party elects a chair and two vice-chairs for a term of two years.\n");

        Assert.Equal("Annotated provisional agenda for the fourth session", text.Detected.Title.Value);
        Assert.Contains(text.Blocks, block => block.Text == "1. Adoption of the agenda.");
        Assert.Null(text.Detected.Kind);
    }

    [Fact]
    public void A_path_of_names_above_the_title_of_a_transcript_is_none()
    {
        ConvertedText text = Samples.Convert("Президент / События / Стенограммы\n\nВстреча с мельниками верхней долины\n\n13 июня 2013 года, Чолпон-Ата\n\nА. Запрудин: Добрый день, уважаемые друзья! Рад видеть вас после такой долгой дороги.\n\nМ. Плотинина: Спасибо. За семь недель мы прошли шестьсот километров и осмотрели сорок плотин.\n\nСтатус материала: опубликован в разделах «События», «Стенограммы»\n");

        Assert.Equal("Встреча с мельниками верхней долины", text.Detected.Title.Value);
        Assert.Equal(2, text.Blocks.Length);
    }

    [Fact]
    public void The_names_of_two_items_of_an_agenda_are_headings()
    {
        ConvertedText text = Samples.Convert($"Verbatim record of the third meeting\n\nThursday, 22 May 2014\n\nThe meeting was called to order at 10.15 a.m.\n\nAgenda item 4: Mending of weirs\n\n{Body}\nAgenda item 5: Other business\n\nThere being no other business, the Chair declared the meeting closed.\n");

        Assert.Equal(2, text.Blocks.Count(block => block is HeadingBlock));
    }

    [Fact]
    public void A_word_below_a_title_says_that_the_paper_corrects_another() =>
        Assert.Equal("Report on the trade in flour Corrigendum", Samples.Convert($"ECON/2016/12/Corr.1\n4 July 2016\n\nReport on the trade in flour\n\nCorrigendum\n\n1. Page 3, paragraph 7\n\n{Body}").Detected.Title.Value);

    [Fact]
    public void Short_questions_of_a_guide_are_headings_and_make_no_interview()
    {
        ConvertedText text = Samples.Convert("Four questions about the common mill\n\nThe valley will soon have one mill where it had four.\n\nWho may grind there?\n\nAnyone from the valley who brings dry grain and a sack.\n\nWhat does it cost?\n\nA tenth of the flour, or its price on the day of grinding.\n\nWhen is it open?\n\nFrom dawn to dusk, but for the days when the weir is mended.\n\nWho keeps the weir?\n\nAll villages in turn, each for a year, as the board decides.\n");

        Assert.Equal(4, text.Blocks.Count(block => block is HeadingBlock));
        Assert.Null(text.Detected.Kind);
    }

    [Fact]
    public void Questions_of_an_interview_are_no_headings() =>
        Assert.DoesNotContain(
            Samples.Convert("The miller of the upper weir\n\nHow long have you been the keeper of the upper weir, and who kept it before you came?\n\nFor thirty years, and before me it was my father.\n\nWhat was the worst flood?\n\nThat of the year when the old bridge went down the river.\n\nDid the mill stand?\n\nIt did, but the wheel was gone and we ground by hand.\n\nWill your son follow?\n\nHe likes the river, but he likes the city more.\n").Blocks,
            block => block is HeadingBlock);

    [Fact]
    public void Entries_of_a_list_of_people_are_no_title()
    {
        ConvertedText text = Samples.Convert("Seminar on Weirs\n\nYerevan, 7 September 2010\n\nList of participants\n\nMember States\n\nArmenia\n\nMr. Hayk Danielyan, Deputy Director, Rivers Department\n\nMs. Nare Sahakyan, Engineer\n\nKazakhstan\n\nMr. Timur Osmanov, Head of Division, Ministry of Rivers\n\nObservers\n\nMs. Ingrid Holm, Consultant, Northern Institute of Weirs\n");

        Assert.Equal("List of participants", text.Detected.Title.Value);
        Assert.Contains(text.Blocks, block => block.Text == "Armenia");
    }

    [Fact]
    public void Years_divide_a_chronicle()
    {
        ConvertedText text = Samples.Convert("Хроника плотин\n\n1998 год\n\n14 мая. Мельники впервые собрались в верхней деревне и выбрали старосту.\n\n2001 год\n\n20 июня. Открыта новая плотина у старого моста, и мельница пошла.\n\n2006 год\n\n9 октября. Вода поднялась до крыши, но плотина устояла.\n");

        Assert.Equal(3, text.Blocks.Count(block => block is HeadingBlock));
    }

    [Fact]
    public void A_word_above_the_first_numbered_paragraph_is_the_name_of_its_section() =>
        Assert.Equal("Code of Conduct for the Keepers of Weirs and Mills", Samples.Convert("Code of Conduct for the Keepers of Weirs and Mills\nPurpose\n    1. This Code sets out what villages expect of the keepers whom\nthey choose, and what keepers may expect of them.\nGeneral duties\n    2. Keepers shall open the weir for boats and close it at night, and\nthey shall mend it before the first frost.\n").Detected.Title.Value);

    [Fact]
    public void Words_in_brackets_above_a_table_are_no_part_of_the_title() =>
        Assert.Equal("СМЕТА расходов на плотины на 2013 год", Samples.Convert("СМЕТА\nрасходов на плотины на 2013 год\n(тыс. рублей)\n| Статья|2012|2013 |\n| Дерево|4 120|4 350 |\n| Камень|870|910 |\nДоли деревень определяются по числу дворов и утверждаются ежегодно.\n").Detected.Title.Value);

    [Fact]
    public void A_day_below_an_office_and_its_holder_is_the_letters() =>
        Assert.Equal("2016-10-05", Samples.Convert("Участникам и гостям праздника плотин\n    Дорогие друзья!\n    Сердечно приветствую вас на берегах реки, где в шестой раз собираются\nмельники верхней и нижней долины, чтобы чинить плотины.\n    Желаю мельникам высокой воды, а гостям – ясных вечеров!\nГенеральный секретарь                                    Р. Запрудин\n5 октября 2016 года\n").Detected.Date?.Value);

    [Fact]
    public void A_party_on_the_cover_of_a_treaty_publishes_nothing() =>
        Assert.Null(Samples.Convert($"FREE TRADE AGREEMENT\nBETWEEN\nTHE GOVERNMENT OF\nTHE PEOPLE’S REPUBLIC OF MILLIA\nAND\nTHE GOVERNMENT OF\nTHE REPUBLIC OF WEIRLAND\n 1\nFREE TRADE AGREEMENT BETWEEN\nTHE GOVERNMENT OF THE PEOPLE’S REPUBLIC OF MILLIA AND\nTHE GOVERNMENT OF THE REPUBLIC OF WEIRLAND\nCONTENTS\nPREAMBLE\nCHAPTER 1 GRAIN\nCHAPTER 2 FLOUR\n\nPREAMBLE\n{Body}").Detected.Publisher);

    [Fact]
    public void A_Chinese_line_that_opens_with_a_day_is_no_heading() =>
        Assert.DoesNotContain(
            Samples.Convert("关于办理水坝纠纷案件若干问题的解释\n\n2001年12月24日 磨坊委员会第1202次会议通过\n\n2001年12月26日 公告公布\n\n2001年12月27日 施行\n\n为了正确审理水坝纠纷案件，对有关问题作出如下解释：\n\n第一条 水坝由沿河各村共同修理，费用由各村平均分担。\n").Blocks,
            block => block is HeadingBlock && block.Text.Contains("施行", StringComparison.Ordinal));

    [Fact]
    public void A_section_whose_name_opens_as_a_surname_does_is_no_writer() =>
        Assert.Contains(
            Samples.Convert("水坝损伤程度鉴定标准\n\n范围\n\n本标准规定了水坝损伤程度鉴定的原则、方法、内容和等级划分。\n\n引用文件\n\n下列文件对于本文件的应用是必不可少的。\n").Blocks,
            block => block is HeadingBlock && block.Text == "范围");

    [Fact]
    public void Years_in_the_cells_of_a_table_that_lost_its_lines_divide_nothing() =>
        Assert.DoesNotContain(
            Samples.Convert($"Report on weirs\n\n{Body}\n1998\n\n412\n\n2001\n\n530\n\n2006\n\n618\n\n{Body}").Blocks,
            block => block is HeadingBlock && block.Text is "1998" or "2001" or "2006");

    [Theory]
    [InlineData("Code of Conduct for the Keepers of Weirs\nand\n", "Code of Conduct for the Keepers of Weirs and Mills")]
    [InlineData("Code of Conduct for the Keepers of Weirs on All the Great Rivers\n", "Code of Conduct for the Keepers of Weirs on All the Great Rivers Mills")]
    public void The_last_word_of_a_title_is_no_section_where_the_line_above_had_no_room_for_it(string title, string whole) =>
        Assert.Equal(whole, Samples.Convert($"{title}Mills\n    1. This Code sets out what villages expect of keepers whom they\nchoose, and what keepers may expect of them in every season.\n    2. Keepers shall open the weir for boats and close it at night, and\nthey shall mend it before the first frost.\n").Detected.Title.Value);

    [Fact]
    public void A_headline_about_somebody_with_his_office_is_a_title() =>
        Assert.Equal("Dr. Anna Weir, Keeper of the Upper Mill, meets with the board of millers", Samples.Convert($"Dr. Anna Weir, Keeper of the Upper Mill, meets with the board of millers\n\n5 May 2016\n\n{Body}").Detected.Title.Value);

    [Fact]
    public void Short_questions_to_somebody_who_answers_of_himself_are_no_headings() =>
        Assert.DoesNotContain(
            Samples.Convert("The miller of the upper weir\n\nWho kept it before you?\n\nMy father did, for thirty years.\n\nWhat was the worst flood?\n\nThat of the year when the old bridge went down the river.\n\nDid the mill stand?\n\nIt did, but the wheel was gone and we ground by hand.\n\nWill your son follow?\n\nHe likes the river, but he likes the city more.\n").Blocks,
            block => block is HeadingBlock);
}
