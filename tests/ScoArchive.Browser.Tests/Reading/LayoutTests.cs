using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class LayoutTests(BuiltSite site)
{
    public static TheoryData<string, int> PagesAndWidths()
    {
        var data = new TheoryData<string, int>();
        foreach (string path in PageTypes.Paths)
        {
            data.Add(path, 320);
            data.Add(path, 390);
            data.Add(path, 768);
            data.Add(path, 1280);
        }

        return data;
    }

    // 320 CSS pixels is a window of 1280 at 400 % zoom (WCAG 2.2, 1.4.10).
    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task No_page_scrolls_sideways(string path, int width)
    {
        await using Reader reader = await site.OpenAsync(path, new ReaderOptions(width));
        int overflow = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{overflow} pixels too wide");
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using Reader reader = await site.OpenAsync(path, new ReaderOptions(390, 844));
        double shift = await reader.Page.EvaluateAsync<double>(
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.hadRecentInput ? 0 : e.value; })
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 300);
            })
            """);
        Assert.Equal(0, shift);
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Every_page_works_and_looks_finished_without_scripts(string path)
    {
        await using Reader reader = await site.OpenAsync(path, new ReaderOptions(Scripts: false));
        Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
        Assert.True(await reader.Page.Locator("main").IsVisibleAsync());
    }

    [Fact]
    public async Task Printing_leaves_the_text_and_its_numbers()
    {
        await using Reader reader = await site.OpenAsync("documents/moscow-declaration-2020/");
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await reader.Page.Locator(".site-header").IsVisibleAsync());
        Assert.False(await reader.Page.Locator(".outline").IsVisibleAsync());
        Assert.True(await reader.Page.Locator("#p12 > .number").IsVisibleAsync());
    }
}
