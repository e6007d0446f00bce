namespace ScoArchive.Tests.Conversion;

/// <summary>Heads and ends of treaties and resolutions as collections of them print these: titles in capitals over many lines, subjects below a kind, days in words and days of other acts.</summary>
public sealed class TreatyHeadTests
{
    private const string Articles = """

        Article 1
        The Parties shall keep the mountain pass open in summer and shall mend the bridges on their own side of the frontier.

        Article 2
        Each Party shall tell the other of every rockfall within one day and shall lend it the men and horses that it asks for.

        """;

    [Theory]
    [InlineData("AGREEMENT BETWEEN THE GOVERNMENT OF ISTVIA AND THE GOVERNMENT OF MORELAND ON THE MOUNTAIN PASS\n\nTHE GOVERNMENT OF ISTVIA AND THE GOVERNMENT OF MORELAND,\n\nCONSIDERING that the pass is closed in winter,\n\nHAVE AGREED as follows:\n", "AGREEMENT BETWEEN THE GOVERNMENT OF ISTVIA AND THE GOVERNMENT OF MORELAND ON THE MOUNTAIN PASS")]
    [InlineData("MEMORANDUM OF UNDERSTANDING\nON THE KEEPING OF MOUNTAIN GOATS\nTHE SIGNATORIES,\nAWARE that goats know no frontier,\nHAVE AGREED as follows:\n", "MEMORANDUM OF UNDERSTANDING ON THE KEEPING OF MOUNTAIN GOATS")]
    [InlineData("PROTOCOL\nTO THE 1979 CONVENTION ON\nLONG-DISTANCE GRAZING\nOF COWS ON\nHIGH MEADOWS\nThe Parties,\nHaving met in spring,\nHave agreed as follows:\n", "PROTOCOL TO THE 1979 CONVENTION ON LONG-DISTANCE GRAZING OF COWS ON HIGH MEADOWS")]
    [InlineData("CONVENTION REGARDING THE MOWING OF\nTHE MEADOWS AND THE CUTTING OF RUSHES\nIN THE UPPER VALLEY.\n", "CONVENTION REGARDING THE MOWING OF THE MEADOWS AND THE CUTTING OF RUSHES IN THE UPPER VALLEY.")]
    [InlineData("CONVENTION BETWEEN\nISTVIA AND MORELAND\nREGARDING FISHING IN THE\nWATERS OF BOTH\nSTATES, SIGNED AT TASHKENT,\nOCTOBER 21, 1922.\n\nThe Government of Istvia and the Government of Moreland have decided to conclude this Convention.\n", "CONVENTION BETWEEN ISTVIA AND MORELAND REGARDING FISHING IN THE WATERS OF BOTH STATES")]
    [InlineData("PROTOCOL\n\nsetting out the fishing opportunities and the financial contribution provided for by the Partnership Agreement on the upper lake between the Union of the Valleys and the Republic of Moreland in the years to come\n", "PROTOCOL setting out the fishing opportunities and the financial contribution provided for by the Partnership Agreement on the upper lake between the Union of the Valleys and the Republic of Moreland in the years to come")]
    [InlineData("Amended Valley Convention for the Protection, Mending and Marking of the Paths and Bridges of the Upper Valley.\nAdopted in Bishkek on 31 March 2010\n", "Amended Valley Convention for the Protection, Mending and Marking of the Paths and Bridges of the Upper Valley.")]
    [InlineData("AGREEMENT BETWEEN THE GOVERNMENT OF THE\nKINGDOM OF ISTVIA, THE GOVERNMENT OF THE\nREPUBLIC OF MORELAND AND THE GOVERNMENT OF THE\nREPUBLIC OF OSTLAND CONCERNING THE COMMON\nPOINT OF THE BORDERS AND THE MARKING OF THE\nRELATED BORDERS OF THE\nTHREE STATES ON THE WHITE MOUNTAIN\nThe Government of the Kingdom of Istvia, the\nGovernment of the Republic of Moreland and the\nGovernment of the Republic of Ostland,\nHave agreed as follows:\n", "AGREEMENT BETWEEN THE GOVERNMENT OF THE KINGDOM OF ISTVIA, THE GOVERNMENT OF THE REPUBLIC OF MORELAND AND THE GOVERNMENT OF THE REPUBLIC OF OSTLAND CONCERNING THE COMMON POINT OF THE BORDERS AND THE MARKING OF THE RELATED BORDERS OF THE THREE STATES ON THE WHITE MOUNTAIN")]
    [InlineData("EXCHANGE OF LETTERS CONSTITUTING AN AGREEMENT BETWEEN\nISTVIA AND MORELAND CONCERNING HERRING\nLETTER I.\nTashkent, 3 May 1967\nSir,\n\nI have the honour to propose that herring be free of duty.\n", "EXCHANGE OF LETTERS CONSTITUTING AN AGREEMENT BETWEEN ISTVIA AND MORELAND CONCERNING HERRING")]
    public void Titles_go_as_far_as_their_words_do(string head, string title) => Assert.Equal(title, Samples.Convert(head + Articles).Detected.Title.Value);

