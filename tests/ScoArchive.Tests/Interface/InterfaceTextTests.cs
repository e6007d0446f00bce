using System.Text.RegularExpressions;
using ScoArchive.Theme.Strings;

namespace ScoArchive.Tests.Interface;

public sealed partial class InterfaceTextTests
{
    [Fact]
    public void Every_key_that_the_code_names_has_an_English_text()
    {
        InterfaceText text = InterfaceText.Load("en");
        HashSet<string> keys = [.. text.Keys];
        string[] named = [.. SourceFiles().SelectMany(path => KeyUse().Matches(File.ReadAllText(path)).Select(match => match.Groups["key"].Value)).Distinct()];
        Assert.True(named.Length > 50, "the pattern no longer finds the uses");
        Assert.DoesNotContain(named, key => !key.EndsWith('.') && !keys.Contains(key) && !keys.Contains(key + ".one"));
    }

    [Fact]
    public void A_language_that_lacks_is_a_clear_error() =>
        Assert.Contains("theme/Strings/xx.json", Assert.Throws<FileNotFoundException>(() => InterfaceText.Load("xx")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> SourceFiles() =>
        new[] { RepositoryFolder.PathOf("theme"), RepositoryFolder.PathOf("src", "ScoArchive") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => !path.Contains("obj", StringComparison.Ordinal));

    [GeneratedRegex("""[Tt]ext(?:\[|\.Format\(|\.Count\()"(?<key>[^"]+)["]""", RegexOptions.NonBacktracking)]
    private static partial Regex KeyUse();
}
