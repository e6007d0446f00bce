using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ScoArchive.Publishing;

/// <summary>A file or folder of a published site.</summary>
/// <param name="Name">Its place in the site, with forward slashes.</param>
/// <param name="Length">Its length in bytes; negative for a folder, or a link to elsewhere.</param>
/// <param name="Changed">When it was last written, in ticks of universal time; 0 for what has no content of its own.</param>
/// <param name="Key">The checksum of all that it was made of; empty where that is not known.</param>
public sealed record SiteEntry(string Name, long Length, long Changed, string Key = "");

/// <summary>
/// What a published site consists of. A file counts as the same while its length and its time of writing are: whoever writes
/// to a file changes the latter, a copy or an unpacked archive has times of its own, and reading hundreds of megabytes to
/// learn that nothing happened would cost more than all else that an unchanged site needs.
/// </summary>
public static class SiteManifest
{
    private const long NoContent = -1;
    private const long LeadsElsewhere = -2;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>All files and folders below one, in ordinal order; none where it does not exist.</summary>
    /// <param name="folder">The folder.</param>
    public static ImmutableArray<SiteEntry> Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        int start = Path.TrimEndingDirectorySeparator(folder).Length + 1;
        var entries = new FileSystemEnumerable<SiteEntry>(folder, (ref FileSystemEntry entry) => EntryOf(ref entry, start), Everything)
        {
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        return [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>Whether a file stands as it did.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="entry">What was noted of it.</param>
    public static bool IsSame(string path, SiteEntry entry) => new FileInfo(path) is { Exists: true, LinkTarget: null } file
        && !file.Attributes.HasFlag(FileAttributes.Directory) && file.Length == entry.Length && file.LastWriteTimeUtc.Ticks == entry.Changed;

    private static SiteEntry EntryOf(ref FileSystemEntry entry, int start)
    {
        string name = entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/');
        return IsLink(ref entry) ? new SiteEntry(name, LeadsElsewhere, 0)
            : entry.IsDirectory ? new SiteEntry(name, NoContent, 0)
            : new SiteEntry(name, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
