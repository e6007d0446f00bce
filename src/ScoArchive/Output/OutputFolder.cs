using System.Text;

namespace ScoArchive.Output;

/// <summary>
/// The site being built, beside the published one. Nothing published is touched until <see cref="Publish"/> puts the
/// finished site in its place; a build that fails leaves the old one as it was.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _published;
    private readonly Lock _lock = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Prepares an empty folder beside the published one.</summary>
    /// <param name="published">The published folder, which need not exist yet.</param>
    public OutputFolder(string published)
    {
        _published = Path.TrimEndingDirectorySeparator(published);
        Staging = _published + ".next";
        DeleteFolder(Staging);
        Directory.CreateDirectory(Staging);
    }

    /// <summary>The folder being filled.</summary>
    public string Staging { get; }

    /// <summary>The files written so far, by address relative to the site's root, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files
    {
        get
        {
            lock (_lock)
            {
                return [.. _files];
            }
        }
    }

    /// <summary>Opens a new file for writing.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    /// <exception cref="InvalidOperationException">Two parts of the site claim one address.</exception>
    public FileStream Create(string address)
    {
        lock (_lock)
        {
            if (!_files.Add(address))
            {
                throw new InvalidOperationException($"Two parts of the site claim the address '{address}'.");
            }
        }

        string path = PathOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Writes a file of text, in UTF-8 without mark.</summary>
    public void Write(string address, string text) => Write(address, Utf8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        using FileStream file = Create(address);
        file.Write(bytes);
    }

    /// <summary>Takes note of files that were written into <see cref="Staging"/> by other means.</summary>
    public void Register(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories))
        {
            lock (_lock)
            {
                _files.Add(Path.GetRelativePath(Staging, path).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
    }

    /// <summary>Where a file of the site being built lies.</summary>
    public string PathOf(string address) => Path.Combine(Staging, address.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Puts the finished site in the place of the published one.</summary>
    public void Publish()
    {
        string previous = _published + ".previous";
        DeleteFolder(previous);
        if (Directory.Exists(_published))
        {
            Directory.Move(_published, previous);
        }

        Directory.Move(Staging, _published);
        DeleteFolder(previous);
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose() => DeleteFolder(Staging);

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
