using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Fixtures;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Progress;

namespace ScoArchive.Tests.Proof.Tampering;

/// <summary>The archive's own documents and one with lists, a table and a quotation, published once for all tests.</summary>
public sealed class PublishedDocuments : IAsyncLifetime
{
    private const string Made = """
        Declaration on the bridge

        The herders and foresters of both banks, meeting in the village of Ak-Say, declare the following in view of the coming winter.

        Measures

        They will keep the bridge open by means of:

        a) clearing the snow from the roadway every morning before the first crossing;

        b) repairing the railings and the planks before the first frost of the year.

        | Bank | Herders | Foresters |
        | North | 12 | 7 |
        | South | 9 | 11 |

        They thank the ferrymen, who carried everybody across the river without a bridge for so many years.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-proof-").FullName;

    public ImmutableArray<PublishedDocument> All { get; private set; }

    public async Task InitializeAsync()
    {
        string made = Directory.CreateDirectory(Path.Combine(_folder, "made")).FullName;
        await File.WriteAllTextAsync(Path.Combine(made, "bridge.txt"), Made);
        All = [.. await PublishAsync(FixtureArchive.Seeds, "own"), .. await PublishAsync(made, "made-site")];
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task<IEnumerable<PublishedDocument>> PublishAsync(string seeds, string name)
    {
        string output = Path.Combine(_folder, name);
        var workspace = new Workspace(seeds, RepositoryFolder.PathOf("input"), output, RepositoryFolder.PathOf("theme"), KeepsPermalinks: false);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, WithSearch: false), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        ArchiveInput input = ArchiveInputReader.Read(workspace.Input, workspace.Languages).Value!;
        var pipeline = new DocumentPipeline(new TextWork(input.States, input.Topics, WorkCache.None), input.Topics, _ => ScoArchive.Core.Diagnostics.Outcome.Of(Ledger.Empty));
        PreparedDocuments prepared = pipeline.Prepare(SeedFolder.List(seeds).Value!.Units, new SilentProgress()).Value!;
        return prepared.Documents.Select(document => Read(output, document.Document.Document));
    }

    private static PublishedDocument Read(string output, Document document)
    {
        string folder = Path.Combine(output, "documents", document.Slug.Value);
        string html = File.ReadAllText(Path.Combine(folder, "index.html"));
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        string style = string.Join('\n', page.QuerySelectorAll("link[rel=stylesheet]").Select(link => File.ReadAllText(Path.GetFullPath(Path.Combine(folder, link.GetAttribute("href")!)))));
        return new PublishedDocument(document, html, style, Directory.EnumerateFiles(folder).ToImmutableDictionary(path => Path.GetFileName(path), File.ReadAllBytes));
    }
}
