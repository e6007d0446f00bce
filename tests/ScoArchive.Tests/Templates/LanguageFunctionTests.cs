using ScoArchive.Templates.Functions;

namespace ScoArchive.Tests.Templates;

public sealed class LanguageFunctionTests
{
    [Theory]
    [InlineData("en", "en", "")]
    [InlineData("", "en", "")]
    [InlineData("ru", "en", "lang=ru")]
    [InlineData("fa-IR", "ru", "lang=fa-IR dir=rtl")]
    [InlineData("en", "fa", "lang=en dir=ltr")]
    [InlineData("ur", "ar", "lang=ur")]
    public void Words_say_of_their_language_what_the_page_does_not(string words, string page, string attributes) =>
        Assert.Equal(attributes, string.Join(' ', LanguageFunction.AttributesOf(words, page).Chunk(2).Select(pair => string.Join('=', pair))));

    [Theory]
    [InlineData("<p{{ language model.words }}>a</p>", 0)]
    [InlineData("<p class=\"a\"{{ language model.words }}>a</p>", 0)]
    [InlineData("<p>{{ language model.words }}</p>", 1)]
    [InlineData("<p lang=\"{{ language model.words }}\">a</p>", 1)]
    [InlineData("<p{{ language }}>a</p>", 1)]
    [InlineData("<p{{ language 7 }}>a</p>", 1)]
    public void It_stands_inside_a_tag_with_the_tag_of_a_language(string page, int problems)
    {
        using var bench = new TemplateBench(page);
        Assert.Equal(problems, bench.Check().Length);
    }
}
