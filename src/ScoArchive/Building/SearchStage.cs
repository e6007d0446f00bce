using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages;
using ScoArchive.Progress;
using ScoArchive.Publishing;
using ScoArchive.Search;
using ScoArchive.Search.Pages;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Building;

/// <summary>Search, made from the finished document pages: the index, the page that asks it, and the word index that serves without scripts.</summary>
public sealed class SearchStage(Site site, DocumentArchive archive, DocumentCards cards, OutputFolder output)
{
    private const int FewWordFiles = 4;

    private static readonly string[] FilesRead = ["manifest.json", "outline-*.json"];

    private readonly WordIndexBuilder _words = new();

    /// <summary>Reads every document page once and writes the index.</summary>
    public void WriteIndex(IBuildProgress progress)
    {
        progress.Start("Indexing for search", archive.Documents.Length);
        SearchIndexWriter.Write(Documents(progress), Labels(), output.Staging);
        output.Register("search/index");
        output.Write(ArchivePaths.OpenSearch.Value, OpenSearchWriter.Write(site.Settings.Title, site.Settings.Tagline, new Uri(site.Settings.BaseUrl)));
    }

    /// <summary>The search page and the pages of the word index, once the index is written.</summary>
    public IEnumerable<SitePage> Make() => new SearchPages(site, Letters, FirstFiles()).Make();

    /// <summary>The word index, once the index is written.</summary>
    public ImmutableArray<IndexLetter> Letters => _words.Build();

    /// <summary>
    /// What every search reads first; asked for by the page itself, so that scripts find it there. A small archive's words are few enough
    /// to come along: a search then goes straight to where they stand.
    /// </summary>
    public ImmutableArray<string> FirstFiles()
    {
        string[] words = [.. FilesOf("words-*.bin")];
        return [.. FilesRead.SelectMany(FilesOf), .. words.Length <= FewWordFiles ? words : []];
    }

    private IEnumerable<string> FilesOf(string name) => Directory
        .EnumerateFiles(output.PathOf(ArchivePaths.Search.Value + SearchPages.IndexAddress), name)
        .Select(file => SearchPages.IndexAddress + Path.GetFileName(file))
        .Order(StringComparer.Ordinal);

    private IEnumerable<SearchableDocument> Documents(IBuildProgress progress)
    {
        foreach (SearchableDocument searchable in OrderedWork.Run(archive.Documents, Read))
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
            cards[document].Date,
            metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.FilingDate?.Latest?.Year ?? metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.Kind,
            metadata.Language,
            metadata.Issuer,
            PassagePageReader.Read(page));
    }

    private SearchLabels Labels() => new(
        archive.Topics.Topics.ToDictionary(topic => topic.Slug, topic => topic.Label),
        archive.States.States.ToDictionary(state => state.Iso, state => state.Name),
        archive.Documents.Select(document => document.Metadata.Kind).Distinct().ToDictionary(kind => kind, cards.DescribeKind),
        archive.Documents.Select(document => document.Metadata.Language).Distinct().ToDictionary(language => language, cards.DescribeLanguage),
        new Dictionary<string, string>());
}
