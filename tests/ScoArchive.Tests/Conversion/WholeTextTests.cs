using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Whole texts in which several things come together: covers of series, gazettes, decrees that approve other acts, papers of sessions, letters with annexes, acts below a report.</summary>
public sealed class WholeTextTests
{
    private const string Treaty = """
        Orchard Treaty Series                                              2019 No. 7

                                      CONVENTION

                     between the Government of Aland and the
                         Government of Beland on the Joint
                             Keeping of Lighthouses

                            Harbourtown, 12 March 2019

                                           1
        ￼CONVENTION BETWEEN THE GOVERNMENT OF ALAND AND THE GOVERNMENT
              OF BELAND ON THE JOINT KEEPING OF LIGHTHOUSES

        The Government of Aland and the Government of Beland,

        Wishing to keep the lighthouses of the strait together,

        Have agreed as follows:

                                      ARTICLE 1

                                     Definitions

        For the purposes of this Convention:

        (a)   "lighthouse" means a tower that carries a lamp and is kept by
              the Parties together;

        (b)   "keeper" means a person who lives in a lighthouse and lights its
              lamp.

                                           2
        ￼                              ARTICLE 2

        1.    Each lighthouse has two keepers, one appointed by each of the
        Parties.

              DONE in duplicate at Harbourtown this twelfth day of March 2019.

        For the Government of Aland:          For the Government of Beland:

        A. LIND                               B. PETROV
        """;

    private const string Decree = """
        ПРАВИТЕЛЬСТВО РЕСПУБЛИКИ АЛАНД

        ПОСТАНОВЛЕНИЕ

        от 12 марта 2019 г. № 77

        г. Приморск

        Об утверждении Положения о смотрителях маяков

        В соответствии с Законом «О маяках» от 3 апреля 2001 года Правительство Республики Аланд постановляет:

        1. Утвердить прилагаемое Положение о смотрителях маяков.

        2. Признать утратившим силу постановление от 5 мая 1998 г. № 12.

        Председатель Правительства
        Республики Аланд                                        А. Линд


        УТВЕРЖДЕНО
        постановлением Правительства
        Республики Аланд
        от 12 марта 2019 г. № 77

        ПОЛОЖЕНИЕ
        о смотрителях маяков

        I. Общие положения

        1. Смотритель живёт в маяке и зажигает лампу.
        """;

    private const string Gazette = """
        阿兰共和国政府公报　　2019年第7期

        阿兰共和国政府关于印发
        《灯塔看守人管理办法》的通知

        各州、市人民政府：

        　　《灯塔看守人管理办法》已经2019年3月1日政府常务会议通过，现印发给你们，请认真贯彻执行。

        　　　　　　　　　　　　　　阿兰共和国政府
        　　　　　　　　　　　　　　2019年3月12日

        灯塔看守人管理办法

        第一章　总　则

        第一条　为加强灯塔看守人管理，制定本办法。
        """;

    private const string Paper = """
        Lighthouse Council
        Twelfth session
        Harbourtown, 10–12 March 2019
        Agenda item 4

        LC/12/4
        12 March 2019
        Original: English

        REPORT OF THE WORKING GROUP ON LAMPS

        The Working Group met three times and looked at all lamps of the strait, which had burnt through the winter.

        The Working Group recommends that the Council replace the oil lamps.
        """;

    private const string Lead = """
        Главная / Новости / Документы

        12 марта 2019 года в Приморске состоялась вторая встреча министров морских путей. По её итогам принято Совместное заявление.

        СОВМЕСТНОЕ ЗАЯВЛЕНИЕ
        министров морских путей Республики Аланд и Республики Беланд

        Мы, министры морских путей, собравшись в Приморске 12 марта 2019 года,

        подтверждая Соглашение о лоцманах от 3 апреля 2001 года,

        заявляем о нижеследующем:

        Маяки пролива содержатся сообща.
        """;

