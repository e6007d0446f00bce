using ScoArchive.Tests.Commands;
using ScoArchive.Tests.Machine;

namespace ScoArchive.Tests.Building;

/// <summary>Disks that are full and files of other users.</summary>
public sealed class RefusingMachineTests : IDisposable
{
    private const string Text = "Title of it\n\nThe parties met in the capital and agreed on a great many things.\n\nThey will meet again in a year.\n";

    private readonly CommandFolder _folder = new CommandFolder().Write("seeds/one.txt", Text).Write("seeds/one.yml", SmallArchive.Record("one"));

    public void Dispose() => _folder.Dispose();

    [RootFact]
    public async Task A_full_disk_leaves_site_and_ledgers_as_they_were()
    {
        string[] nothing = _folder.Snapshot("input");
        using SmallDisk disk = new(_folder.PathOf("disk"), 64 * 1024);
        Assert.Equal(0, (await BuildOnDiskAsync()).ExitCode);
        long used = Directory.EnumerateFiles(_folder.PathOf("disk/site"), "*", SearchOption.AllDirectories).Sum(file => 4 * ((new FileInfo(file).Length + 4095) / 4096));
        string[] site = _folder.Snapshot("disk");
        string[] ledgers = _folder.Snapshot("input");
        Assert.NotEqual(nothing, ledgers);
        _folder.Write("seeds/two.txt", Text.Replace("capital", "city", StringComparison.Ordinal)).Write("seeds/two.yml", SmallArchive.Record("two"));
        // What stays as it was needs no room of its own.
        foreach (int kilobytes in (int[])[4, 24, 64])
        {
            disk.Resize((int)used + kilobytes);
            ProgramRun full = await BuildOnDiskAsync();
            Assert.Equal(1, full.ExitCode);
            Assert.Contains("error SCO140: ", full.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", full.Errors, StringComparison.Ordinal);
            Assert.Equal(site, _folder.Snapshot("disk"));
            Assert.Equal(ledgers, _folder.Snapshot("input"));
        }
    }

    [RootFact]
    public async Task Ledgers_without_room_are_not_written_and_nothing_is_published()
    {
        Assert.Equal(0, (await BuildAsync("output")).ExitCode);
        string[] site = _folder.Snapshot("output");
        Directory.Delete(_folder.PathOf("input/permalinks"), recursive: true);
        using SmallDisk disk = new(_folder.PathOf("input/permalinks"), 4);
        ProgramRun full = await BuildAsync("output");
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("error SCO140: ", full.Errors, StringComparison.Ordinal);
        Assert.Empty(_folder.Snapshot("input/permalinks"));
        Assert.Equal(site, _folder.Snapshot("output"));
        disk.Resize(256);
        Assert.Equal(0, (await BuildAsync("output")).ExitCode);
        Assert.Equal(3, _folder.Snapshot("input/permalinks").Length);
    }

    [RootFact]
    public async Task A_text_that_may_not_be_read_is_named()
    {
        OtherUser.Give(_folder.Root);
        _folder.Write("seeds/closed.txt", Text).Write("seeds/open.txt", Text).Write("seeds/open.yml", SmallArchive.Record("open"));
        Shell.Run("chmod", "600", _folder.PathOf("seeds/closed.txt"), _folder.PathOf("seeds/open.yml"));
        ProgramRun run = await BuildAsOtherAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SCO101: seeds/closed.txt: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("error SCO101: seeds/open.yml: ", run.Errors, StringComparison.Ordinal);
        Assert.False(_folder.Has("output/index.html"));
    }

    [RootFact]
    public async Task Ledgers_that_may_not_be_written_publish_nothing()
    {
        Directory.CreateDirectory(_folder.PathOf("input/permalinks"));
        OtherUser.Give(_folder.Root);
        Shell.Run("chown", "root", _folder.PathOf("input/permalinks"));
        Shell.Run("chmod", "755", _folder.PathOf("input/permalinks"));
        ProgramRun run = await BuildAsOtherAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SCO140: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("is not there yet", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("output")));
        Assert.False(Directory.Exists(_folder.PathOf("output.next")));
    }

    [RootFact]
    public async Task A_site_before_that_cannot_be_removed_is_named_with_what_to_do()
    {
        Assert.Equal(0, (await BuildAsync("output")).ExitCode);
        OtherUser.Give(_folder.Root);
        Shell.Run("chown", "-R", "root", _folder.PathOf("output/documents/one"));
        _folder.Write("seeds/one.txt", Text + "\nIt rained.\n");
        ProgramRun published = await BuildAsOtherAsync();
        Assert.Equal(0, published.ExitCode);
        Assert.Contains("warning SCO141: ", published.Output, StringComparison.Ordinal);
        Assert.True(_folder.Has("output/documents/one/index.html"));
        string[] site = _folder.Snapshot("output");
        ProgramRun next = await BuildAsOtherAsync();
        Assert.NotEqual(0, next.ExitCode);
        Assert.Contains("output.previous", next.Errors, StringComparison.Ordinal);
        Assert.Equal(site, _folder.Snapshot("output"));
        Directory.Delete(_folder.PathOf("output.previous"), recursive: true);
        Assert.Equal(0, (await BuildAsOtherAsync()).ExitCode);
    }

    private Task<ProgramRun> BuildAsync(string output) => _folder.RunAsync("--no-search", "--output", output);

    private Task<ProgramRun> BuildOnDiskAsync() => BuildAsync("disk/site");

    private Task<ProgramRun> BuildAsOtherAsync() => ProgramRun.AsAsync(OtherUser.Prefix, _folder.Root, "--no-search");
}
