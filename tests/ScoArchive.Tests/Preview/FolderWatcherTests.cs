using System.Collections.Immutable;
using ScoArchive.Preview;
using ScoArchive.Tests.Machine;

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
        await using IAsyncEnumerator<ImmutableArray<string>> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        Assert.Contains(text, changes.Current);
    }

    [Theory]
    [InlineData(".one.txt.swp")]
    [InlineData("one.txt~")]
    [InlineData("4913")]
    [InlineData("~$one.txt")]
    [InlineData("#one.txt#")]
    [InlineData(".#one.txt")]
    [InlineData(".~lock.one.txt#")]
    [InlineData("~WRL0001.tmp")]
    [InlineData("4F2A1C00")]
    [InlineData("one.txt___jb_tmp___")]
    public async Task What_an_editor_keeps_beside_a_text_is_no_change(string temporary)
    {
        using var watcher = new FolderWatcher(_root);
        await File.WriteAllTextAsync(Path.Combine(_root, temporary), "words");
        string text = Path.Combine(_root, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using IAsyncEnumerator<ImmutableArray<string>> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        Assert.Equal(text, Assert.Single(changes.Current));
    }

    // sed, rsync and others write a file of a name of their own and put it in the text's place.
    [Theory]
    [InlineData("sedAb12xY")]
    [InlineData("one-new.txt")]
    public async Task A_file_that_is_put_in_the_place_of_a_text_changes_that_text_alone(string written)
    {
        string text = Path.Combine(_root, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        using var watcher = new FolderWatcher(_root);
        await File.WriteAllTextAsync(Path.Combine(_root, written), "other words");
        File.Move(Path.Combine(_root, written), text, overwrite: true);
        Assert.Equal(text, Assert.Single(await NextAsync(watcher)));
    }

    [Fact]
    public async Task A_rename_is_noticed_at_both_names()
    {
        string one = Path.Combine(_root, "one.txt");
        await File.WriteAllTextAsync(one, "words");
        using var watcher = new FolderWatcher(_root);
        File.Move(one, one + "~");
        Assert.Equal(one, Assert.Single(await NextAsync(watcher)));
        File.Move(one + "~", Path.Combine(_root, "two.txt"));
        Assert.Equal(Path.Combine(_root, "two.txt"), Assert.Single(await NextAsync(watcher)));
    }

    [Fact]
    public async Task A_folder_that_is_removed_and_made_again_is_watched_again()
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_root, "seeds")).FullName;
        using var watcher = new FolderWatcher(seeds);
        Directory.Delete(seeds);
        Assert.Contains(seeds, await NextAsync(watcher));
        Directory.CreateDirectory(seeds);
        Assert.Contains(seeds, await NextAsync(watcher));
        string text = Path.Combine(seeds, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        Assert.Contains(text, await NextAsync(watcher));
    }

    [Fact]
    public async Task A_folder_that_is_moved_aside_and_back_is_watched_again()
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_root, "seeds")).FullName;
        using var watcher = new FolderWatcher(seeds);
        Directory.Move(seeds, seeds + "-aside");
        Assert.Contains(seeds, await NextAsync(watcher));
        Directory.Move(seeds + "-aside", seeds);
        Assert.Contains(seeds, await NextAsync(watcher));
        string text = Path.Combine(seeds, "one.txt");
        await File.WriteAllTextAsync(text, "words");
        Assert.Contains(text, await NextAsync(watcher));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_watched_when_it_is()
    {
        string theme = Path.Combine(_root, "theme");
        using var watcher = new FolderWatcher(theme);
        Directory.CreateDirectory(theme);
        Assert.Contains(theme, await NextAsync(watcher));
    }

    [UnixFact]
    public async Task A_link_that_leads_nowhere_is_a_change_like_others()
    {
        using var watcher = new FolderWatcher(_root);
        string link = Path.Combine(_root, "one.txt");
        File.CreateSymbolicLink(link, Path.Combine(_root, "nowhere"));
        Assert.Contains(link, await NextAsync(watcher));
    }

    private static async Task<ImmutableArray<string>> NextAsync(FolderWatcher watcher)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using IAsyncEnumerator<ImmutableArray<string>> changes = watcher.ChangesAsync(patience.Token).GetAsyncEnumerator();
        Assert.True(await changes.MoveNextAsync(), "No change was noticed.");
        return changes.Current;
    }
}
