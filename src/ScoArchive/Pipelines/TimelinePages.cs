using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The timeline: documents by date and the dates that texts mention.</summary>
public sealed class TimelinePages(PageModels models)
{
    private const int ExcerptLength = 220;
    private const int LongestChart = 60;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        DatedMention[] mentions = [.. Mentions()];
        PageFrame frame = models.Frame(ArchivePaths.Timeline, models.Text["timeline.heading"], models.Text["timeline.introduction"]);
        ILookup<int?, DatedMention> byYear = mentions.ToLookup(mention => mention.Mention.Date.Year);
        ILookup<int?, ArchivedDocument> documents = models.Archive.Documents.ToLookup(document => document.Metadata.FilingDate?.Year);
        int[] years = [.. byYear.Select(group => group.Key).Concat(documents.Select(group => group.Key)).OfType<int>().Distinct().OrderDescending()];
        yield return SitePage.Of<TimelinePage>(frame, new TimelinePageModel(
            frame,
            Chart(models.Text["timeline.chart"], year => documents[year].Count(), year => byYear[year].Count(), years),
            [.. years.Select(year => new TimelineYear(year, [.. documents[year].Select(models.CardOf)], [.. byYear[year].Select(Describe)]))],
            [.. byYear[null].Select(Describe)]));
    }

    /// <summary>The documents by year, as the home page shows them.</summary>
    public TimelineChart DocumentChart()
    {
        ILookup<int?, ArchivedDocument> documents = models.Archive.Documents.ToLookup(document => document.Metadata.FilingDate?.Year);
        int[] years = [.. documents.Select(group => group.Key).OfType<int>()];
        return Chart(models.Text["home.chart"], year => documents[year].Count(), _ => 0, years) with { SecondName = "" };
    }

    private TimelineChart Chart(string title, Func<int, int> first, Func<int, int> second, int[] years)
    {
        int last = years.Length > 0 ? years.Max() : 0;
        int start = years.Length > 0 ? Math.Max(years.Min(), last - LongestChart + 1) : 1;
        return new TimelineChart(title, models.Text["timeline.documents"], models.Text["timeline.mentionedDates"],
            [.. Enumerable.Range(start, last - start + 1).Select(year =>
                new YearBar(year, first(year), second(year), ArchivePaths.Timeline.At(FormattableString.Invariant($"y{year}"))))]);
    }

    private IEnumerable<DatedMention> Mentions() =>
        from document in models.Archive.Documents
        from passage in document.Passages
        from mention in passage.Mentions.Dates
        orderby mention.Date.Earliest ?? mention.Date.Latest ?? DateOnly.MaxValue
        select new DatedMention(passage, mention);

    private DatedPassage Describe(DatedMention dated) => new(
        models.Dates.Describe(dated.Mention.Date),
        dated.Mention.Date.ToString(),
        DescribeView(dated),
        models.CardOf(dated.Passage.Document).Title,
        PageModels.Excerpt(dated.Passage, [new TextMark(dated.Mention.Start, dated.Mention.Words.Length)], "", ExcerptLength));

    private string DescribeView(DatedMention dated)
    {
        Edtf? own = dated.Passage.Document.Metadata.FilingDate;
        return own is not { Earliest: { } from, Latest: { } to } ? ""
            : dated.Mention.Date.Latest is { } latest && latest < from ? models.Text["timeline.past"]
            : dated.Mention.Date.Earliest is { } earliest && earliest > to ? models.Text["timeline.future"]
            : dated.Mention.Date is { IsInterval: true, Latest: { } end } && end > to ? models.Text["timeline.future"]
            : dated.Mention.Date.Year is null ? ""
            : models.Text["timeline.present"];
    }

    private sealed record DatedMention(Passage Passage, DateMention Mention);
}
