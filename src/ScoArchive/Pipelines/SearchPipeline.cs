using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Output;
using ScoArchive.Progress;
using ScoArchive.Search;
using ScoArchive.Search.Pages;
using ScoArchive.Search.WordIndex;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;
using ScoArchive.Theme.Search;

namespace ScoArchive.Pipelines;

/// <summary>Search, made from the finished document pages: the index, the page that asks it, and the word index that serves without scripts.</summary>
public sealed class SearchPipeline(PageModels models, OutputFolder output)
{
    private const string IndexAddress = "index/";

    private const int FewWordFiles = 4;

    private static readonly string[] FilesRead = ["manifest.json", "outline-*.json"];

    private readonly WordIndexBuilder _words = new();

    /// <summary>Reads every document page once and writes the index.</summary>
    public void WriteIndex(IBuildProgress progress)
    {
        progress.Start("Indexing for search", models.Archive.Documents.Length);
        SearchIndexWriter.Write(Documents(progress), Labels(), output.Staging);
        output.Register("search/index");
        output.Write("opensearch.xml", OpenSearchWriter.Write(models.Site.Title, models.Site.Tagline, new Uri(models.Site.BaseUrl)));
    }

    /// <summary>The search page and a page for each letter of the word index; to be called after <see cref="WriteIndex"/>.</summary>
    public IEnumerable<SitePage> Make()
    {
        ImmutableArray<WordIndexLetter> letters = _words.Build();
        PageFrame search = models.Frame(ArchivePaths.Search, models.Text["nav.search"], models.Text["search.description"]) with
        {
            Styles = ["css/search.css"],
            Scripts = ["js/search/page.js"],
            Modules = ["js/search/worker.js"],
        };
        yield return SitePage.Of<SearchFrame>(search, new SearchFrameModel(search, new SearchPageModel("../", IndexAddress, [.. FirstFiles()], letters)));
        foreach (WordIndexLetter letter in letters)
        {
            var path = new PagePath(ArchivePaths.Search.Value + letter.Address);
            PageFrame frame = models.Frame(path, models.Text.Format("search.words", letter.Letter), models.Text["search.wordsDescription"]) with { Styles = ["css/search.css"] };
            yield return SitePage.Of<WordIndexFrame>(frame, new WordIndexFrameModel(
                frame, new WordIndexPageModel(path.LinkTo(PagePath.Home), path.LinkTo(ArchivePaths.Search), letter, letters)));
        }
    }

    // What every search reads first; asked for by the page itself, so that scripts find it there. A small archive's words are few enough
    // to come along: a search then goes straight to where they stand.
    private IEnumerable<string> FirstFiles()
    {
        string[] words = [.. FilesOf("words-*.bin")];
        return [.. FilesRead.SelectMany(FilesOf), .. words.Length <= FewWordFiles ? words : []];
    }

    private IEnumerable<string> FilesOf(string name) => Directory
        .EnumerateFiles(output.PathOf(ArchivePaths.Search.Value + IndexAddress), name)
        .Select(file => IndexAddress + Path.GetFileName(file))
        .Order(StringComparer.Ordinal);

    private IEnumerable<SearchableDocument> Documents(IBuildProgress progress)
    {
        foreach (SearchableDocument searchable in OrderedWork.Run(models.Archive.Documents, Read))
        {
            _words.Add(searchable);
            yield return searchable;
            progress.Advance();
        }
    }

    private SearchableDocument Read(ArchivedDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        string path = ArchivePaths.Of(metadata.Slug).Value;
        using FileStream page = File.OpenRead(output.PathOf(path + "index.html"));
        return new SearchableDocument(
            metadata.Slug.Value,
            metadata.Title,
            path,
            metadata.FilingDate?.ToString() ?? "",
            models.CardOf(document).Date,
            metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.FilingDate?.Latest?.Year ?? metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.Kind,
            metadata.Language,
            metadata.Issuer,
            PassagePageReader.Read(page));
    }

    private SearchLabels Labels() => new(
        models.Archive.Topics.Topics.ToDictionary(topic => topic.Slug, topic => topic.Label),
        models.Archive.States.States.ToDictionary(state => state.Iso, state => state.Name),
        models.Archive.Documents.Select(document => document.Metadata.Kind).Distinct().ToDictionary(kind => kind, models.DescribeKind),
        models.Archive.Documents.Select(document => document.Metadata.Language).Distinct().ToDictionary(language => language, models.DescribeLanguage),
        new Dictionary<string, string>());
}
