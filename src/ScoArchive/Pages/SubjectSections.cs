using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The pages of a subject's list: its documents and paragraphs, or where they are divided by time, a link and a first paragraph for each part.</summary>
public sealed class SubjectSections(Site site, DocumentCards cards)
{
    /// <summary>Opens excerpts in place.</summary>
    internal const string Script = "js/excerpts.js";

    private const int LongestExcerpt = 200;
    private const int LongestSample = 200;
    private const int MostSamples = 60;
    private const int MostPassages = 40;

    private readonly ListDivision _division = new(site);

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
                yield return subject.With(
                    subject.Frame with { Scripts = [site.Assets[Script]] },
                    whole with { Contents = ContentsOf(listing, part, documentsHeading, null, next), Chart = ChartOf(listing) });
            }
            else
            {
                string name = site.Text.Format("list.of", whole.Heading, part.Words);
                PageFrame frame = site.FrameOf(part.Path, name, site.Text.Format("list.description", whole.Heading, part.Words)) with { Scripts = [site.Assets[Script]] };
                yield return new SitePage(part.Path, frame, new SubjectPage(
                    name, new Link(listing.Whole.Path, whole.Heading), "", [], ContentsOf(listing, part, documentsHeading, previous, next), [], BarChart.None, []));
            }
        }
    }

    private SubjectContents ContentsOf(
        SubjectListing listing, ListPart<SubjectEntry> part, string documentsHeading, ListPart<SubjectEntry>? previous, ListPart<SubjectEntry>? next) => new(
        documentsHeading,
        [.. part.Shown.Where(entry => entry.Reason is null).Select(entry => cards[entry.Document])],
        [.. listing.Reasons.Select(reason => SectionOf(reason, part, ShownOfEach(part))).Where(section => section.Groups.Length > 0)],
        [.. part.Parts.Select((sub, i) => PartOf(sub, hasSample: i < MostSamples))],
        LinkTo(previous),
        LinkTo(next));

    private static Link? LinkTo(ListPart<SubjectEntry>? part) => part is null || part.Words.Length == 0 ? null : new Link(part.Path, part.Words);

    private static int CountOf(ListPart<SubjectEntry> part) => part.All.Sum(entry => entry.Passages.Length);

    // Every document shows its first paragraphs, as many as leave room for those of the others; the rest are named by their numbers.
    private static int ShownOfEach(ListPart<SubjectEntry> part)
    {
        int most = 1;
        while (most < MostPassages && part.Shown.Sum(entry => Math.Min(entry.Passages.Length, most + 1)) <= MostPassages)
        {
            most++;
        }

        return most;
    }

    private SubjectSection SectionOf(SubjectReason reason, ListPart<SubjectEntry> part, int most) => new(
        new Fragment(reason.Anchor),
        reason.Heading,
        part.All.Where(entry => entry.Reason == reason).Sum(entry => entry.Passages.Length),
        [
            .. part.Shown.Where(entry => entry.Reason == reason).Select(entry => new PassageGroup(
                cards[entry.Document],
                SubjectListing.AnchorOf(reason.Anchor, entry.Document),
                [.. entry.Passages.Take(most).Select(passage => reason.Show(passage, LongestExcerpt))],
                [.. entry.Passages.Skip(most).Select(passage => new Link(ArchivePaths.Of(passage), passage.Block.Number))])),
        ]);

    private SubjectPart PartOf(ListPart<SubjectEntry> part, bool hasSample)
    {
        SubjectEntry? first = hasSample ? part.All.FirstOrDefault(entry => entry.Reason is not null) : null;
        return new SubjectPart(
            new Link(part.Path, part.Words),
            string.Join(", ", new[] { Counted("count.paragraphs", CountOf(part)), Counted("count.documents", part.All.Count(entry => entry.Reason is null)) }.Where(words => words.Length > 0)),
            first is null ? null : new SubjectSample(cards[first.Document], first.Reason!.Show(first.Passages[0], LongestSample)));
    }

    private string Counted(string key, int count) => count > 0 ? site.Text.Count(key, count) : "";

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
