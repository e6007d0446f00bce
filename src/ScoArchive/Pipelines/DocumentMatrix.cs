using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Archive;
using ScoArchive.Output;
using ScoArchive.Theme.Models;

namespace ScoArchive.Pipelines;

/// <summary>Tables that count the paragraphs of each document; of a large archive, of its latest documents.</summary>
public sealed class DocumentMatrix(PageModels models)
{
    private const int MostColumns = 40;
    private readonly ImmutableArray<ArchivedDocument> _documents = [.. models.Archive.Documents.TakeLast(MostColumns)];

    /// <summary>The documents, oldest first.</summary>
    public ImmutableArray<Link> Columns => [.. _documents.Select(document => new Link(ArchivePaths.Of(document.Document.Slug), ShortTitle(document)))];

    /// <summary>A row.</summary>
    /// <param name="head">What it is about.</param>
    /// <param name="words">Key of the words that a cell is read as: subject, document, number.</param>
    /// <param name="passages">The paragraphs to count.</param>
    /// <param name="sections">The sections of the subject's page with their paragraphs, in the page's order.</param>
    public MatrixRow RowOf(Link head, string words, IEnumerable<Passage> passages, IEnumerable<(string Anchor, ImmutableArray<Passage> Passages)> sections)
    {
        var anchors = new Dictionary<ArchivedDocument, string>();
        foreach ((string anchor, ImmutableArray<Passage> held) in sections)
        {
            PageModels.Shown(held).Select(passage => passage.Document).Distinct().ToList().ForEach(document => anchors.TryAdd(document, anchor));
        }

        Dictionary<ArchivedDocument, int> counts = passages.GroupBy(passage => passage.Document).ToDictionary(group => group.Key, group => group.Count());
        return new MatrixRow(head, [.. _documents.Select(document =>
        {
            int count = counts.GetValueOrDefault(document);
            string label = models.Text.Format(words, head.Words, models.CardOf(document).Title, count);
            PagePath target = anchors.TryGetValue(document, out string? anchor) ? head.Target.At($"{anchor}-in-{document.Document.Slug}") : head.Target;
            return new CountedLink(new Link(target, label), count);
        })]);
    }

    private string ShortTitle(ArchivedDocument document)
    {
        DocumentCard card = models.CardOf(document);
        return document.Metadata.FilingDate?.Year is { } year ? $"{card.Kind}, {year.ToString(CultureInfo.InvariantCulture)}" : card.Title;
    }
}
