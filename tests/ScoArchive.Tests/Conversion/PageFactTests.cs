using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>What pages, databases and collections say around an act: the weather, notes on its force, lines of its adoption, rows between acts, labels in brackets; and reports that show no newsroom.</summary>
public sealed class PageFactTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины в третий раз договорились весной снова пересчитать волков и починить мост через реку.\n\nОни поблагодарили пастухов, которые вели записи каждую зиму с тех пор, как построили мост.\n";
    private const string ChineseBody = "山谷各国林务员第三次商定在春天再次清点狼群，并在冬天到来之前修好河上的桥。\n\n他们感谢牧民，牧民自从建桥以来每年冬天都作记录。\n";

    [Theory]
    [InlineData("61 F\nOsh\nMonday, May 4, 2020\nHomeForestsForesters of the Valley and Herders of the Lower Hills Before Their...\n\nForesters of the Valley and Herders of the Lower Hills Before Their Meeting\n\n" + Body, "Foresters of the Valley and Herders of the Lower Hills Before Their Meeting", "-", "-", null)]
    [InlineData("+12°C\nОш\n4 мая 2020 года\n\nЗаявление лесников долины о волках\n\n" + RussianBody, "Заявление лесников долины о волках", "-", "-", "statement")]
    [InlineData("Statement of the Foresters of the Valley\n\nOsh\nMay 4, 2020\n\n" + Body, "Statement of the Foresters of the Valley", "2020-05-04", "Osh", "statement")]
    public void The_weather_where_the_reader_is_gives_neither_day_nor_place(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("                 Р А С П О Р Я Ж Е Н И Е\n\n              ЛЕСНИКА ГОРНОЙ ДОЛИНЫ\n\n                            Утратило силу - Распоряжение\n                               лесника горной долины\n                              от 07.02.2004 г. N 47\n\n     Об изменении состава совета лесников\n           и пастухов горной долины\n\n     1. Внести в состав совета лесников и пастухов горной долины изменения, которые нужны для счёта волков.\n\n     2. Настоящее распоряжение вступает в силу со дня его подписания.\n\n     Лесник горной долины                         В.Лесной\n\n     5 августа 2002 года\n     N 369\n", "Об изменении состава совета лесников и пастухов горной долины", "2002-08-05", "-", "decision")]
    public void The_day_of_the_act_that_ended_another_is_not_its_own(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("ACHIEVING PEACE AMONG WOLVES AND FORESTERS OF THE VALLEY\n\nResolution adopted without a vote by the 103rd Conference of Foresters\n(Osh, 5 May 2000)\n\nThe 103rd Conference of Foresters,\n\nConsidering that wolves play an important role in the forests of the valley,\n\nRecalling that the bridge over the river is necessary for the herders,\n\n1. Calls upon the herders to count the wolves again in spring.\n", "ACHIEVING PEACE AMONG WOLVES AND FORESTERS OF THE VALLEY", "2000-05-05", "Osh", "resolution")]
    [InlineData("Resolution adopted without a vote by the 103rd Conference of Foresters\n(Osh, 5 May 2000)\n\nThe 103rd Conference of Foresters,\n\nConsidering that wolves play an important role in the forests of the valley,\n\n1. Calls upon the herders to count the wolves again in spring.\n", "Resolution adopted without a vote by the 103rd Conference of Foresters", "2000-05-05", "Osh", "resolution")]
    [InlineData("Резолюция 1518 (2003),\n\nпринятая Советом лесников на его 48-м заседании 24 ноября 2003 года\n\nСовет лесников,\n\nссылаясь на свои прежние резолюции о волках,\n\n1. постановляет весной снова пересчитать волков;\n", "Резолюция 1518 (2003), принятая Советом лесников на его 48-м заседании 24 ноября 2003 года", "2003-11-24", "-", "resolution")]
    [InlineData("山谷林务员关于赠送和接受木材的规定\n\n1993年12月5日 山谷林务局令第133号发布\n\n第一条 为了加强对山谷木材的管理，严肃山谷林务员和牧民的纪律，保持清廉，制定本规定。\n\n第二条 本规定所称的木材，是指松木和桦木，以及山谷各国商定在春天清点的其他木材。\n", "山谷林务员关于赠送和接受木材的规定", "1993-12-05", "-", "regulation")]
    public void A_line_says_who_gave_the_act_and_when(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("[Title] Osh Meeting of the Foresters Communique\nIntroduction\n1. " + Body, "Osh Meeting of the Foresters Communique", "-", null, "communique")]
    [InlineData("山谷会议第27号决议\n← | 山谷会议第26号决议 | 山谷会议第27号决议 制定机关:山谷会议 2022年3月25日于林业大厅 (在第90次会议上) |\n山谷会议第28号决议 |\n\n山谷会议，\n\n回顾其以往关于狼群的决议，\n\n1. 决定在春天再次清点狼群；\n", "山谷会议第27号决议", "2022-03-25", null, "resolution")]
    [InlineData("# 山谷快讯 2026-06-10\n\n来源：[山谷网](https://example.org/2026/06/10/a.shtml)\n\n## 主要内容\n\n1. 林务员在山谷再次清点狼群；\n2. 牧民修好河上的桥；\n3. 山谷学校开学。\n", "山谷快讯 2026-06-10", "2026-06-10", "-", null)]
    [InlineData("中华人民共和国政府和乌克兰政府关于森林的协定(乌克兰2011.04.20)\n\n中华人民共和国政府和乌克兰政府（以下简称“双方”），\n\n为提高森林合作效率，达成协定如下：\n\n第一条\n\n" + ChineseBody, "中华人民共和国政府和乌克兰政府关于森林的协定", "2011-04-20", "-", "agreement")]
    public void Collections_name_themselves_and_other_acts_beside_the_title(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("Opening of the Exhibition at the Sixtieth Anniversary of the Signing of the Valley Charter\n\n27 June 2005, at 18:30\n\n" + Body, null, "2005-06-27", null, null)]
    [InlineData("Foresters' Dialogue Joint Statement\n\nMedia Note\nOsh\nOctober 4, 2013\n\n" + Body, "Foresters' Dialogue Joint Statement", "2013-10-04", "Osh", "statement")]
    [InlineData("Лесник долины направил благодарственное послание пастухам по итогам счёта волков\n\n" + RussianBody, null, "-", "-", "news-report")]
    [InlineData("Valley foresters reaffirm commitment to safe and well-kept bridges\n\nValley foresters meeting here today reaffirmed their commitment to building bridges over every river of the valley.\n\nThe herders will be invited to the next meeting.\n", null, "-", "-", "news-report")]
    [InlineData("Лесники долины и пастухи договорились о волках\n\nОш, 11.03.21 /Кабар/. Лесники долины и пастухи сегодня договорились весной снова пересчитать волков и починить мост через реку.\n\n" + RussianBody, null, "2021-03-11", "Ош", "news-report")]
    public void What_a_title_remembers_or_reports_is_not_its_own_kind(string text, string? title, string? date, string? place, string? kind) => Check(text, title, date, place, kind);

    [Theory]
    [InlineData("United Nations A/78/L.2* General Assembly Distr.: Limited 25 July 2024 Original: English Seventy-eighth session Agenda item 75 (c) Forests and the law of the valley: wolves Osh and Karvia: draft decision** Wolves of the valleys and the bridges over their rivers\n\nThe General Assembly, recalling its resolution 78/2 of 24 April 2024, requests the foresters to count the wolves again in spring and to mend the bridge over the river before winter comes.\n", "Wolves of the valleys and the bridges over their rivers", "decision")]
    [InlineData("United Nations A/AC.2/2026/9 General Assembly Distr.: General 4 May 2026 Original: English Preparatory Commission for the Valley Convention on the Count of the Wolves Third session Report of the Preparatory Commission for the Count of the Wolves of the Valley\n\nI. Introduction\n\n1. " + Body, "Report of the Preparatory Commission for the Count of the Wolves of the Valley", "report")]
    public void A_title_starts_in_a_masthead_that_came_as_one_line_with_it(string text, string? title, string? kind) => Check(text, title, null, null, kind);

    [Fact]
    public void A_name_of_many_parties_in_capitals_is_a_title_at_any_length()
    {
        string title = "MEMORANDUM OF UNDERSTANDING ON COOPERATION AMONG " + string.Join(", ", Enumerable.Range(0, 9).Select(i => $"THE INSTITUTE OF FORESTERS OF THE {(char)('A' + i)}LAND VALLEY REPUBLIC"));
        Check(title + "\n\nThe Institutes of Foresters of the valleys (hereinafter referred to as the \"Institutes\"),\n\nHave reached the following understanding:\n\nARTICLE I\n\n" + Body, title, "-", "-", "memorandum");
    }

    /// <summary>Asks for the facts that are stated; a dash stands for none.</summary>
    private static void Check(string text, string? title, string? date, string? place, string? kind)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        (string? Asked, string? Found)[] facts = [(title, found.Title.Value), (date, found.Date?.Value ?? "-"), (place, found.Place?.Value ?? "-"), (kind, found.Kind?.Value ?? "-")];
        Assert.All(facts.Where(fact => fact.Asked is not null), fact => Assert.Equal(fact.Asked, fact.Found));
    }
}
