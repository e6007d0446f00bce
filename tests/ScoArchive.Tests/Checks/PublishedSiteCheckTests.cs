using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Checks.Published;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Fixtures;
using ScoArchive.Progress;
using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Checks;

/// <summary>A built site has nothing wrong, and each damage to it is found as what it is, and nothing else.</summary>
public sealed class PublishedSiteCheckTests(CheckedArchive archive) : IClassFixture<CheckedArchive>
{
    private const string Page = "documents/a-text/index.html";

    [Fact]
    public void A_site_as_it_was_built_has_nothing_wrong() => Assert.Equal([], Check(archive.Copy()));

    [Theory]
    [InlineData("SCO501", Page, "href=\"../../topics/\"", "href=\"../../tropics/\"")]
    [InlineData("SCO501", Page, "<link rel=\"canonical\" href=\"https://archive.example/sub/documents/a-text/\"", "<link rel=\"canonical\" href=\"https://archive.example/sub/documents/no-text/\"")]
    [InlineData("SCO501", "feed.xml", "https://archive.example/sub/documents/a-text/\" />", "https://archive.example/sub/documents/no-text/\" />")]
    [InlineData("SCO501", "documents/index.json", "/a-text/index.json", "/a-text/none.json")]
    [InlineData("SCO501", "timeline/mentions.ics", "a-text/#p", "a-text/#no")]
    [InlineData("SCO501", "_redirects", "/feed.xml", "/food.xml")]
    [InlineData("SCO502", Page, "<main id=\"content\"", "<i id=\"content\"></i><main id=\"content\"")]
    [InlineData("SCO505", Page, "</h1>", "</h1><h4>Too deep</h4>")]
    [InlineData("SCO505", Page, "<h1", "<h1>Another</h1><h1")]
    [InlineData("SCO506", Page, "<html lang=\"en\"", "<html")]
    [InlineData("SCO506", Page, "<h1", "<p lang=\"english!\">No</p><h1")]
    [InlineData("SCO506", Page, "<h1", "<p lang=\"fa\">سلام</p><h1")]
    [InlineData("SCO507", Page, "<h1", "<img src=\"https://pictures.example/a.png\" alt=\"\"><h1")]
    [InlineData("SCO508", "documents/a-text/index.json", "\"catalogued\":true", "\"catalogued\":1")]
    [InlineData("SCO508", "topics/index.json", "{", "")]
    [InlineData("SCO509", "feed.xml", "<title>The text called b-text</title>", "")]
    [InlineData("SCO509", "sitemap.xml", "</urlset>", "")]
    [InlineData("SCO509", "timeline/mentions.ics", "SUMMARY", "SUMMERY")]
    [InlineData("SCO510", "documents/a-text/a-text.txt", "cooperate", "co-operate")]
    [InlineData("SCO510", "seeds/SHA256SUMS", "  b-text.txt", "  c-text.txt")]
    [InlineData("SCO511", "left-behind.txt", "", "words")]
    [InlineData("SCO512", Page, "<h1", "<p>{folder}</p><h1")]
    [InlineData("SCO512", "feed.xml", "T00:00:00Z</updated>", "T12:34:56Z</updated>")]
    [InlineData("SCO521", "_headers", "X-Frame-Options: DENY", "X-Frame-Options")]
    [InlineData("SCO522", "_redirects", "# Short", "/documents/a-text/* /documents/ 301!\n# Short")]
    [InlineData("SCO522", "_redirects", "/feed /feed.xml 301", "/feed /feed.xml moved")]
    public void A_damage_is_found_as_what_it_is(string code, string file, string words, string others)
    {
        string site = archive.Copy();
        string path = Path.Combine(site, file);
        string text = words.Length == 0 ? "" : File.ReadAllText(path);
        int at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{words}'.");
        File.WriteAllText(path, text[..at] + others.Replace("{folder}", site, StringComparison.Ordinal) + text[(at + words.Length)..]);
        ImmutableArray<Diagnostic> found = Run(site);
        Assert.NotEmpty(found);
        Assert.All(found, problem => Assert.Equal(code, problem.Code));
        Assert.Contains(found, problem => problem.Source == file);
    }

