using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>Years, the timeline: documents by date and the dates that texts mention, over all years and year by year; as JSON and as a calendar.</summary>
public sealed class YearSubject(Site site, DocumentArchive archive, DocumentCards cards, Timeline timeline) : ISubject
{
    private const int ExcerptLength = 200;

    private readonly YearCharts _charts = new(site);

    /// <inheritdoc/>
    public Link Overview { get; } = new(ArchivePaths.Timeline, site.Text["timeline.heading"]);

    /// <summary>None: a search is narrowed by a range of years, not by a list of them.</summary>
    public SearchFacet? Facet => null;

    /// <inheritdoc/>
    public IEnumerable<DataFile> Files()
    {
        var addresses = new PublishedAddresses(site.Settings.BaseUrl);
        return
        [
            DataFile.Json(ArchivePaths.Timeline, () => TimelineJson.Of(timeline, addresses)),
            new DataFile(ArchivePaths.Mentions, () => MentionsJson.Of(timeline, addresses)),
            new DataFile(ArchivePaths.Calendar, () => MentionCalendar.Of(
                timeline.Mentions, site.Text["timeline.calendar"], new Uri(site.Settings.BaseUrl).Host, addresses)),
            .. timeline.Years.Select(year => DataFile.Json(ArchivePaths.OfYear(year), () => YearJson.Of(timeline, year, addresses))),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<DataEntry> Described() => DataEntries.OfOverview(site, Overview).Concat(
    [
        DataEntries.Of(ArchivePaths.Mentions, site.Text["index.mentions"], "mentions.schema.json"),
        DataEntries.Of(ArchivePaths.Calendar, site.Text["index.calendar"]),
    ]);

    /// <inheritdoc/>
    public IEnumerable<PageBatch> Pages()
    {
        ImmutableArray<TimelineEntry> entries =
        [
            .. archive.Documents.Where(document => document.Metadata.FilingDate?.Year is not null).Select(document => new TimelineEntry(document, null)),
            .. timeline.Mentions.Select(mention => new TimelineEntry(null, mention)),
        ];
        ListPart<TimelineEntry> whole = new ListDivision(site).DivideByYear(ArchivePaths.Timeline, entries, entry => entry.Date, _ => 1);
        return whole.Pages().Select(found => PageBatch.Of(found.Page.Path, () => found.Page == whole ? MakeOverview(whole) : MakePart(found.Page, found.Previous, found.Next)));
    }

    /// <summary>The documents by year, as the home page shows them.</summary>
    public YearChart? DocumentChart()
    {
        int[] years = [.. archive.Documents.Select(document => document.Metadata.FilingDate?.Year).OfType<int>()];
        return _charts.Draw(site.Text["home.chart"], "chart.description", [site.Text["timeline.documents"]], "", years,
            year => new YearCounts(year, [timeline.DocumentsIn(year).Count()], 0));
    }

    private SitePage MakeOverview(ListPart<TimelineEntry> whole)
    {
        PageFrame frame = site.FrameWithData(ArchivePaths.Timeline, site.Text["timeline.heading"], site.Text["timeline.introduction"]);
        return new SitePage(ArchivePaths.Timeline, frame, new TimelinePage(
            MentionChart() is { } chart ? chart with { Rows = [] } : null,
            PartsOf(whole),
            [
                site.DataOf(ArchivePaths.Timeline),
                new AlternateLink(ArchivePaths.Mentions, "application/json", site.Text["index.mentions"]),
                new AlternateLink(ArchivePaths.Calendar, "text/calendar", site.Text["index.calendar"]),
            ]));
    }

    private SitePage MakePart(ListPart<TimelineEntry> part, ListPart<TimelineEntry>? previous, ListPart<TimelineEntry>? next)
    {
        bool isYear = timeline.Years.Any(year => ArchivePaths.OfYear(year) == part.Path);
        string title = $"{site.Text["timeline.heading"]}: {part.Words}";
        string description = site.Text.Format("timeline.yearDescription", part.Words);
        PageFrame frame = (isYear ? site.FrameWithData(part.Path, title, description) : site.FrameOf(part.Path, title, description)) with { Scripts = [site.Assets[SubjectSections.Script]] };
        return new SitePage(part.Path, frame, new TimelineYearPage(
            part.Words,
            [.. part.Shown.Select(entry => entry.Document).OfType<ArchivedDocument>().Select(document => cards[document])],
            DatesOf(part.Shown),
            PartsOf(part),
            LinkTo(previous),
            LinkTo(next),
            frame.Alternates));
    }

    private static Link? LinkTo(ListPart<TimelineEntry>? part) => part is null || part.Words.Length == 0 ? null : new Link(part.Path, part.Words);

    // One date a row, however many paragraphs mention it.
    private ImmutableArray<DateRow> DatesOf(IEnumerable<TimelineEntry> entries) =>
    [
        .. entries.Select(entry => entry.Mention).OfType<DatedMention>()
            .GroupBy(dated => site.Dates.Describe(dated.Mention.Date), StringComparer.Ordinal)
            .Select(group => new DateRow(group.Key, [.. group.Select(Describe)])),
    ];

    private static ImmutableArray<TimelinePart> PartsOf(ListPart<TimelineEntry> whole)
    {
        int longest = whole.Parts.Select(part => DatesIn(part)).DefaultIfEmpty(1).Max();
        return [.. whole.Parts.Select(part => new TimelinePart(
            new Link(part.Path, part.Words), part.All.Count(entry => entry.Document is not null), DatesIn(part), 100 * DatesIn(part) / Math.Max(1, longest)))];
    }

    private static int DatesIn(ListPart<TimelineEntry> part) => part.All.Count(entry => entry.Mention is not null);

    private YearChart? MentionChart() => _charts.Draw(
        site.Text["timeline.chart"],
        "timeline.chartDescription",
        [site.Text["timeline.past"], site.Text["timeline.present"], site.Text["timeline.future"]],
        site.Text["timeline.documents"],
        timeline.Years,
        year =>
        {
            ILookup<TimeView, DatedMention> views = timeline.MentionsIn(year).ToLookup(dated => dated.View);
            int present = views[TimeView.Present].Count() + views[TimeView.Unknown].Count();
            return new YearCounts(year, [views[TimeView.Past].Count(), present, views[TimeView.Future].Count()], timeline.DocumentsIn(year).Count());
        });

    private DatedPassage Describe(DatedMention dated)
    {
        PassageExcerpt excerpt = Excerpts.Of(dated.Passage, [new TextMark(dated.Mention.Start, dated.Mention.Words.Length)], ExcerptLength);
        DocumentCard document = cards[dated.Passage.Document];
        string view = dated.View is TimeView.Past or TimeView.Future ? site.Text["timeline." + dated.View.ToString().ToLowerInvariant()] : "";
        return new DatedPassage(document.IsolatedTitle, document.ForeignLanguage, excerpt.Target, excerpt.Number, excerpt.Words, view);
    }

    private sealed record TimelineEntry(ArchivedDocument? Document, DatedMention? Mention)
    {
        public ListDate Date => ListDate.Of(Document is null ? Mention!.Mention.Date : Document.Metadata.FilingDate);
    }
}
