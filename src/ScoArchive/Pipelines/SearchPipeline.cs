using ScoArchive.Core.Archive;
using ScoArchive.Output;
using ScoArchive.Search;

namespace ScoArchive.Pipelines;

/// <summary>The search index, made from the finished document pages.</summary>
public sealed class SearchPipeline(PageModels models, OutputFolder output)
{
    /// <summary>Reads every document page and writes the index.</summary>
    public void Write(IBuildProgress progress)
    {
        progress.Start("Indexing for search", models.Archive.Documents.Length);
        SearchIndexWriter.Write(Documents(progress), Labels(), output.Staging);
        output.Register("search/index");
    }

    private IEnumerable<SearchableDocument> Documents(IBuildProgress progress)
    {
        foreach (ArchivedDocument document in models.Archive.Documents)
        {
            yield return Read(document);
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
