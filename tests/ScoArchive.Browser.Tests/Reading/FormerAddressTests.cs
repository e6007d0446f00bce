using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;
using ScoArchive.Publishing;
using ScoArchive.Building;
using ScoArchive.Preview;
using ScoArchive.Progress;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>Addresses that lead on, on a host that knows nothing of redirects.</summary>
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
        await File.WriteAllTextAsync(Path.Combine(seeds, "echo.txt"), "Statement on the ferry\n\nThe councils repeat that the bridge shall stay open in winter.\n");
        string output = Path.Combine(_folder, "output");
        string input = CopyInput();
        await File.WriteAllTextAsync(Path.Combine(input, "permalinks", "site.addresses.tsv"),
            "address\tkind\tkey\ttitle\n"
            + "/compare/statement-on-the-ferry/statement-on-bridges/\tcompare\tstatement-on-bridges statement-on-the-ferry\tTwo statements, side by side\n"
            + "/formulas/bridge-shall-stay-open-in-winter/\tformulas\tbridge-shall-stay-open-in-winter\tbridge shall stay open in winter\n");
        var workspace = new Workspace(seeds, input, output, Repository.PathOf("theme"), KeepsPermalinks: true);
        BuildReport report = await SiteBuild.RunAsync(new BuildOptions(workspace, WithSearch: false), new SilentProgress());
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        File.Delete(Path.Combine(output, "_redirects"));
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

    [Theory]
    [InlineData("compare/statement-on-the-ferry/statement-on-bridges/", "/compare/\\?left=statement-on-the-ferry&right=bridge-statement$", ".compare-heads")]
    [InlineData("formulas/bridge-shall-stay-open-in-winter/", "/formulas/#phrase-bridge-shall-stay-open-in-winter$", "#phrase-bridge-shall-stay-open-in-winter:target")]
    public async Task What_counting_once_chose_leads_to_where_it_is_now(string former, string now, string shown)
    {
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(_server!.Address + former);
        await Arrival.AtAsync(page, now);
        await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_comparison_with_a_former_slug_shows_the_document_that_had_it()
    {
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(_server!.Address + "compare/?left=statement-on-bridges&right=statement-on-the-ferry");
        await Assertions.Expect(page.Locator(".compare-heads h2").First).ToHaveTextAsync("Statement on the bridge");
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

    private string CopyInput()
    {
        string input = Path.Combine(_folder, "input");
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("input"), "*.yml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(input, Path.GetRelativePath(Repository.PathOf("input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path.Combine(input, "permalinks"));
        return input;
    }
}
