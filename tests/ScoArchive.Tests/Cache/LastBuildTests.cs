using ScoArchive.Building;
using ScoArchive.Tests.Permalinks;

namespace ScoArchive.Tests.Cache;

/// <summary>A site that stands there as it would be built again is left as it is, and no other is.</summary>
public sealed class LastBuildTests : IDisposable
{
    private const string Page = "output/documents/a-text/index.html";

    private readonly CachedArchive _archive = new();

    public LastBuildTests() => _archive.Files
        .With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n")
        .Write("seeds/b-text.txt", "A declaration without a record\n\nGlaciers feed rivers.\n");

    [Fact]
    public async Task Nothing_is_done_twice_and_what_was_said_is_said_again()
    {
        BuildReport first = await BuildAsync();
        BuildReport again = await _archive.BuildAsync();
        Assert.True(again.IsUnchanged);
        Assert.NotEmpty(again.Diagnostics);
        Assert.Equal(first.Diagnostics.AsEnumerable(), again.Diagnostics.AsEnumerable());
        Assert.Equal((first.Documents, first.Paragraphs, first.Pages), (again.Documents, again.Paragraphs, again.Pages));
    }

    [Fact]
    public async Task A_site_whose_ledgers_were_written_with_it_is_known_too()
    {
        _archive.Files.Delete("seeds/b-text.txt");
        await _archive.BuildAsync();
        Assert.NotEmpty(_archive.Files.Report.LedgerChanges);
        Assert.True((await _archive.BuildAsync()).IsUnchanged);
        await _archive.BuildAsync(options => options with { NeedsContent = true });
        Assert.True((await _archive.CompareAsync("")).IsUnchanged);
    }

    [Theory]
    [InlineData("removed")]
    [InlineData("one letter")]
    [InlineData("longer")]
    [InlineData("a file more")]
    [InlineData("a folder more")]
    [InlineData("a link")]
    [InlineData("all removed")]
    public async Task A_damaged_site_is_built_again(string damage)
    {
        await BuildAsync();
        Damage(damage);
        Assert.False((await _archive.CompareAsync("")).IsUnchanged);
        Assert.True((await _archive.BuildAsync()).IsUnchanged);
    }

    [Fact]
    public async Task Only_what_changed_is_written()
    {
        _archive.Files.Delete("seeds/b-text.txt").With("c-text", "Glaciers feed rivers.\n").With("d-text", "Cotton grows.\n");
        await BuildAsync();
        Dictionary<string, DateTime> before = Written();
        _archive.Files.Write("seeds/a-text.txt", _archive.Files.Read("seeds/a-text.txt") + "\nThey will meet again.\n");
        BuildReport report = await _archive.CompareAsync("");
        Dictionary<string, DateTime> after = Written();
        string[] kept = [.. before.Keys.Where(name => after.TryGetValue(name, out DateTime time) && time == before[name])];
        Assert.Equal(kept.Length, report.KeptFiles);
        Assert.Contains("documents/d-text/index.html", kept);
        Assert.Contains("documents/d-text/index.json", kept);
        Assert.Contains("robots.txt", kept);
        Assert.DoesNotContain("documents/a-text/index.html", kept);
    }

