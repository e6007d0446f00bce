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
    public void A_state_that_acts_is_told_from_one_that_is_named(string text, string expected) => Assert.Equal(expected, RolesOf(text));

    [Theory]
    [InlineData("welcomed the decisions of India and Pakistan to join")]
    [InlineData("support for China’s Belt and Road Initiative")]
    [InlineData("resolving the crisis in Syria through dialogue")]
    [InlineData("the initiative was noted. Uzbekistan was named")]
    public void A_state_that_is_merely_named_has_no_role(string text) => Assert.Empty(RolesOf(text));

    private static string RolesOf(string text) =>
        string.Join('|', PublishedVocabulary.Finder.Find(text, "en").Roles
            .Select(role => $"{role.Iso} {role.Role} {role.Words}"));
}
