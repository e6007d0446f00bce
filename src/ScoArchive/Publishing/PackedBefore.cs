using System.Collections.Frozen;
using Microsoft.Win32.SafeHandles;
using ScoArchive.Cache;

namespace ScoArchive.Publishing;

/// <summary>The files in an archive of the published site, packed; those that were made of the same are not packed again.</summary>
internal sealed class PackedBefore : IDisposable
{
    private readonly SafeFileHandle _archive;
    private readonly FrozenDictionary<string, PackedEntry> _entries;

    private PackedBefore(SafeFileHandle archive, PackedEntries entries) =>
        (_archive, _entries) = (archive, entries.Entries.ToFrozenDictionary(entry => entry.Name, StringComparer.Ordinal));

    /// <summary>Opens the published archive where it stands as it was noted and it is known what it holds.</summary>
    /// <param name="address">Its address relative to the site's root.</param>
    /// <param name="output">Knows the published site.</param>
    /// <param name="cache">Keeps what archives hold.</param>
    public static PackedBefore? Open(string address, OutputFolder output, WorkCache cache) =>
        output.FindPublished(address) is var (path, key) && cache.Find<PackedEntries>(KeyOf(key)) is { } entries ? new PackedBefore(File.OpenHandle(path), entries) : null;

    /// <summary>Takes down what an archive holds.</summary>
    /// <param name="made">What it was made of.</param>
    /// <param name="entries">What it holds.</param>
    /// <param name="cache">Keeps it.</param>
    public static void Keep(CacheKey made, PackedEntries entries, WorkCache cache) => cache.Keep(KeyOf(made), entries);

    /// <summary>A file, packed; <see langword="null"/> where the archive has none of that name that was made of the same.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="made">What it is made of.</param>
    public PackedFile? Find(string name, CacheKey made)
    {
        if (!_entries.TryGetValue(name, out PackedEntry? entry) || entry.Key != made.Value)
        {
            return null;
        }

        byte[] bytes = new byte[entry.PackedLength];
        return RandomAccess.Read(_archive, bytes, entry.Start) == bytes.Length ? new PackedFile(bytes, entry.Length, entry.Checksum) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static CacheKey KeyOf(CacheKey made) => CacheKeyBuilder.KeyOf("files of an archive", key => key.AddKey(made));
}
