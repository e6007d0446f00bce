using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ScoArchive.Cache;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;

namespace ScoArchive.Publishing;

/// <summary>
/// The site being built, beside the published one. Nothing published is touched until <see cref="Publish"/> puts the
/// finished site in its place; a build that fails leaves the old one as it was. A file that is as it was published gets a
/// second name in the new folder instead of being written again: that costs no bytes, keeps its time of writing for programs
/// that carry sites to hosts, and the new folder is whole before it takes the old one's place all the same.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>Diagnostic code for a site that stays beside the one that took its place.</summary>
    public const string NotRemoved = "SCO141";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _published;
    private readonly Lock _lock = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CacheKey> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _keptAsNoted = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>Prepares an empty folder beside the published one.</summary>
    /// <param name="published">The published folder, which need not exist yet.</param>
    /// <param name="before">What is known of the published site; only what stands as it was noted is used again.</param>
    public OutputFolder(string published, ImmutableArray<SiteEntry> before)
    {
        _published = Path.TrimEndingDirectorySeparator(published);
        Before = new PublishedFiles(_published, before);
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

    /// <summary>How many files of the published site were used again.</summary>
    public int Kept => _kept;

    /// <summary>The published site.</summary>
    internal PublishedFiles Before { get; }

    /// <summary>Whether a file is one of the published site, used again as it was noted when that was published.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    public bool IsAsBefore(string address) => _keptAsNoted.ContainsKey(address);

    /// <summary>What a file was made of; <see langword="null"/> where that is not known.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    public CacheKey? KeyOf(string address) => _keys.TryGetValue(address, out CacheKey key) ? key : null;

    /// <summary>A file of the published site, which stands as it was noted.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    /// <returns>Where it lies and what it was made of; <see langword="null"/> where it does not stand so, or that is not known.</returns>
    public (string Path, CacheKey Key)? FindPublished(string address) => Before.KeyOf(address) is { } key ? (Before.PathOf(address), key) : null;

    /// <summary>Writes a file of text, in UTF-8 without mark.</summary>
    public void Write(string address, string text) => Write(address, Utf8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    /// <param name="bytes">What it says.</param>
    /// <exception cref="InvalidOperationException">Two parts of the site claim one address.</exception>
    public void Write(string address, ReadOnlySpan<byte> bytes) => Write(address, null, bytes);

    /// <summary>Writes a file, unless the published site has one that was made of the same.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    /// <param name="key">The checksum of all that it is made of; <see langword="null"/> where that is not known.</param>
    /// <param name="make">Makes it; <see langword="null"/> where it cannot be made, and nothing is written.</param>
    /// <exception cref="InvalidOperationException">Two parts of the site claim one address.</exception>
    public void Write(string address, CacheKey? key, Func<ReadOnlyMemory<byte>?> make)
    {
        if (!TryKeepMade(address, key) && make() is { } bytes)
        {
            Write(address, key, bytes.Span);
        }
    }

    /// <summary>Writes a file part by part, unless the published site has one that was made of the same.</summary>
    /// <param name="address">Address relative to the site's root, with forward slashes.</param>
    /// <param name="key">The checksum of all that it is made of; <see langword="null"/> where that is not known.</param>
    /// <param name="make">Writes what it says.</param>
    /// <exception cref="InvalidOperationException">Two parts of the site claim one address.</exception>
    public void WriteParts(string address, CacheKey? key, Action<Stream> make)
    {
        if (TryKeepMade(address, key))
        {
            return;
        }

        Enter(address, key);
        using (FileStream file = Create(address, bufferSize: 64 * 1024))
        {
            make(file);
        }

        KeepWritten(address, PathOf(address));
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

    /// <summary>What the published site consists of, once it is this one, each file with what it was made of.</summary>
    public ImmutableArray<SiteEntry> Published() => [.. SiteManifest.Of(_published).Select(entry => KeyOf(entry.Name) is { } key ? entry with { Key = key.Value } : entry)];

    /// <summary>Removes what was not published.</summary>
    public void Dispose() => TryRemove(Staging);

    private void Write(string address, CacheKey? key, ReadOnlySpan<byte> bytes)
    {
        Enter(address, key);
        if (!Before.Holds(address, bytes) || !TryKeep(address))
        {
            using FileStream file = Create(address, bufferSize: 1);
            file.Write(bytes);
        }
    }

    private bool TryKeepMade(string address, CacheKey? key)
    {
        if (key is not { } known || !Before.IsMadeOf(address, known))
        {
            return false;
        }

        Enter(address, key);
        bool isKept = TryKeep(address);
        if (isKept)
        {
            _keptAsNoted[address] = true;
        }
        else
        {
            Forget(address);
        }

        return isKept;
    }

    private FileStream Create(string address, int bufferSize) => new(PathOf(address), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize);

    private void Enter(string address, CacheKey? key)
    {
        lock (_lock)
        {
            if (!_files.Add(address))
            {
                throw new InvalidOperationException($"Two parts of the site claim the address '{address}'.");
            }
        }

        if (key is { } known)
        {
            _keys[address] = known;
        }

        string folder = address[..(address.LastIndexOf('/') + 1)];
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(PathOf(folder));
            _folders[folder] = true;
        }
    }

    private void KeepWritten(string address, string path)
    {
        string aside = path + ".aside";
        if (Before.HoldsCopyOf(address, path) && HardLink.TryMake(Before.PathOf(address), aside))
        {
            File.Move(aside, path, overwrite: true);
            Interlocked.Increment(ref _kept);
        }
    }

    private void Forget(string address)
    {
        lock (_lock)
        {
            _files.Remove(address);
        }
    }

    private bool TryKeep(string address)
    {
        bool isKept = HardLink.TryMake(Before.PathOf(address), PathOf(address));
        Interlocked.Add(ref _kept, isKept ? 1 : 0);
        return isKept;
    }

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
