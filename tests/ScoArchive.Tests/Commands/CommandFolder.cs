using ScoArchive.Building;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Commands;

/// <summary>A folder in which a maintainer gives commands: an archive of its own, with the repository's settings and theme.</summary>
public sealed class CommandFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sco-archive-commands-").FullName;

    public CommandFolder()
    {
        Copy("input", "*.yml");
        Copy("theme", "*");
        Directory.CreateDirectory(PathOf("seeds"));
    }

    /// <summary>Writes a file, with its folders.</summary>
    public CommandFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Has(string path) => File.Exists(PathOf(path));

    public string PathOf(string path) => Path.Combine(_root, path);

    public string Root => _root;

    /// <summary>Runs the program here.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.InAsync(_root, arguments);

    /// <summary>Builds the site here in this process, which spares the program's start; without search and cache.</summary>
    public Task<BuildReport> BuildAsync(LedgerUse ledgers = LedgerUse.Write) =>
        SiteBuild.RunAsync(new BuildOptions(new Workspace(PathOf("seeds"), PathOf("input"), PathOf("output"), PathOf("theme"), KeepsPermalinks: true), WithSearch: false, Ledgers: ledgers), new SilentProgress());

    /// <summary>Every file of a folder with its text; none where there is no folder.</summary>
    public string[] Snapshot(string folder) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{Path.GetRelativePath(_root, path)}: {File.ReadAllText(path)}")]
        : [];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Copy(string folder, string pattern)
    {
        string source = RepositoryFolder.PathOf(folder);
        foreach (string file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories))
        {
            string copy = PathOf(Path.Combine(folder, Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
