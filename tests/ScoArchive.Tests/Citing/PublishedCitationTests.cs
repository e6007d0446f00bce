using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;
using ScoArchive.Core.Citing;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Citing;

public sealed class PublishedCitationTests
{
    private const string Text = "The parties shall meet every year in the capital of the state that presides over the council.\n";

    [Theory]
    [InlineData("declaration", "2021-05-06", "2021/05/06", "2021-05-06", "CreativeWork")]
    [InlineData("treaty", "2021-05", "2021/05", "2021-05", "Legislation")]
    [InlineData("news-report", "2021-05-06?", "2021", null, "NewsArticle")]
    public async Task Names_in_the_head_and_files_come_from_one_record(string kind, string date, string highwire, string? published, string type)
    {
        string record = SmallArchive.Record("a", kind).Replace("2021-05-06", date, StringComparison.Ordinal) + "publisher: A & B\n";
        using SmallArchive archive = await new SmallArchive().With("a", Text, record).BuildAsync();
        Assert.True(archive.Report.Succeeded, string.Join('\n', archive.Report.Diagnostics));
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/documents/a/index.html"));
        JToken item = JArray.Parse(archive.Read("output/documents/a/cite.csl.json"))[0];
        var schema = JObject.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        string? MetaOf(string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal((string)item["title"]!, MetaOf("citation_title"));
        Assert.Equal((string)item["URL"]!, MetaOf("citation_public_url"));
        Assert.Equal((string)item["URL"]!, (string)schema["url"]!);
        Assert.Equal("A & B", MetaOf("DC.publisher"));
        Assert.Equal((highwire, date), (MetaOf("citation_publication_date"), MetaOf("DC.date")));
        Assert.Equal((type, published), ((string)schema["@type"]!, (string?)schema["datePublished"]));
        Assert.Equal(date.EndsWith('?'), (bool?)item["issued"]!["circa"] ?? false);
        Assert.Contains($"date = {{{date}}}", archive.Read("output/documents/a/cite.bib"), StringComparison.Ordinal);
        Assert.Contains("A \\& B", archive.Read("output/documents/a/cite.bib"), StringComparison.Ordinal);
        Assert.Contains(date.EndsWith('?') ? "DA  - 2021/05/06/uncertain\n" : "DA  - 2021/05/", archive.Read("output/documents/a/cite.ris"), StringComparison.Ordinal);
        Assert.Equal(CitationStyle.International.Count, page.QuerySelectorAll(".citations dd").Length);
        Assert.All(page.QuerySelectorAll("link[rel=alternate][href^='../../documents/a/cite']"), link => Assert.True(archive.Has("output/" + link.GetAttribute("href")![6..])));
    }

    [Fact]
    public async Task Any_paragraph_can_be_cited_from_the_published_patterns()
    {
        using SmallArchive archive = await new SmallArchive().With("a", Text).BuildAsync();
        var patterns = JObject.Parse(archive.Read("output/documents/a/citations.json"));
        Assert.All(patterns["styles"]!, style => Assert.Contains("%NUMBER%", (string)style["note"]!, StringComparison.Ordinal));
        Assert.All((string[])["bib", "ris", "csl"], form => Assert.Contains("Paragraph %NUMBER%", (string)patterns[form]!, StringComparison.Ordinal));
        Assert.All((string[])["bib", "ris", "csl"], form => Assert.Contains("/documents/a/?v=%CHECK%#%FRAGMENT%", (string)patterns[form]!, StringComparison.Ordinal));
    }
}
