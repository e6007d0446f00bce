namespace ScoArchive.Preview;

/// <summary>A folder that is watched with all inside it, and from above, so that it may go and come again.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly Action<PathChange> _tell;
    private readonly FileSystemWatcher? _above;
    private FileSystemWatcher? _inside;
    private bool _isDisposed;

    /// <summary>Starts watching.</summary>
    /// <param name="folder">The folder, which need not exist yet.</param>
    /// <param name="tell">Is told of every path that changed.</param>
    public WatchedFolder(string folder, Action<PathChange> tell)
    {
        (_folder, _tell) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), tell);
        if (Path.GetDirectoryName(_folder) is { } parent && Directory.Exists(parent))
        {
            _above = new FileSystemWatcher(parent, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
            _above.Created += (_, _) => Return();
            _above.Deleted += (_, _) => Return();
            _above.Renamed += (_, _) => Return();
            _above.EnableRaisingEvents = true;
        }

        Watch();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _above?.Dispose();
            _inside?.Dispose();
        }
    }

    private void Return()
    {
        Watch();
        _tell(new PathChange(_folder));
    }

    private void Watch()
    {
        lock (_lock)
        {
            _inside?.Dispose();
            _inside = _isDisposed || !Directory.Exists(_folder) ? null : Inside();
        }
    }

    // It may be gone again before it is watched; whoever removes it is seen from above.
    private FileSystemWatcher? Inside()
    {
        try
        {
            var inside = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
            inside.Changed += (_, change) => Note(change.FullPath, isListed: !Directory.Exists(change.FullPath));
            inside.Created += (_, change) => Note(change.FullPath, hasCome: true);
            inside.Deleted += (_, change) => Note(change.FullPath);
            inside.Renamed += (_, change) =>
            {
                Note(change.OldFullPath);
                Note(change.FullPath);
            };
            inside.Error += (_, _) => Return();
            inside.EnableRaisingEvents = true;
            return inside;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return null;
        }
    }

    // What changes in a folder is told of by itself.
    private void Note(string path, bool isListed = true, bool hasCome = false)
    {
        if (isListed && !Path.GetRelativePath(_folder, path).Split(Path.DirectorySeparatorChar).Any(TemporaryName.Is))
        {
            _tell(new PathChange(path) { HasCome = hasCome });
        }
    }
}
