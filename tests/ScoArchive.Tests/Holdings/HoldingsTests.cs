using System.Text.RegularExpressions;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Holdings;

/// <summary>The archive's own holdings, and what becomes of them when they grow.</summary>
public sealed partial class HoldingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-holdings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_holdings_can_be_published() =>
        await ContentCheck.RunAsync(RepositoryFolder.PathOf("seeds"), RepositoryFolder.PathOf("input"), Path.Combine(_folder, "site"));

    [Fact]
    public async Task So_can_they_with_a_catalogued_and_an_uncatalogued_text_more_once_a_build_has_written_their_ledgers()
    {
        string seeds = Copy("seeds");
        string input = Copy("input");
        File.WriteAllText(Path.Combine(seeds, "added-first.txt"), "Communique on the lighting of harbours\n\nHarbours of the Member States are lit from dusk to dawn.\n\nThe lamps are kept by those who live nearest to them.\n");
        File.WriteAllText(Path.Combine(seeds, "added-first.yml"), "slug: lighting-of-harbours\ntitle: Communique on the lighting of harbours\nkind: communique\ndate: 2024-07-04\nlanguage: en\nrights: None.\npublished: 2026-11-22\n");
        File.WriteAllText(Path.Combine(seeds, "added-second.txt"), "Statement on the ringing of bells\n\nBells of the Member States are rung at noon.\n\nThey are silent at night, so that people sleep.\n");
        string site = Path.Combine(_folder, "site");
        var workspace = new Workspace(seeds, input, site, RepositoryFolder.PathOf("theme"), KeepsPermalinks: true);
        BuildReport first = await SiteBuild.RunAsync(new BuildOptions(workspace), new SilentProgress());
        Assert.True(first.Succeeded, string.Join('\n', first.Diagnostics));
        Assert.Equal(3, first.LedgerChanges.Length);
        await ContentCheck.RunAsync(seeds, input, site);
        Assert.True(File.Exists(Path.Combine(site, "documents", "lighting-of-harbours", "index.html")));
        Assert.True(File.Exists(Path.Combine(site, "documents", "statement-on-the-ringing-of-bells", "index.html")));
    }

    [Fact]
    public void Only_these_tests_read_the_holdings()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(RepositoryFolder.Root, file).Split(Path.DirectorySeparatorChar) is not [_, "ScoArchive.Benchmarks", ..] and not [_, _, "Holdings", ..] and not [_, _, "obj", ..])];
        Assert.True(files.Length > 50);
        Assert.DoesNotContain(files, file => HoldingsPath().IsMatch(File.ReadAllText(file)));
    }

    private string Copy(string folder)
    {
        string source = RepositoryFolder.PathOf(folder);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')))
        {
            string copy = Path.Combine(_folder, folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path.Combine(_folder, folder);
    }

    [GeneratedRegex("(?:RepositoryFolder|Repository)\\.(?:PathOf|Read)\\(\"(?:seeds|input\", \"permalinks)\"|(?<!folder\\.)\\bRoot(?:\\(\\))?, \"seeds\"")]
    private static partial Regex HoldingsPath();
}
