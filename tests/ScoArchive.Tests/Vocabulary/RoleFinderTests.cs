namespace ScoArchive.Tests.Vocabulary;

public sealed class RoleFinderTests
{
    [Theory]
    [InlineData("noted the initiative of the Republic of Uzbekistan to adopt", "UZ Initiates initiative of the Republic of Uzbekistan")]
    [InlineData("praise India’s proposal to hold", "IN Initiates India’s proposal")]
    [InlineData("noted the Russian initiative to draw up", "RU Initiates Russian initiative")]
    [InlineData("the proposal by India and the Republic of Belarus", "IN Initiates proposal by India|BY Initiates proposal by India and the Republic of Belarus")]
    [InlineData("praise the Russian Federation’s SCO chairmanship in 2019", "RU Chairs Russian Federation’s SCO chairmanship")]
    [InlineData("welcome the efforts of the Republic of Tajikistan to promote", "TJ Contributes efforts of the Republic of Tajikistan")]
    [InlineData("the next session will be held in Kyrgyzstan", "KG Hosts held in Kyrgyzstan")]
    [InlineData("results of the meeting (Moscow, 3 July 2020)", "RU Hosts Moscow, 3 July 2020")]
    [InlineData("held on 2 March 2020 in Vienna as part", "AT Hosts 2 March 2020 in Vienna")]
    [InlineData("Uzbekistan has hosted two festivals of youth", "UZ Hosts Uzbekistan has hosted")]
    [InlineData("noted that Tajikistan is ready to host a seminar on glaciers", "TJ Hosts Tajikistan is ready to host")]
    [InlineData("thanked the Kyrgyz side for Kyrgyzstan’s hosting of the games", "KG Hosts Kyrgyzstan’s hosting")]
    [InlineData("supported Pakistan’s offer to host the next round", "PK Hosts Pakistan’s offer to host")]
    [InlineData("a workshop co-hosted by Belarus and Kazakhstan", "BY Hosts co-hosted by Belarus|KZ Hosts co-hosted by Belarus and Kazakhstan")]
    [InlineData("the ministers gathered in Dushanbe to sign it", "TJ Hosts gathered in Dushanbe")]
    [InlineData("after the exhibition in Astana the drills in question ended", "KZ Hosts exhibition in Astana")]
    [InlineData("the congress took place in the city of Bishkek", "KG Hosts took place in the city of Bishkek")]
    [InlineData("talks taking place in the Republic of India", "IN Hosts taking place in the Republic of India")]
    public void A_state_that_acts_is_told_from_one_that_is_named(string text, string expected) => Assert.Equal(expected, RolesOf(text));

    [Theory]
    [InlineData("welcomed the decisions of India and Pakistan to join")]
    [InlineData("support for China’s Belt and Road Initiative")]
    [InlineData("resolving the crisis in Syria through dialogue")]
    [InlineData("the initiative was noted. Uzbekistan was named")]
    [InlineData("a delegation of Uzbekistan met the host country’s ministers")]
    [InlineData("peace talks in the interest of Afghanistan")]
    [InlineData("the festival in which Belarus took part")]
    [InlineData("Kazakhstan thanked the hosts of the seminar")]
    public void A_state_that_is_merely_named_has_no_role(string text) => Assert.Empty(RolesOf(text));

    private static string RolesOf(string text) =>
        string.Join('|', PublishedVocabulary.Finder.Find(text, "en").Roles
            .Select(role => $"{role.Iso} {role.Role} {role.Words}"));
}
