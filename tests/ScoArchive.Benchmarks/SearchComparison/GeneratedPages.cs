using System.Globalization;
using System.Net;
using ScoArchive.Benchmarks.Corpus;
using ScoArchive.Search;
using ScoArchive.Search.Pages;

namespace ScoArchive.Benchmarks.SearchComparison;

/// <summary>
/// Generated documents as finished pages, in the markup of the archive's own document pages, so that both indexes are made from the same files.
/// What the archive knows of a document besides its page stands in a list beside them.
/// </summary>
public static class GeneratedPages
{
    private const string List = "documents.tsv";

    /// <summary>Writes <c>pages/documents/SLUG/index.html</c> for each document, and the list.</summary>
    public static void Write(CorpusGenerator corpus, int documents, string folder)
    {
        Directory.CreateDirectory(folder);
        using StreamWriter list = new(Path.Combine(folder, List));
        foreach (SearchableDocument document in corpus.Documents(documents))
        {
            string page = PathOf(folder, document.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(page)!);
            File.WriteAllText(page, Page(document));
            list.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{document.Slug}\t{document.Title}\t{document.Path}\t{document.Date}\t{document.FirstYear}\t{CorpusGenerator.FactOf(document, "kind")}\t{CorpusGenerator.FactOf(document, "issuer")}\n"));
        }
    }

    /// <summary>The lines of the list, one a document.</summary>
    public static IEnumerable<string> Lines(string folder) => File.ReadLines(Path.Combine(folder, List));

    /// <summary>A document, read from its line and its finished page.</summary>
    public static SearchableDocument Read(string folder, string line)
    {
        string[] cells = line.Split('\t');
        int year = int.Parse(cells[4], CultureInfo.InvariantCulture);
        using FileStream page = File.OpenRead(PathOf(folder, cells[2]));
        return new SearchableDocument(
            cells[0], cells[1], cells[2], cells[3], cells[4], year, year, "en", CorpusGenerator.FactsOf(cells[5], cells[6]), PassagePageReader.Read(page));
    }

    private static string PathOf(string folder, string path) => Path.Combine(folder, "pages", path, "index.html");

    private static string Page(SearchableDocument document)
    {
        string title = WebUtility.HtmlEncode(document.Title);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body><main data-pagefind-body><h1>{title}</h1>
            <article class="text" lang="en">
            {string.Concat(document.Passages.Select(Passage))}</article></main></body></html>

            """;
    }

    private static string Passage(SearchablePassage passage) => $"""
        <div class="passage" id="{passage.Id}"><a class="number" href="#{passage.Id}" data-apparatus="">{passage.Number}</a>
        <p data-seed="1:1-1:1">{WebUtility.HtmlEncode(passage.Text)}</p>
        <div class="notes" data-apparatus=""><ul class="tags">{string.Concat(passage.Tags.Select(Tag))}</ul></div></div>

        """;

    private static string Tag(FacetValue tag) => $"<li><a href=\"../../{tag.Field}s/{tag.Value}/\">{tag.Value}</a></li>";
}
