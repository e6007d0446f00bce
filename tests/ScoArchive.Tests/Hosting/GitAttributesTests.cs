using ScoArchive.Tests.Machine;

namespace ScoArchive.Tests.Hosting;

/// <summary>What git does to the holdings: nothing.</summary>
public sealed class GitAttributesTests
{
    [Theory]
    [InlineData("seeds/a.txt", "unset")]
    [InlineData("seeds/A.TXT", "unset")]
    [InlineData("seeds/a.text", "unset")]
    [InlineData("seeds/a.HTML", "unset")]
    [InlineData("seeds/a", "unset")]
    [InlineData("seeds/声明.txt", "unset")]
    [InlineData("seeds/2024/a.txt", "unset")]
    [InlineData("tests/fixtures/seeds/a.TXT", "unset")]
    [InlineData("seeds/a.yml", "set")]
    [InlineData("README.md", "auto")]
    public void Seeds_are_kept_byte_for_byte_whatever_their_ending(string path, string expected)
    {
        string answer = Shell.Run("git", "-C", RepositoryFolder.Root, "-c", "core.quotePath=false", "check-attr", "text", "--", path);
        Assert.Equal($"{path}: text: {expected}\n", answer);
    }
}
