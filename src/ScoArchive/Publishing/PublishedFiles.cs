using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;
using ScoArchive.Cache;
using ScoArchive.Files;

namespace ScoArchive.Publishing;

/// <summary>The files of the published site, which the one being built may use again.</summary>
/// <param name="folder">The published folder, which need not be there.</param>
/// <param name="entries">What is known of its files; only what stands as it was noted counts.</param>
internal sealed class PublishedFiles(string folder, ImmutableArray<SiteEntry> entries)
{
    private const int ComparedBytes = 64 * 1024;

    private readonly FrozenDictionary<string, SiteEntry> _entries = entries.Where(entry => entry.Length >= 0).ToFrozenDictionary(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The addresses of its files.</summary>
    public IEnumerable<string> Addresses => _entries.Keys;

    /// <summary>Where a file lies.</summary>
    public string PathOf(string address) => Path.Combine(folder, address.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether a file is there as it was noted, and was made of the same.</summary>
    public bool IsMadeOf(string address, CacheKey key) => _entries.TryGetValue(address, out SiteEntry? entry) && entry.Key == key.Value && StandsAsNoted(address);

    /// <summary>What a file was made of that is there as it was noted; <see langword="null"/> where it is not, or that is not known.</summary>
    public CacheKey? KeyOf(string address) => _entries.TryGetValue(address, out SiteEntry? entry) && entry.Key.Length > 0 && StandsAsNoted(address) ? new CacheKey(entry.Key) : null;

    /// <summary>Whether a file was there, by what is noted of the site.</summary>
    public bool Had(string address) => _entries.ContainsKey(address);

    /// <summary>Whether a file stands as it was noted.</summary>
    public bool StandsAsNoted(string address) => _entries.TryGetValue(address, out SiteEntry? entry) && SiteManifest.IsSame(PathOf(address), entry);

    /// <summary>Whether a file holds these bytes; one that cannot be read does not.</summary>
    public bool Holds(string address, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return HasContent(PathOf(address), bytes);
        }
        catch (Exception exception) when (MachineFault.Of(exception) is not null)
        {
            return false;
        }
    }

    /// <summary>Whether a file holds what another one holds; one that cannot be read does not.</summary>
    public bool HoldsCopyOf(string address, string path)
    {
        try
        {
            return new FileInfo(PathOf(address)) is { Exists: true, LinkTarget: null } file && file.Length == new FileInfo(path).Length && HaveSameContent(file.FullName, path);
        }
        catch (Exception exception) when (MachineFault.Of(exception) is not null)
        {
            return false;
        }
    }

    private static bool HaveSameContent(string one, string other)
    {
        using FileStream left = File.OpenRead(one);
        using FileStream right = File.OpenRead(other);
        byte[] batch = ArrayPool<byte>.Shared.Rent(2 * ComparedBytes);
        try
        {
            while (true)
            {
                int read = left.ReadAtLeast(batch.AsSpan(0, ComparedBytes), ComparedBytes, throwOnEndOfStream: false);
                int beside = right.ReadAtLeast(batch.AsSpan(ComparedBytes, ComparedBytes), ComparedBytes, throwOnEndOfStream: false);
                if (read != beside || !batch.AsSpan(0, read).SequenceEqual(batch.AsSpan(ComparedBytes, beside)))
                {
                    return false;
                }

                if (read == 0)
                {
                    return true;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(batch);
        }
    }

    private static bool HasContent(string path, ReadOnlySpan<byte> bytes)
    {
        if (new FileInfo(path) is not { Exists: true, LinkTarget: null } file || file.Length != bytes.Length)
        {
            return false;
        }

        using SafeFileHandle handle = File.OpenHandle(path);
        byte[] batch = ArrayPool<byte>.Shared.Rent(ComparedBytes);
        try
        {
            int at = 0;
            for (int read; at < bytes.Length && (read = RandomAccess.Read(handle, batch, at)) > 0; at += read)
            {
                if (read > bytes.Length - at || !bytes.Slice(at, read).SequenceEqual(batch.AsSpan(0, read)))
                {
                    return false;
                }
            }

            return at == bytes.Length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(batch);
        }
    }
}
