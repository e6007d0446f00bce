using Microsoft.Playwright;
using ScoArchive.Browser.Tests.Site;

namespace ScoArchive.Browser.Tests.Reading;

[Collection(SiteCollection.Name)]
public sealed class PrintTests(BuiltSite site)
{
    private const string Document = "documents/moscow-declaration-2020/";

    [Fact]
    public async Task Printing_leaves_the_text_and_its_numbers()
    {
        await using Reader reader = await site.OpenAsync(Document);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (string chrome in (string[])[".site-header", ".site-footer", ".outline", "#p2 .notes", ".neighbours", ".downloads", ".document-actions", "#downloads", ".compare-with"])
        {
            await Assertions.Expect(reader.Page.Locator(chrome).First).ToBeHiddenAsync();
        }

        await Assertions.Expect(reader.Page.Locator("#p12 > .number")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("#p12 > p")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_sheet_names_the_source_at_its_foot_and_every_sheet_its_number()
    {
        await using Reader reader = await site.OpenAsync(Document);
        string[] sheets = PrintedSheets.Read(await reader.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = "A4" }));
        Assert.Contains("The leaders of the member states", sheets[0], StringComparison.Ordinal);
        Assert.Contains("https://archive.example/archive/" + Document, sheets[0], StringComparison.Ordinal);
        Assert.Contains("November 10, 2020. SCO Archive.", sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain("https://archive.example", sheets[1], StringComparison.Ordinal);
        Assert.Contains($"2 / {sheets.Length}", sheets[1], StringComparison.Ordinal);
    }
}
