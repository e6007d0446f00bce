using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ScoArchive.Preview;

/// <summary>Notices changes in folders, and tells of them once they have settled; what editors keep beside a file while they write it is no change.</summary>
public sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    private static readonly string[] TemporaryEndings = ["~", "#", ".swp", ".swx", ".tmp", ".part", ".crdownload"];

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();

    /// <summary>Starts watching.</summary>
    /// <param name="folders">Folders, with all folders inside them.</param>
    public FolderWatcher(params IEnumerable<string> folders)
    {
        foreach (string folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => _changes.Writer.TryWrite(folder);
            _watchers.Add(watcher);
        }
    }

    /// <summary>One item for each burst of changes: the paths that changed, each once, in the order of their first change.</summary>
    public async IAsyncEnumerable<ImmutableArray<string>> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await WaitAsync(cancellation))
        {
            var changed = new List<string>();
            while (DrainInto(changed))
            {
                await Task.Delay(Settling, CancellationToken.None);
            }

            yield return [.. changed.Distinct(StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Note(object sender, FileSystemEventArgs change)
    {
        if (!IsTemporary(Path.GetFileName(change.FullPath)))
        {
            _changes.Writer.TryWrite(change.FullPath);
        }
    }

    // Vim tries whether it may write with a file of the name 4913.
    private static bool IsTemporary(string name) =>
        name is "4913" || name.StartsWith('.') || name.StartsWith('~') || name.StartsWith('#') || TemporaryEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private bool DrainInto(List<string> changed)
    {
        int before = changed.Count;
        while (_changes.Reader.TryRead(out string? path))
        {
            changed.Add(path);
        }

        return changed.Count > before;
    }

    private async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        try
        {
            return await _changes.Reader.WaitToReadAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
