namespace ScoArchive.Tests.Conversion;

/// <summary>Heads and ends that offices give their papers: stamps with the number of minutes, items of an agenda, who presides, acts named by number above their subject, states of facts, signatures side by side.</summary>
public sealed class PublishedOfficeTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("AGREEMENT\nBETWEEN THE GOVERNMENT OF THE REPUBLIC OF THE VALLEY\nAND THE RIVER FUND\nCONCERNING THE SEAT OF THE RIVER FUND\n\n" + Body, "AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF THE VALLEY AND THE RIVER FUND CONCERNING THE SEAT OF THE RIVER FUND")]
    [InlineData("ЗАЯВЛЕНИЕ\nКомиссии лесников горной долины\nпо итогам подсчёта волков\n\n" + RussianBody, "ЗАЯВЛЕНИЕ Комиссии лесников горной долины по итогам подсчёта волков")]
    [InlineData("РЕШЕНИЕ\nСовета лесников\n\nот 5 мая 2020 года № 7\n\nОб учёте волков\n\n" + RussianBody, "Об учёте волков")]
    [InlineData("General Assembly\nAgenda item 7\nWolves of the valley: report of the Committee on Wolves\n\nReport of the Committee on Wolves\n\nChair: Ms. Anna Karimova (Aland)\n\n" + Body, "Report of the Committee on Wolves")]
    [InlineData("林业安全委员会办公室文件\n林安办〔2021〕4号\n关于山火情况的通报\n" + ChineseBody, "关于山火情况的通报")]
    [InlineData("EXCHANGE OF LETTERS ON THE CARE OF WOLVES\nI\n" + Body, "EXCHANGE OF LETTERS ON THE CARE OF WOLVES")]
    [InlineData("STATEMENT OF PRELIMINARY FINDINGS AND CONCLUSIONS\nPRELIMINARY CONCLUSIONS\n" + Body, "STATEMENT OF PRELIMINARY FINDINGS AND CONCLUSIONS")]
    public void Titles_of_offices_papers(string text, string title) =>
        Assert.Equal(title, Samples.Convert(text).Detected.Title.Value);

    [Theory]
    [InlineData("УТВЕРЖДЁН\nрешением Общего собрания лесников\nот 3 апреля 2008 г. (протокол № 1)\n\nУСТАВ\nФонда охраны волков\n\n" + RussianBody, "2008-04-03")]
    [InlineData("СПРАВКА\nо ходе подсчёта волков\n\n(по состоянию на 1 марта 2020 года)\n\n" + RussianBody, "2020-03-01")]
    [InlineData("УСТАВ\nФонда охраны волков\n\n(по состоянию на 1 марта 2020 года)\n\n" + RussianBody, null)]
    [InlineData("山林防火管理办法\n\n（2019年3月5日林业部令第7号公布 自2019年5月1日起施行）\n\n" + ChineseBody, "2019-03-05")]
    [InlineData("Statement of the Mission on the Counting of Wolves\n\n" + Body + "\nOsh, 11 October 2021 – The mission opened its office in September with ten experts and left it in good order.\n", "2021-10-11")]
    [InlineData("Statement of the Mission on the Counting of Wolves\n\n" + Body + "\nOsh, 11 October 2021 – The mission opened its office in September with ten experts.\n\nOsh, 12 October 2021 – The mission closed its office.\n", null)]
    [InlineData("ДЕКЛАРАЦИЯ\nдвадцатилетия Союза лесников\n\nМы, лесники долины, по итогам заседания, состоявшегося 17 сентября 2021 года в Оше, заявляем о нижеследующем.\n\n" + RussianBody, "2021-09-17")]
    [InlineData("ПРОТОКОЛ О НАМЕРЕНИЯХ\nмежду музеями\n\nг. Омск, 14 мая\n2019 г.\n\n" + RussianBody, "2019-05-14")]
    public void Days_of_offices_papers(string text, string? day) =>
        Assert.Equal(day, Samples.Convert(text).Detected.Date?.Value);

    [Theory]
    [InlineData("Decision 10/COP.14\n\nProgramme and budget of the foresters for two years\n\n" + Body, "decision")]
    [InlineData("Secretary-General's bulletin\n\nStatus and duties of the gardeners\n\n" + Body, "regulation")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nJOINT PRESS STATEMENT OF THE FORESTERS AND THE HERDERS\n\n" + Body, "statement")]
    [InlineData("关于同意防火方案的复函\n\n" + ChineseBody, "letter")]
    [InlineData("山林文化联盟章程\n\n" + ChineseBody, "charter")]
    public void Kinds_of_offices_papers(string text, string kind) =>
        Assert.Equal(kind, Samples.Convert(text).Detected.Kind?.Value);

    [Theory]
    [InlineData("Agreement on the Wolves\n\n" + Body + "\nDone at Osh this 9th day of February 2017.\n\nHon. Peter Wekesa                         Hon. Grace Nabirye\nCabinet Secretary                         Minister of Water\nfor Water of Kenya                        of Uganda\n", "Grace Nabirye")]
    [InlineData("РЕШЕНИЕ\n\n" + RussianBody + "\nПредседательствующий                                    Л. Т. Хайдарова\nСудьи                                                   А. С. Мельник\n                                                        Э. К. Токтоналиев\n", "Токтоналиев")]
    [InlineData("关于同意防火方案的复函\n\n" + ChineseBody + "\n国家文物局\n2020年6月22日\n", "国家文物局")]
    public void Signatures_of_offices_papers_are_no_paragraphs(string text, string signature) =>
        Assert.DoesNotContain(Samples.Convert(text).Blocks, block => block.Text.Contains(signature, StringComparison.Ordinal));

    [Fact]
    public void A_Chinese_sentence_with_a_dash_names_no_place() =>
        Assert.Null(Samples.Convert("共同保护狼群倡议书\n\n为此，我们——来自山谷的林务员，共同发出如下倡议：\n\n" + ChineseBody).Detected.Place);
}
