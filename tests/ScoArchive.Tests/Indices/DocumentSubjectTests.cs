using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Indices;

/// <summary>Issuing bodies and kinds of document as indices of the site.</summary>
public sealed class DocumentSubjectTests
{
    [Fact]
    public async Task Each_issuing_body_and_kind_has_a_page_and_data_with_its_documents()
    {
        using SmallArchive archive = new SmallArchive()
            .With("text-one", "The Parties will cooperate.\n", "issuer: Council of Ministers\n")
            .With("text-two", "The Parties will meet.\n", "issuer: Council of  Ministers.\n", kind: "statement")
            .With("text-three", "Стороны будут сотрудничать.\n", "issuer: Совет министров\n")
            .With("text-four", "Nobody issued this.\n");
        await archive.BuildAsync();
        Assert.Empty(archive.Errors);
        IDocument overview = Page(archive, "output/issuers/index.html");
        Assert.Equal(["Council of Ministers", "Совет министров"], overview.QuerySelectorAll(".counted a").Select(link => link.TextContent));
        Assert.Equal(["2 documents", "1 document"], overview.QuerySelectorAll(".counted .count").Select(count => count.TextContent));
        Assert.Equal(["The text called text-two", "The text called text-one"], Page(archive, "output/issuers/council-of-ministers/index.html").QuerySelectorAll(".entry h3").Select(title => title.TextContent));
        Assert.Equal("Documents 2", Page(archive, "output/issuers/council-of-ministers/index.html").QuerySelector("#issued")!.TextContent);
        Assert.Equal(["Declaration", "Statement"], Page(archive, "output/kinds/index.html").QuerySelectorAll(".counted a").Select(link => link.TextContent));
        using JsonDocument data = JsonDocument.Parse(archive.Read("output/issuers/council-of-ministers/index.json"));
        Assert.Equal(["text-one", "text-two"], data.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("slug").GetString()));
        Assert.Contains("../issuers/", Page(archive, "output/documents/index.html").QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
    }

    private static IDocument Page(SmallArchive archive, string path) => new HtmlParser().ParseDocument(archive.Read(path));
}
