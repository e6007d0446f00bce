using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Pages;
using ScoArchive.Progress;
using ScoArchive.Publishing;
using ScoArchive.Search;
using ScoArchive.Search.Pages;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Building;

/// <summary>Search, made from the finished document pages: the index, the page that asks it, and the word index that serves without scripts.</summary>
/// <param name="shown">The archive as the site shows it.</param>
/// <param name="output">The finished pages, and where the index goes.</param>
/// <param name="cache">Keeps where words occur in pages.</param>
public sealed class SearchStage(ShownArchive shown, OutputFolder output, WorkCache cache)
{
    private const int FewWordFiles = 4;

    private static readonly string[] FilesRead = ["manifest.json", "outline-*.json"];

    private readonly WordIndexBuilder _words = new();
    private readonly ImmutableArray<DocumentFacet> _documentFacets = [.. shown.Facets.OfType<DocumentFacet>()];
    private readonly ImmutableArray<PassageFacet> _passageFacets = [.. shown.Facets.OfType<PassageFacet>()];

    /// <summary>Reads every document page once and writes the index.</summary>
    public void WriteIndex(IBuildProgress progress)
    {
        progress.Start("Indexing for search", shown.Archive.Documents.Length);
        SearchIndexWriter.Write(Batches(progress), shown.Facets, (name, bytes) => output.Write(IndexFolder + name, bytes), _words, cache, shown.Site.Settings.Abbreviations);
        output.Write(ArchivePaths.OpenSearch.Value, OpenSearchWriter.Write(shown.Site.Settings.Title, shown.Site.Settings.Tagline, new Uri(shown.Site.Settings.BaseUrl)));
    }

    /// <summary>The search page and the pages of the word index, once the index is written.</summary>
    public IEnumerable<SitePage> Make() => new SearchPages(shown.Site, Letters, FirstFiles(), shown.Facets).Make();

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

    private static string IndexFolder => ArchivePaths.Search.Value + SearchPages.IndexAddress;

    private IEnumerable<string> FilesOf(string name) => Directory
        .EnumerateFiles(output.PathOf(IndexFolder), name)
        .Select(file => SearchPages.IndexAddress + Path.GetFileName(file))
        .Order(StringComparer.Ordinal);

    private IEnumerable<SearchableBatch> Batches(IBuildProgress progress)
    {
        foreach (SearchableBatch batch in OrderedWork.Run(TextBatches.Of(shown.Archive.Documents), Read))
        {
            yield return batch;
            foreach (SearchableDocument _ in batch.Documents)
            {
                progress.Advance();
            }
        }
    }

    private SearchableBatch Read(ImmutableArray<ArchivedDocument> documents) => new([.. documents.Select(Read)], KeyOf(documents));

    // Not known where it is not known what one of the pages was made of.
    private CacheKey? KeyOf(ImmutableArray<ArchivedDocument> documents)
    {
        using var key = new CacheKeyBuilder("titles and pages");
        foreach (ArchivedDocument document in documents)
        {
            if (output.KeyOf(PageOf(document)) is not { } made)
            {
                return null;
            }

            key.AddContent(document.Metadata.Title).AddKey(made);
        }

        return key.ToKey();
    }

    private static string PageOf(ArchivedDocument document) => ArchivePaths.Of(document.Metadata.Slug).OutputFile;

    private SearchableDocument Read(ArchivedDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        Dictionary<string, Passage> passages = document.Passages.ToDictionary(passage => passage.Block.Id.Value, StringComparer.Ordinal);
        using FileStream page = File.OpenRead(output.PathOf(PageOf(document)));
        return new SearchableDocument(
            metadata.Slug.Value,
            metadata.Title,
            ArchivePaths.Of(metadata.Slug).Value,
            metadata.FilingDate?.ToString() ?? "",
            shown.Cards[document].Date,
            metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.FilingDate?.Latest?.Year ?? metadata.FilingDate?.Earliest?.Year ?? 0,
            metadata.Language,
            [.. _documentFacets.Select(facet => new FacetValue(facet.Field, facet.ValueOf(metadata)))],
            [.. PassagePageReader.Read(page).Select(passage => passages.TryGetValue(passage.Id, out Passage? archived) ? passage with { Tags = TagsOf(archived), Dates = DatesOf(archived) } : passage)])
        {
            Days = SpansOf(new[] { metadata.Date, metadata.EventDate }.OfType<Edtf>()),
        };
    }

    private static ImmutableArray<DateSpan> DatesOf(Passage passage) => SpansOf(passage.Mentions.Dates.Select(mention => mention.Date));

    private static ImmutableArray<DateSpan> SpansOf(IEnumerable<Edtf> dates) => [.. dates.Select(DateSpan.Of).OfType<DateSpan>().Distinct()];

    private ImmutableArray<FacetValue> TagsOf(Passage passage) =>
    [
        .. from facet in _passageFacets
           from value in facet.ValuesOf(passage)
           select new FacetValue(facet.Field, value),
    ];
}
