using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Russian and Chinese treaties as pages of ministries and legal databases give them: the day between kind and subject, centred lines, notes on the signing, signatures one blank apart, letters.</summary>
public sealed class TreatyTextTests
{
    private const string RussianBody = "\nСтатья 1\n\nСтороны содержат горный перевал открытым летом и чинят мосты на своей стороне границы каждый год.\n\nСтатья 2\n\nКаждая Сторона сообщает другой о каждом обвале в течение одного дня.\n";
    private const string EnglishBody = "\n\nArticle 1\n\nThe Parties shall keep the mountain pass open in summer and shall mend the bridges on their own side of the frontier.\n\n";

    [Fact]
    public void Subject_in_capitals_below_kind_and_day_is_the_title()
    {
        ConvertedText converted = Samples.Convert("ПРОТОКОЛ\nот 17 марта 2003 года\nО СОТРУДНИЧЕСТВЕ НА ГОРНЫХ ПЕРЕВАЛАХ МЕЖДУ ЛЕСНИКАМИ\nВЕРХНЕЙ ДОЛИНЫ И ПАСТУХАМИ НИЖНЕЙ ДОЛИНЫ\nЛесники верхней долины и пастухи нижней долины, именуемые\nдалее Стороны, согласились о нижеследующем:\n" + RussianBody);
        Assert.Equal("О СОТРУДНИЧЕСТВЕ НА ГОРНЫХ ПЕРЕВАЛАХ МЕЖДУ ЛЕСНИКАМИ ВЕРХНЕЙ ДОЛИНЫ И ПАСТУХАМИ НИЖНЕЙ ДОЛИНЫ", converted.Detected.Title.Value);
        Assert.Equal(("protocol", "2003-03-17"), (converted.Detected.Kind?.Value, converted.Detected.Date?.Value));
    }

