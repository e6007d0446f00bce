using ScoArchive.Core.Letters;

namespace ScoArchive.Tests.Addresses;

public sealed class CyrillicLettersTests
{
    [Theory]
    [InlineData("Декларация о мире", "deklaratsiya-o-mire")]
    [InlineData("Ельцин, поездка, объект, щит, съезд, Ереван", "yeltsin-poyezdka-obyekt-shchit-syezd-yerevan")]
    [InlineData("Қазақстан, Өзбекистон, Україна", "qazaqstan-ozbekiston-ukrayina")]
    public void Cyrillic_letters_become_Latin_ones_after_BGN_PCGN(string words, string slug) =>
        Assert.Equal(slug, Slug.Make(CyrillicLetters.ToLatin(words)));
}