    [Theory]
    [InlineData("Done at Bishkek, on this twenty fourth day of August 2006 in two copies.", "2006-08-24")]
    [InlineData("Done at Bishkek in duplicate, the twenty- Fourth day of November two thousand and six.", "2006-11-24")]
    [InlineData("DONE IN BISHKEK ON THIS THIRTY FIRST DAY OF MARCH TWO THOUSAND AND TEN IN SINGLE COPIES.", "2010-03-31")]
    [InlineData("SIGNED AT BISHKEK, FEBRUARY 20TH, 1935.", "1935-02-20")]
    [InlineData("Done at Bishkek on 27May2013 in two copies.", "2013-05-27")]
    [InlineData("SIGNED AT BISHKEK, APRIL 2IST, 1938.", null)]
    [InlineData("The agreement is executed in Bishkek on 20 August 1997 in two copies, both in Russian.", "1997-08-20")]
    [InlineData("IN WITNESS WHEREOF the Plenipotentiaries have signed the present Agreement and have thereto affixed their seals at Bishkek on September 20, 1922.", "1922-09-20")]
    [InlineData("IN WITNESS WHEREOF the respective Plenipotentiaries sign this Agreement in the city of Bishkek on the thirtieth day of November 2005.", "2005-11-30")]
    [InlineData("(This document was signed on 21 October 2002 in Bishkek by the Heads of State.)", "2002-10-21")]
    [InlineData("Done and signed in Bishkek on the 21 of Rajab, 1422 H.J, corresponding to 8, October 2001 in two copies.", "2001-10-08")]
    [InlineData("The Agreement was opened in Bishkek on 20 August 1997 by the two Ministers.", null)]
    [InlineData("The Agreement was signed in Bishkek on 20 August 1997 in two copies, and the guides waited for it.", null)]
    [InlineData("Twenty paths fourth in number, marked in March 2010, stay open.", null)]
    public void Closing_sentences_give_their_day(string closing, string? day) =>
        Assert.Equal(day, Samples.Convert("AGREEMENT ON THE MOUNTAIN PASS\n" + Articles + closing + "\n").Detected.Date?.Value);

    [Theory]
    [InlineData("68th plenary meeting\n14 December 1990", "1990-12-14")]
    [InlineData("68th plenary meeting 14 December 1990", "1990-12-14")]
    [InlineData("(Ninth plenary meeting, 27 May 2013 – Committee A, fourth report)", "2013-05-27")]
    [InlineData("Eighth plenary meeting, 24 May 2008 A61/VR/8", "2008-05-24")]
    [InlineData("The ninth plenary meeting, 27 May 2013, was chaired by the host.", null)]
    public void Resolutions_are_of_the_day_of_the_meeting_below_them(string meeting, string? day) =>
        Assert.Equal(day, Samples.Convert("Keeping of mountain paths\n\nThe General Assembly,\n\nRecalling the need for safe paths in all mountains,\n\n1. Calls upon the Member States to mend the paths and to mark them in red and white;\n\n2. Decides to remain seized of the paths.\n\n" + meeting + "\n\nANNEX\n\nGuidelines for the keeping of paths\n\nPaths are to be cleared in spring by those who live nearest to them.\n").Detected.Date?.Value);

    [Theory]
    [InlineData("PROTOCOL establishing, for the period from 1 January 1990 to 31 December 1991, the grazing rights on the high meadows", null)]
    [InlineData("Protocol setting out, for the period 1 July 2000 to 30 June 2003, the grazing rights on the high meadows", null)]
    [InlineData("PROTOCOL TO AMEND THE CONVENTION OF 31 JANUARY 1963 ON THE HIGH MEADOWS", null)]
    [InlineData("RESOLUTION ON THE CONVENTION OF 31 JANUARY 1963", null)]
    [InlineData("AGREEMENT ON THE HIGH MEADOWS OF 31 JANUARY 1963", "1963-01-31")]
    public void Periods_and_other_acts_of_a_title_give_no_day(string title, string? day) =>
        Assert.Equal(day, Samples.Convert(title + "\n" + Articles).Detected.Date?.Value);

    [Fact]
    public void Clause_with_the_number_of_a_note_at_its_end_is_no_title() =>
        Assert.Equal("Primary care", Samples.Convert("Seventy-second session\nAgenda item 11.5\nPrimary care \n \nThe Seventy-second Health Assembly, \nHaving considered the report on care in all valleys;1 \n1 Document A72/12. \n" + Articles).Detected.Title.Value);

