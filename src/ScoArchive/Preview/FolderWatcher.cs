using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ScoArchive.Preview;

/// <summary>
/// Notices changes in folders, and tells of them once they have settled. A folder that is removed, renamed or made again is watched as soon
/// as it is there. What editors keep beside a file while they write it is no change, nor is a file that came and went.
/// </summary>
public sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    private readonly List<WatchedFolder> _folders;
    private readonly Channel<PathChange> _changes = Channel.CreateUnbounded<PathChange>();
    private readonly HashSet<string> _passed = new(StringComparer.Ordinal);

    /// <summary>Starts watching.</summary>
    /// <param name="folders">Folders, with all folders inside them; they need not exist yet.</param>
    public FolderWatcher(params IEnumerable<string> folders) =>
        _folders = [.. folders.Distinct(StringComparer.Ordinal).Select(folder => new WatchedFolder(folder, change => _changes.Writer.TryWrite(change)))];

    /// <summary>One item for each burst of changes: the paths that changed, each once, in the order of their first change.</summary>
    public async IAsyncEnumerable<ImmutableArray<string>> ChangesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await WaitAsync(cancellation))
        {
            var changed = new List<PathChange>();
            while (DrainInto(changed))
            {
                await Task.Delay(Settling, CancellationToken.None);
            }

            ImmutableArray<string> paths = [.. changed.DistinctBy(change => change.Path, StringComparer.Ordinal).Where(IsToTell).Select(change => change.Path)];
            if (!paths.IsEmpty)
            {
                yield return paths;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    // The going of a file that had come and gone unseen may be noticed only in the next burst, and is no change either.
    private bool IsToTell(PathChange change)
    {
        if (Path.Exists(change.Path))
        {
            _passed.Remove(change.Path);
            return true;
        }

        if (change.HasCome)
        {
            _passed.Add(change.Path);
            return false;
        }

        return !_passed.Remove(change.Path);
    }

    private bool DrainInto(List<PathChange> changed)
    {
        int before = changed.Count;
        while (_changes.Reader.TryRead(out PathChange change))
        {
            changed.Add(change);
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
