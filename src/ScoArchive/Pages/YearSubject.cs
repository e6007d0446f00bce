using System.Collections.Immutable;
using System.Globalization;
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
    private const int ExcerptLength = 220;
    private const int MostPerView = 6;
    private const int MostUndated = 100;

    private readonly YearCharts _charts = new(site);

    private static readonly TimeView[] Views = [TimeView.Past, TimeView.Present, TimeView.Future, TimeView.Unknown];

    /// <inheritdoc/>
    public Link Overview { get; } = new(ArchivePaths.Timeline, site.Text["timeline.heading"]);

    /// <summary>None: a search is narrowed by a range of years, not by a list of them.</summary>
    public SearchFacet? Facet => null;

    /// <inheritdoc/>
    public IEnumerable<DataFile> Files()
    {
        var addresses = new PublishedAddresses(site.Settings.BaseUrl);
        var json = new TimelineJson(timeline, addresses);
        return
        [
            DataFile.Json(ArchivePaths.Timeline, json.WriteOverview),
            new DataFile(ArchivePaths.Mentions, json.WriteMentions),
            new DataFile(ArchivePaths.Calendar, () => MentionCalendar.Write(
                timeline.Mentions, site.Text["timeline.calendar"], new Uri(site.Settings.BaseUrl).Host, addresses)),
            .. timeline.Years.Select(year => DataFile.Json(ArchivePaths.OfYear(year), () => json.WriteYear(year))),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<SitePage> Pages()
    {
        yield return MakeOverview();
        ImmutableArray<int> years = timeline.Years;
        for (int i = 0; i < years.Length; i++)
        {
            yield return MakeYear(years[i], i > 0 ? LinkTo(years[i - 1]) : null, i + 1 < years.Length ? LinkTo(years[i + 1]) : null);
        }
    }

    /// <summary>The documents by year, as the home page shows them.</summary>
    public YearChart? DocumentChart()
    {
        int[] years = [.. archive.Documents.Select(document => document.Metadata.FilingDate?.Year).OfType<int>()];
        return _charts.Draw(site.Text["home.chart"], "chart.description", [site.Text["timeline.documents"]], "", years,
            year => new YearCounts(year, [timeline.DocumentsIn(year).Count()], 0));
    }

    private SitePage MakeOverview()
    {
        PageFrame frame = site.FrameWithData(ArchivePaths.Timeline, site.Text["timeline.heading"], site.Text["timeline.introduction"]);
        return new SitePage(ArchivePaths.Timeline, frame, new TimelinePage(
            MentionChart(),
            [.. timeline.Years.Reverse().Select(year => Describe(year, MostPerView))],
            [.. timeline.WithoutYear.Take(MostUndated).Select(Describe)],
            [
                site.DataOf(ArchivePaths.Timeline),
                new AlternateLink(ArchivePaths.Mentions, "application/json", site.Text["index.mentions"]),
                new AlternateLink(ArchivePaths.Calendar, "text/calendar", site.Text["index.calendar"]),
            ]));
    }

    private SitePage MakeYear(int year, Link? previous, Link? next)
    {
        string name = year.ToString(CultureInfo.InvariantCulture);
        PageFrame frame = site.FrameWithData(ArchivePaths.OfYear(year), $"{site.Text["timeline.heading"]}: {name}", site.Text.Format("timeline.yearDescription", name));
        return new SitePage(ArchivePaths.OfYear(year), frame, new TimelineYearPage(Describe(year, int.MaxValue), previous, next, frame.Alternates));
    }

    private static Link LinkTo(int year) => new(ArchivePaths.OfYear(year), year.ToString(CultureInfo.InvariantCulture));

    private TimelineYear Describe(int year, int most)
    {
        ILookup<TimeView, DatedMention> views = timeline.MentionsIn(year).ToLookup(dated => dated.View);
        return new TimelineYear(
            year,
            ArchivePaths.OfYear(year),
            [.. timeline.DocumentsIn(year).Select(document => cards[document])],
            [.. Views.Where(views.Contains).Select(view => new TimelineView(
                site.Text["timeline." + view.ToString().ToLowerInvariant()], views[view].Count(), views[view].Count() > most, [.. views[view].Take(most).Select(Describe)]))]);
    }

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
        PassageExcerpt excerpt = Excerpts.Of(dated.Passage, [new TextMark(dated.Mention.Start, dated.Mention.Words.Length)], "", ExcerptLength);
        DocumentCard document = cards[dated.Passage.Document];
        return new DatedPassage(
            site.Dates.Describe(dated.Mention.Date),
            dated.Mention.Date.ToString(),
            DescribePrecision(dated),
            document.Title,
            document.ForeignLanguage,
            excerpt.Target,
            excerpt.Number,
            excerpt.Words);
    }

    private string DescribePrecision(DatedMention dated)
    {
        bool hasYear = dated.Mention.Date.Year is not null;
        string precision = site.Text["precision." + (hasYear ? dated.Precision.ToString() : "None")];
        return dated.Mention.Date switch
        {
            { IsInterval: false } => precision,
            { Start: null } => site.Text.Format("precision.openStart", precision),
            { End: null } => site.Text.Format("precision.openEnd", precision),
            _ => site.Text.Format("precision.interval", precision),
        };
    }
}
