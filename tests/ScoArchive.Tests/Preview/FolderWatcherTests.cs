using ScoArchive.Preview;

namespace ScoArchive.Tests.Preview;

/// <summary>What makes the preview build again.</summary>
public sealed class FolderWatcherTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sco-archive-watched-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_changed_text_is_noticed()
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_root, "seeds")).FullName;
        using var watcher = new FolderWatcher(seeds);
        string text = Path.Combine(seeds, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using IAsyncEnumerator<System.Collections.Immutable.ImmutableArray<string>> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        Assert.Contains(text, changes.Current);
    }

    [Theory]
    [InlineData(".one.txt.swp")]
    [InlineData("one.txt~")]
    [InlineData("4913")]
    [InlineData("~$one.txt")]
    [InlineData("#one.txt#")]
    public async Task What_an_editor_keeps_beside_a_text_is_no_change(string temporary)
    {
        using var watcher = new FolderWatcher(_root);
        await File.WriteAllTextAsync(Path.Combine(_root, temporary), "words");
        string text = Path.Combine(_root, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using IAsyncEnumerator<System.Collections.Immutable.ImmutableArray<string>> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        Assert.Equal(text, Assert.Single(changes.Current));
    }
}
