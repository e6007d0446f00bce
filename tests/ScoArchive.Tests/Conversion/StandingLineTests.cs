using ScoArchive.Core.Conversion;
using ScoArchive.Proof;
using ScoArchive.Tests.Proof;

namespace ScoArchive.Tests.Conversion;

/// <summary>Datelines, bylines, closings and signatures stay where they stood, as lines that are no paragraphs.</summary>
public sealed class StandingLineTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";

    [Theory]
    [InlineData("Statement of the foresters on wolves\n\nOsh, 4 May 2021\n\n" + Body, "0 Dateline Osh, 4 May 2021")]
    [InlineData("Statement of the foresters on wolves\n\n" + Body + "\nOsh, 4 May 2021\n", "2 Dateline Osh, 4 May 2021")]
    [InlineData("Wolves come back to the valley, foresters say\n\nBy Anna Karimova\n\n" + Body, "0 Byline By Anna Karimova")]
    [InlineData("Wolves come back to the valley, foresters say\n\nOSH, May 4 (Valley News) -- " + Body, "0 Dateline OSH, May 4 (Valley News) --")]
    [InlineData("Letter of the foresters on wolves\n\n" + Body + "\nYours sincerely,\n\nAnna Karimova\n", "2 Closing Yours sincerely, | 2 Signature Anna Karimova")]
    [InlineData("Письмо лесников о волках\n\nЛесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n\nС уважением,\nАнна Каримова\nДиректор леса\n", "1 Closing С уважением, | 1 Signature Анна Каримова | 1 Signature Директор леса")]
    [InlineData("Agreement on wolves\n\n" + Body + "\nDone at Osh on 4 May 2021.\n\nFor the herders\n\nA. EXAMPLE\n\nAnnex\n\nThe wolves are counted by two foresters, who walk on both sides of the river in the snow.\n", "3 Signature For the herders | 3 Signature A. EXAMPLE")]
    public void Lines_stand_where_they_stood(string text, string expected)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(expected, string.Join(" | ", converted.Lines.Select(line => $"{line.Before} {line.Content.Kind} {line.Content.Text}")));
        Assert.All(converted.Lines, line => Assert.Contains(converted.Interventions, change => change.Range == line.Content.Range && change.StaysInText));
        Assert.Empty(WordProof.Check("lines", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Theory]
    [InlineData("---\ntitle: 'Foresters agree on wolves'\ndate: 2021-05-04\nauthor: Anna Karimova\n---\n\n# Foresters agree on wolves\n\n" + Body)]
    [InlineData("[Title] Foresters agree on wolves\n[Date] 4 May 2021\n[Place] Osh\n[Source] Valley News\n\n" + Body)]
    public void Facts_that_a_file_states_about_its_text_are_no_lines_of_it(string text) => Assert.Empty(Samples.Convert(text).Lines);

    [Theory]
    [InlineData("Anna Example                         Boris Example\n\nMinister of Forests                  Minister of Bridges\n\nof Aland                             of Beland\n")]
    [InlineData("Anna Example\tBoris Example\nMinister of Forests\tMinister of Bridges\nof Aland\tof Beland\n")]
    [InlineData("Anna Example\n                                     Boris Example\nMinister of Forests                  Minister of Bridges\nof Aland                             of Beland\n")]
    [InlineData("________________                     ________________\nAnna Example                         Boris Example\nMinister of Forests                  Minister of Bridges\nof Aland                             of Beland\n")]
    public void Signatures_side_by_side_are_read_by_columns(string signatures)
    {
        ConvertedText converted = Samples.Convert("Agreement on wolves\n\n" + Body + "\nDone at Osh on 4 May 2021.\n\n" + signatures);
        Assert.Equal(["Anna Example", "Minister of Forests", "of Aland", "Boris Example", "Minister of Bridges", "of Beland"], converted.Lines.Select(line => line.Content.Text).Where(text => text[0] != '_'));
        Assert.DoesNotContain(converted.Blocks, block => block is TableBlock);
        Assert.Equal(["Anna Example, Minister of Forests of Aland", "Boris Example, Minister of Bridges of Beland"], SignatureReader.Read(converted.Lines).Select(group => $"{group.Name}, {group.Office}"));
        Assert.Empty(WordProof.Check("columns", converted.Seed, PublishedTextReader.Read(MinimalPage.Render(converted))));
    }

    [Theory]
    [InlineData("President of Aland                   A. Example\n\nPresident of Beland                  B. Example\n", "A. Example (President of Aland) | B. Example (President of Beland)")]
    [InlineData("For the Republic of Aland\n\nA. EXAMPLE\n\nB. EXAMPLE\n\nFor Beland\n\nC. EXAMPLE\n", "A. EXAMPLE () for For the Republic of Aland | B. EXAMPLE () for For the Republic of Aland | C. EXAMPLE () for For Beland")]
    [InlineData("Anna Example\nMinister of Forests\n\nWitnessed by:\n\nBoris Example\nMinister of Bridges\n", "Anna Example (Minister of Forests) | Boris Example (Minister of Bridges)")]
    [InlineData("(Signed) Anna Example\nMinister of Forests\n", "Anna Example (Minister of Forests)")]
    [InlineData("For the Republic of Aland: A. Example\n\nFor Beland: B. Example\n", "A. Example () for For the Republic of Aland | B. Example () for For Beland")]
    [InlineData("За Аландию\t\tЗа Беландию\n\nА. ПРИМЕР\t\tБ. ПРИМЕР\n", "А. ПРИМЕР () for За Аландию | Б. ПРИМЕР () for За Беландию")]
    [InlineData("Anna van der Example\nMinister of Forests\nRepublic of Aland\n", "Anna van der Example (Minister of Forests, Republic of Aland)")]
    [InlineData("Boris Example\nHead of the Ice Service of the\nRepublic of Aland\n\nMinister of Forests\n", "Boris Example (Head of the Ice Service of the Republic of Aland, Minister of Forests)")]
    [InlineData("Chairman: A. Example\n", "A. Example (Chairman)")]
    [InlineData("______________\nAnna Example\nMinister of Forests\n", "Anna Example (Minister of Forests)")]
    [InlineData("Президент Аландии\n\nА. ПРИМЕР\n\nПрезидент Беландии\n\nБ. ПРИМЕР\n", "А. ПРИМЕР (Президент Аландии) | Б. ПРИМЕР (Президент Беландии)")]
    [InlineData("阿兰共和国总统 阿丽娜\n贝兰共和国总理 鲍里斯\n", "阿丽娜 (阿兰共和国总统) | 鲍里斯 (贝兰共和国总理)")]
    [InlineData("Anna Example\nMinister of Forests\nSecretariat of the League of Foresters\n", "Anna Example (Minister of Forests, Secretariat of the League of Foresters)")]
    public void Names_stand_with_their_offices(string signatures, string expected)
    {
        ConvertedText converted = Samples.Convert("Agreement on wolves\n\n" + Body + "\nDone at Osh on 4 May 2021.\n\n" + signatures);
        Assert.Equal(expected, string.Join(" | ", SignatureReader.Read(converted.Lines).Where(group => group.Name.Length > 0)
            .Select(group => $"{group.Name} ({group.Office}){(group.Party.Length > 0 ? " for " + group.Party : "")}")));
    }

    [Theory]
    [InlineData("关于保护灯塔的通知\n\n各县政府：\n\n请各县于年底前检查所有灯塔，并将结果报送港务局。\n\n特此通知。\n\n阿兰市港务局\n2021年5月4日\n", "阿兰市港务局")]
    [InlineData("Notice on Lighthouses\n\nDear colleagues,\n\nAll districts check their lighthouses before winter and report to the port office.\n\nSecretariat of the League of Foresters\n4 May 2021\n", "Secretariat of the League of Foresters")]
    public void A_body_that_signs_alone_is_nobodys_name(string text, string body)
    {
        ConvertedText converted = Samples.Convert(text);
        SignatureGroup group = Assert.Single(SignatureReader.Read(converted.Lines));
        Assert.Equal(("", body), (group.Name, group.Party + group.Office));
    }

    [Fact]
    public void Every_signature_line_is_in_one_group()
    {
        ConvertedText converted = Samples.Convert("Agreement on wolves\n\n" + Body + "\nDone at Osh on 4 May 2021.\n\nFor the herders:\n\n______________\n\nAnna Example\n\nMinister of Forests\n\nWitnessed by:\n\nBoris Example\n");
        Assert.Equal(converted.Lines.Select(line => line.Content), SignatureReader.Read(converted.Lines).SelectMany(group => group.Lines));
    }
}
