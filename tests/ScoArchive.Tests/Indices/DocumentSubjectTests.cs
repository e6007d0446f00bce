using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Pages;
using ScoArchive.Search;
using ScoArchive.Tests.Building;
using ScoArchive.Tests.Search;

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

    [Fact]
    public async Task Each_place_of_issue_has_a_page_which_a_search_for_its_name_finds()
    {
        using SmallArchive archive = new SmallArchive()
            .With("text-one", "The Parties will cooperate.\n", "place: Cholpon-Ata\n")
            .With("text-two", "The Parties will meet.\n", "place: Cholpon-Ata\n")
            .With("text-three", "The Parties will part.\n", "place: Astana\n");
        await archive.BuildAsync(options => options with { WithSearch = true });
        Assert.Empty(archive.Errors);
        Assert.Equal(["Cholpon-Ata", "Astana"], Page(archive, "output/places/index.html").QuerySelectorAll(".counted a").Select(link => link.TextContent));
        Assert.Equal(["The text called text-two", "The text called text-one"], Page(archive, "output/places/cholpon-ata/index.html").QuerySelectorAll(".entry h3").Select(title => title.TextContent));
        Assert.Contains("../places/", Page(archive, "output/documents/index.html").QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
        Assert.Contains("places/cholpon-ata/", File.ReadAllText(Directory.EnumerateFiles(Path.Combine(archive.Root, "output", "search", "index"), "called-*.json").Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_at_one_address_are_an_error_and_nothing_is_published()
    {
        using SmallArchive archive = new SmallArchive().With("text-one", "The Parties will cooperate.\n", "publisher: Press Service\n")
            .Write("input/pages/publishers.md", "# Our publishers\n\nWho they are.\n");
        SubjectDeclaration publishers = shown => new DocumentSubject(
            shown, "publishers", "Publishers", "Who published what.", new DocumentFacet("publisher", "Publisher", name => name, metadata => metadata.Publisher));
        await archive.BuildAsync(options => options with { Subjects = [.. options.Subjects, publishers] });
        Assert.Equal(("SCO142", "publishers/index.html"), (Assert.Single(archive.Errors).Code, archive.Errors.Single().Source));
        Assert.False(archive.Has("output/index.html"));
    }

    [Fact]
    public async Task One_declaration_more_gives_an_overview_pages_data_addresses_and_a_facet()
    {
        using SmallArchive archive = new SmallArchive()
            .With("text-one", "The Parties will cooperate.\n", "publisher: Press Service\n")
            .With("text-two", "The Parties will meet.\n", "publisher: Press Service\n")
            .With("text-three", "The Parties will part.\n", "publisher: Gazette\n");
        SubjectDeclaration publishers = shown => new DocumentSubject(
            shown, "publishers", "Publishers", "Who published what.", new DocumentFacet("publisher", "Publisher", name => name, metadata => metadata.Publisher));
        await archive.BuildAsync(options => options with { WithSearch = true, Subjects = [.. options.Subjects, publishers] });
        Assert.Empty(archive.Errors);
        Assert.Equal(["Press Service", "Gazette"], Page(archive, "output/publishers/index.html").QuerySelectorAll(".counted a").Select(link => link.TextContent));
        Assert.Equal("Press Service", Page(archive, "output/publishers/press-service/index.html").QuerySelector("h1")!.TextContent);
        using JsonDocument data = JsonDocument.Parse(archive.Read("output/publishers/press-service/index.json"));
        Assert.Equal(2, data.RootElement.GetProperty("documents").GetArrayLength());
        Assert.Contains("/publishers/gazette/", archive.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("../publishers/", Page(archive, "output/documents/index.html").QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
        Assert.Contains("publisher", Page(archive, "output/search/index.html").QuerySelector("[data-search]")!.GetAttribute("data-facets")!.Split(' '));
        string index = Path.Combine(archive.Root, "output", "search", "index");
        JsonArray answers = SearchScripts.Ask(index, [
            new JsonObject { ["ask"] = "matches", ["query"] = "parties publisher:\"press service\"" },
            new JsonObject { ["ask"] = "facets", ["query"] = "parties" },
        ]);
        Assert.Equal(2, answers[0]!.AsArray().Count);
        Assert.Equal("Publisher", answers[1]!["labels"]!["publisher"]!.ToString());
        Assert.Equal(["2 Press Service", "1 Gazette"], answers[1]!["counts"]!["publisher"]!.AsArray().Select(entry => $"{entry!["count"]} {entry["label"]}"));
    }

    private static IDocument Page(SmallArchive archive, string path) => new HtmlParser().ParseDocument(archive.Read(path));
}
