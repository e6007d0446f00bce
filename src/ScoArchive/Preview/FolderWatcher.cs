using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ScoArchive.Preview;

/// <summary>Notices changes in folders, and tells of them once they have settled.</summary>
public sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

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

    /// <summary>One item for each burst of changes: the path that changed first.</summary>
    public async IAsyncEnumerable<string> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await WaitAsync(cancellation))
        {
            _changes.Reader.TryRead(out string? first);
            do
            {
                await Task.Delay(Settling, CancellationToken.None);
            }
            while (DrainChanges());
            yield return first ?? "";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(change.FullPath);

    private bool DrainChanges()
    {
        bool any = false;
        while (_changes.Reader.TryRead(out _))
        {
            any = true;
        }

        return any;
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
