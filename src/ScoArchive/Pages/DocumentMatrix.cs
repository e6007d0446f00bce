using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Tables that count paragraphs by subject and document; by subject and year where the documents are many.</summary>
public sealed class DocumentMatrix(Site site, DocumentCards cards, DocumentArchive archive)
{
    private const int MostColumns = 40;
    private readonly ImmutableArray<int?> _years = archive.Documents.Length <= MostColumns ? [] :
    [
        .. archive.Documents.Select(YearOf).Where(year => year is not null).Distinct().Order().TakeLast(MostColumns),
    ];

    /// <summary>The table; its columns are the documents, or their years, in time order.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="rowName">What a row is about.</param>
    /// <param name="groups">The rows by group.</param>
    public CountMatrix Make(string caption, string rowName, ImmutableArray<MatrixGroup> groups)
    {
        ImmutableArray<Link> columns = HasYears
            ? [.. _years.Select(year => new Link(ArchivePaths.OfYear(year!.Value), NameOf(year)))]
            : [.. archive.Documents.Select(document => new Link(ArchivePaths.Of(document.Document.Slug), ShortTitle(document)))];
        return new CountMatrix(caption, rowName, columns, columns.Length + 1, groups);
    }

    /// <summary>A row: each count leads to the document's or the year's paragraphs on the subject's pages.</summary>
    /// <param name="head">The subject.</param>
    /// <param name="words">Key of the text that says a cell in words.</param>
    /// <param name="passages">All paragraphs that count.</param>
    /// <param name="listing">What the subject's pages list.</param>
    public MatrixRow RowOf(Link head, string words, IEnumerable<Passage> passages, SubjectListing listing)
    {
        if (HasYears)
        {
            ILookup<int?, Passage> byYear = passages.ToLookup(passage => YearOf(passage.Document));
            return new MatrixRow(head, [.. _years.Select(year => Cell(head, words, NameOf(year), byYear[year].Count(), listing.PlaceOf(year)))]);
        }

        Dictionary<ArchivedDocument, int> counts = passages.GroupBy(passage => passage.Document).ToDictionary(group => group.Key, group => group.Count());
        return new MatrixRow(head, [.. archive.Documents.Select(document => Cell(head, words, cards[document].IsolatedTitle, counts.GetValueOrDefault(document), listing.PlaceOf(document)))]);
    }

    private bool HasYears => !_years.IsEmpty;

    private MatrixCell Cell(Link head, string words, string column, int count, PagePath target) =>
        new(WeightOf(count), new Link(target, site.Text.Format(words, head.Words, column, count)), count);

    private static string WeightOf(int count) => count switch
    {
        0 => "none",
        < 3 => "few",
        < 10 => "some",
        _ => "many",
    };

    private static int? YearOf(ArchivedDocument document) => document.Metadata.FilingDate?.Year;

    private static string NameOf(int? year) => string.Create(CultureInfo.InvariantCulture, $"{year}");

    private string ShortTitle(ArchivedDocument document)
    {
        DocumentCard card = cards[document];
        return YearOf(document) is { } year ? $"{card.Kind}, {NameOf(year)}" : card.IsolatedTitle;
    }
}