    private const string Letter = """
        联合国                                                   S/2019/77
        安全理事会                                      Distr.: General
                                                        12 March 2019
                                                        Chinese
                                                        Original: English

        2019年3月11日阿兰常驻联合国代表给安全理事会主席的信

        　　谨随函转递阿兰与贝兰外长2019年3月1日在海港城发表的联合声明（见附件）。

        　　请将本信及其附件作为安全理事会文件分发为荷。

        　　　　　　　　　　　　　　　　　　　　常驻代表
        　　　　　　　　　　　　　　　　　　　　大使
        　　　　　　　　　　　　　　　　　　　　林安娜（签名）

        2019年3月11日阿兰常驻联合国代表给安全理事会主席的信的附件

        联合声明

        　　双方重申共同维护海峡灯塔的决心，并同意每年举行会晤。
        """;

    [Theory]
    [InlineData(Treaty, "CONVENTION between the Government of Aland and the Government of Beland on the Joint Keeping of Lighthouses", "2019-03-12", "convention")]
    [InlineData(Decree, "Об утверждении Положения о смотрителях маяков", "2019-03-12", "decision")]
    [InlineData(Gazette, "阿兰共和国政府关于印发《灯塔看守人管理办法》的通知", "2019-03-12", "decision")]
    [InlineData(Paper, "REPORT OF THE WORKING GROUP ON LAMPS", "2019-03-12", "report")]
    [InlineData(Lead, "СОВМЕСТНОЕ ЗАЯВЛЕНИЕ министров морских путей Республики Аланд и Республики Беланд", "2019-03-12", "statement")]
    [InlineData(Letter, "2019年3月11日阿兰常驻联合国代表给安全理事会主席的信", "2019-03-11", "letter")]
    public void Head_is_read_whatever_is_printed_around_it(string text, string title, string date, string kind)
    {
        DetectedMetadata found = Convert(text).Detected;
        Assert.Equal((title, date, kind), (found.Title.Value, found.Date?.Value, found.Kind?.Value));
    }

    [Fact]
    public void Title_that_is_printed_again_in_capitals_on_the_page_behind_a_cover_is_a_head_however_it_is_wrapped()
    {
        ConvertedText converted = Convert(Treaty);
        Assert.Equal(["ARTICLE 1", "Definitions", "ARTICLE 2"], converted.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
        Assert.Equal(["For the Government of Aland:", "A. LIND", "For the Government of Beland:", "B. PETROV"], Signatures(converted));
    }

    [Fact]
    public void Act_that_a_decree_approves_has_its_name_as_one_heading()
    {
        ConvertedText converted = Convert(Decree);
        Assert.Equal("Приморск", converted.Detected.Place?.Value);
        Assert.Contains(converted.Blocks, block => block.Text == "ПОЛОЖЕНИЕ о смотрителях маяков");
        Assert.Equal(["Председатель Правительства", "Республики Аланд", "А. Линд"], Signatures(converted));
    }

    [Theory]
    [InlineData(Gazette, "阿兰共和国政府")]
    [InlineData(Letter, "常驻代表", "大使", "林安娜（签名）")]
    public void Who_signs_far_to_the_right_in_the_middle_of_a_text_is_a_signature(string text, params string[] signatures) => Assert.Equal(signatures, Signatures(Convert(text)));

    [Theory]
    [InlineData("ANNEX II\n\nGUIDELINES FOR THE KEEPING OF PASSES", "GUIDELINES FOR THE KEEPING OF PASSES")]
    [InlineData("Annex IV\nto Decision 10/3\n\nRules of Procedure of the Council", "Rules of Procedure of the Council")]
    [InlineData("Appendix B\n\nPlan of Action for Winter", "Plan of Action for Winter")]
    public void Label_of_an_annex_stands_above_the_title_whatever_its_number(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "\n\nThe keepers met and agreed to light the lamps again as soon as the ice has gone from the cape.\n\nThey thanked the fishermen, who had carried oil to the lamps in every storm.\n").Detected.Title.Value);

