using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Records;

public sealed class SiteSettingsReaderTests
{
    private const string Least = "title: T\ntagline: L\nbaseUrl: https://example.org/\nlanguage: en\n";

    [Theory]
    [InlineData("https://example.org/archive", "en", 0)]
    [InlineData("https://example.org/", "qps-ploc", 0)]
    [InlineData("https://example.org/", "ru", 0)]
    [InlineData("example.org", "en", 3)]
    [InlineData("https://example.org/?a=b", "en", 3)]
    [InlineData("https://example.org/", "xx", 4)]
    public void An_address_or_a_language_that_cannot_be_used_is_named_with_its_line(string baseUrl, string language, int line)
    {
        Outcome<SiteSettings> outcome = Read($"title: T\ntagline: L\nbaseUrl: {baseUrl}\nlanguage: {language}\n");
        Assert.Equal(line == 0 ? [] : [line], outcome.Diagnostics.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("contact: nobody", 5)]
    [InlineData("contact: javascript:alert(1)", 5)]
    [InlineData("contact: archive@example.org?cc=x", 5)]
    [InlineData("colours:\n  light: { accent: red }", 6)]
    [InlineData("colours:\n  lihgt: { accent: \"#000000\" }", 6)]
    [InlineData("indices: [topics, prizes]", 5)]
    [InlineData("dataLicence: { name: A, address: b }", 5)]
    [InlineData("searchExamples:\n  word: a", 6)]
    [InlineData("keepr: A", 5)]
    public void What_cannot_be_used_is_named_with_its_line(string more, int line) =>
        Assert.Equal([line], Read(Least + more + "\n").Diagnostics.Select(problem => problem.Line));

    [Fact]
    public void A_report_is_a_letter_or_a_form_with_its_places_filled_in()
    {
        SiteSettings mail = Read(Least + "contact: archive@example.org\n").Value!;
        Assert.Equal(
            "mailto:archive@example.org?subject=A%20%26%20B&body=https%3A%2F%2Fexample.org%2F%23p1%0A%0A%E2%80%9Cno%3F%E2%80%9D%0A%0A",
            mail.Contact!.For("A & B", "https://example.org/#p1", "“no?”").Value);
        SiteSettings form = Read(Least + "contact: https://example.org/report?page={address}&words={quotation}\n").Value!;
        Assert.Equal("https://example.org/report?page=https%3A%2F%2Fexample.org%2F&words=a%26b", form.Contact!.For("A", "https://example.org/", "a&b").Value);
    }

    [Fact]
    public void What_is_not_stated_is_what_the_site_has_anyway()
    {
        SiteSettings settings = Read(Least).Value!;
        Assert.Equal(("T", "", "", null, null), (settings.ShortTitle, settings.Keeper, settings.Description, settings.Contact, settings.Licence));
        Assert.All(SiteIndex.All, index => Assert.True(settings.Shows(index)));
        Assert.False(Read(Least + "indices: [topics]\n").Value!.Shows(SiteIndex.States));
    }

    private static Outcome<SiteSettings> Read(string text) => SiteSettingsReader.Read("input/site.yml", text, InterfaceText.LanguagesOf(ThemeUnderTest.Files));
}
