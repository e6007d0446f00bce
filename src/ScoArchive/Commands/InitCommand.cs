using System.Collections.Immutable;
using ScoArchive.Publishing;
using ScoArchive.Starting;

namespace ScoArchive.Commands;

/// <summary>Makes a new archive in an empty folder.</summary>
public static class InitCommand
{
    /// <summary>Writes its files and says what to do next.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="archive">What the archive is to be.</param>
    public static int Run(string folder, NewArchive archive)
    {
        string path = Path.GetFullPath(folder);
        ImmutableArray<string> files = ArchiveStarter.Start(path, archive, AppContext.BaseDirectory);
        Console.WriteLine($"A new archive of {files.Length} files is in {path}");
        if (!files.Any(file => file.EndsWith(".nupkg", StringComparison.Ordinal)))
        {
            Console.WriteLine($"Put the program's package, {ProgramPackage.FileName}, into its folder program.");
        }

        Console.WriteLine($"Next: read README.md there, then build: {PackagedTheme.Call} build");
        return ExitCode.Done;
    }
}
