using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The pages of a subject's list: its documents and paragraphs, or where they are divided by time, a link and a first paragraph for each part.</summary>
public sealed class SubjectSections(Site site, DocumentCards cards)
{
    /// <summary>Opens excerpts in place.</summary>
    internal const string Script = "js/excerpts.js";

    private const int MostSamples = 60;

    private readonly ListDivision _division = new(site);
    private readonly SubjectListMaker _maker = new(site, cards.Words);

    /// <summary>Divides what is listed of a subject.</summary>
    /// <param name="path">The subject's page.</param>
    /// <param name="documents">Documents that have to do with it as a whole.</param>
    /// <param name="reasons">Its paragraphs by why they are there.</param>
    public SubjectListing List(PagePath path, IEnumerable<ArchivedDocument> documents, ImmutableArray<SubjectReason> reasons) => new(_division, path, documents, reasons);

    /// <summary>The subject's pages.</summary>
    /// <param name="listing">What is listed.</param>
    /// <param name="subject">The subject, whose page is the first.</param>
    /// <param name="documentsHeading">What its documents have to do with it, in words.</param>
    public IEnumerable<SitePage> Pages(SubjectListing listing, SitePage subject, string documentsHeading)
    {
        var whole = (SubjectPage)subject.Model;
        foreach ((ListPart<SubjectEntry> part, ListPart<SubjectEntry>? previous, ListPart<SubjectEntry>? next) in listing.Whole.Pages())
        {
            if (part == listing.Whole)
            {
                PageFrame frame = subject.Frame with { Scripts = [site.Assets[Script]] };
                yield return subject.With(PartsOf(frame, whole with { Chart = ChartOf(listing) }, listing, part, documentsHeading, null, next), _maker.Make);
            }
            else
            {
                string name = site.Text.Format("list.of", whole.Heading, part.Words);
                PageFrame frame = site.FrameOf(part.Path, name, site.Text.Format("list.description", whole.Heading, part.Words)) with { Scripts = [site.Assets[Script]] };
                var page = new SubjectPage(name, new Link(listing.Whole.Path, whole.Heading), "", [], SubjectContents.None, [], BarChart.None, []);
                yield return SitePage.Of(part.Path, name, PartsOf(frame, page, listing, part, documentsHeading, previous, next), _maker.Make);
            }
        }
    }

    private static SubjectListParts PartsOf(
        PageFrame frame, SubjectPage page, SubjectListing listing, ListPart<SubjectEntry> part, string documentsHeading, ListPart<SubjectEntry>? previous, ListPart<SubjectEntry>? next) => new(
        frame,
        page,
        documentsHeading,
        part.Shown.IsEmpty ? [] : [.. listing.Reasons.Select(reason => new ListedSection(
            reason.Anchor, reason.Heading, part.All.Where(entry => entry.Reason == reason).Sum(entry => entry.Passages.Length)))],
        [.. part.Shown.Select(EntryOf)],
        [.. part.Parts.Select((sub, i) => PartOf(sub, hasSample: i < MostSamples))],
        LinkTo(previous),
        LinkTo(next));

    private static ListedEntry EntryOf(SubjectEntry entry) => new(
        entry.Document, entry.Reason?.Anchor ?? "", [.. entry.Passages.Select(passage => passage.Index)], entry.Reason?.EvidenceIn(entry.Passages));

    private static ListedPart PartOf(ListPart<SubjectEntry> part, bool hasSample) => new(
        new Link(part.Path, part.Words),
        CountOf(part),
        part.All.Count(entry => entry.Reason is null),
        hasSample && part.All.FirstOrDefault(entry => entry.Reason is not null) is { } first ? EntryOf(first with { Passages = [first.Passages[0]] }) : null);

    private static Link? LinkTo(ListPart<SubjectEntry>? part) => part is null || part.Words.Length == 0 ? null : new Link(part.Path, part.Words);

    private static int CountOf(ListPart<SubjectEntry> part) => part.All.Sum(entry => entry.Passages.Length);

    // By document where one page shows them all, by time where they are divided.
    private BarChart ChartOf(SubjectListing listing)
    {
        (string Words, PagePath Target, int Count)[] bars = listing.Whole.Parts.Length > 0
            ? [.. listing.Whole.Parts.Select(part => (part.Words, part.Path, CountOf(part)))]
            : [.. listing.Whole.All.Where(entry => entry.Reason is not null).GroupBy(entry => entry.Document)
                .Select(group => (cards[group.Key].TitleWithDate, listing.PlaceOf(group.Key), group.Sum(entry => entry.Passages.Length)))];
        int longest = bars.Select(bar => bar.Count).DefaultIfEmpty(0).Max();
        return longest == 0 ? BarChart.None : new BarChart(
            site.Text[listing.Whole.Parts.Length > 0 ? "subject.chartByTime" : "subject.chart"],
            [.. bars.Select(bar => new Bar(new Link(bar.Target, bar.Words), bar.Count, Math.Max(1, 100 * bar.Count / longest)))]);
    }
}
