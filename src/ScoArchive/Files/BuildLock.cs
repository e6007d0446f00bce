namespace ScoArchive.Files;

/// <summary>
/// Keeps two builds from working in one place. The system holds the lock for the process and lets it go when that ends, by a
/// kill as well, so that a lock file left behind locks nothing.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private const int HeldOnLinux = 11;
    private const int ReadOnlyDisk = 30;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or says that another build has it.</summary>
    /// <param name="path">The lock file; it is there while the lock is held.</param>
    /// <param name="place">What is locked, for the message.</param>
    /// <exception cref="UnusableFolderException">Another build has it.</exception>
    public static BuildLock Take(string path, string place)
    {
        while (true)
        {
            BuildLock held = new(Open(path, place));
            if (held.IsOfPath(path))
            {
                return held;
            }

            held.Dispose();
        }
    }

    /// <summary>Takes the lock of a folder into which nothing need be written; none where nothing can be.</summary>
    /// <param name="path">The lock file.</param>
    /// <param name="place">What is locked, for the message.</param>
    /// <exception cref="UnusableFolderException">Another build has it.</exception>
    public static BuildLock? TakeWhereWritable(string path, string place)
    {
        try
        {
            return Take(path, place);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || exception.HResult == ReadOnlyDisk)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // The holder before may have removed the file after it was opened here; then another build could make and lock a new one.
    // The length marks the file as this process's own.
    private bool IsOfPath(string path)
    {
        _file.SetLength(Environment.ProcessId);
        return new FileInfo(path) is { Exists: true } found && found.Length == Environment.ProcessId;
    }

    private static FileStream Open(string path, string place)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            throw new UnusableFolderException($"Another build is running in '{place}'; wait for its end, then build again.");
        }
    }
}
