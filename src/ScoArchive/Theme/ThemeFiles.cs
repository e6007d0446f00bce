using System.Collections.Immutable;

namespace ScoArchive.Theme;

/// <summary>The files of the theme, those of the archive's own theme laid over it.</summary>
public sealed class ThemeFiles
{
    /// <summary>The folders that a theme has.</summary>
    public static ImmutableArray<string> Folders { get; } = ["templates", "assets", "strings"];

    private ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> common, ImmutableSortedDictionary<string, ThemeFile> own) =>
        (Common, Own, All) = (common, own, common.SetItems(own));

    /// <summary>The files of the common theme by name.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Common { get; }

    /// <summary>The files of the archive's own theme by name.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Own { get; }

    /// <summary>The files that count, by name.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> All { get; }

    /// <summary>Finds the files.</summary>
    /// <param name="theme">The common theme's folder.</param>
    /// <param name="own">The archive's own, which need not exist.</param>
    public static ThemeFiles Find(string theme, string own) => new(List(theme, "theme", isOwn: false), List(own, "input/theme", isOwn: true));

    /// <summary>The files below a folder of the theme, by their names there.</summary>
    /// <param name="folder">The folder, such as <c>assets/</c>.</param>
    /// <param name="ending">What their names end in; empty for any.</param>
    public IEnumerable<(string Name, ThemeFile File)> Below(string folder, string ending = "") =>
        from file in All.Values
        where file.Name.StartsWith(folder, StringComparison.Ordinal) && file.Name.EndsWith(ending, StringComparison.Ordinal)
        select (file.Name[folder.Length..^ending.Length], file);

    private static ImmutableSortedDictionary<string, ThemeFile> List(string folder, string shown, bool isOwn)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (string path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            string name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!name.Split('/')[^1].StartsWith('.') && name != "README.md")
            {
                files[name] = new ThemeFile(name, path, $"{shown}/{name}", isOwn);
            }
        }

        return files.ToImmutable();
    }
}