    [Fact]
    public async Task Every_page_is_known_by_what_it_is_made_of()
    {
        await BuildAsync();
        string[] pages = [.. _archive.Files.Pages()];
        foreach (string file in Directory.EnumerateFiles(_archive.Files.PathOf("output"), "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".html", StringComparison.Ordinal)))
        {
            File.AppendAllText(file, " ");
        }

        BuildReport report = await _archive.CompareAsync("");
        Assert.Equal(pages.Length, report.KeptFiles);
    }

    // What sets times back goes unnoticed, so that a file with a mark is one that was neither made nor read.
    [Theory]
    [InlineData("Cotton grows.", true)]
    [InlineData("Cotton grows in Uzbekistan.", false)]
    public async Task A_list_for_machines_that_says_the_same_is_not_made_again(string sentence, bool isKept)
    {
        const string list = "output/states/uzbekistan/index.json";
        _archive.Files.Delete("seeds/b-text.txt");
        await BuildAsync();
        string path = _archive.Files.PathOf(list);
        DateTime time = File.GetLastWriteTimeUtc(path);
        string marked = _archive.Files.Read(list).Replace("\"Uzbekistan\"", "\"UZBEKISTAN\"", StringComparison.Ordinal);
        File.WriteAllText(path, marked);
        File.SetLastWriteTimeUtc(path, time);
        _archive.Files.Write("seeds/a-text.txt", _archive.Files.Read("seeds/a-text.txt") + "\n" + sentence + "\n");
        Assert.True((await _archive.BuildAsync()).Succeeded);
        Assert.Contains("UZBEKISTAN", marked, StringComparison.Ordinal);
        Assert.Equal(isKept, _archive.Files.Read(list) == marked);
    }

    [Fact]
    public async Task Other_options_make_another_site()
    {
        await BuildAsync();
        BuildReport other = await _archive.BuildAsync(options => options with { BaseUrl = "https://other.example/" });
        Assert.False(other.IsUnchanged);
        Assert.Contains("https://other.example/", _archive.Files.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.False((await _archive.CompareAsync("")).IsUnchanged);
        Assert.False((await _archive.BuildAsync(options => options with { WithSearch = false })).IsUnchanged);
        Assert.False((await _archive.BuildAsync(options => options with { NeedsContent = true })).IsUnchanged);
    }

    [Theory]
    [InlineData("seeds/a-text.txt")]
    [InlineData("seeds/a-text.yml")]
    [InlineData("seeds/README.md")]
    [InlineData("input/site.yml")]
    [InlineData("input/pages/a-page.md")]
    [InlineData("input/theme/assets/css/own.css")]
    [InlineData("input/permalinks/a-text.tsv")]
    public async Task Whatever_a_build_reads_is_looked_at(string path)
    {
        await BuildAsync();
        _archive.Files.Write(path, (_archive.Files.Has(path) ? _archive.Files.Read(path) : "") + "\n");
        Assert.False((await _archive.BuildAsync()).IsUnchanged);
    }

    [Fact]
    public async Task A_ledger_that_lost_what_was_committed_is_no_less_lost_the_second_time()
    {
        await BuildAsync();
        var git = new GitRepository(_archive.Files.Root);
        git.Commit();
        await BuildAsync();
        string[] paths = ["seeds/a-text.txt", "input/permalinks/a-text.tsv", "input/permalinks/a-text.history.tsv", "input/permalinks/site.addresses.tsv"];
        string[] before = [.. paths.Select(_archive.Files.Read)];
        _archive.Files.Write(paths[0], before[0] + "\nThey will meet again.\n");
        await BuildAsync();
        git.Commit();
        Array.ForEach(paths.Zip(before).ToArray(), file => _archive.Files.Write(file.First, file.Second));
        BuildReport report = await _archive.BuildAsync();
        Assert.False(report.IsUnchanged || report.Succeeded);
    }

    public void Dispose() => _archive.Dispose();

    private Dictionary<string, DateTime> Written()
    {
        string output = _archive.Files.PathOf("output");
        return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file), File.GetLastWriteTimeUtc);
    }

    // Until no ledger is written any more.
    private async Task<BuildReport> BuildAsync()
    {
        await _archive.BuildAsync();
        BuildReport report = await _archive.CompareAsync("");
        Assert.True(report.Succeeded);
        return report;
    }

    private void Damage(string damage)
    {
        string path = _archive.Files.PathOf(Page);
        string page = File.ReadAllText(path);
        _ = damage switch
        {
            "removed" => _archive.Files.Delete(Page),
            "one letter" => _archive.Files.Write(Page, page.Replace("cooperate", "cooperatE", StringComparison.Ordinal)),
            "longer" => _archive.Files.Write(Page, page + "\n"),
            "a file more" => _archive.Files.Write("output/documents/note.txt", "A note.\n"),
            _ => _archive.Files,
        };
        switch (damage)
        {
            case "a folder more":
                Directory.CreateDirectory(_archive.Files.PathOf("output/empty"));
                break;
            case "a link":
                File.Move(path, _archive.Files.PathOf("elsewhere.html"));
                File.CreateSymbolicLink(path, _archive.Files.PathOf("elsewhere.html"));
                break;
            case "all removed":
                Directory.Delete(_archive.Files.PathOf("output"), recursive: true);
                break;
        }
    }
}
