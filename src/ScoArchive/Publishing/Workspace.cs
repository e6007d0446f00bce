using System.Collections.Immutable;
using ScoArchive.Files;
using ScoArchive.Strings;
using ScoArchive.Theme;

namespace ScoArchive.Publishing;

/// <summary>The folders that a build reads and writes.</summary>
/// <param name="Seeds">The holdings.</param>
/// <param name="Input">What editors write: settings, vocabularies, pages, ledgers.</param>
/// <param name="Output">The published site.</param>
/// <param name="Theme">The common theme; the archive's own lies in <see cref="OwnTheme"/>.</param>
/// <param name="KeepsPermalinks">
/// Whether ids are kept in the ledgers of <paramref name="Input"/>: not for a folder of other texts built for trial.
/// </param>
public sealed record Workspace(string Seeds, string Input, string Output, string Theme, bool KeepsPermalinks)
{
    /// <summary>Where answers of earlier builds are kept, which need not exist; <see langword="null"/> where none are.</summary>
    public string? Cache { get; init; }

    /// <summary>The folder that a preview builds into where none is named, so that the published site stays as it is.</summary>
    public string Preview { get; init; } = Output + ".preview";

    /// <summary>The archive's own theme, which need not exist.</summary>
    public string OwnTheme => Path.Combine(Input, "theme");

    /// <summary>The theme's files as they are now.</summary>
    public ThemeFiles ThemeFiles => ThemeFiles.Find(Theme, OwnTheme);

    /// <summary>The languages that the theme has an interface in.</summary>
    public ImmutableSortedSet<string> Languages => InterfaceText.LanguagesOf(ThemeFiles);

    /// <summary>
    /// Finds the archive's folder, upwards from where the command was given and then from where the program lies,
    /// and puts the folders named on the command line in place of its own. The theme is that of the folder, else the one beside the program.
    /// </summary>
    /// <exception cref="UnusableFolderException">There is no archive above either place.</exception>
    public static Workspace Locate(string? seeds, string? input, string? output)
    {
        string root = FindRoot(Directory.GetCurrentDirectory())
            ?? FindRoot(AppContext.BaseDirectory)
            ?? throw new UnusableFolderException("No archive here: no folder with input/site.yml above this one; change to the archive's folder.");
        bool isOwn = seeds is null || Path.GetFullPath(seeds) == Path.Combine(root, "seeds");
        return new Workspace(
            Path.GetFullPath(seeds ?? Path.Combine(root, "seeds")),
            Path.GetFullPath(input ?? Path.Combine(root, "input")),
            RealPath.Of(output ?? Path.Combine(root, "output")),
            ThemeOf(root),
            isOwn || input is not null)
        {
            Cache = Path.Combine(root, ".cache"),
            Preview = RealPath.Of(Path.Combine(root, ".preview")),
        };
    }

    /// <summary>
    /// Makes sure that publishing can lose nothing: a site takes the place of the whole output folder, so that one is
    /// refused which holds other things than an earlier site, or which shares ground with what a build reads. What earlier
    /// builds kept lies apart from all of them.
    /// </summary>
    /// <exception cref="UnusableFolderException">The output folder is refused.</exception>
    public void CheckOutput()
    {
        foreach (string read in (string[])[Seeds, Input, Theme])
        {
            if (ShareGround(read, Output))
            {
                throw new UnusableFolderException($"The site would take the place of '{Output}', which shares ground with '{read}'; name another folder after --output.");
            }
        }

        if (File.Exists(Output) || (Directory.Exists(Output) && Directory.EnumerateFileSystemEntries(Output).Any() && !SiteFolder.HoldsSite(Output)))
        {
            throw new UnusableFolderException($"The site would take the place of '{Output}', which holds something else than a site of this program; name another folder after --output, or empty that one.");
        }

        if (Cache is not null && ((string[])[Seeds, Input, Theme, Output]).FirstOrDefault(folder => ShareGround(folder, Cache)) is { } shared)
        {
            throw new UnusableFolderException($"What earlier builds kept cannot lie in '{Cache}', which shares ground with '{shared}'; name another folder after --cache.");
        }
    }

    private static bool ShareGround(string one, string other) =>
        RealPath.IsIn(RealPath.Of(one), RealPath.Of(other)) || RealPath.IsIn(RealPath.Of(other), RealPath.Of(one));

    private static string ThemeOf(string root)
    {
        string own = Path.Combine(root, "theme");
        return Directory.Exists(Path.Combine(own, "templates")) ? own
            : PackagedTheme.Exists ? PackagedTheme.Folder
            : Path.Combine(FindRoot(AppContext.BaseDirectory) ?? root, "theme");
    }

    private static string? FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "input", "site.yml")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
