using ScoArchive.Strings;

namespace ScoArchive.Tests.Interface;

public sealed class PluralRulesTests
{
    // https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html, the examples of each form.
    [Theory]
    [InlineData("en", "one", 1)]
    [InlineData("en-GB", "other", 0, 2, 11, 21, 101)]
    [InlineData("ru", "one", 1, 21, 31, 101, 1001)]
    [InlineData("ru", "few", 2, 3, 4, 22, 24, 102)]
    [InlineData("ru", "many", 0, 5, 11, 12, 14, 19, 20, 25, 111, 112, 1000)]
    [InlineData("fr", "one", 0, 1)]
    [InlineData("zh", "other", 0, 1, 2, 100)]
    [InlineData("ar", "zero", 0)]
    [InlineData("ar", "two", 2)]
    [InlineData("ar", "few", 3, 10, 103, 110)]
    [InlineData("ar", "many", 11, 26, 111)]
    [InlineData("ar", "other", 100, 102, 200)]
    [InlineData("fa", "one", 0, 1)]
    [InlineData("kk", "one", 1)]
    [InlineData("xx", "one", 1)]
    public void Numbers_take_the_form_of_their_language(string language, string category, params int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(category, PluralRules.Of(language).CategoryOf(number)));

    [Fact]
    public void Every_language_of_the_theme_has_every_form_that_its_rules_ask_for()
    {
        foreach (string language in InterfaceText.LanguagesOf(ThemeUnderTest.Files))
        {
            InterfaceText text = ThemeUnderTest.Words(language);
            string[] forms = [.. PluralRules.Of(language).Categories];
            Assert.All(text.CountKeys, key => Assert.All(forms, form => Assert.True(text.Has($"{key}.{form}"), $"{language}: {key}.{form}")));
        }
    }

    [Fact]
    public void One_is_never_counted_as_many()
    {
        InterfaceText text = ThemeUnderTest.Words();
        Assert.Equal(["1 paragraph", "2 paragraphs", "1,000 paragraphs"], new[] { 1, 2, 1000 }.Select(number => text.Count("count.paragraphs", number)));
    }
}
