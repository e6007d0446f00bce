using ScoArchive.Preview;

namespace ScoArchive.Tests.Preview;

/// <summary>What makes the preview build again.</summary>
public sealed class FolderWatcherTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sco-archive-permalinks-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_changed_text_is_noticed_and_a_ledger_that_the_build_wrote_is_not()
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_root, "seeds")).FullName;
        string ledgers = Directory.CreateDirectory(Path.Combine(_root, "input", "permalinks")).FullName;
        using var watcher = new FolderWatcher(seeds, Path.Combine(_root, "input"));
        await File.WriteAllTextAsync(Path.Combine(ledgers, "one.tsv"), "id");
        string text = Path.Combine(seeds, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using IAsyncEnumerator<string> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        Assert.Equal(text, changes.Current);
    }
}
