using ScoArchive.Building;
using ScoArchive.Fixtures;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Search;

/// <summary>The five frozen documents, published with their search index.</summary>
public sealed class PublishedSeeds : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-search-").FullName;

    public string Index => Path.Combine(_folder, "search", "index");

    public IEnumerable<string> DocumentPages => Directory.EnumerateDirectories(Path.Combine(_folder, "documents"))
        .Order(StringComparer.Ordinal)
        .Select(folder => Path.Combine(folder, "index.html"));

    public async Task InitializeAsync()
    {
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(FixtureArchive.WorkspaceFor(_folder), "https://archive.example/", Ledgers: LedgerUse.Read), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
