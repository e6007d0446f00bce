using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Search;

/// <summary>The archive's own documents, published with their search index.</summary>
public sealed class PublishedSeeds : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-search-").FullName;

    public string Index => Path.Combine(_folder, "search", "index");

    public IEnumerable<string> DocumentPages => Directory.EnumerateDirectories(Path.Combine(_folder, "documents"))
        .Order(StringComparer.Ordinal)
        .Select(folder => Path.Combine(folder, "index.html"));

    public async Task InitializeAsync()
    {
        var workspace = new Workspace(
            RepositoryFolder.PathOf("seeds"), RepositoryFolder.PathOf("input"), _folder, RepositoryFolder.PathOf("theme"), KeepsPermalinks: false);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, "https://archive.example/"), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
