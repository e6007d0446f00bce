using System.Text.RegularExpressions;
using ScoArchive.Strings;

namespace ScoArchive.Tests.Interface;

public sealed partial class InterfaceTextTests
{
    [Fact]
    public void Every_key_that_the_code_names_has_an_English_text()
    {
        InterfaceText text = ThemeUnderTest.Words();
        HashSet<string> keys = [.. text.Keys];
        string[] named = [.. SourceFiles().SelectMany(path => KeyUse().Matches(File.ReadAllText(path)).Select(match => match.Groups["key"].Value)).Distinct()];
        Assert.True(named.Length > 50, "the pattern no longer finds the uses");
        Assert.DoesNotContain(named, key => !key.EndsWith('.') && !keys.Contains(key) && !keys.Contains(key + ".one"));
    }

    [Fact]
    public void A_language_without_a_file_is_none_of_the_themes() =>
        Assert.DoesNotContain("xx", InterfaceText.LanguagesOf(ThemeUnderTest.Files));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(RepositoryFolder.PathOf("src", "ScoArchive"), "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => !path.Contains("obj", StringComparison.Ordinal));

    [GeneratedRegex("""[Tt]ext(?:\[|\.Format\(|\.Count\()"(?<key>[^"]+)["]""", RegexOptions.NonBacktracking)]
    private static partial Regex KeyUse();
}
