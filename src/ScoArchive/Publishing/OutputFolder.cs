using System.Text;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;

namespace ScoArchive.Publishing;

/// <summary>
/// The site being built, beside the published one. Nothing published is touched until <see cref="Publish"/> puts the
/// finished site in its place; a build that fails leaves the old one as it was.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private const string NotRemoved = "SCO141";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _published;
    private readonly Lock _lock = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Prepares an empty folder beside the published one.</summary>
    /// <param name="published">The published folder, which need not exist yet.</param>
    public OutputFolder(string published)
    {
        _published = Path.TrimEndingDirectorySeparator(published);
        Staging = StagingOf(_published);
        SiteFolder.Make(Staging);
    }

    /// <summary>
    /// Keeps other builds away until the lock is let go, and mends what a killed build left: a site that had been moved
    /// aside takes its place again, and what was not finished goes.
    /// </summary>
    /// <param name="published">The published folder.</param>
    /// <exception cref="UnusableFolderException">Another build is running, or a folder beside it holds something else.</exception>
    public static BuildLock Claim(string published)
    {
        string folder = Path.TrimEndingDirectorySeparator(published);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        BuildLock held = BuildLock.Take(folder + ".sco-archive-lock", folder);
        try
        {
            if (!Path.Exists(folder) && SiteFolder.HoldsSite(PreviousOf(folder)))
            {
                Directory.Move(PreviousOf(folder), folder);
            }

            SiteFolder.Remove(PreviousOf(folder));
            SiteFolder.Remove(StagingOf(folder));
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
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
    /// <returns>A warning where the one before could not be removed.</returns>
    /// <exception cref="IOException">The folder cannot be replaced; the published site is as it was.</exception>
    public IEnumerable<Diagnostic> Publish()
    {
        string previous = PreviousOf(_published);
        SiteFolder.Finish(Staging);
        if (Directory.Exists(_published))
        {
            Directory.Move(_published, previous);
        }

        try
        {
            Directory.Move(Staging, _published);
        }
        catch
        {
            PutBack(previous);
            throw;
        }

        return TryRemove(previous) is { } reason
            ? [Diagnostic.Warning(NotRemoved, previous, 0, $"the site before could not be removed ({reason})", "remove it; no build can publish while it is there")]
            : [];
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose() => TryRemove(Staging);

    private void PutBack(string previous)
    {
        if (Directory.Exists(previous))
        {
            Directory.Move(previous, _published);
        }
    }

    private static string StagingOf(string published) => published + ".next";

    private static string PreviousOf(string published) => published + ".previous";

    private static string? TryRemove(string folder)
    {
        try
        {
            SiteFolder.Remove(folder);
            return null;
        }
        catch (Exception exception) when (MachineFault.Of(exception) is not null)
        {
            return exception.Message.TrimEnd('.');
        }
    }
}
