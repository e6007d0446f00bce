using System.Text;
using ScoArchive.Building;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Preview;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Preview;

/// <summary>A change of the theme under preview: shown at once from what was built, or told with its place.</summary>
public sealed class ThemeChangeTests
{
    private const string Mark = "input/theme/templates/parts/site-mark.sbn-html";

    [Fact]
    public async Task A_page_is_shown_with_the_changed_theme_and_nothing_is_built_again()
    {
        using SmallArchive archive = await BuildAsync();
        string published = archive.Read("output/documents/a-text/index.html");
        archive.Write(Mark, "<b>Our mark</b>").Write("input/theme/assets/css/site/tokens.css", ":root { --ours: 1px; }");
        FreshPages pages = FreshPages.Load(archive.Options, archive.Report.Content!).Value!;
        string page = TextOf(pages.Read("documents/a-text/index.html"));
        Assert.Contains("<b>Our mark</b>", page, StringComparison.Ordinal);
        Assert.Contains("The Parties will cooperate.", page, StringComparison.Ordinal);
        string sheet = page.Split("href=\"../../")[1..].First(link => link.Contains("css/site.css", StringComparison.Ordinal)).Split('"')[0];
        Assert.Contains("--ours", TextOf(pages.Read(sheet)), StringComparison.Ordinal);
        Assert.Null(pages.Read("documents/index.json"));
        Assert.Equal(published, archive.Read("output/documents/a-text/index.html"));
    }

    [Fact]
    public async Task Without_a_change_every_page_is_the_published_one_byte_for_byte()
    {
        using SmallArchive archive = await BuildAsync();
        FreshPages pages = FreshPages.Load(archive.Options, archive.Report.Content!).Value!;
        Assert.All(archive.Pages(), page => Assert.Equal(archive.Read(page), TextOf(pages.Read(page["output/".Length..]))));
    }

    [Fact]
    public async Task A_broken_template_is_told_with_its_place()
    {
        using SmallArchive archive = await BuildAsync();
        archive.Write(Mark, "<b>\n{{ site.titl }}</b>");
        Outcome<FreshPages> pages = FreshPages.Load(archive.Options, archive.Report.Content!);
        Assert.Equal(
            "input/theme/templates/parts/site-mark.sbn-html:2:9: a site frame has no 'titl'; did you mean 'title'?",
            Assert.Single(pages.Diagnostics).ToString());
    }

    [Fact]
    public async Task What_is_fresh_counts_before_the_folder_and_problems_reach_pages_opened_later()
    {
        using SmallArchive archive = await BuildAsync();
        await using PreviewServer server = await PreviewServer.StartAsync(archive.PathOf("output"), 0);
        using var client = new HttpClient { BaseAddress = new Uri(server.Address) };
        Assert.DoesNotContain("fresh", await client.GetStringAsync("topics/"), StringComparison.Ordinal);
        server.Fresh = address => address == "topics/index.html" ? "<head></head>fresh"u8.ToArray() : null;
        Assert.Equal("<head><script src=\"/preview-reload.js\" defer></script></head>fresh", await client.GetStringAsync("topics/"));
        Assert.Contains("a-text", await client.GetStringAsync("documents/"), StringComparison.Ordinal);
        server.ShowProblems(["theme/layout.sbn-html:1:2: no"]);
        using var reader = new StreamReader(await client.GetStreamAsync("preview-events"));
        Assert.Equal("event: problems", await reader.ReadLineAsync());
        Assert.Equal("data: [\"theme/layout.sbn-html:1:2: no\"]", await reader.ReadLineAsync());
    }

    private static async Task<SmallArchive> BuildAsync()
    {
        SmallArchive archive = new SmallArchive().With("a-text", "The Parties will cooperate.\n\nThey will meet in Tashkent on 5 July 2025.\n");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        return archive;
    }

    private static string TextOf(byte[]? file) => Encoding.UTF8.GetString(Assert.IsType<byte[]>(file));
}