    [Theory]
    [InlineData("СОГЛАШЕНИЕ\n\nО СТАТУСЕ ГОРНОГО СУДА СОДРУЖЕСТВА\n\nАЛЬПИЙСКИХ ГОСУДАРСТВ\n\n(Осло, 6 июля 1992 года)\n", "СОГЛАШЕНИЕ О СТАТУСЕ ГОРНОГО СУДА СОДРУЖЕСТВА АЛЬПИЙСКИХ ГОСУДАРСТВ")]
    [InlineData("СОГЛАШЕНИЕ\n\nО СТАТУСЕ ГОРНОГО СУДА\n\nОБЩИЕ ПОЛОЖЕНИЯ\n\n", "СОГЛАШЕНИЕ О СТАТУСЕ ГОРНОГО СУДА")]
    public void Title_of_centred_lines_goes_on_with_whose_body_it_is(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "\nГосударства - участники настоящего Соглашения, в целях установления статуса суда, согласились о нижеследующем:\n" + RussianBody).Detected.Title.Value);

    [Fact]
    public void Note_on_the_signing_behind_a_title_gives_no_place_of_its_words()
    {
        ConvertedText converted = Samples.Convert("\"ДОГОВОР О ГОРНОМ ПЕРЕВАЛЕ\" (Подписан в г. Астане 10.10.2000)\n\n" + RussianBody);
        Assert.Equal(("ДОГОВОР О ГОРНОМ ПЕРЕВАЛЕ", "2000-10-10"), (converted.Detected.Title.Value, converted.Detected.Date?.Value));
        Assert.DoesNotContain("(", converted.Detected.Place?.Value ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Title_printed_again_below_the_note_on_its_signing_is_signed_by_nobody() =>
        Assert.Empty(SignatureReader.Read(Samples.Convert("\"СОГЛАШЕНИЕ МЕЖДУ ПРАВИТЕЛЬСТВОМ АЛАНДИИ И ПРАВИТЕЛЬСТВОМ ГРУЗИИ О РАСЧЁТАХ ЗА ПРОХОД\"(Заключено в г. Киеве 30.10.1997)\n\nМЕЖДУ ПРАВИТЕЛЬСТВОМ АЛАНДИИ\nИ ПРАВИТЕЛЬСТВОМ ГРУЗИИ О РАСЧЁТАХ\nЗА ПРОХОД\n(Киев, 30 октября 1997 года)\nПравительство Аландии и Правительство Грузии, именуемые в дальнейшем Сторонами,\nсогласились о нижеследующем:\n" + RussianBody).Lines));

    [Fact]
    public void Chinese_title_is_parted_from_a_text_whose_lines_all_stand_apart()
    {
        ConvertedText converted = Samples.Convert("挪威王国和智利共和国建立林务关系联合公报\n\n从发展两国林务员友好合作的共同愿望出发，两国政府决定自1988年7月9日起建立林务关系，并互派林务员。\n\n挪威王国代表 智利共和国代表\n\n林安娜 阿尔瓦雷斯\n\n（签字） （签字）\n\n1988年7月5日于巴黎\n");
        Assert.Equal(("挪威王国和智利共和国建立林务关系联合公报", "communique", "1988-07-05"), (converted.Detected.Title.Value, converted.Detected.Kind?.Value, converted.Detected.Date?.Value));
        Assert.Equal(["挪威王国代表|林安娜", "智利共和国代表|阿尔瓦雷斯"], SignatureReader.Read(converted.Lines).Select(group => $"{group.Party}|{group.Name}"));
    }

    [Fact]
    public void Chinese_note_on_the_signing_names_the_place()
    {
        ConvertedText converted = Samples.Convert("挪威王国政府和智利共和国政府关于开放林区通道的协定\n（1992年8月10日签订于北京并于同日生效）\n挪威王国政府和智利共和国政府，为发展友好合作关系，达成协定如下：\n第一条\n双方在林区开放通道，供两国林务员通行。\n第二条\n本协定自签字之日起生效，有效期五年，期满后自动延长。\n");
        Assert.Equal(("1992-08-10", "北京"), (converted.Detected.Date?.Value, converted.Detected.Place?.Value));
    }

    [Fact]
    public void Representative_whose_signs_stand_apart_is_no_name()
    {
        ConvertedText converted = Samples.Convert("挪威王国政府和智利共和国政府关于林区管理制度的协定\n\n　　本协定有效期十年，期满后自动延长。\n\n　　本协定于二○○六年十二月二十日在北京签订，一式两份，每份均用中文写成。\n\n　　挪威王国政府　　　　　　　智利共和国政府\n　　　代　　表　　　　　　　　　代　　表\n　　　李林安　　　　　　　　　　阿尔瓦雷斯\n　　　（签字）　　　　　　　　　（签字）\n");
        Assert.Equal(["挪威王国政府代表|李林安", "智利共和国政府代表|阿尔瓦雷斯"], SignatureReader.Read(converted.Lines).Select(group => $"{group.Party}|{group.Name}"));
    }

    [Theory]
    [InlineData("For the Government of Norway: For the Government of Chile:\n\nAnna Lund Pedro Alvarez\n", "For the Government of Norway|Anna Lund", "For the Government of Chile|Pedro Alvarez")]
    [InlineData("FOR THE GOVERNMENT OF NORWAY FOR THE GOVERNMENT OF CHILE\n(Signed) Anna Maria Lund (Signed) Pedro Alvarez\nMinister of Forests Minister of Foreign Affairs\n", "FOR THE GOVERNMENT OF NORWAY|Anna Maria Lund", "FOR THE GOVERNMENT OF CHILE|Pedro Alvarez")]
    [InlineData("For the Government of Norway For the Government of Chile\nAnna Lund Pedro Alvarez\nState Minister Deputy Prime Minister\n", "For the Government of Norway|Anna Lund", "For the Government of Chile|Pedro Alvarez")]
    public void Signatures_one_blank_apart_are_read_column_by_column(string signatures, string first, string second) =>
        Assert.Equal([first, second], SignatureReader.Read(Samples.Convert("AGREEMENT ON THE MOUNTAIN PASS" + EnglishBody + "Done at Oslo on 5 May 1999 in two originals in the English language.\n\n" + signatures).Lines).Select(group => $"{group.Party}|{group.Name}"));

    [Fact]
    public void Signatures_that_do_not_part_evenly_stay_as_they_stand() =>
        Assert.Contains(Samples.Convert("AGREEMENT ON THE MOUNTAIN PASS" + EnglishBody + "Done at Oslo on 5 May 1999 in two originals in the English language.\n\nFor the Government of Norway: For the Government of Chile:\n\nAnna Maria Lund Pedro Alvarez\n").Lines, line => line.Content.Text == "For the Government of Norway: For the Government of Chile:");

    [Fact]
    public void Note_of_an_ambassador_is_a_letter() =>
        Assert.Equal("letter", Samples.Convert("The Ambassador of Norway at Santiago to the Minister of Foreign Affairs of Chile\n\nSantiago, 5 May 1999\n\nExcellency,\n\nI have the honour to refer to the talks between our two Governments on the mountain pass and to propose that it be kept open in summer.\n\nAccept, Excellency, the assurances of my highest consideration.\n\nAnna Lund\nAmbassador of Norway\n").Detected.Kind?.Value);

    [Fact]
    public void Day_far_behind_a_meeting_in_a_text_without_stops_is_not_that_of_the_meeting() =>
        Assert.Null(Samples.Convert("amendment to the protocol on goats\n\nextracted from the report of the third meeting of the foresters held to speak of the goats that cross the mountain pass, " + string.Concat(Enumerable.Repeat("and of the bridges that the herders mend on their own side of the frontier in every season of the year, ", 8)) + "the foresters shall count them in the period that begins on 1 January 2004, and in each period thereafter").Detected.Date);

    private const string Notes = "NOTE I\n\nOslo, 2 April 1974\n\nExcellency,\n\nI have the honour to propose that the mountain pass be kept open in summer and that the herders mend its bridges before winter.\n\nAccept, Excellency, the assurances of my highest consideration.\n\nAnna Lund\n\nNOTE II\n\nOslo, 9 May 1974\n\nExcellency,\n\nI have the honour to confirm that the proposal of your note is acceptable to the Government of Chile, so that both notes make an agreement.\n\nAccept, Excellency, the assurances of my highest consideration.\n\nPedro Alvarez\n";

    [Theory]
    [InlineData("EXCHANGE OF NOTES CONSTITUTING AN AGREEMENT BETWEEN NORWAY AND CHILE ON THE MOUNTAIN PASS\n\n", "1974-05-09")]
    [InlineData("PROTOCOL OF NORWAY AND CHILE ON THE MOUNTAIN PASS\n\n", "1974-04-02")]
    public void Agreement_by_two_notes_is_of_the_day_of_the_answer(string title, string day) =>
        Assert.Equal(day, Samples.Convert(title + Notes).Detected.Date?.Value);

    [Fact]
    public void Note_that_ends_with_having_the_honour_to_be_is_a_letter() =>
        Assert.Equal("letter", Samples.Convert("NOTE I\n\nOslo, 24 February 1961\n\nSir,\n\nIn view of the works on the mountain pass I have the honour to propose that its bridges be mended by the herders of either side.\n\nI have the honour to be, etc.\n\n(Signed) A. LUND\n").Detected.Kind?.Value);

    [Theory]
    [InlineData("Protocol setting out the seasons of the mountain pass Official Journal L 306, 19/12/1995 pp. 0007 - 0043", "Protocol setting out the seasons of the mountain pass")]
    [InlineData("Protocol on the printing of the Official Journal and of the records of 1999/2000", "Protocol on the printing of the Official Journal and of the records of 1999/2000")]
    public void Gazette_behind_a_title_is_no_part_of_it_and_dates_nothing(string line, string title)
    {
        ConvertedText converted = Samples.Convert(line + "\n\nArticle 1\n\nThe mountain pass shall be open in summer, and the herders of either side shall mend the bridges before winter.\n\nArticle 2\n\nNo toll shall be paid for it.\n");
        Assert.Equal(title, converted.Detected.Title.Value);
        Assert.Null(converted.Detected.Date);
    }

    [Fact]
    public void Writer_alone_below_a_letter_that_another_follows_signs_it()
    {
        ConvertedText converted = Samples.Convert("EXCHANGE OF NOTES CONSTITUTING AN AGREEMENT BETWEEN NORWAY AND CHILE ON THE MOUNTAIN PASS\n\n" + Notes);
        Assert.Equal(["Anna Lund", "Pedro Alvarez"], SignatureReader.Read(converted.Lines).Select(group => group.Name));
        Assert.Contains(converted.Blocks, block => block.Text == "NOTE II");
    }
}
