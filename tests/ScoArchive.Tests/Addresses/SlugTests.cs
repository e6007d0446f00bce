using FsCheck;
using FsCheck.Fluent;

namespace ScoArchive.Tests.Addresses;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Joint Communiqué of the Meeting", "joint-communique-of-the-meeting")]
    [InlineData("SCO's' Digital Link ': Bridging", "scos-digital-link-bridging")]
    [InlineData("上海合作组织", "")]
    [InlineData("  --  ", "")]
    public void Words_become_addresses(string words, string slug) => Assert.Equal(slug, Slug.Make(words));

    [Fact]
    public void What_is_made_is_valid_or_empty() => Prop.ForAll<string>(words =>
    {
        string slug = Slug.Make(words ?? "");
        Assert.True(slug.Length == 0 || Slug.IsValid(slug), slug);
    }).Check(PropertyRun.Usual);
}
