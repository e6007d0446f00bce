using ScoArchive.Building;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Cache;

/// <summary>A small archive that is built twice each time: with what earlier builds kept, and all anew.</summary>
internal sealed class CachedArchive : IDisposable
{
    public SmallArchive Files { get; } = new();

    public string Folder => Files.PathOf("cache");

    /// <summary>The kept answers' files.</summary>
    public string[] Answers => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*", SearchOption.AllDirectories) : [];

    /// <summary>Builds with the cache.</summary>
    public Task<BuildReport> BuildAsync() => BuildAsync(options => options);

    /// <summary>Builds with the cache and with other options than usual.</summary>
    public async Task<BuildReport> BuildAsync(Func<BuildOptions, BuildOptions> change)
    {
        await Files.BuildAsync(options => change(options with { WithSearch = true, Workspace = options.Workspace with { Cache = Folder } }));
        return Files.Report;
    }

    /// <summary>Builds with the cache and without it, and holds what both published, or found wrong, against each other.</summary>
    public async Task<BuildReport> CompareAsync(string change)
    {
        BuildReport cached = await BuildAsync();
        await Files.BuildAsync(options => options with { WithSearch = true, Ledgers = LedgerUse.Read, Workspace = options.Workspace with { Output = Files.PathOf("clean") } });
        Assert.Equal(Said(Files.Report), Said(cached));
        Assert.True(cached.Succeeded || change.Length > 0, Said(cached));
        if (cached.Succeeded)
        {
            (string Name, string Content)[] clean = Published("clean");
            Assert.True(clean.SequenceEqual(Published("output")), $"After {change}: {string.Join(", ", clean.Except(Published("output")).Select(file => file.Name))}");
        }

        return cached;
    }

    /// <summary>Builds once more with nothing changed, and holds that against the build before.</summary>
    /// <returns>Whether there was nothing to do.</returns>
    public async Task<bool> CompareUnchangedAsync(BuildReport before, IReadOnlyCollection<string> changes)
    {
        (string Name, string Content)[] published = Directory.Exists(Files.PathOf("output")) ? Published("output") : [];
        BuildReport again = await BuildAsync();
        Assert.Equal(Said(before), Said(again));
        Assert.Equal((before.Succeeded, before.Documents, before.Paragraphs, before.Pages), (again.Succeeded, again.Documents, again.Paragraphs, again.Pages));
        Assert.True(published.Length == 0 || published.SequenceEqual(Published("output")), $"After nothing, before which was {string.Join("; ", changes)}");
        return again.IsUnchanged;
    }

    /// <summary>Remembers texts and input as they are.</summary>
    public void Remember() => Copy("", "remembered/");

    /// <summary>Puts texts and input back as they were remembered.</summary>
    public void Restore() => Copy("remembered/", "");

    private void Copy(string from, string to)
    {
        foreach (string folder in (string[])["seeds", "input"])
        {
            string source = Files.PathOf(from + folder), target = Files.PathOf(to + folder);
            if (Directory.Exists(target))
            {
                Directory.Delete(target, recursive: true);
            }

            foreach (string file in Directory.Exists(source) ? Directory.GetFiles(source, "*", SearchOption.AllDirectories) : [])
            {
                string copy = Path.Combine(target, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public void Dispose() => Files.Dispose();

    private static string Said(BuildReport report) => string.Join('\n', report.Diagnostics.Select(problem => problem.ToString()));

    private (string Name, string Content)[] Published(string folder) =>
    [
        .. Directory.EnumerateFiles(Files.PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Files.PathOf(folder), file), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];
}
