namespace ScoArchive.Tests.Conversion;

/// <summary>Covers of treaties, exchanges of notes and heads of papers in public collections: parties that stand on other lines than their kind, lines that only look like titles, and the days that such papers state.</summary>
public sealed class TreatyCoverTests
{
    private const string Articles = """

        Article 1
        The Parties shall keep the mountain pass open in summer and shall mend the bridges on their own side of the frontier.

        Article 2
        Each Party shall tell the other of every rockfall within one day and shall lend it the men and horses that it asks for.

        """;

    private const string Clauses = """

        Recalling that goats are of use to those who live in valleys and on mountains in all seasons of the year,

        1. Calls upon the Member States to care for their goats and to count them in every spring;

        2. Decides to remain seized of the goats and of their bells.

        """;

    [Theory]
    [InlineData("NORWAY-NEW ZEALAND\nCLOSER GRAZING\nAGREEMENT\n\nPREAMBLE\n", "NORWAY-NEW ZEALAND CLOSER GRAZING AGREEMENT")]
    [InlineData("OSLO, NORWAY –\nNEW ZEALAND\nCLOSER\nGRAZING\nAGREEMENT\nCONTENTS\nPREAMBLE\n", "OSLO, NORWAY – NEW ZEALAND CLOSER GRAZING AGREEMENT")]
    [InlineData("НОРВЕГИЯ – КАЗАХСТАН\nСОГЛАШЕНИЕ\n\nО ГОРНЫХ ПАСТБИЩАХ\n", "НОРВЕГИЯ – КАЗАХСТАН СОГЛАШЕНИЕ О ГОРНЫХ ПАСТБИЩАХ")]
    [InlineData("HIGHLAND-LOWLAND CENTRE\n\nAGREEMENT ON THE MOUNTAIN PASS OF THE UPPER VALLEY\n", "AGREEMENT ON THE MOUNTAIN PASS OF THE UPPER VALLEY")]
    [InlineData("GRAZING AGREEMENT\nBETWEEN\nTHE ALPINE STATES\nAND\nOSLO, NORWAY\n\nPREAMBLE\n", "GRAZING AGREEMENT BETWEEN THE ALPINE STATES AND OSLO, NORWAY")]
    [InlineData("GRAZING AGREEMENT\nBETWEEN THE ALPINE\nREPUBLIC OF ISTVIA AND THE REPUBLIC\nOF MORELAND\nPREAMBLE\n", "GRAZING AGREEMENT BETWEEN THE ALPINE REPUBLIC OF ISTVIA AND THE REPUBLIC OF MORELAND")]
    [InlineData("INTERIM AGREEMENT ON GRAZING\nBETWEEN THE ALPINE COMMUNITY,\nOF THE ONE PART,\nAND ISTVIA AND MORELAND,\nOF THE OTHER PART\nTHE ALPINE COMMUNITY,\nof the one part,\nand\nISTVIA AND MORELAND,\nof the other part,\n", "INTERIM AGREEMENT ON GRAZING BETWEEN THE ALPINE COMMUNITY, OF THE ONE PART, AND ISTVIA AND MORELAND, OF THE OTHER PART")]
    [InlineData("Agreement on Grazing on High and Low Meadows and Alpine\nCooperation between the Republic of Istvia and the Kingdom of Moreland\n(13 January 1978)\n", "Agreement on Grazing on High and Low Meadows and Alpine Cooperation between the Republic of Istvia and the Kingdom of Moreland")]
    [InlineData("Grazing Agreement\nBetween the Republic of Istvia and the Republic of Moreland\nPREAMBLE\n", "Grazing Agreement Between the Republic of Istvia and the Republic of Moreland")]
    [InlineData("Partial Grazing Agreement No. 41, Signed\nUnder Article 25 of the Alpine Treaty, between the Republic of Istvia and the Kingdom of Moreland\n\nPREAMBLE\n", "Partial Grazing Agreement No. 41, Signed Under Article 25 of the Alpine Treaty, between the Republic of Istvia and the Kingdom of Moreland")]
    [InlineData("Agreement on the mountain pass\nTrade between Istvia and Moreland was closed in winter\n", "Agreement on the mountain pass")]
    [InlineData("GRAZING AGREEMENT BETWEEN NEIGHBOURS\nPREAMBLE\n", "GRAZING AGREEMENT BETWEEN NEIGHBOURS")]
    [InlineData("GRAZING AGREEMENT THE REPUBLIC OF ISTVIA AND THE REPUBLIC OF MORELAND\nPREAMBLE\n", "GRAZING AGREEMENT THE REPUBLIC OF ISTVIA AND THE REPUBLIC OF MORELAND")]
    [InlineData("CONVENTION ESTABLISHING THE ALPINE CENTRE FOR\nLONG-RANGE WEATHER FORECASTS\nCONSIDERING the use of long-range weather forecasts to all who live on mountains;\n", "CONVENTION ESTABLISHING THE ALPINE CENTRE FOR LONG-RANGE WEATHER FORECASTS")]
    [InlineData("CONVENTION ON THE REGIME OF RAFTS ON THE UPPER RIVER. SIGNED AT BISHKEK, ON\n18 AUGUST 1948\n", "CONVENTION ON THE REGIME OF RAFTS ON THE UPPER RIVER.")]
    [InlineData("CONVENTION ON THE REGIME OF RAFTS ON THE UPPER RIVER. SIGNED AT BISHKEK, APRIL 2IST, 1938.\n", "CONVENTION ON THE REGIME OF RAFTS ON THE UPPER RIVER.")]
    [InlineData("Соглашение\nмежду Правительствами Норвежского Королевства,\nКиргизской Республики и Союза Горных Социалистических\nРеспублик о сотрудничестве на горных пастбищах\n(Варшава, 28 июля 1962 г.)\n", "Соглашение между Правительствами Норвежского Королевства, Киргизской Республики и Союза Горных Социалистических Республик о сотрудничестве на горных пастбищах")]
    [InlineData("Соглашение\nмежду Правительством Республики Казахстан и\nНорвежским Королевским Правительством о горных пастбищах\n", "Соглашение между Правительством Республики Казахстан и Норвежским Королевским Правительством о горных пастбищах")]
    [InlineData("AGREEMENT BETWEEN\nTHE GOVERNMENT OF ISTVIA\nAND\nTHE GOVERNMENT OF MORELAND\nRELATING TO\nTHE UPPER PASTURES\n\n\nOsh, 6 March 2003\n\n\nMORELAND TREATY SERIES\n[2007] MTS 11\n\nNational Interest Analysis reference: [2003] MNIA 6\n\n\n", "AGREEMENT BETWEEN THE GOVERNMENT OF ISTVIA AND THE GOVERNMENT OF MORELAND RELATING TO THE UPPER PASTURES")]
    public void Titles_are_read_over_the_lines_of_a_cover(string head, string title) => Assert.Equal(title, Samples.Convert(head + Articles).Detected.Title.Value);