    [Theory]
    [InlineData("documents/a-text/A-TEXT.txt")]
    [InlineData("documents/con.txt")]
    [InlineData("documents/what?.txt")]
    [InlineData("documents/page#1.txt")]
    [InlineData("documents/end .")]
    public void A_name_that_some_host_does_not_take_is_found(string name)
    {
        string site = archive.Copy();
        File.WriteAllText(Path.Combine(site, name), "words");
        Assert.Contains(Run(site), problem => problem.Code == CheckCodes.FileName);
    }

    [Fact]
    public void A_file_over_its_budget_is_found()
    {
        string site = archive.Copy();
        byte[] noise = new byte[300_000];
        new Random(1).NextBytes(noise);
        File.AppendAllText(Path.Combine(site, Page), $"<!--{Convert.ToBase64String(noise)}-->");
        Assert.Equal(CheckCodes.Budget, Assert.Single(Run(site)).Code);
    }

    [Fact]
    public void An_address_of_the_ledgers_that_is_gone_is_found()
    {
        string site = archive.Copy();
        File.AppendAllText(Path.Combine(Path.GetDirectoryName(site)!, "input", "permalinks", "site.addresses.tsv"), "/gone/\tpage\tgone\tGone\n");
        Diagnostic found = Assert.Single(Run(site));
        Assert.Equal((CheckCodes.DeadAddress, "gone/index.html"), (found.Code, found.Source));
    }

    [Fact]
    public void An_id_of_the_ledgers_that_is_gone_is_found()
    {
        string site = archive.Copy();
        string page = Path.Combine(site, Page);
        File.WriteAllText(page, File.ReadAllText(page).Replace("id=\"p2\"", "id=\"p22\"", StringComparison.Ordinal));
        Assert.Contains(Run(site), problem => problem.Code == "SCO503" && problem.Source == Page);
    }

    [Fact]
    public async Task The_frozen_texts_are_published_without_a_finding()
    {
        string output = Path.Combine(archive.Copy(), "..", "frozen");
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(FixtureArchive.WorkspaceFor(Path.GetFullPath(output)), "https://archive.example/archive/", Ledgers: LedgerUse.Read), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        Assert.Equal([], PublishedSiteCheck.Run(output, FixtureArchive.Input, new SilentProgress()).Select(problem => $"{problem.Code} {problem}"));
    }

    [Fact]
    public async Task The_command_prints_a_line_for_each_finding_and_JSON_for_programs()
    {
        string site = archive.Copy();
        ProgramRun good = await ProgramRun.InAsync(site, "check", site);
        Assert.Equal((0, ""), (good.ExitCode, good.Errors));
        Assert.Contains("Nothing is wrong with", good.Output, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(site, "left-behind.txt"), "words");
        ProgramRun bad = await ProgramRun.InAsync(site, "check", site);
        Assert.Equal((1, "error SCO511: left-behind.txt: nothing on the site leads to the file; link to it, or leave it out\n"), (bad.ExitCode, bad.Errors));
        ProgramRun json = await ProgramRun.InAsync(site, "check", site, "--json");
        using JsonDocument findings = JsonDocument.Parse(json.Output);
        Assert.Equal("left-behind.txt", findings.RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void A_folder_without_a_site_is_told()
    {
        string folder = Directory.CreateDirectory(Path.Combine(archive.Copy(), "empty")).FullName;
        Assert.Equal(CheckCodes.NoSite, Assert.Single(Run(folder)).Code);
    }

    private static IEnumerable<string> Check(string site) => Run(site).Select(problem => $"{problem.Code} {problem}");

    private static ImmutableArray<Diagnostic> Run(string site) => PublishedSiteCheck.Run(site, Path.Combine(Path.GetDirectoryName(site)!, "input"), new SilentProgress());
}
