using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Tables that count paragraphs by subject and document.</summary>
public sealed class DocumentMatrix(Site site, DocumentCards cards, DocumentArchive archive)
{
    private const int MostColumns = 40;
    private readonly ImmutableArray<ArchivedDocument> _documents = [.. archive.Documents.TakeLast(MostColumns)];

    /// <summary>The table; its columns are the latest documents in time order.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="rowName">What a row is about.</param>
    /// <param name="groups">The rows by group.</param>
    public CountMatrix Make(string caption, string rowName, ImmutableArray<MatrixGroup> groups) => new(
        caption,
        rowName,
        [.. _documents.Select(document => new Link(ArchivePaths.Of(document.Document.Slug), ShortTitle(document)))],
        _documents.Length + 1,
        groups);

    /// <summary>A row: each count leads to the document's paragraphs on the subject's page.</summary>
    /// <param name="head">The subject.</param>
    /// <param name="words">Key of the text that says a cell in words.</param>
    /// <param name="passages">All paragraphs that count.</param>
    /// <param name="sections">The sections of the subject's page with their paragraphs.</param>
    public MatrixRow RowOf(Link head, string words, IEnumerable<Passage> passages, IEnumerable<(string Anchor, ImmutableArray<Passage> Passages)> sections)
    {
        var anchors = new Dictionary<ArchivedDocument, string>();
        foreach ((string anchor, ImmutableArray<Passage> held) in sections)
        {
            SubjectSections.Shown(held).Select(passage => passage.Document).Distinct().ToList().ForEach(document => anchors.TryAdd(document, anchor));
        }

        Dictionary<ArchivedDocument, int> counts = passages.GroupBy(passage => passage.Document).ToDictionary(group => group.Key, group => group.Count());
        return new MatrixRow(head, [.. _documents.Select(document =>
        {
            int count = counts.GetValueOrDefault(document);
            string label = site.Text.Format(words, head.Words, cards[document].Title, count);
            PagePath target = anchors.TryGetValue(document, out string? anchor) ? head.Target.At(SubjectSections.AnchorOf(anchor, document).Value) : head.Target;
            return new MatrixCell(WeightOf(count), new Link(target, label), count);
        })]);
    }

    private static string WeightOf(int count) => count switch
    {
        0 => "none",
        < 3 => "few",
        < 10 => "some",
        _ => "many",
    };

    private string ShortTitle(ArchivedDocument document)
    {
        DocumentCard card = cards[document];
        return document.Metadata.FilingDate?.Year is { } year ? $"{card.Kind}, {year.ToString(CultureInfo.InvariantCulture)}" : card.Title;
    }
}
