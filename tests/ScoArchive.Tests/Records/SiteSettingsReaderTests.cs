using ScoArchive.Strings;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Tests.Records;

public sealed class SiteSettingsReaderTests
{
    [Theory]
    [InlineData("https://example.org/archive", "en", 0)]
    [InlineData("https://example.org/", "qps-ploc", 0)]
    [InlineData("example.org", "en", 3)]
    [InlineData("https://example.org/?a=b", "en", 3)]
    [InlineData("https://example.org/", "xx", 4)]
    public void An_address_or_a_language_that_cannot_be_used_is_named_with_its_line(string baseUrl, string language, int line)
    {
        Outcome<SiteSettings> outcome = SiteSettingsReader.Read("input/site.yml", $"title: T\ntagline: L\nbaseUrl: {baseUrl}\nlanguage: {language}\n", InterfaceText.LanguagesOf(ThemeUnderTest.Files));
        Assert.Equal(line == 0 ? [] : [line], outcome.Diagnostics.Select(problem => problem.Line));
    }
}
