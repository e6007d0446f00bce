using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ScoArchive.Preview;

/// <summary>
/// Notices changes in folders, and tells of them once they have settled. A folder that is removed, renamed or made again is watched as soon
/// as it is there. What editors keep beside a file while they write it is no change.
/// </summary>
public sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    private readonly List<WatchedFolder> _folders;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();

    /// <summary>Starts watching.</summary>
    /// <param name="folders">Folders, with all folders inside them; they need not exist yet.</param>
    public FolderWatcher(params IEnumerable<string> folders) =>
        _folders = [.. folders.Distinct(StringComparer.Ordinal).Select(folder => new WatchedFolder(folder, path => _changes.Writer.TryWrite(path)))];

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
    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

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
