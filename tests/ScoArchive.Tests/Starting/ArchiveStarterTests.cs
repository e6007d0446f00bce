using ScoArchive.Building;
using ScoArchive.Files;
using ScoArchive.Progress;
using ScoArchive.Publishing;
using ScoArchive.Starting;

namespace ScoArchive.Tests.Starting;

public sealed class ArchiveStarterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-new-").FullName;

    [Fact]
    public void There_is_a_text_to_begin_with_in_every_language_of_the_interface() => Assert.Equal(["en", "ru", "zh"], ArchiveStarter.Languages);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task A_new_archive_builds_without_a_warning_and_keeps_its_ledgers(string language)
    {
        string folder = Path.Combine(_folder, "new");
        string[] files = [.. ArchiveStarter.Start(folder, new NewArchive("Bob's: \"#1\" архив", "", language, "https://example.org/a"), _folder)];
        Assert.All(
            (string[])[".gitattributes", ".gitignore", ".github/workflows/check.yml", "README.md", "hosting/build.sh", "hosting/cloudflare-pages.yml", "hosting/github-pages.yml", "hosting/host.sh", "hosting/pre-commit", "input/pages/about.md", "input/site.yml", "netlify.toml", "seeds/opening-statement.txt"],
            file => Assert.Contains(file, files));
        Assert.DoesNotContain(files.Select(file => File.ReadAllText(Path.Combine(folder, file))), text => System.Text.RegularExpressions.Regex.IsMatch(text, @"\{(title|tagline|baseUrl|language|version|heading)\}|Shanghai|\bSCO\b"));
        BuildReport report = await BuildAsync(folder, LedgerUse.Write);
        Assert.Equal([], report.Diagnostics.Select(problem => problem.ToString()));
        Assert.Equal([], (await BuildAsync(folder, LedgerUse.Lock)).Diagnostics.Select(problem => problem.ToString()));
        Assert.Contains("Bob&#x27;s: &quot;#1&quot; архив", File.ReadAllText(Path.Combine(folder, "output", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_anything_is_left_as_it_is()
    {
        string kept = Path.Combine(_folder, "kept.txt");
        File.WriteAllText(kept, "mine");
        Assert.Throws<UnusableFolderException>(() => ArchiveStarter.Start(_folder, new NewArchive("New", "", "en", "https://example.org/"), _folder));
        Assert.Equal([kept], Directory.EnumerateFileSystemEntries(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<BuildReport> BuildAsync(string folder, LedgerUse ledgers) => SiteBuild.RunAsync(
        new BuildOptions(
            new Workspace(Path.Combine(folder, "seeds"), Path.Combine(folder, "input"), Path.Combine(folder, "output"), RepositoryFolder.PathOf("theme"), KeepsPermalinks: true),
            WithSearch: false,
            Ledgers: ledgers),
        new SilentProgress());
}
