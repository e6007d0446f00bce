using System.Text.RegularExpressions;

namespace ScoArchive.Tests.Starting;

/// <summary>Somebody who has the packed program and the handbook does what it says, in an empty folder, line by line.</summary>
public sealed partial class HandbookRunTests : IDisposable
{
    private const string Page = "<html><body><h1>Statement on Lamps</h1><p>Bergen, 4 July 2019</p><p>The masters of the ferries met in Norway, and they agreed to keep three lamps burning all winter at every landing.</p></body></html>";
    private readonly InstalledProgram _program = new();

    [Fact]
    public async Task Every_line_of_the_keepers_pages_does_what_it_says()
    {
        foreach (string line in LinesOf(RepositoryFolder.Read("docs", "new-archive.md")))
        {
            await _program.TypeAsync(line);
        }

        string archive = Path.Combine(_program.Folder, "harbour");
        Assert.Equal(archive, _program.At);
        foreach (string line in LinesOf(File.ReadAllText(Path.Combine(archive, "README.md"))))
        {
            await _program.TypeAsync(line);
        }

        // What the pages take for granted: a file that one has, and a branch that was fetched.
        File.WriteAllText(Path.Combine(_program.Folder, "lamps.html"), Page);
        _program.Run("git init --quiet --initial-branch=main && git add --all && git commit --quiet --message=start && git update-ref refs/remotes/origin/main HEAD");
        string first = File.ReadAllText(Path.Combine(archive, "docs", "README.md"));
        string[] pages = [.. PageName().Matches(first).Select(page => page.Value)];
        Assert.Equal(Directory.GetFiles(Path.Combine(archive, "docs"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md").Order(), pages.Select(Path.GetFileName).Order());
        int typed = 0;
        foreach (string page in pages.Where(page => page != "docs/new-archive.md"))
        {
            string text = File.ReadAllText(Path.Combine(archive, page));
            Assert.DoesNotContain("dotnet run --project src/ScoArchive", text, StringComparison.Ordinal);
            foreach (string line in LinesOf(text).Where(line => !line.StartsWith("dotnet test ", StringComparison.Ordinal)))
            {
                await _program.TypeAsync(line.Replace("FILE", "../lamps.html", StringComparison.Ordinal).Replace("SLUG", "opening-statement", StringComparison.Ordinal));
                typed++;
            }
        }

        Assert.True(typed >= 10, $"Only {typed} lines were found.");
        Assert.True(File.Exists(Path.Combine(archive, "output", "documents", "statement-on-lamps", "index.html")));
        Assert.True(File.Exists(Path.Combine(archive, "site.tar.gz")));
        Assert.Contains("1 new document", _program.Run(".program/sco-archive changes --since origin/main"), StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    // Indented lines outside of fences are what is typed.
    private static IEnumerable<string> LinesOf(string page)
    {
        bool isFenced = false;
        foreach (string line in page.Split('\n'))
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced && Indented().Match(line) is { Success: true } typed)
            {
                yield return typed.Groups["line"].Value;
            }
        }
    }

    [GeneratedRegex("^(?: {4}| {7})(?<line>(?:\\.\\./tools/|tools/|\\.program/|dotnet |cd |git |bash |tar )\\S*.*)$")]
    private static partial Regex Indented();

    [GeneratedRegex("docs/[a-z-]+\\.md")]
    private static partial Regex PageName();
}