    [Fact]
    public void Chinese_days_of_adoption_are_no_headline_that_a_page_prints_again()
    {
        string title = Samples.Convert("草原防火条例\n\n1993年10月5日 河谷委员会令第130号公布\n\n2008年11月19日 河谷委员会第36次会议修订通过\n\n2008年11月29日 河谷委员会令第542号公布\n\n第一章 总则\n\n第一条 为了加强草原防火工作，积极预防和扑救草原火灾，制定本条例。\n\n第二条 本条例适用于河谷内的草原。\n\n第三条 草原防火工作由河谷委员会负责，各村应当予以协助。\n").Detected.Title.Value;
        Assert.Equal("草原防火条例", title);
    }

    [Fact]
    public void Chinese_line_that_says_when_an_act_was_promulgated_is_no_title()
    {
        string title = Samples.Convert("高山牧场管理委员会、河谷森林委员会关于办理放牧纠纷案件具体适用规则若干问题的解释（二）\n\n2007年4月4日 高山牧场管理委员会第12次会议、河谷森林委员会第75次会议通过\n\n2007年4月5日 高山牧场管理委员会、河谷森林委员会公告公布\n\n为依法处理放牧纠纷，保护牧民的合法权益，现就若干问题解释如下：\n\n第一条 春季放牧应当自六月一日开始。\n\n第二条 牧民应当修补道路，并在秋季第一场雪之前将羊群赶回河谷。\n第三条 委员会每年召开一次会议，听取各村代表的意见，并公布下一年的放牧日期。\n第四条 违反本解释的，由委员会给予警告；情节严重的，暂停其下一年的放牧资格。\n第五条 本解释自公布之日起施行。\n").Detected.Title.Value;
        Assert.Equal("高山牧场管理委员会、河谷森林委员会关于办理放牧纠纷案件具体适用规则若干问题的解释（二）", title);
    }

    [Theory]
    [InlineData("THIRTY-THIRD WORLD MOUNTAIN ASSEMBLY WMA33.27 \n23 May 1980 \nCARE OF MOUNTAIN GOATS AND SHEEP\n", "CARE OF MOUNTAIN GOATS AND SHEEP")]
    [InlineData("Advanced unedited text, final official version forthcoming\nA/RES/69/142 ADOPTED BY GA PLENARY ON 18 DECEMBER 2014 \n\nCare of mountain goats and of sheep in the development goals\n", "Care of mountain goats and of sheep in the development goals")]
    [InlineData("General Assembly \nResolution adopted by the General Assembly \n[without reference to a Main Committee (A/S-24/8)] \n\nS-24/2.  Further care of mountain goats \n", "S-24/2. Further care of mountain goats")]
    [InlineData("Council of Europe Treaty Series -No. 203 \nAdditional Protocol to the Convention on Goats, concerning Bells \nStrasbourg, 27.XI.2008 \n", "Additional Protocol to the Convention on Goats, concerning Bells")]
    [InlineData("Distr.: General\nSixty-seventh session\nResolution adopted by the General Assembly on 20 December 2012\n[on the report of the Third Committee (A/67/449)]\n67/139. Towards a comprehensive instrument to promote and protect the rights and dignity of mountain goats in all the valleys of the world and on their summits", "67/139. Towards a comprehensive instrument to promote and protect the rights and dignity of mountain goats in all the valleys of the world and on their summits")]
    public void Mastheads_of_assemblies_stand_above_the_title(string head, string title) =>
        Assert.Equal(title, Samples.Convert(head + "\nThe General Assembly,\nRecalling its resolution 2542 on goats and on the paths that they keep open in all the mountains of the world,\nReaffirming that goats are of use to those who live in valleys and on mountains in all seasons,\n1. Calls upon the Member States to care for their goats and to count them in every spring;\n2. Decides to remain seized of the goats and of their bells.\n").Detected.Title.Value);

    [Fact]
    public void Treaty_is_closed_below_the_annexes_of_its_chapters() =>
        Assert.Equal("2003-02-15", Samples.Convert("FREE TRADE AGREEMENT BETWEEN ISTVIA AND MORELAND\n" + Articles + "\nANNEX\n\nBells are free of duty in both States from the first day of summer on.\n" + Articles.Replace("Article 1", "Article 3", StringComparison.Ordinal).Replace("Article 2", "Article 4", StringComparison.Ordinal) + "DONE in Bishkek, on the fifteenth day of February of 2003, in duplicate.\n").Detected.Date?.Value);

    [Fact]
    public void Session_with_its_day_above_the_text_does_not_close_it() =>
        Assert.NotEqual("2013-05-03", Samples.Convert("Sixty-seventh session, 3 May 2013\n\nReport on mountain paths\n\nOsh, 12 February 2013\n" + Articles).Detected.Date?.Value);
}
