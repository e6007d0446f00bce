using System.Globalization;
using System.Security.Cryptography;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Files;
using ScoArchive.Pages;
using ScoArchive.Core.Exports;
using ScoArchive.Publishing;

namespace ScoArchive.Building;

/// <summary>Everything that a build reads, as it is at one moment: two builds with one key publish the same and report the same.</summary>
/// <param name="Key">What the files say, by name and content, with what was asked for and the ledgers that were changed since the last commit.</param>
/// <param name="Stamp">When the files were written, ledgers aside: as long as this is the same, so is what they say.</param>
/// <param name="LedgerStamp">When the ledgers were written.</param>
internal sealed record BuildInputs(CacheKey Key, CacheKey Stamp, CacheKey LedgerStamp)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Reads them; <see langword="null"/> where a build may read more than can be told: through links to folders, or from files that cannot be read.</summary>
    /// <param name="options">What is built.</param>
    public static BuildInputs? Read(BuildOptions options)
    {
        if (options.Subjects != SubjectList.All || options.Exports != DocumentExports.All)
        {
            return null;
        }

        try
        {
            using var key = new CacheKeyBuilder("build");
            AddOptions(options, key);
            var entries = new List<Entry>();
            BuildInputs stamps = ReadStamps(options.Workspace, entries.Add);
            AddContent(entries, key);
            AddCommitted(options.Workspace, key);
            return stamps with { Key = key.ToKey() };
        }
        catch (Exception exception) when (MachineFault.Of(exception) is not null)
        {
            return null;
        }
    }

    /// <summary>Whether no file was written, made, renamed or removed since.</summary>
    /// <param name="workspace">The folders.</param>
    public bool AreAsBefore(Workspace workspace)
    {
        try
        {
            return ReadStamps(workspace, static _ => { }) with { Key = Key } == this;
        }
        catch (Exception exception) when (MachineFault.Of(exception) is not null)
        {
            return false;
        }
    }

    private static BuildInputs ReadStamps(Workspace workspace, Action<Entry> found)
    {
        using var stamp = new CacheKeyBuilder("stamp");
        using var ledgers = new CacheKeyBuilder("stamp");
        string ledgerFolder = LedgerFolder.Below(workspace.Input);
        foreach (string folder in FoldersOf(workspace))
        {
            AddFolder(folder, "", found, entry => entry.FullName == ledgerFolder || Path.GetDirectoryName(entry.FullName) == ledgerFolder ? ledgers : stamp);
        }

        return new BuildInputs(default, stamp.ToKey(), ledgers.ToKey());
    }

    private static string[] FoldersOf(Workspace workspace) => [workspace.Seeds, workspace.Input, workspace.Theme];

    private static void AddOptions(BuildOptions options, CacheKeyBuilder key)
    {
        Workspace workspace = options.Workspace;
        key.AddValue(options.BaseUrl).AddValue(options.WithSearch).AddValue(options.IsListed).AddValue(options.Host).AddValue(options.Ledgers).AddValue(workspace.KeepsPermalinks);
        foreach (string folder in (string[])[.. FoldersOf(workspace), workspace.Output])
        {
            key.AddValue(folder).AddValue(RealPath.Of(folder));
        }
    }

    private static void AddCommitted(Workspace workspace, CacheKeyBuilder key)
    {
        foreach (CommittedFile file in workspace.KeepsPermalinks ? new LedgerFolder(workspace.Input).ChangedSinceCommit() : [])
        {
            key.AddValue(file);
        }
    }

    // Opening thousands of files takes longer than summing them up, and waits for the disk.
    private static void AddContent(List<Entry> entries, CacheKeyBuilder key)
    {
        byte[][] sums = new byte[entries.Count][];
        Parallel.For(0, sums.Length, i => sums[i] = entries[i].File.Length == 0 ? [] : SHA256.HashData(OrdinaryFile.ReadAllBytes(entries[i].File)));
        for (int i = 0; i < sums.Length; i++)
        {
            key.AddValue(entries[i].Path).AddValue(entries[i].Real).AddBytes(sums[i]);
        }
    }

    private static void AddFolder(string folder, string name, Action<Entry> found, Func<FileSystemInfo, CacheKeyBuilder> stampOf)
    {
        FileSystemInfo[] entries = Directory.Exists(folder) ? [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).Where(entry => entry.Name != LedgerFolder.LockFile)] : [];
        Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        found(new Entry(name, entries.Length.ToString(CultureInfo.InvariantCulture), ""));
        foreach (FileSystemInfo entry in entries)
        {
            string path = $"{name}/{entry.Name}";
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                stampOf(entry).AddValue(path);
                AddFolder(entry.FullName, path, found, stampOf);
            }
            else if (entry is FileInfo file)
            {
                found(AddFile(file, path, stampOf(entry)));
            }
            else
            {
                throw new IOException($"'{entry.FullName}' leads to another folder");
            }
        }
    }

    private static Entry AddFile(FileInfo file, string path, CacheKeyBuilder stamp)
    {
        string real = file.LinkTarget is null ? "" : RealPath.Of(file.FullName);
        FileInfo target = real.Length > 0 ? new FileInfo(real) : file;
        stamp.AddValue(path).AddValue(real).AddValue(target.Length).AddValue(target.LastWriteTimeUtc.Ticks);
        return new Entry(path, real, target.FullName);
    }

    /// <summary>A file, or a folder with the number of what it holds.</summary>
    private readonly record struct Entry(string Path, string Real, string File);
}
