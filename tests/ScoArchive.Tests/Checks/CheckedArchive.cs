using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Checks;

/// <summary>A small archive, built once below a folder of its host, of which each test damages a copy.</summary>
public sealed class CheckedArchive : IAsyncLifetime
{
    private readonly SmallArchive _archive = new SmallArchive()
        .With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025, and met in Astana on 4 July 2024.\n")
        .With("b-text", "Glaciers feed rivers.\n\nCotton is grown in Uzbekistan.\n");

    private int _copies;

    public async Task InitializeAsync()
    {
        await _archive.BuildAsync(options => options with { BaseUrl = "https://archive.example/sub/", WithSearch = true });
        Assert.Empty(_archive.Errors);
    }

    public Task DisposeAsync()
    {
        _archive.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A copy of the archive's site, with its ledgers beside it.</summary>
    public string Copy()
    {
        string copy = _archive.PathOf($"copies/{Interlocked.Increment(ref _copies)}");
        foreach (string folder in (string[])["output", "input"])
        {
            foreach (string file in Directory.EnumerateFiles(_archive.PathOf(folder), "*", SearchOption.AllDirectories))
            {
                string target = Path.Combine(copy, folder, Path.GetRelativePath(_archive.PathOf(folder), file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return Path.Combine(copy, "output");
    }
}
