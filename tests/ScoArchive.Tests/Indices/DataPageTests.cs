using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Pages;
using ScoArchive.Search;
using ScoArchive.Tests.Building;

namespace ScoArchive.Tests.Indices;

/// <summary>The page of downloads names every file for machines that the site has, and no other.</summary>
public sealed class DataPageTests
{
    private static readonly string[] Endings = [".json", ".ttl", ".jsonld", ".ics", ".bib", ".ris", ".zip", ".md"];

    // What only the site's own scripts and programs that follow a page read.
    private static readonly string[] Internal = ["search/", "assets/"];

    [Fact]
    public async Task Every_file_for_machines_is_named_with_what_it_is_and_every_named_one_is_there()
    {
        using SmallArchive archive = await ArchiveAsync();
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/data/index.html"));
        (string Name, string Meaning, string? Target)[] named =
        [
            .. page.QuerySelectorAll(".data-files > div").Select(row => (row.QuerySelector("dt")!.TextContent, row.QuerySelector("dd")!.TextContent, row.QuerySelector("dt a")?.GetAttribute("href"))),
        ];
        Assert.All(named, file => Assert.True(file.Meaning.Length > 1, file.Name));
        Assert.All(named.Where(file => file.Target is not null), file => Assert.True(archive.Has("output/" + file.Target![3..]), file.Target));

        // Files beside documents are named without their folder.
        Regex[] forms = [.. named.Select(file => new Regex("^(documents/[^/]+/)?" + Regex.Escape(file.Name).Replace("\\*", "[^/]+", StringComparison.Ordinal).Replace("…", "[^/]+", StringComparison.Ordinal) + "$"))];
        string[] files = FilesOf(archive);
        Assert.True(files.Length > 40);
        Assert.Equal([], files.Where(file => !forms.Any(form => form.IsMatch(file))));
        Assert.Equal([], named.Where((_, i) => !files.Any(forms[i].IsMatch)).Select(file => file.Name).Except(["*.txt", "seeds/SHA256SUMS", "feed.xml"]));
    }

    [Fact]
    public async Task Schemas_are_linked_where_a_file_keeps_to_one()
    {
        using SmallArchive archive = await ArchiveAsync();
        IDocument page = new HtmlParser().ParseDocument(archive.Read("output/data/index.html"));
        string[] linked = [.. page.QuerySelectorAll(".data-files dd a").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(
            ["../schemas/document.schema.json", "../schemas/history.schema.json", "../schemas/citations.schema.json", "../schemas/documents.schema.json", "../schemas/mentions.schema.json"], linked);
        Assert.Equal(Directory.GetFiles(Path.Combine(archive.Root, "output", "schemas")).Length, page.QuerySelectorAll("#schemas ~ dl dt a").Length);
    }

    private static Task<SmallArchive> ArchiveAsync()
    {
        SubjectDeclaration publishers = shown => new DocumentSubject(
            shown, "publishers", "Publishers", "Who published what.", new DocumentFacet("publisher", "Publisher", name => name, metadata => metadata.Publisher));
        return new SmallArchive()
            .Write("input/vocabulary/formulas.yml", RepositoryFolder.Read("input", "vocabulary", "formulas.yml"))
            .With("text-one", "The Parties will fight terrorism in Tashkent and Moscow by 5 July 2019 with one another and all the others. They note the central coordinating role of the United Nations.\n", "publisher: Gazette\nplace: Tashkent\nissuer: Council of Ministers\nrelated:\n  - document: text-two\n    relation: see-also\n")
            .With("text-two", "The Parties will fight terrorism in Tashkent and Moscow by 5 July 2019 with one another and all the others.\n", "publisher: Gazette\n")
            .BuildAsync(options => options with { WithSearch = true, Subjects = [.. options.Subjects, publishers] });
    }

    private static string[] FilesOf(SmallArchive archive)
    {
        string output = Path.Combine(archive.Root, "output");
        return [.. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)) && !Internal.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))];
    }
}
