using ScoArchive.Files;

namespace ScoArchive.Publishing;

/// <summary>Tells folders that this program made from all others; only those are ever moved or removed.</summary>
public static class SiteFolder
{
    private const string Mark = ".sco-archive-unfinished";

    /// <summary>Whether a folder holds a whole site.</summary>
    public static bool HoldsSite(string folder) =>
        File.Exists(Path.Combine(folder, "documents", "index.json")) && File.Exists(Path.Combine(folder, "404.html"));

    /// <summary>Makes an empty folder that is known as this program's own.</summary>
    public static void Make(string folder)
    {
        Remove(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Mark), "");
    }

    /// <summary>Takes the mark of the unfinished from a folder.</summary>
    public static void Finish(string folder) => File.Delete(Path.Combine(folder, Mark));

    /// <summary>Removes a folder of this program, where there is one.</summary>
    /// <exception cref="UnusableFolderException">It holds something else.</exception>
    public static void Remove(string folder)
    {
        if (!Path.Exists(folder))
        {
            return;
        }

        if (!IsOwn(folder))
        {
            throw new UnusableFolderException($"'{folder}' holds something else than a site of this program, which needs that name while it builds; move it away, or name another folder after --output.");
        }

        // Marked first and unmarked last, so that what a kill leaves of it is known.
        TryMark(folder);
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != Mark))
        {
            Remove(entry);
        }

        Finish(folder);
        Directory.Delete(folder);
    }

    private static bool IsOwn(string folder) => new DirectoryInfo(folder) is { Exists: true, LinkTarget: null }
        && (HoldsSite(folder) || File.Exists(Path.Combine(folder, Mark)) || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static void TryMark(string folder)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, Mark), "");
        }
        catch (IOException)
        {
            // No room for the mark; removing makes some.
        }
    }

    private static void Remove(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder)
        {
            folder.Delete(recursive: true);
        }
        else
        {
            entry.Delete();
        }
    }
}