    [Fact]
    public void Place_that_nobody_knows_stands_above_the_day_on_a_head()
    {
        ConvertedText converted = Samples.Convert("                LIGHTHOUSE COUNCIL\n           Communiqué of the Twelfth Summit\n\n                  Harbourtown\n                 12 March 2019\n\n1.   We, the Heads of the States of the Lighthouse Council, met and\nlooked at all lamps of the strait.\n\n2.   We thank the people of Aland for their hospitality in the winter.\n");
        Assert.Equal(("Harbourtown", "2019-03-12"), (converted.Detected.Place?.Value, converted.Detected.Date?.Value));
        Assert.Empty(converted.Blocks.OfType<HeadingBlock>());
    }

    [Fact]
    public void Law_named_by_its_day_and_number_has_what_it_is_about_as_its_title() =>
        Assert.Equal("О маяках", Samples.Convert("Закон Республики Аланд от 5 мая 2020 года № 77-VI\n\nО маяках\n\nНастоящий Закон определяет порядок содержания маяков и обязанности тех, кто в них живёт.\n\nСтатья 1. Основные понятия\n\nМаяк – башня с лампой.\n").Detected.Title.Value);

    [Fact]
    public void Label_of_distribution_stands_for_itself_in_a_masthead_of_any_order()
    {
        ConvertedText converted = Samples.Convert("Организация Объединенных Наций                               A/RES/75/90\n\n                                                    Distr.: General\nГенеральная Ассамблея                               14 December 2020\n\nРезолюция, принятая Генеральной Ассамблеей 7 декабря 2020 года\n\n75/90.  Маяки проливов\n\n        Генеральная Ассамблея,\n\n        1.    постановляет освещать проливы во все зимние ночи;\n\n        2.    просит Генерального секретаря представить доклад.\n");
        Assert.Equal(("75/90. Маяки проливов", "2020-12-07"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("Distr", StringComparison.Ordinal));
    }

    [Fact]
    public void Head_of_a_printed_series_is_set_aside_where_it_stands_once_and_words_in_capitals_are_closed()
    {
        ConvertedText converted = Samples.Convert("118                United Nations - Treaty Series                  1971\n\nCONVENTION BETWEEN ALAND AND BELAND ON THE KEEPING OF LIGHT-\nHOUSES IN THE STRAIT\n\n     The Government of Aland and the Government of Beland have agreed\nthat the keepers shall light the lamp at dusk and put it out at\n1971               Nations Unies - Recueil des Traites              119\ndawn, and shall write down every ship that passes the light by day.\n\n     The present Convention shall be ratified.\n");
        Assert.Equal("CONVENTION BETWEEN ALAND AND BELAND ON THE KEEPING OF LIGHTHOUSES IN THE STRAIT", converted.Detected.Title.Value);
        Assert.Equal(2, converted.Blocks.Length);
        Assert.DoesNotContain(converted.Blocks, block => block.Text.Contains("Recueil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("г. Приморск", "Приморск")]
    [InlineData("г. Усть-Маяк", "Усть-Маяк")]
    [InlineData("город Новый Маяк", "Новый Маяк")]
    public void City_that_nobody_knows_is_a_place_behind_the_word_for_one(string line, string place)
    {
        DetectedMetadata found = Samples.Convert("Решение о маяках\n\n" + line + "\n\nСмотрители встретились и договорились снова зажечь лампу на мысе, как только сойдёт лёд.\n\nУчастники поблагодарили рыбаков.\n").Detected;
        Assert.Equal(("Решение о маяках", place), (found.Title.Value, found.Place?.Value));
    }

    private static ConvertedText Convert(string text) => Samples.Convert(text.Replace('\uFFFC', '\f') + "\n");

    private static string[] Signatures(ConvertedText converted) => [.. converted.Lines.Where(line => line.Content.Kind == LineKind.Signature).Select(line => line.Content.Text)];
}
