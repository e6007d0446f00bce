using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Exports;
using ScoArchive.Tests.Building;
using ScoArchive.Tests.Machine;

namespace ScoArchive.Tests.Seeds;

/// <summary>What lies in the folder of texts, and what becomes public of it.</summary>
public sealed class SeedFolderTests
{
    private const string Text = "Statement on a bridge\n\nThe Member States declare that they will build a bridge.\n\nThey will meet beside it when it is finished.\n";

    [Theory]
    [InlineData("a.txt~")]
    [InlineData("a.txt.orig")]
    [InlineData("a.orig.txt")]
    [InlineData("a.bak.txt")]
    [InlineData("a.txt.rej")]
    [InlineData("#a.txt#")]
    [InlineData("#a#.txt")]
    [InlineData("~$a.txt")]
    [InlineData("a~.txt")]
    [InlineData("a_BACKUP_123.txt")]
    [InlineData("a_REMOTE_123.txt")]
    [InlineData("a.sync-conflict-20240102-030405-ABC.txt")]
    [InlineData("a (Ann's conflicted copy 2024-01-02).txt")]
    [InlineData("a.yml~")]
    [InlineData("a.yml.orig")]
    [InlineData("notes.md")]
    [InlineData("readme.txt")]
    [InlineData("Readme.md")]
    [InlineData("index.html")]
    [InlineData("cite.bib")]
    [InlineData("a.pdf")]
    [InlineData("noending")]
    [InlineData("2024/b.txt")]
    [InlineData("2024/more/b.txt")]
    public async Task What_is_no_text_by_its_name_is_left_out_and_named(string file)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write("seeds/" + file, Text).BuildAsync();
        Assert.Empty(archive.Errors);
        Diagnostic warning = Assert.Single(archive.Report.Diagnostics);
        Assert.Equal(("SCO104", "seeds/" + file.Split('/')[0]), (warning.Code, warning.Source));
        Assert.Equal(1, archive.Report.Documents);
    }

    [Theory]
    [InlineData("b.yaml", "SCO105")]
    [InlineData("b.YML", "SCO105")]
    [InlineData("b.Yaml", "SCO105")]
    [InlineData("b.yml.txt", "SCO105")]
    [InlineData("b.yml", "SCO111")]
    [InlineData("index.txt", "SCO102")]
    [InlineData("INDEX.TXT", "SCO102")]
    [InlineData("a.text", "SCO105 seeds/a.yml")]
    [InlineData("caf\uFFFD.txt", "SCO102")]
    public async Task What_would_be_published_as_something_else_is_refused(string file, string problem)
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).Write("seeds/" + file, file.EndsWith("ml", StringComparison.OrdinalIgnoreCase) ? SmallArchive.Record("b") : Text).BuildAsync();
        Assert.Contains(problem.Contains(' ', StringComparison.Ordinal) ? problem : $"{problem} seeds/{file}", archive.Errors.Select(error => $"{error.Code} {error.Source}"));
        Assert.False(archive.Has("output/index.html"));
    }

    [Theory]
    [InlineData("a#b.txt", "a-b.txt")]
    [InlineData("what? 50%.txt", "what- 50-.txt")]
    [InlineData("line\nend.txt", "line-end.txt")]
    [InlineData("escape\u001B[31m.txt", "escape-[31m.txt")]
    [InlineData("turned\u202Etxt.txt", "turned-txt.txt")]
    [InlineData("back\\slash.TXT", "back-slash.TXT")]
    [InlineData("声明 2024.txt", "声明 2024.txt")]
    public async Task A_name_that_addresses_cannot_hold_is_published_as_a_safe_one(string file, string published)
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/" + file, Text).BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(Text, archive.Read("output/documents/statement-on-a-bridge/" + published));
        Assert.Contains($"  {published}\n", archive.Read("output/seeds/SHA256SUMS"), StringComparison.Ordinal);
        Assert.NotEmpty(archive.Report.Diagnostics);
        Assert.All(archive.Report.Diagnostics, problem => Assert.DoesNotContain(problem.ToString(), c => char.IsControl(c) || c == '\u202E'));
    }

    [Fact]
    public async Task Two_texts_that_would_be_published_under_one_name_are_told_apart_by_their_editor()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/a#b.txt", Text).Write("seeds/a?b.txt", Text).BuildAsync();
        Assert.Equal(["SCO102 seeds/a?b.txt"], archive.Errors.Select(error => $"{error.Code} {error.Source}"));
    }

    [Fact]
    public async Task Every_wrong_file_is_named_whatever_else_is_wrong()
    {
        using SmallArchive archive = await new SmallArchive().Write("seeds/a.yaml", "slug: a\n").Write("seeds/a.txt", Text)
            .Write("seeds/b.txt", "").With("c", Text, "colour: green\n").Write("input/site.yml", "title: ''\n").BuildAsync();
        Assert.Equal(["input/site.yml", "seeds/a.yaml", "seeds/b.txt", "seeds/c.yml"], archive.Errors.Select(error => error.Source).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_site_gives_no_name_beside_a_document_that_a_text_could_take()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        string[] beside = [.. Directory.EnumerateFileSystemEntries(archive.PathOf("output/documents/a")).Select(path => Path.GetFileName(path)).Where(name => name != "a.txt")];
        Assert.True(beside.Length > 5);
        Assert.DoesNotContain(beside, name => !DocumentFiles.Names.Contains(name));
        string[] top = [.. Directory.EnumerateDirectories(archive.PathOf("output")).Select(path => Path.GetFileName(path))];
        Assert.DoesNotContain(top, name => !Content.EditorPageReader.Reserved.Contains(name));
    }

    [UnixFact]
    public async Task A_link_that_leads_nowhere_or_out_of_the_folder_and_a_pipe_are_named_and_not_waited_for()
    {
        using SmallArchive archive = new SmallArchive().With("a", Text).Write("elsewhere/secret.txt", Text);
        File.CreateSymbolicLink(archive.PathOf("seeds/nowhere.txt"), "not-there.txt");
        File.CreateSymbolicLink(archive.PathOf("seeds/circle.txt"), "circle.txt");
        File.CreateSymbolicLink(archive.PathOf("seeds/out.txt"), "../elsewhere/secret.txt");
        File.CreateSymbolicLink(archive.PathOf("seeds/a-record.yml"), "../elsewhere/secret.txt");
        File.CreateSymbolicLink(archive.PathOf("seeds/inner"), "../elsewhere");
        File.CreateSymbolicLink(archive.PathOf("seeds/through.txt"), "inner/secret.txt");
        archive.Write("seeds/a-record.txt", Text);
        Shell.Run("mkfifo", archive.PathOf("seeds/pipe.txt"));
        await archive.BuildAsync();
        Assert.Equal(
            ["SCO101 seeds/circle.txt", "SCO101 seeds/nowhere.txt", "SCO101 seeds/pipe.txt", "SCO103 seeds/a-record.yml", "SCO103 seeds/out.txt", "SCO103 seeds/through.txt"],
            archive.Errors.Select(error => $"{error.Code} {error.Source}").Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public async Task Pages_and_settings_are_no_pipes_and_no_links_to_elsewhere()
    {
        using SmallArchive archive = new SmallArchive().With("a", Text).Write("elsewhere/secret.md", "# Secret\n").Write("input/pages/more.md", "# More\n");
        File.CreateSymbolicLink(archive.PathOf("input/pages/out.md"), "../../elsewhere/secret.md");
        archive.Delete("input/site.yml");
        Shell.Run("mkfifo", archive.PathOf("input/site.yml"));
        await archive.BuildAsync();
        Assert.Equal(["SCO101 input/site.yml", "SCO103 input/pages/out.md"], archive.Errors.Select(error => $"{error.Code} {error.Source}"));
    }

    [UnixFact]
    public async Task A_ledger_that_is_a_pipe_is_named_and_not_waited_for()
    {
        using SmallArchive archive = new SmallArchive().With("a", Text);
        Directory.CreateDirectory(archive.PathOf("input/permalinks"));
        Shell.Run("mkfifo", archive.PathOf("input/permalinks/a.tsv"));
        archive.WriteBytes("input/permalinks/a.history.tsv", [0xE9]);
        await archive.BuildAsync();
        Assert.Equal(["SCO133 input/permalinks/a.history.tsv", "SCO101 input/permalinks/a.tsv"], archive.Errors.Select(error => $"{error.Code} {error.Source}"));
    }

    [UnixFact]
    public async Task A_link_inside_the_folder_is_a_name_like_any_other()
    {
        using SmallArchive archive = new SmallArchive().Write("seeds/.kept/a", Text);
        File.CreateSymbolicLink(archive.PathOf("seeds/a.txt"), ".kept/a");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        Assert.Equal(Text, archive.Read("output/documents/statement-on-a-bridge/a.txt"));
    }

    [Fact]
    public async Task Stray_control_characters_of_a_text_break_no_feed_and_no_page()
    {
        string stray = "Statement on a\u0001 bridge\n\nThe Member\u000B States\u001B declare that they will build a bridge.\n\n" + string.Concat(Enumerable.Repeat("They will meet beside it when it is finished. ", 30)) + "\n";
        using SmallArchive archive = await new SmallArchive().Write("seeds/a.txt", stray).BuildAsync();
        Assert.Empty(archive.Errors);
        System.Xml.Linq.XDocument.Parse(archive.Read("output/feed.xml"));
        Assert.DoesNotContain(archive.Pages(), page => archive.Read(page).Any(c => c < ' ' && c is not ('\n' or '\t')));
    }
}
