using System.Diagnostics;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Building;

/// <summary>Builds that end before their time, by a kill; and what the next build makes of it.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const int Kills = 6;
    private const string First = "Title of it\n\nThe parties met in the capital and agreed on a great many things.\n\nThey will meet again in a year.\n";

    private readonly CommandFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_a_kill_at_any_moment_the_site_is_whole_and_the_next_build_puts_everything_right()
    {
        Write("one", First);
        Assert.True((await BuildAsync()).Succeeded);
        TimeSpan whole = await TimeBuildAsync();
        string text = First;
        for (int kill = 0; kill < Kills; kill++)
        {
            text += $"\nParagraph number {kill} speaks of rivers, and of {kill + 2} boats on them.\n";
            Write("one", text);
            Write($"new-{kill}", First.Replace("capital", $"city number {kill}", StringComparison.Ordinal));
            await KillBuildAsync(whole * ((kill + 1.0) / Kills));

            BuildReport failed = await FailAsync();
            Assert.Equal(["SCO120"], failed.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code));
            Assert.True(SiteFolder.HoldsSite(_folder.PathOf("output")));

            BuildReport built = await BuildAsync();
            Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
            Assert.True((await BuildAsync(LedgerUse.Lock)).Succeeded);
            Assert.DoesNotContain(_folder.Snapshot("input/permalinks"), file => !file.Contains(".tsv: ", StringComparison.Ordinal));
            Assert.Equal([".cache", "input", "output", "seeds", "theme"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_site_that_was_moved_aside_comes_back_before_anything_else()
    {
        Write("one", First);
        Assert.True((await BuildAsync()).Succeeded);
        string[] site = _folder.Snapshot("output");
        Directory.Move(_folder.PathOf("output"), _folder.PathOf("output.previous"));
        Assert.False((await FailAsync()).Succeeded);
        Assert.Equal(site, _folder.Snapshot("output"));
        Assert.False(Directory.Exists(_folder.PathOf("output.previous")));
    }

    [Fact]
    public async Task Ledgers_that_were_half_written_are_finished_by_a_build_that_may_write_and_named_by_one_that_may_not()
    {
        Write("one", First);
        Assert.True((await BuildAsync()).Succeeded);
        string[] ledgers = _folder.Snapshot("input/permalinks");
        File.Move(_folder.PathOf("input/permalinks/one.tsv"), _folder.PathOf("input/permalinks/one.tsv.new"));
        _folder.Write("input/permalinks/commit.plan", "put\tone.history.tsv\nput\tone.tsv\n");
        BuildReport locked = await BuildAsync(LedgerUse.Lock);
        Assert.Contains(locked.Diagnostics, problem => problem.Code == "SCO306");
        Assert.False(locked.Succeeded);
        ProgramRun shown = await _folder.RunAsync("permalinks");
        Assert.Equal(1, shown.ExitCode);
        Assert.Contains("SCO306", shown.Errors, StringComparison.Ordinal);
        Assert.True((await BuildAsync()).Succeeded);
        Assert.Equal(ledgers, _folder.Snapshot("input/permalinks"));
    }

    [Theory]
    [InlineData("output.next")]
    [InlineData("output.previous")]
    public async Task A_folder_of_other_content_beside_the_site_survives_and_is_named(string name)
    {
        Write("one", First);
        _folder.Write(name + "/letters.txt", "Mine.");
        UnusableFolderException refused = await Assert.ThrowsAsync<UnusableFolderException>(() => BuildAsync());
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.Equal("Mine.", _folder.Read(name + "/letters.txt"));
        Assert.Empty(_folder.Snapshot("input/permalinks"));
    }

    [Theory]
    [InlineData("output.next")]
    [InlineData("output.previous")]
    public async Task A_file_beside_the_site_survives_too(string name)
    {
        Write("one", First);
        _folder.Write(name, "Mine.");
        await Assert.ThrowsAsync<UnusableFolderException>(() => BuildAsync());
        Assert.Equal("Mine.", _folder.Read(name));
    }

    [Fact]
    public async Task What_the_program_itself_left_unfinished_goes()
    {
        Write("one", First);
        SiteFolder.Make(_folder.PathOf("output.next"));
        _folder.Write("output.next/documents/half/index.html", "<p>");
        Assert.True((await BuildAsync()).Succeeded);
        Assert.False(_folder.Has("output/documents/half/index.html"));
    }

    [Fact]
    public async Task Of_builds_started_together_one_works_and_the_others_end_with_one_line()
    {
        Write("one", First);
        ProgramRun[] runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _folder.RunAsync("--no-search")));
        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs.Where(run => run.ExitCode != 0), run =>
        {
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("Another build is running in ", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        });
        Assert.True(SiteFolder.HoldsSite(_folder.PathOf("output")));
        Assert.Equal([".cache", "input", "output", "seeds", "theme"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.True((await BuildAsync(LedgerUse.Lock)).Succeeded);
    }

    private void Write(string slug, string text) => _folder.Write($"seeds/{slug}.txt", text).Write($"seeds/{slug}.yml", SmallArchive.Record(slug));

    private async Task<BuildReport> FailAsync()
    {
        _folder.Write("seeds/empty.txt", "");
        BuildReport report = await BuildAsync();
        File.Delete(_folder.PathOf("seeds/empty.txt"));
        return report;
    }

    private Task<BuildReport> BuildAsync(LedgerUse ledgers = LedgerUse.Write) => _folder.BuildAsync(ledgers);

    private async Task<TimeSpan> TimeBuildAsync()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, (await _folder.RunAsync("--no-search")).ExitCode);
        return watch.Elapsed;
    }

    private async Task KillBuildAsync(TimeSpan after)
    {
        using Process program = ProgramRun.Start([], _folder.Root, "--no-search");
        await Task.WhenAny(program.WaitForExitAsync(), Task.Delay(after));
        program.Kill();
        await program.WaitForExitAsync();
    }
}
