using System.Globalization;
using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

/// <summary>
/// Every type of page at the widths of phones, tablets, desks and wide desks. 320 and 640 pixels are a window of 1280 at 400 % and 200 % zoom (WCAG 2.2, 1.4.10 and 1.4.4).
/// Each is photographed as well where that is asked for (<see cref="Album"/>).
/// </summary>
[Collection(ValidityCollection.Name)]
public sealed class LayoutTests(BuiltSite site)
{
    private static readonly int[] Widths = [320, 390, 640, 768, 1280, 1920];
    private static readonly int[] PhotographedWidths = [390, 768, 1280, 1920];

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task A_page_fits_every_width_and_keeps_still_while_it_loads(string path)
    {
        await using Reader reader = await site.OpenAsync("404.html");
        await LayoutShift.WatchAsync(reader.Page);
        var faults = new List<string>();
        foreach (int width in Widths)
        {
            await reader.Page.SetViewportSizeAsync(width, width < 700 ? 1500 : 1200);
            await reader.Page.GotoAsync(site.Address + path);
            faults.AddRange((await LayoutShift.ReadAsync(reader.Page)).Select(shift => $"{width}: moved by {shift}"));
            faults.AddRange((await LayoutFaults.FindAsync(reader.Page)).Select(fault => $"{width}: {fault}"));
            if (PhotographedWidths.Contains(width))
            {
                await Album.KeepAsync(reader.Page, string.Create(CultureInfo.InvariantCulture, $"{NameOf(path)}-{width}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Text_twice_as_large_makes_no_page_scroll_sideways(string path)
    {
        await using Reader reader = await site.VisitAsync(path, 1280);
        int beyond = await reader.Page.EvaluateAsync<int>(
            "() => { document.documentElement.style.fontSize = '200%'; const root = document.documentElement; return root.scrollWidth - root.clientWidth; }");
        Assert.Equal(0, beyond);
    }

    // As on a slow line: the page is written piece by piece, each drawn before the next comes. Blanks between elements are nothing to see.
    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Nothing_moves_when_a_page_arrives_in_pieces(string path)
    {
        await using Reader reader = await site.VisitAsync(path, 1280, 1200);
        double shift = await reader.Page.EvaluateAsync<double>(
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              const html = await (await fetch(location.href)).text();
              let shifts = 0;
              const isSeen = ({ node }) => node?.nodeType !== Node.TEXT_NODE || node.data.trim() !== '';
              const count = entries => entries.filter(entry => entry.sources.length === 0 || entry.sources.some(isSeen)).forEach(entry => { shifts += entry.value; });
              const observer = new PerformanceObserver(list => count(list.getEntries()));
              document.open();
              const body = html.indexOf('<body>');
              document.write(html.slice(0, body));
              while (document.styleSheets.length === 0) await frame();
              observer.observe({ type: 'layout-shift' });
              for (let at = body; at < Math.min(html.length, body + 60000); at += 1500) {
                document.write(html.slice(at, at + 1500));
                await frame();
                await frame();
              }
              count(observer.takeRecords());
              document.close();
              return shifts;
            }
            """);
        Assert.Equal(0, shift);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Lines_of_a_document_hold_60_to_75_characters(int width)
    {
        await using Reader reader = await site.OpenAsync("documents/moscow-declaration-2020/", new ReaderOptions(width));
        double mean = await reader.Page.EvaluateAsync<double>(
            """
            () => {
              const counts = [];
              for (const p of document.querySelectorAll('.passage > p[data-seed]')) {
                const lines = new Set();
                const range = document.createRange();
                range.selectNodeContents(p);
                for (const box of range.getClientRects()) lines.add(Math.round(box.top / 10));
                if (lines.size > 4) counts.push(p.textContent.length / (lines.size - 0.5));
              }
              return counts.reduce((a, b) => a + b, 0) / counts.length;
            }
            """);
        Assert.InRange(mean, 60, 75);
    }

    [Theory]
    [ClassData(typeof(PageTypes))]
    public async Task Every_page_works_and_looks_finished_without_scripts(string path)
    {
        await using Reader reader = await site.OpenAsync(path, new ReaderOptions(390, Scripts: false));
        Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
        Assert.True(await reader.Page.Locator("main").IsVisibleAsync());
        Assert.Equal(5, await reader.Page.Locator(".site-header nav a:visible").CountAsync());
        Assert.Empty(await reader.Page.Locator("main button:visible:not(.home-search button)").AllAsync());
    }

    [Fact]
    public async Task The_browsers_frame_has_the_pages_own_colour()
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using Reader reader = await site.OpenAsync("about/", new ReaderOptions(Scheme: scheme));
            string[] colours = await reader.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const probe = document.createElement('i');
                  probe.style.color = [...document.querySelectorAll('meta[name=theme-color]')].find(m => matchMedia(m.media).matches).content;
                  document.body.append(probe);
                  return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
                }
                """);
            Assert.Equal(colours[0], colours[1]);
        }
    }

    private static string NameOf(string path) => path.Length == 0 ? "home" : path.Replace(".html", "", StringComparison.Ordinal).Trim('/').Replace('/', '_');
}
