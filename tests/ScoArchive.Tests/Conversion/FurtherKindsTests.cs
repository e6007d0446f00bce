using ScoArchive.Core.Conversion;

namespace ScoArchive.Tests.Conversion;

/// <summary>Kinds of lines around titles and signatures that the twelfth and thirteenth set of unseen texts showed.</summary>
public sealed class FurtherKindsTests
{
    private const string Body = "The foresters of the valley met for the third time and agreed to count the wolves again in spring.\n\nThey thanked the herders, who had kept a record of every winter since the bridge was built.\n";
    private const string RussianBody = "Лесники долины встретились в третий раз и договорились весной снова пересчитать волков.\n\nУчастники поблагодарили пастухов, которые вели записи каждую зиму с постройки моста.\n";

    [Theory]
    [InlineData("ПОСТАНОВЛЕНИЕ\n4 мая 2011 г.\nОб изменении программы охраны волков\n\n" + RussianBody, "decision")]
    [InlineData("RESOLUTION\n4 May 2011\nOn the regulations for crossing the bridge\n\n" + Body, "resolution")]
    [InlineData("Press release\n\nStatement by the chief forester on wolves\n\n" + Body, "statement")]
    [InlineData("Press release\n\nForesters sign agreement on wolves of the valley\n\n" + Body, "press-release")]
    [InlineData("新闻发言人就狼群伤羊事件答记者问\n\n问：今年冬天有多少只羊被狼咬伤，牧民得到了怎样的补偿？\n\n答：一共有四十只羊受伤，牧民都已经得到了应有的补偿。\n", "interview")]
    [InlineData("NEWS RELEASE\n\nWolves come back to the valley, foresters say\n\n" + Body, "press-release")]
    public void Kind_is_the_text_s_own_and_not_that_of_an_act_it_speaks_of(string text, string kind) =>
        Assert.Equal(kind, Samples.Convert(text).Detected.Kind?.Value);

    [Theory]
    [InlineData("Statement on the avalanche in Tashkent and its victims\n\n" + Body, null)]
    [InlineData("Astana Declaration on wolves\n\n" + Body, "Astana")]
    [InlineData("Statement of the meeting in Bishkek\n\n" + Body, "Bishkek")]
    public void Place_in_a_title_is_the_text_s_only_beside_its_kind_or_a_meeting(string text, string? place) =>
        Assert.Equal(place, Samples.Convert(text).Detected.Place?.Value);

    [Theory]
    [InlineData("Statement of the foresters on wolves\n\nThe 4th of May, 2011, Osh\n\n" + Body, "2011-05-04", "Osh")]
    [InlineData("Statement of the foresters on wolves\n\n4 May 2021, via videoconference\n\n" + Body, "2021-05-04", null)]
    [InlineData("Заявление лесников о волках\n\n4 мая 2021 года, в режиме видеоконференции\n\n" + RussianBody, "2021-05-04", null)]
    [InlineData("Statement of the foresters on wolves\n\n" + Body + "\nAdopted by the foresters on 4 May 2011 in Osh.\n", "2011-05-04", "Osh")]
    public void Datelines_may_have_an_article_or_no_place_and_closings_a_place_behind_the_day(string text, string date, string? place)
    {
        DetectedMetadata found = Samples.Convert(text).Detected;
        Assert.Equal((date, place), (found.Date?.Value, found.Place?.Value));
    }

    [Theory]
    [InlineData("Statement of the foresters on wolves\n\n" + Body + "\nAnna Example\n4 May 2011\n", "Anna Example")]
    [InlineData("Заявление лесников о волках\n\n" + RussianBody + "\nОт Республики Армения\nА. Примеров\nОт Республики Беларусь\nБ. Образцов\n", "Б. Образцов")]
    [InlineData("Agreement on wolves\n\n" + Body + "\n(Signed) J. EXAMPLE.\n(Signed) A. SAMPLE.\n", "(Signed) A. SAMPLE.")]
    public void Names_by_a_day_by_their_parties_and_with_a_full_stop_are_signatures(string text, string signature)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal(2, converted.Blocks.Length);
        Assert.Contains(converted.Interventions, change => change.Kind == InterventionKind.Signature && change.Text.Contains(signature, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Minister of forests was the first to cross the bridge. The others waited on the bank")]
    [InlineData("Председатель общины первым перешёл мост. Остальные ждали на берегу")]
    public void Sentences_that_open_like_an_office_are_no_signature(string sentence) =>
        Assert.Contains(Samples.Convert("Statement on wolves\n\n" + Body + "\n" + sentence + "\n").Blocks, block => block.Text == sentence);

    [Theory]
    [InlineData("No. 512\n\nNEPAL and BHUTAN\n\nAgreement on wolves. Signed at Thimphu, on 2 May 1967\n\nOfficial text: English.\n\nRegistered by Nepal on 11 September 1967.\n\nAGREEMENT ON WOLVES BETWEEN NEPAL AND BHUTAN\n\n" + Body, "AGREEMENT ON WOLVES BETWEEN NEPAL AND BHUTAN")]
    [InlineData("No. 512\n\nAgreement on wolves between Nepal and Bhutan\n\nFrench and English official texts communicated by the Minister of Nepal. The registration took place in May.\n\n" + Body, "Agreement on wolves between Nepal and Bhutan")]
    public void Covers_of_treaty_series_are_no_titles_and_no_text(string text, string title)
    {
        ConvertedText converted = Samples.Convert(text);
        Assert.Equal((title, 2), (converted.Detected.Title.Value, converted.Blocks.Length));
    }

    [Theory]
    [InlineData("Statement of the foresters on wolves\n\n“One valley, one forest”\n\n" + Body)]
    [InlineData("STATEMENT OF THE FORESTERS\n\nADOPTED BY THE THIRD SESSION OF THE COUNCIL OF FORESTERS\n\n" + Body)]
    public void Mottoes_and_adoptions_below_a_title_are_no_headings(string text) =>
        Assert.DoesNotContain(Samples.Convert(text).Blocks, block => block is HeadingBlock);

    [Theory]
    [InlineData("Print\nWolves and bridges\nBack to top")]
    [InlineData("Tags\nBureau of valleys, forests and bridges")]
    public void Rows_of_labels_and_tags_below_the_text_are_furniture(string rows) =>
        Assert.Equal(2, Samples.Convert("Statement of the foresters on wolves\n\n" + Body + "\n" + rows + "\n").Blocks.Length);

    [Fact]
    public void Headings_between_indented_Chinese_paragraphs_stand_alone()
    {
        const string Text = "关于山谷狼群的联合声明\n    各方讨论了山谷森林的现状，并就下一年度的措施清单达成一致。\n狼群\n    林务员每年冬天统计一次狼群的数量，并把结果通报各方代表团。\n桥梁\n    各方同意在春天以前修好山谷中的桥梁，供各方居民共同使用，费\n用由各方平均分担。\n    各方感谢牧民。\n";

        Assert.Equal(["狼群", "桥梁"], Samples.Convert(Text).Blocks.OfType<HeadingBlock>().Select(heading => heading.Text));
    }
}
