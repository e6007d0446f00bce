using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Languages;

namespace ScoArchive.Tests.Languages;

public sealed class CollationTests
{
    [Theory]
    [InlineData("ru", "ёж", "Ель|ёж|жук")]
    [InlineData("ru", "", "Армения|Беларусь|Иран|Йемен|Казахстан|Қазақстан|Лаос|Япония|2020|ASEAN")]
    [InlineData("en", "", "Åland|Armenia|Côte d'Ivoire|Cuba|Türkiye|Turkmenistan|Беларусь|中国")]
    [InlineData("en", "", "New Zealand|Newfoundland")]
    [InlineData("zh", "", "中国|乌兹别克斯坦|俄罗斯|哈萨克斯坦|塔吉克斯坦|ASEAN|Беларусь")]
    [InlineData("fa", "", "ایران|پاکستان|چین|Iran")]
    public void Names_stand_as_readers_of_the_language_expect(string language, string first, string expected)
    {
        string[] names = expected.Split('|');
        string[] sorted = [.. names.Reverse().Order(Collation.Of(language))];
        Assert.Equal(names.Where(name => name != "2020").ToArray(), sorted.Where(name => name != "2020"));
        Assert.Equal(names.Contains("2020"), sorted[0] == "2020");
        Assert.True(first.Length == 0 || sorted.Contains(first));
    }

    [Fact]
    public void It_is_an_order() => Prop.ForAll<string, string, string>((a, b, c) =>
    {
        Collation order = Collation.Of("ru");
        int Compare(string? x, string? y) => Math.Sign(order.Compare(x, y));
        return Compare(a, b) == -Compare(b, a)
            && (Compare(a, b) != 0 || (a ?? "") == (b ?? ""))
            && !(Compare(a, b) <= 0 && Compare(b, c) <= 0 && Compare(a, c) > 0);
    }).Check(PropertyRun.Usual);
}
