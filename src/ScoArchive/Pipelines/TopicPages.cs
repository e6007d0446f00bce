using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of topics and a page for each.</summary>
public sealed class TopicPages(PageModels models)
{
    private const string SectionAnchor = "paragraphs";
    private const int MostCompanions = 8;
    private const int MostColumns = 40;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (Topic topic in models.Archive.Topics.Topics)
        {
            yield return MakePage(topic);
        }
    }

    /// <summary>The topics by group with their numbers of passages.</summary>
    public ImmutableArray<LinkGroup> Groups() =>
        [.. models.Archive.Topics.Groups.Select(group => new LinkGroup(group.Label, group.Definition,
            [.. models.Archive.Topics.Topics.Where(topic => topic.Group == group.Slug).Select(CountedLinkTo)]))];

    private SitePage MakeOverview()
    {
        PageFrame frame = models.Frame(ArchivePaths.Topics, models.Text["topics.heading"], models.Text["topics.introduction"]);
        return SitePage.Of<IndexPage>(frame, new IndexPageModel(
            frame, models.Text["topics.heading"], models.Text["topics.introduction"], Groups(), Matrix()));
    }

    private MatrixModel Matrix()
    {
        ArchivedDocument[] columns = [.. models.Archive.Documents.TakeLast(MostColumns)];
        Link[] heads = [.. columns.Select(document => new Link(ArchivePaths.Of(document.Document.Slug), ShortTitle(document)))];
        return new MatrixModel(models.Text["topics.matrix"], [.. heads],
            [.. models.Archive.Topics.Topics.Where(topic => models.Archive.PassagesOnTopic(topic.Slug).Length > 0).Select(topic => RowOf(topic, columns))]);
    }

    private MatrixRow RowOf(Topic topic, ArchivedDocument[] columns)
    {
        PagePath page = ArchivePaths.OfTopic(topic.Slug);
        Dictionary<ArchivedDocument, int> counts = models.Archive.PassagesOnTopic(topic.Slug)
            .GroupBy(passage => passage.Document).ToDictionary(group => group.Key, group => group.Count());
        return new MatrixRow(new Link(page, topic.Label), [.. columns.Select(document =>
        {
            int count = counts.GetValueOrDefault(document);
            string words = models.Text.Format("topics.cell", topic.Label, models.CardOf(document).Title, count);
            return new CountedLink(new Link(page.At($"{SectionAnchor}-in-{document.Document.Slug}"), words), count);
        })]);
    }

    private string ShortTitle(ArchivedDocument document)
    {
        DocumentCard card = models.CardOf(document);
        return $"{card.Kind}, {(document.Metadata.FilingDate?.Year is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : card.Title)}";
    }

    private SitePage MakePage(Topic topic)
    {
        PagePath path = ArchivePaths.OfTopic(topic.Slug);
        ImmutableArray<Passage> passages = models.Archive.PassagesOnTopic(topic.Slug);
        PageFrame frame = models.Frame(path, topic.Label, topic.Definition);
        SubjectSection[] sections = passages.IsEmpty ? [] :
        [
            new SubjectSection(SectionAnchor, models.Text["topic.section"], passages.Length,
                models.Group(SectionAnchor, passages.Select(passage => (passage, MarksOf(passage, topic.Slug), "")))),
        ];
        return SitePage.Of<SubjectPage>(frame, new SubjectPageModel(
            frame,
            topic.Label,
            models.Archive.Topics.Groups.First(group => group.Slug == topic.Group).Label,
            topic.Definition,
            [],
            [.. RelatedOf(topic, passages).Where(group => group.Links.Length > 0)],
            models.ChartOf(path, _ => SectionAnchor, passages),
            [.. sections]));
    }

    private static ImmutableArray<TextMark> MarksOf(Passage passage, string topic) =>
        [.. passage.Mentions.Topics.Where(mention => mention.Topic == topic && mention.Start >= 0)
            .Select(mention => new TextMark(mention.Start, mention.Words.Length))];

    private IEnumerable<LinkGroup> RelatedOf(Topic topic, ImmutableArray<Passage> passages)
    {
        TopicVocabulary topics = models.Archive.Topics;
        yield return Links("topic.broader", topics.Topics.Where(other => other.Slug == topic.Broader));
        yield return Links("topic.narrower", topics.Topics.Where(other => other.Broader == topic.Slug));
        yield return Links("topic.related", topic.Related.Select(slug => topics.Find(slug)!));
        yield return new LinkGroup(models.Text["topic.together"], "", Most(
            passages.SelectMany(passage => passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal)).Where(slug => slug != topic.Slug),
            slug => new Link(ArchivePaths.OfTopic(slug), topics.Find(slug)!.Label)));
        yield return new LinkGroup(models.Text["topic.states"], "", Most(
            passages.SelectMany(passage => passage.Mentions.States.Select(mention => mention.Iso).Distinct(StringComparer.Ordinal)),
            iso => new Link(ArchivePaths.OfState(models.StatesByIso[iso]), models.StatesByIso[iso].Name)));
    }

    private LinkGroup Links(string heading, IEnumerable<Topic> topics) =>
        new(models.Text[heading], "", [.. topics.Select(CountedLinkTo)]);

    private CountedLink CountedLinkTo(Topic topic) =>
        new(new Link(ArchivePaths.OfTopic(topic.Slug), topic.Label), models.Archive.PassagesOnTopic(topic.Slug).Length);

    private static ImmutableArray<CountedLink> Most(IEnumerable<string> keys, Func<string, Link> linkTo) =>
        [.. keys.GroupBy(key => key, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostCompanions).Select(group => new CountedLink(linkTo(group.Key), group.Count()))];
}