    [Theory]
    [InlineData("СОГЛАШЕНИЕ МЕЖДУ ПРАВИТЕЛЬСТВОМ ИСТВИИ И ПРАВИТЕЛЬСТВОМ МОРЛАНДИИ О ГОРНОМ ПЕРЕВАЛЕ\nПРАВИТЕЛЬСТВО ИСТВИИ И ПРАВИТЕЛЬСТВО МОРЛАНДИИ,\nСЧИТАЯ, что перевал зимой закрыт,\nСОГЛАСИЛИСЬ о нижеследующем:\n", "СОГЛАШЕНИЕ МЕЖДУ ПРАВИТЕЛЬСТВОМ ИСТВИИ И ПРАВИТЕЛЬСТВОМ МОРЛАНДИИ О ГОРНОМ ПЕРЕВАЛЕ")]
    [InlineData("ПРОТОКОЛ\nК СОГЛАШЕНИЮ О ГОРНОМ ПЕРЕВАЛЕ И О МОСТАХ НА РЕКАХ\nДОГОВАРИВАЮЩИЕСЯ СТОРОНЫ,\nСТРЕМЯСЬ содержать перевал открытым,\nДОГОВОРИЛИСЬ о нижеследующем:\n", "ПРОТОКОЛ К СОГЛАШЕНИЮ О ГОРНОМ ПЕРЕВАЛЕ И О МОСТАХ НА РЕКАХ")]
    public void Russian_parties_in_capitals_stand_below_the_title(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "\nСтатья 1\nСтороны содержат горный перевал открытым летом и чинят мосты на своей стороне границы каждый год.\n\nСтатья 2\nКаждая Сторона сообщает другой о каждом обвале в течение одного дня.\n").Detected.Title.Value);

    [Theory]
    [InlineData("LAW\non the ratification of the Agreement between Istvia and Moreland on the mountain pass\n\n1. The Agreement is hereby ratified as it was signed by the two Ministers in the presence of both Parliaments.\n\n2. This Law enters into force on the day after its publication in the Gazette.\n\nAGREEMENT BETWEEN ISTVIA AND MORELAND ON THE MOUNTAIN PASS\n", "Done at Bishkek on 20 August 1997 in two copies.\n")]
    [InlineData("ЗАКОН\nО ратификации Соглашения между Иствией и Морландией о горном перевале\n\nСтатья 1. Ратифицировать Соглашение между Иствией и Морландией о горном перевале.\n\nСтатья 2. Настоящий Закон вступает в силу со дня опубликования.\n\nСОГЛАШЕНИЕ МЕЖДУ ИСТВИЕЙ И МОРЛАНДИЕЙ О ГОРНОМ ПЕРЕВАЛЕ\n", "Совершено в городе Бишкек 20 августа 1997 года в двух экземплярах.\n")]
    public void Law_without_a_day_has_not_that_of_the_treaty_below_it(string head, string closing) =>
        Assert.Null(Samples.Convert(head + Articles + closing).Detected.Date);

    [Theory]
    [InlineData("GRAZING AGREEMENT BETWEEN ISTVIA AND MORELAND PREAMBLE The Republic of Istvia and the Republic of Moreland (hereinafter called the Parties), ", "GRAZING AGREEMENT BETWEEN ISTVIA AND MORELAND")]
    [InlineData("AGREEMENT BETWEEN ISTVIA AND MORELAND ON GRAZING AND ON THE PREAMBLE The Republic of Istvia and the Republic of Moreland (hereinafter called the Parties), ", "AGREEMENT BETWEEN ISTVIA AND MORELAND ON GRAZING AND ON THE PREAMBLE")]
    public void Section_behind_a_title_on_one_line_is_none_of_it(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "Reaffirming their commitment to the keeping of goats and sheep, Considering their common desire to graze them on high meadows, Have agreed as follows: " + Articles.Replace('\n', ' ') + "Article 3 The Parties shall count their goats in every spring and tell each other how many they are. Article 4 This Agreement enters into force in summer.").Detected.Title.Value);

    [Theory]
    [InlineData("The Parties to this Protocol, having adopted at the conference of the mountain States held in Osh on 26 October 1963, an act regarding the keeping of goats, agree as follows:", null)]
    [InlineData("The Ministers of the mountain States met in Osh on 26 October 1963, and adopted an act regarding the keeping of goats.", "1963-10-26")]
    public void Day_of_the_meeting_that_adopted_another_act_is_none_of_the_text(string sentence, string? day) =>
        Assert.Equal(day, Samples.Convert("Keeping of mountain goats\n\n" + sentence + "\n" + Articles).Detected.Date?.Value);

    [Fact]
    public void Notes_of_an_exchange_are_counted_by_no_title()
    {
        Assert.Equal("Untitled", Untitled("NOTE I\nEMBASSY OF MORELAND\nBishkek, 24 February 1961\n\nSir,\n\nI have the honour to propose that herring be free of duty in both of our countries from the first day of summer on.\n"));
        Assert.Equal("EXCHANGE OF NOTES CONSTITUTING AN AGREEMENT BETWEEN ISTVIA AND MORELAND CONCERNING HERRING", Samples.Convert("EXCHANGE OF NOTES CONSTITUTING AN AGREEMENT\nBETWEEN ISTVIA AND\nMORELAND CONCERNING HERRING\nNOTE I.\nThe Minister of Istvia to the Ambassador of Moreland\nTashkent, 9 May 1967\nExcellency,\n\nI have the honour to propose that herring be free of duty.\n" + Articles).Detected.Title.Value);
    }

    [Fact]
    public void Clause_of_a_preamble_is_no_title() =>
        Assert.Equal("Untitled", Untitled("The Governments of Istvia (“Istvia”), the Kingdom of Moreland (“Moreland”) and the Republic of the Lower Valley (“Lower Valley”),\n\nRECALLING the Framework Agreement on Grazing (“the Framework Agreement”) between the Upper Valley and the Lower Valley (collectively, “the Parties”, or each of them, “a Party”), signed by the Heads of State\n\n"));

    [Fact]
    public void Parties_with_their_short_names_are_no_title() =>
        Assert.Equal("Untitled", Untitled("The Government of the Republic of Istvia (“Istvia”) and the Government of the Upper\nKingdom of Moreland (“Moreland”), hereinafter referred to collectively as the “Parties” and\nindividually as a “Party”:\nRecognizing their long friendship and the need to keep the pass open to all that live near it,\n"));

    private static string Untitled(string head) => Samples.Convert(head + Articles).Detected is { TitleRange: null } ? "Untitled" : Samples.Convert(head + Articles).Detected.Title.Value;

    [Theory]
    [InlineData("FIFTH MOUNTAIN ASSEMBLY MA5.7\nAgenda item 13.3 24 May 2014\nGoats\n\nThe Fifth Mountain Assembly,\n", "Goats")]
    [InlineData("COMMITTEE ON MEADOWS AND PATHS Twelfth session 3–14 May 2010\n\nThe right to graze on high meadows\n\nThe Fifth Mountain Assembly,\n", "The right to graze on high meadows")]
    [InlineData("RESOLUTIONS AND DECISIONS\nEB115.R7 Strengthening the care of goats\nThe Executive Board,\n", "EB115.R7 Strengthening the care of goats")]
    [InlineData("Resolution adopted by the Mountain Council on 19 June 2020 43/13. Care of goats and of sheep\n\nThe Mountain Council,\n", "43/13. Care of goats and of sheep")]
    [InlineData("Mountain Ministers' Conference on Goats\nFacing the Winter, Building Sheds\n\nMC/04/5047810/6\n14 January 2005\n\nMountain Declaration on Goats and Sheep\nFacing the Winter, Building Sheds\n\nPreamble\n\nThe Ministers,\n", "Mountain Declaration on Goats and Sheep")]
    public void Resolutions_are_named_below_their_mastheads(string head, string title) => Assert.Equal(title, Samples.Convert(head + Clauses).Detected.Title.Value);

    [Theory]
    [InlineData("Thirteenth plenary meeting, 29 May 1975 (Committee A, fourth report)", "1975-05-29")]
    [InlineData("Third plenary meeting, resumed session, 13 November 2020 A73/VR/3 (resumed)", "2020-11-13")]
    [InlineData("The third plenary meeting, 13 November 2020, was resumed by the host of the session.", null)]
    public void Meetings_below_resolutions_give_their_day(string meeting, string? day) =>
        Assert.Equal(day, Samples.Convert("MA5.8 Care of goats\nThe Fifth Mountain Assembly,\n" + Clauses + "\n" + meeting + "\n").Detected.Date?.Value);

    [Fact]
    public void Symbol_before_who_adopted_a_paper_and_when_gives_its_day() =>
        Assert.Equal("2014-12-18", Samples.Convert("Advance text\nA/RES/69/142 ADOPTED BY THE PLENARY ON 18 DECEMBER 2014\n\nCare of mountain goats and of sheep in the development goals\n\nThe Mountain Assembly,\n" + Clauses).Detected.Date?.Value);

    [Theory]
    [InlineData("This Agreement has been prepared in four original copies, each having legal effect, signed in Bishkek on 4 Muharram 1425 H, corresponding to 25 February 2004.", "2004-02-25", "Bishkek")]
    [InlineData("This Agreement has been prepared in four original copies under the Treaty of the Valleys, signed in Bishkek on 25 February 2004.", null, null)]
    [InlineData("ADOPTED BY THE CONFERENCE OF THE PARTIES IN BISHKEK, KYRGYZSTAN ON THIS THIRTY FIRST DAY OF MARCH TWO THOUSAND AND TEN IN SINGLE COPIES IN BOTH LANGUAGES.", "2010-03-31", "Bishkek")]
    [InlineData("3. Declaration of Bishkek [Internet]. Adopted in Bishkek, Kyrgyzstan, on 14 November 1990 by the Conference on the Care of Goats, at its first meeting.", null, null)]
    [InlineData("ANNA MARIA LUND, Norway", null, null)]
    public void Closing_sentences_give_day_and_place(string closing, string? day, string? place)
    {
        (string? Day, string? Place) found = Samples.Convert("AGREEMENT ON THE MOUNTAIN PASS\n" + Articles + closing + "\n").Detected is var detected ? (detected.Date?.Value, detected.Place?.Value) : default;
        Assert.Equal((day, place), found);
    }

    [Theory]
    [InlineData("Osh - Kyrgyzstan, December 4, 1954", "1954-12-04", "Osh")]
    [InlineData("Distr. GENERAL 12 August 1992", null, null)]
    public void Lines_below_a_title_give_day_and_place(string line, string? day, string? place)
    {
        (string? Day, string? Place) found = Samples.Convert("CONVENTION ON THE MOUNTAIN PASS\n" + line + "\n" + Articles).Detected is var detected ? (detected.Date?.Value, detected.Place?.Value) : default;
        Assert.Equal((day, place), found);
    }
}
