using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Preview;
using ScoArchive.Progress;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>A document that changed its address, on a host that knows nothing of redirects.</summary>
[Collection(SiteCollection.Name)]
public sealed class FormerAddressTests(BuiltSite site) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sco-archive-moved-").FullName;
    private PreviewServer? _server;

    public async Task InitializeAsync()
    {
        string seeds = Directory.CreateDirectory(Path.Combine(_folder, "seeds")).FullName;
        await File.WriteAllTextAsync(Path.Combine(seeds, "text.txt"), "Statement on the bridge\n\nThe herders of both banks declare that the bridge shall stay open in winter.\n\nThe foresters of the valley declare that they will keep it free of snow.\n");
        await File.WriteAllTextAsync(Path.Combine(seeds, "text.yml"), "slug: bridge-statement\nformerSlugs: [statement-on-bridges]\ntitle: Statement on the bridge\nkind: statement\ndate: 2021-05-06\nlanguage: en\nrights: Public.\npublished: 2024-01-01\nsource:\n  name: A test\n");
        string output = Path.Combine(_folder, "output");
        var workspace = new Workspace(seeds, Repository.PathOf("input"), output, Repository.PathOf("theme"), KeepsPermalinks: false);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, WithSearch: false), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        _server = await PreviewServer.StartAsync(output, 0, reloads: false);
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_old_link_to_a_paragraph_arrives_at_it_with_all_that_it_carried()
    {
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(_server!.Address + "documents/statement-on-bridges/?v=12345678#p2");
        await Arrival.AtAsync(page, "/documents/bridge-statement/\\?v=12345678#p2$");
        await Assertions.Expect(page.Locator("#p2:target")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_old_page_names_the_new_one()
    {
        IPage page = await site.Browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });
        await page.GotoAsync(_server!.Address + "documents/statement-on-bridges/");
        await page.Locator("#moved").ClickAsync();
        await Assertions.Expect(page.Locator("article.text")).ToBeVisibleAsync();
        Assert.EndsWith("/documents/bridge-statement/", await page.EvaluateAsync<string>("location.pathname"), StringComparison.Ordinal);
        await page.CloseAsync();
    }
}
