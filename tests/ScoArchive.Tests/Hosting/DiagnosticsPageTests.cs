using System.Text.RegularExpressions;

namespace ScoArchive.Tests.Hosting;

public sealed partial class DiagnosticsPageTests
{
    [Fact]
    public void Every_code_of_the_program_is_explained_and_no_other()
    {
        string[] used = [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("obj", StringComparison.Ordinal))
            .SelectMany(path => UsedCode().Matches(File.ReadAllText(path)).Select(match => match.Value.Trim('"'))).Distinct().Order(StringComparer.Ordinal)];
        string[] explained = [.. ExplainedCode().Matches(RepositoryFolder.Read("docs", "diagnostics.md")).Select(match => match.Groups["code"].Value).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(used);
        Assert.Equal(used, explained);
    }

    [GeneratedRegex("\"SCO[0-9]{3}\"", RegexOptions.NonBacktracking)]
    private static partial Regex UsedCode();

    [GeneratedRegex("^\\| (?<code>SCO[0-9]{3}) ", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ExplainedCode();
}
