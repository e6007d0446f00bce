using BenchmarkDotNet.Attributes;
using ScoArchive.Building;
using ScoArchive.Progress;
using ScoArchive.Publishing;
using ScoArchive.Theme;

namespace ScoArchive.Benchmarks.Rendering;

/// <summary>The page of the longest document with the theme's templates, and reading and checking all of them.</summary>
[InProcess]
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private FreshPages? _pages;
    private Workspace? _workspace;
    private string _longest = "";

    /// <summary>Builds the archive once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string output = Path.Combine(Directory.CreateTempSubdirectory("sco-archive-rendering-").FullName, "site");
        _workspace = Workspace.Locate(null, null, output);
        var options = new BuildOptions(_workspace, WithSearch: false, Ledgers: LedgerUse.Read);
        BuildReport report = SiteBuild.RunAsync(options, new SilentProgress()).GetAwaiter().GetResult();
        _pages = FreshPages.Load(options, report.Content!).Value!;
        FileInfo longest = new DirectoryInfo(Path.Combine(output, "documents")).EnumerateDirectories()
            .Select(folder => new FileInfo(Path.Combine(folder.FullName, "index.html"))).MaxBy(file => file.Length)!;
        _longest = $"documents/{longest.Directory!.Name}/index.html";
    }

    /// <summary>Renders the page.</summary>
    [Benchmark]
    public int LongestDocument() => _pages!.Read(_longest)!.Length;

    /// <summary>Reads and checks the theme.</summary>
    [Benchmark]
    public bool ReadAndCheckTheme() => LoadedTheme.Load(ThemeFiles.Find(_workspace!.Theme, _workspace.OwnTheme), "en").Succeeded;
}
