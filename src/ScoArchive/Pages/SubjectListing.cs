using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Pages;

/// <summary>What a subject's pages list: documents that have to do with it as a whole, and paragraphs by why they are there; divided by time where they are many.</summary>
public sealed class SubjectListing
{
    private readonly Lazy<FrozenDictionary<ArchivedDocument, PagePath>> _places;

    /// <summary>Gathers and divides it.</summary>
    /// <param name="division">Divides long lists.</param>
    /// <param name="path">The subject's page.</param>
    /// <param name="documents">Documents as a whole, in the order in which lists show them.</param>
    /// <param name="reasons">The paragraphs by why they are there.</param>
    public SubjectListing(ListDivision division, PagePath path, IEnumerable<ArchivedDocument> documents, ImmutableArray<SubjectReason> reasons)
    {
        Reasons = [.. reasons.Where(reason => reason.Passages.Length > 0)];
        ImmutableArray<SubjectEntry> entries =
        [
            .. documents.Select(document => new SubjectEntry(document, null, [])),
            .. from reason in Reasons
               from held in reason.Passages.GroupBy(passage => passage.Document)
               select new SubjectEntry(held.Key, reason, [.. held]),
        ];
        Whole = division.Divide(path, path, entries, entry => entry.Date, entry => entry.Room);
        _places = new(() => Whole.Pages()
            .SelectMany(found => found.Page.Shown.Where(entry => entry.Reason is not null), (found, entry) => (entry.Document, Place: found.Page.Path.At(AnchorOf(entry.Reason!.Anchor, entry.Document).Value)))
            .DistinctBy(place => place.Document)
            .ToFrozenDictionary(place => place.Document, place => place.Place));
    }

    /// <summary>The reasons that there are.</summary>
    public ImmutableArray<SubjectReason> Reasons { get; }

    /// <summary>The list.</summary>
    public ListPart<SubjectEntry> Whole { get; }

    /// <summary>Where a document's paragraphs are shown; the subject's page where it has none.</summary>
    public PagePath PlaceOf(ArchivedDocument document) => _places.Value.GetValueOrDefault(document, Whole.Path);

    /// <summary>The page of a year's paragraphs; the subject's page where it is not divided by year.</summary>
    public PagePath PlaceOf(int? year) => Whole.Parts.FirstOrDefault(part => part.All[0].Date.Year == year && part.All[^1].Date.Year == year)?.Path ?? Whole.Path;

    /// <summary>The fragment of a document's paragraphs in a section.</summary>
    public static Fragment AnchorOf(string section, ArchivedDocument document) => new($"{section}-in-{document.Document.Slug}");
}
