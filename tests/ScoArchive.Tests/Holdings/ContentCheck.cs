using System.Security.Cryptography;
using ScoArchive.Content;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Progress;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Holdings;

/// <summary>What must hold of any holdings before they are published: the check of content that CI makes.</summary>
internal static class ContentCheck
{
    /// <summary>Checks an archive's folders; a build into <paramref name="output"/> is what is looked at.</summary>
    public static async Task RunAsync(string seeds, string input, string output)
    {
        var workspace = new Workspace(seeds, input, output, RepositoryFolder.PathOf("theme"), KeepsPermalinks: true);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, Ledgers: LedgerUse.Lock), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        SeedUnit[] units = [.. SeedFolder.List(seeds).Value!.Units.Where(IsPublished)];
        Assert.NotEmpty(units);
        Assert.Equal(units.Length, report.Documents);
        CheckSeeds(units, output);
        CheckData(output, report.Documents);
        Assert.True(File.Exists(Path.Combine(output, "search", "index", "manifest.json")));
    }

    // A document that is gone may have its text beside its record still.
    private static bool IsPublished(SeedUnit unit) => unit.HasSeed && unit.ReadRecord().Value?.Tombstone is null;

    // Every text as received lies beside a document, and the list of checksums names it and nothing else.
    private static void CheckSeeds(SeedUnit[] units, string output)
    {
        string[] expected = [.. units.Select(unit => $"{HashOf(unit.SeedPath)}  {unit.FileName}").Order(StringComparer.Ordinal)];
        Assert.Equal(expected, File.ReadLines(Path.Combine(output, "seeds", "SHA256SUMS")).Order(StringComparer.Ordinal));
        string[] published = [.. DocumentFolders(output).SelectMany(Directory.EnumerateFiles).Select(file => $"{HashOf(file)}  {Path.GetFileName(file)}")];
        Assert.Empty(expected.Except(published));
    }

    private static void CheckData(string output, int documents)
    {
        PublishedSchema.Hold("documents.schema.json", Path.Combine(output, "documents", "index.json"));
        PublishedSchema.Hold("mentions.schema.json", Path.Combine(output, "timeline", "mentions.json"));
        string[] folders = [.. DocumentFolders(output)];
        Assert.Equal(documents, folders.Length);
        foreach (string folder in folders)
        {
            PublishedSchema.Hold("document.schema.json", Path.Combine(folder, "index.json"));
            PublishedSchema.Hold("citations.schema.json", Path.Combine(folder, "citations.json"));
            PublishedSchema.Hold("history.schema.json", Path.Combine(folder, "history.json"));
            Assert.True(File.Exists(Path.Combine(folder, "index.html")), folder);
        }
    }

    // At a former address lies a page alone; what is kept of a document that is gone has no history of its own.
    private static IEnumerable<string> DocumentFolders(string output) =>
        Directory.EnumerateDirectories(Path.Combine(output, "documents")).Where(folder => File.Exists(Path.Combine(folder, "history.json")));

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
