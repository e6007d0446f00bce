using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The list of all documents, newest first: on one page, or divided by time where they are many.</summary>
public sealed class DocumentListPages(Site site, DocumentArchive archive, DocumentCards cards, ImmutableArray<Link> lists, ImmutableArray<TombstoneEntry> tombstones)
{
    /// <summary>All of them.</summary>
    public IEnumerable<PageBatch> Make()
    {
        ListPart<ArchivedDocument> whole = new ListDivision(site).Divide(
            ArchivePaths.Documents, ArchivePaths.DocumentsIn, [.. archive.Documents.Reverse()], document => ListDate.Of(document.Metadata.FilingDate), _ => 1);
        return whole.Pages().Select(found => PageBatch.Of(found.Page.Path, () => MakePage(found.Page, found.Page == whole, found.Previous, found.Next)));
    }

    private SitePage MakePage(ListPart<ArchivedDocument> part, bool isWhole, ListPart<ArchivedDocument>? previous, ListPart<ArchivedDocument>? next)
    {
        string heading = isWhole ? site.Text["documents.heading"] : site.Text.Format("list.of", site.Text["documents.heading"], part.Words);
        string introduction = isWhole ? site.Text["documents.introduction"] : site.Text.Count("subject.documents", part.All.Length);
        return new SitePage(part.Path, site.FrameOf(part.Path, heading, introduction), new DocumentsPage(
            heading,
            introduction,
            isWhole ? null : new Link(ArchivePaths.Documents, site.Text["documents.heading"]),
            isWhole ? lists : [],
            YearsOf(part.Shown),
            ChartOf(part),
            isWhole ? tombstones : [],
            LinkTo(previous),
            LinkTo(next)));
    }

    private static Link? LinkTo(ListPart<ArchivedDocument>? part) => part is null || part.Words.Length == 0 ? null : new Link(part.Path, part.Words);

    private ImmutableArray<DocumentYear> YearsOf(IEnumerable<ArchivedDocument> documents) =>
    [
        .. documents.GroupBy(document => document.Metadata.FilingDate?.Year)
            .OrderByDescending(group => group.Key ?? int.MinValue)
            .Select(group => new DocumentYear(
                group.Key?.ToString(CultureInfo.InvariantCulture) ?? site.Text["documents.undated"],
                new Fragment("y" + (group.Key?.ToString(CultureInfo.InvariantCulture) ?? "-undated")),
                [.. group.Select(document => cards[document])])),
    ];

    private BarChart ChartOf(ListPart<ArchivedDocument> part)
    {
        int longest = part.Parts.Select(sub => sub.All.Length).DefaultIfEmpty(1).Max();
        return part.Parts.IsEmpty ? BarChart.None : new BarChart(site.Text["documents.byTime"],
            [.. part.Parts.Reverse().Select(sub => new Bar(new Link(sub.Path, sub.Words), sub.All.Length, Math.Max(1, 100 * sub.All.Length / longest)))]);
    }
}
