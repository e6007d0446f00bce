using System.Text;
using Microsoft.Playwright;
using ScoArchive.Preview;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>A page under preview: loaded again at the place where one was reading, and told what is wrong.</summary>
[Collection(SiteCollection.Name)]
public sealed class PreviewTests(BuiltSite site)
{
    private const string Address = "documents/moscow-declaration-2020/";
    private const string Top = "() => document.getElementById('p40').getBoundingClientRect().top";

    [Fact]
    public async Task A_page_is_loaded_again_at_the_paragraph_that_was_read_though_words_were_added_above()
    {
        await using PreviewServer server = await PreviewServer.StartAsync(site.Output, 0);
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(server.Address + Address + "#p2");
        await page.EvaluateAsync("() => document.getElementById('p40').scrollIntoView()");
        double before = await page.EvaluateAsync<double>(Top);
        string more = string.Concat(Enumerable.Repeat("<p class=\"added\">Words that were not there.</p>", 40));
        string text = await File.ReadAllTextAsync(Path.Combine(site.Output, Address, "index.html"));
        byte[] changed = Encoding.UTF8.GetBytes(text.Replace("<main id=\"content\">", "<main id=\"content\">" + more, StringComparison.Ordinal));
        server.Fresh = address => address == Address + "index.html" ? changed : null;
        server.TellPagesToReload();
        await Assertions.Expect(page.Locator(".added")).ToHaveCountAsync(40);
        await page.WaitForFunctionAsync($"before => Math.abs(({Top})() - before) < 3", before);
        Assert.EndsWith("#p2", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_is_wrong_stands_in_the_page_until_it_is_mended()
    {
        await using PreviewServer server = await PreviewServer.StartAsync(site.Output, 0);
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(server.Address + Address);
        server.ShowProblems(["seeds/a.yml:3: 'titel' means nothing here; write 'title'"]);
        await Assertions.Expect(page.Locator("#preview-problems")).ToHaveTextAsync("seeds/a.yml:3: 'titel' means nothing here; write 'title'");
        server.ShowProblems([]);
        await Assertions.Expect(page.Locator("#preview-problems")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }
}
