using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Indices;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The timeline: documents by date and the dates that texts mention, over all years and year by year.</summary>
public sealed class TimelinePages(PageModels models)
{
    private const int ExcerptLength = 220;
    private const int LongestChart = 36;
    private const int MostPerView = 6;
    private const int MostUndated = 100;

    private static readonly TimeView[] Views = [TimeView.Past, TimeView.Present, TimeView.Future, TimeView.Unknown];

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        ImmutableArray<int> years = models.Timeline.Years;
        for (int i = 0; i < years.Length; i++)
        {
            yield return MakeYear(years[i], i > 0 ? LinkTo(years[i - 1]) : null, i + 1 < years.Length ? LinkTo(years[i + 1]) : null);
        }
    }

    /// <summary>The documents by year, as the home page shows them.</summary>
    public TimelineChart DocumentChart()
    {
        int[] years = [.. models.Archive.Documents.Select(document => document.Metadata.FilingDate?.Year).OfType<int>()];
        return Chart(models.Text["home.chart"], "chart.description", [models.Text["timeline.documents"]], "", years,
            (year, target) => new YearBar(year, [models.Timeline.DocumentsIn(year).Count()], 0, target));
    }

    private SitePage MakeOverview()
    {
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.Timeline, models.Text["timeline.heading"], models.Text["timeline.introduction"]);
        return SitePage.Of<TimelinePage>(frame, new TimelinePageModel(
            frame,
            MentionChart(),
            [.. models.Timeline.Years.Reverse().Select(year => Describe(year, MostPerView))],
            [.. models.Timeline.WithoutYear.Take(MostUndated).Select(Describe)],
            [
                models.DataOf(ArchivePaths.Timeline),
                new AlternateLink(IndexFiles.Mentions, "application/json", models.Text["index.mentions"]),
                new AlternateLink(IndexFiles.Calendar, "text/calendar", models.Text["index.calendar"]),
            ]));
    }

    private SitePage MakeYear(int year, Link? previous, Link? next)
    {
        string name = year.ToString(CultureInfo.InvariantCulture);
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.OfYear(year), $"{models.Text["timeline.heading"]}: {name}", models.Text.Format("timeline.yearDescription", name));
        return SitePage.Of<TimelineYearPage>(frame, new TimelineYearPageModel(frame, Describe(year, int.MaxValue), previous, next));
    }

    private static Link LinkTo(int year) => new(ArchivePaths.OfYear(year), year.ToString(CultureInfo.InvariantCulture));

    private TimelineYear Describe(int year, int most)
    {
        ILookup<TimeView, DatedMention> views = models.Timeline.MentionsIn(year).ToLookup(dated => dated.View);
        return new TimelineYear(
            year,
            ArchivePaths.OfYear(year),
            [.. models.Timeline.DocumentsIn(year).Select(models.CardOf)],
            [.. Views.Where(views.Contains).Select(view => new TimelineView(
                models.Text["timeline." + view.ToString().ToLowerInvariant()], views[view].Count(), [.. views[view].Take(most).Select(Describe)]))]);
    }

    private TimelineChart MentionChart() => Chart(
        models.Text["timeline.chart"],
        "timeline.chartDescription",
        [models.Text["timeline.past"], models.Text["timeline.present"], models.Text["timeline.future"]],
        models.Text["timeline.documents"],
        models.Timeline.Years,
        (year, target) =>
        {
            ILookup<TimeView, DatedMention> views = models.Timeline.MentionsIn(year).ToLookup(dated => dated.View);
            int present = views[TimeView.Present].Count() + views[TimeView.Unknown].Count();
            return new YearBar(year, [views[TimeView.Past].Count(), present, views[TimeView.Future].Count()], models.Timeline.DocumentsIn(year).Count(), target);
        });

    private TimelineChart Chart(
        string title, string description, ImmutableArray<string> upper, string lower, IReadOnlyCollection<int> years, Func<int, PagePath, YearBar> barOf)
    {
        int last = years.Count > 0 ? years.Max() : 0;
        int first = years.Count > 0 ? Math.Max(years.Min(), last - LongestChart + 1) : 1;
        int earlier = years.Where(year => year < first).Sum(year => barOf(year, PagePath.Home).Height);
        return new TimelineChart(
            title,
            models.Text.Format(description, first, last),
            upper,
            lower,
            [.. Enumerable.Range(first, last - first + 1).Select(year => barOf(year, ArchivePaths.OfYear(year)))],
            earlier > 0 ? models.Text.Format("timeline.earlier", models.Text.Count("count.dates", earlier), first) : "");
    }

    private DatedPassage Describe(DatedMention dated) => new(
        models.Dates.Describe(dated.Mention.Date),
        dated.Mention.Date.ToString(),
        DescribePrecision(dated),
        models.CardOf(dated.Passage.Document).Title,
        dated.Passage.Document.Metadata.Language,
        PageModels.Excerpt(dated.Passage, [new TextMark(dated.Mention.Start, dated.Mention.Words.Length)], "", ExcerptLength));

    private string DescribePrecision(DatedMention dated)
    {
        bool hasYear = dated.Mention.Date.Year is not null;
        string precision = models.Text["precision." + (hasYear ? dated.Precision.ToString() : "None")];
        return dated.Mention.Date switch
        {
            { IsInterval: false } => precision,
            { Start: null } => models.Text.Format("precision.openStart", precision),
            { End: null } => models.Text.Format("precision.openEnd", precision),
            _ => models.Text.Format("precision.interval", precision),
        };
    }
}
