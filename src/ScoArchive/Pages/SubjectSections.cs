using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The paragraphs that bear on a subject, by document, and the chart that counts them.</summary>
public sealed class SubjectSections(Site site, DocumentCards cards)
{
    private const int MostPassages = 400;
    private const int MostBars = 60;

    /// <summary>The passages that an index page shows: the last ones where there are too many.</summary>
    public static IEnumerable<Passage> Shown(ImmutableArray<Passage> passages) => passages.Skip(passages.Length - MostPassages);

    /// <summary>The fragment of a document's paragraphs in a section.</summary>
    public static Fragment AnchorOf(string section, ArchivedDocument document) => new($"{section}-in-{document.Document.Slug}");

    /// <summary>Paragraphs that bear on a subject for one reason.</summary>
    public SubjectSection Make(string anchor, string heading, ImmutableArray<Passage> passages, Func<Passage, PassageExcerpt> show) => new(
        new Fragment(anchor),
        heading,
        passages.Length,
        passages.Length > MostPassages ? site.Text.Format("index.part", MostPassages, passages.Length) : "",
        [.. Shown(passages).GroupBy(passage => passage.Document)
            .Select(group => new PassageGroup(cards[group.Key], AnchorOf(anchor, group.Key), [.. group.Select(show)]))]);

    /// <summary>Paragraphs by document, each bar leading to the document's paragraphs on the page.</summary>
    public BarChart ChartOf(PagePath page, IEnumerable<SubjectSection> sections, IEnumerable<Passage> passages)
    {
        Dictionary<PagePath, Fragment> anchors = [];
        foreach (PassageGroup group in sections.SelectMany(section => section.Groups))
        {
            anchors.TryAdd(group.Document.Path, group.Anchor);
        }

        IGrouping<ArchivedDocument, Passage>[] groups = [.. passages.GroupBy(passage => passage.Document)];
        int least = groups.Length <= MostBars ? 0 : groups.Select(group => group.Count()).OrderDescending().ElementAt(MostBars - 1);
        IGrouping<ArchivedDocument, Passage>[] shown = [.. groups.Where(group => group.Count() >= least).Take(MostBars)];
        int longest = shown.Select(group => group.Count()).DefaultIfEmpty(1).Max();
        return new BarChart(
            groups.Length <= MostBars ? site.Text["subject.chart"] : site.Text.Format("subject.chartPart", MostBars),
            [.. shown.Select(group => BarOf(page, anchors, cards[group.Key], group.Count(), longest))]);
    }

    private static Bar BarOf(PagePath page, Dictionary<PagePath, Fragment> anchors, DocumentCard document, int count, int longest) => new(
        new Link(anchors.TryGetValue(document.Path, out Fragment anchor) ? page.At(anchor.Value) : document.Path, document.TitleWithDate),
        count,
        Math.Max(1, 100 * count / longest));
}
