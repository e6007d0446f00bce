using System.Text.RegularExpressions;
using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Rooms;

/// <summary>The pages that the README and the handbook lead to are there.</summary>
public sealed partial class HandbookTests
{
    [Fact]
    public void Every_page_that_is_named_is_there()
    {
        string[] pages = ["README.md", .. Directory.GetFiles(RepositoryFolder.PathOf("docs"), "*.md").Select(page => Path.GetRelativePath(RepositoryFolder.Root, page))];
        string[] missing = [.. from page in pages
                               from Match named in PageName().Matches(RepositoryFolder.Read(page))
                               where !File.Exists(RepositoryFolder.PathOf(named.Value))
                               select $"{page}: {named.Value}"];
        Assert.Empty(missing);
    }

    [Fact]
    public void The_first_page_names_every_page()
    {
        string first = RepositoryFolder.Read("docs", "README.md");
        string[] pages = [.. Directory.GetFiles(RepositoryFolder.PathOf("docs"), "*.md").Select(page => "docs/" + Path.GetFileName(page)).Where(page => page != "docs/README.md")];
        Assert.Equal([], pages.Where(page => !first.Contains($"`{page}`", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_command_of_the_handbook_is_one_with_the_options_that_it_has_there()
    {
        string[] pages = [RepositoryFolder.PathOf("README.md"), .. Directory.GetFiles(RepositoryFolder.PathOf("docs"), "*.md")];
        var called = pages.SelectMany(page => Command().Matches(File.ReadAllText(page))).Select(match => (Name: match.Groups["name"].Value, Options: match.Groups["rest"].Value)).Distinct().ToArray();
        Assert.True(called.Length > 5, "The commands were not found.");
        foreach (IGrouping<string, (string Name, string Options)> command in called.GroupBy(call => call.Name))
        {
            ProgramRun help = await ProgramRun.InAsync(RepositoryFolder.Root, [.. command.Key.Length > 0 ? (string[])[command.Key] : [], "--help"]);
            Assert.True(help.ExitCode == 0, $"'{command.Key}' is no command: {help.Errors}");
            string[] missing = [.. command.SelectMany(call => Option().Matches(call.Options).Select(option => option.Value)).Distinct().Where(option => !help.Output.Contains(option, StringComparison.Ordinal))];
            Assert.True(missing.Length == 0, $"'{command.Key}' has no {string.Join(", ", missing)}");
        }
    }

    [GeneratedRegex("(?:--project src/ScoArchive --|\\bsco-archive)(?: (?<name>[a-z]+))?(?<rest>(?: (?:--[a-z-]+|[A-Z…]+|\\.|[a-z0-9./-]+|\"[^\"\n]+\"))*)", RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Option();

    [GeneratedRegex("docs/[A-Za-z/-]+\\.md")]
    private static partial Regex PageName();
}
