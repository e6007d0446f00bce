using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Content;

namespace ScoArchive.Tests.Addresses;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Joint Communiqué of the Meeting", "joint-communique-of-the-meeting")]
    [InlineData("SCO's' Digital Link ': Bridging", "scos-digital-link-bridging")]
    [InlineData("上海合作组织", "")]
    [InlineData("  --  ", "")]
    [InlineData("Con", "con-text")]
    public void Words_become_addresses(string words, string slug) => Assert.Equal(slug, Slug.Make(words));

    [Fact]
    public void What_is_made_is_valid_or_empty() => Prop.ForAll<string>(words =>
    {
        string slug = Slug.Make(words ?? "");
        Assert.True(slug.Length == 0 || Slug.IsValid(slug), slug);
    }).Check(PropertyRun.Usual);

    [Theory]
    [InlineData("con.txt", "-con.txt")]
    [InlineData(" a?b#c.txt", "-a-b-c.txt")]
    [InlineData("COM1.text", "-COM1.text")]
    [InlineData("console.txt", "console.txt")]
    public void A_text_is_published_under_a_name_that_every_host_takes(string file, string name) => Assert.Equal(name, SeedName.Publish(file));

    [Fact]
    public void Whatever_a_text_is_called_its_published_name_is_safe() => Prop.ForAll<string>(words =>
    {
        string name = string.Concat((words ?? "").Where(letter => letter is not ('/' or '\0') && !char.IsSurrogate(letter)));
        Assert.Null(SafeName.FaultOf(SeedName.Publish(name[..Math.Min(name.Length, 50)] + ".txt")));
    }).Check(PropertyRun.Usual);
}
