using System.Text;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Exports;
using ScoArchive.Publishing;

namespace ScoArchive.Tests.Building;

/// <summary>Files beside documents' pages, each declared once.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task One_declaration_more_gives_the_file_its_download_and_its_media_type_for_the_documents_it_is_of()
    {
        using SmallArchive archive = new SmallArchive().With("text-one", "The Parties will cooperate.\n").With("text-two", "The Parties will meet.\n", kind: "statement");
        var titles = new DocumentExport("title.vcf", "text/vcard", ExportUse.Download, "downloads.seed", exported => Encoding.UTF8.GetBytes(exported.Document.Metadata.Title))
        {
            IsOf = metadata => metadata.Kind == "statement",
        };
        await archive.BuildAsync(options => options with { Exports = [.. options.Exports, titles] });
        Assert.Empty(archive.Errors);
        Assert.Equal("The text called text-two", archive.Read("output/documents/text-two/title.vcf"));
        Assert.False(archive.Has("output/documents/text-one/title.vcf"));
        Assert.Contains("title.vcf", LinksOf(archive, "text-two"));
        Assert.DoesNotContain("title.vcf", LinksOf(archive, "text-one"));
        Assert.Contains("/documents/:slug/title.vcf\n  Content-Type: text/vcard; charset=utf-8\n", archive.Read("output/_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_declared_file_is_published_with_a_media_type_that_hosts_and_preview_send()
    {
        using SmallArchive archive = await new SmallArchive().With("text-one", "The Parties will cooperate.\n").BuildAsync();
        string headers = archive.Read("output/_headers");
        Assert.All(DocumentExports.All, export =>
        {
            Assert.True(archive.Has("output/documents/text-one/" + export.Name), export.Name);
            Assert.Contains($"/documents/:slug/{export.Name}\n  Content-Type: {export.MediaType}", headers, StringComparison.Ordinal);
            Assert.True(export.Name.EndsWith(".json", StringComparison.Ordinal) || MediaTypes.ByEnding[Path.GetExtension(export.Name)].StartsWith(export.MediaType, StringComparison.Ordinal), export.Name);
        });
    }

    private static IEnumerable<string?> LinksOf(SmallArchive archive, string slug) =>
        new HtmlParser().ParseDocument(archive.Read($"output/documents/{slug}/index.html")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")?.Split('/')[^1]);
}
