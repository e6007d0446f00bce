using ScoArchive.Core.Diagnostics;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Building;

/// <summary>
/// An archive of a few texts in a folder of its own, with the repository's theme and a vocabulary of a few states and topics, so that
/// a build costs little: write files, build, look at what was published.
/// </summary>
public sealed class SmallArchive : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sco-archive-small-").FullName;

    public SmallArchive()
    {
        Copy("input/site.yml", "input/site.yml");
        foreach (string file in (string[])["states.yml", "topics.yml", "formulas.yml"])
        {
            Copy("tests/fixtures/vocabulary/" + file, "input/vocabulary/" + file);
        }

        Theme = RepositoryFolder.PathOf("theme");
    }

    private string Theme { get; }

    /// <summary>The archive's folder.</summary>
    public string Root => _root;

    /// <summary>What it is built with.</summary>
    public BuildOptions Options => new(new Workspace(PathOf("seeds"), PathOf("input"), PathOf("output"), Theme, KeepsPermalinks: true), WithSearch: false);

    /// <summary>The last build.</summary>
    public BuildReport Report { get; private set; } = null!;

    public IEnumerable<Diagnostic> Errors => Report.Diagnostics.Where(problem => problem.Severity == Severity.Error);

    /// <summary>Adds a text with its record; the record's facts that every record needs are put in.</summary>
    public SmallArchive With(string slug, string seed, string record = "", string kind = "declaration") => Write($"seeds/{slug}.txt", seed)
        .Write($"seeds/{slug}.yml", record.Contains("slug:", StringComparison.Ordinal) ? record : Record(slug, kind) + record);

    /// <summary>The facts that every record needs.</summary>
    public static string Record(string slug, string kind = "declaration") => $"""
        slug: {slug}
        title: The text called {slug}
        kind: {kind}
        date: 2021-05-06
        language: en
        rights: Public.
        published: 2024-01-01
        source:
          name: A test

        """;

    public SmallArchive Write(string path, string text)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // A file of its own, as most editors write it: files of the site before may be the same ones as those of the site being built.
        File.Delete(file);
        File.WriteAllText(file, text);
        return this;
    }

    public SmallArchive WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public SmallArchive Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public bool Has(string path) => File.Exists(PathOf(path));

    /// <summary>A file of the archive's folder, such as <c>input/permalinks/a.tsv</c> or <c>output/documents/a/index.html</c>.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The published pages, such as <c>output/documents/a/index.html</c>.</summary>
    public IEnumerable<string> Pages() => Directory.EnumerateFiles(PathOf("output"), "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);

    public async Task<SmallArchive> BuildAsync(LedgerUse ledgers = LedgerUse.Write, IBuildProgress? progress = null)
    {
        Report = await SiteBuild.RunAsync(Options with { Ledgers = ledgers }, progress ?? new SilentProgress());
        return this;
    }

    /// <summary>Builds with other options than usual.</summary>
    public async Task<SmallArchive> BuildAsync(Func<BuildOptions, BuildOptions> change)
    {
        Report = await SiteBuild.RunAsync(change(Options), new SilentProgress());
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Where a file of the archive's folder lies.</summary>
    public string PathOf(string path) => Path.Combine(_root, path);

    private void Copy(string from, string to) => Write(to, File.ReadAllText(RepositoryFolder.PathOf(from)));
}
