namespace ScoArchive.Tests.Conversion;

/// <summary>Papers that came as one single line: where the title ends before a preamble in capitals, a report's opening, a symbol, a body's name.</summary>
public sealed class SingleLineTests
{
    private const string Rest = "the foresters of the valley met for the third time and agreed to count the wolves again in spring, and they thanked the herders, who had kept a record of every winter since the bridge was built over the river.";

    [Theory]
    [InlineData("MEMORANDUM OF UNDERSTANDING BETWEEN THE FORESTERS AND THE HERDERS WHEREAS, " + Rest + " NOW, THEREFORE, they agreed to the following: ARTICLE I PURPOSE 1.01. The purpose of this Memorandum is to mend the bridge.", "MEMORANDUM OF UNDERSTANDING BETWEEN THE FORESTERS AND THE HERDERS")]
    [InlineData("WOM/BEI/9/Rev.1* 4 September 1995 CHIEF FORESTER'S ADDRESS AT WELCOMING CEREMONY FOR HERDERS Following is the text of the address: We are meeting here to take this great work forward. " + Rest, "CHIEF FORESTER'S ADDRESS AT WELCOMING CEREMONY FOR HERDERS")]
    [InlineData("AT CEREMONY OF THIRD MEETING OF FORESTERS, CHIEF FORESTER SAYS WOLVES MAY BE COUNTED AGAIN NEW YORK, 14 May (Forest Headquarters) -- Following is the statement: We are gathered today. " + Rest, "AT CEREMONY OF THIRD MEETING OF FORESTERS, CHIEF FORESTER SAYS WOLVES MAY BE COUNTED AGAIN")]
    [InlineData("Total Page:16\nFile Type:pdf, Size:1020Kb\nFINAL STATEMENT OF THE THIRD FORESTERS’ SUMMIT BANGKOK, 23 JUNE 2019 1. We, the foresters, gathered in Bangkok for the third summit. " + Rest + " 2. We reaffirmed the importance of the bridge. " + Rest + " 3. We agreed to meet again. " + Rest, "FINAL STATEMENT OF THE THIRD FORESTERS’ SUMMIT")]
    [InlineData("第五十届会议 议程项目72 大会决议 [根据第一委员会的报告(A/50/592)通过] 50/72. 审查林务员第十届会议通过的建议和决定的执行情况 大会, 审议了林务员会议的报告, 深信林务员会议应发挥主要作用, 1. 重申林务员会议应发挥的作用; 2. 欢迎林务员会议决心修好河上的桥, 以便早日取得进展; 3. 促请林务员会议继续清点狼群, 并在冬天到来之前向大会提出报告; 4. 请秘书长提供服务。", "50/72. 审查林务员第十届会议通过的建议和决定的执行情况")]
    public void Title_ends_where_the_text_begins(string text, string title) =>
        Assert.Equal(title, Samples.Convert(text).Detected.Title.Value);

    [Fact]
    public void Parties_tied_by_a_word_open_no_preamble_of_a_body() =>
        Assert.Equal("СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ И ПАСТУХАМИ О МОСТАХ И ВОЛКАХ", Samples.Convert("СОГЛАШЕНИЕ МЕЖДУ ЛЕСНИКАМИ И ПАСТУХАМИ О МОСТАХ И ВОЛКАХ (Москва, 3 ноября 1978 года) Союз Лесных Республик и Горная Республика, руководствуясь положениями Договора о дружбе, стремясь развивать отношения между лесниками и пастухами, согласились о нижеследующем: Статья 1 Лесники будут считать волков вместе с пастухами каждую весну и чинить мосты.").Detected.Title.Value);
}
