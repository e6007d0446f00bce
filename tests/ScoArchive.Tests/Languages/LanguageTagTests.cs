using ScoArchive.Core.Languages;

namespace ScoArchive.Tests.Languages;

public sealed class LanguageTagTests
{
    // RFC 5646, appendix A, and tags that it calls ill-formed.
    [Theory]
    [InlineData("de", "de")]
    [InlineData("zh-hant-TW", "zh-Hant-TW")]
    [InlineData("ZH-CMN-HANS-CN", "zh-cmn-Hans-CN")]
    [InlineData("sl-rozaj-biske", "sl-rozaj-biske")]
    [InlineData("hy-Latn-IT-arevela", "hy-Latn-IT-arevela")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-CH-x-phonebk", "de-CH-x-phonebk")]
    [InlineData("en-a-myext-b-another", "en-a-myext-b-another")]
    [InlineData("x-whatever", "x-whatever")]
    [InlineData("uz-Cyrl", "uz-Cyrl")]
    [InlineData("fas-AF", "fas-AF")]
    public void A_tag_is_known_by_its_form_and_written_as_usual(string tag, string written)
    {
        Assert.True(LanguageTag.IsWellFormed(tag));
        Assert.Equal(written, LanguageTag.Canonical(tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-DE")]
    [InlineData("en_GB")]
    [InlineData("English")]
    [InlineData("de-419-DE")]
    [InlineData("ru-")]
    [InlineData("en-a")]
    public void What_is_no_tag_is_told(string text) => Assert.False(LanguageTag.IsWellFormed(text));

    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("fa-AF", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("uz", "ltr")]
    [InlineData("uz-Arab", "rtl")]
    [InlineData("fa-Latn", "ltr")]
    [InlineData("tg", "ltr")]
    [InlineData("zh-Hant", "ltr")]
    [InlineData("en", "ltr")]
    public void A_language_is_written_in_the_direction_of_its_script(string tag, string direction) => Assert.Equal(direction, WritingDirection.Of(tag));

    [Fact]
    public void Words_are_kept_apart_only_where_directions_differ()
    {
        Assert.Equal("\u2068سند\u2069", WritingDirection.Isolate("سند", "fa", "en"));
        Assert.Equal("سند", WritingDirection.Isolate("سند", "fa", "ar"));
        Assert.Equal("Документ", WritingDirection.Isolate("Документ", "ru", "en"));
    }
}
