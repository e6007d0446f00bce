namespace ScoArchive.Files;

/// <summary>Where a path leads when every link on the way is followed.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links; parts that do not exist are kept as they are.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var rest = new Stack<string>(PartsOf(Path.GetFullPath(path)));
        string real = Path.GetPathRoot(Path.GetFullPath(path))!;
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"The links of '{path}' lead in a circle.");
            }

            string full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            PartsOf(full).ToList().ForEach(rest.Push);
        }

        return real;
    }

    /// <summary>Whether a path is a folder's or lies in it; both without links.</summary>
    public static bool IsIn(string folder, string path) => path == folder
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The last part first.
    private static IEnumerable<string> PartsOf(string full) =>
        full[Path.GetPathRoot(full)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
