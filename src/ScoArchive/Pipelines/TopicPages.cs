using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of topics and a page for each.</summary>
public sealed class TopicPages(PageModels models)
{
    private const string SectionAnchor = "paragraphs";

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
            [.. models.Archive.Topics.Topics.Where(topic => topic.Group == group.Slug).Select(CountedLinkTo)]) { Anchor = AnchorOf(group) })];

    private SitePage MakeOverview()
    {
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.Topics, models.Text["topics.heading"], models.Text["topics.introduction"]);
        return SitePage.Of<IndexPage>(frame, new IndexPageModel(
            frame, models.Text["topics.heading"], models.Text["topics.introduction"], Groups(), Matrix(), IndexFiles.LinksOf(models, ArchivePaths.Topics, "topics")));
    }

    private MatrixModel Matrix()
    {
        var matrix = new DocumentMatrix(models);
        return new MatrixModel(models.Text["topics.matrix"], models.Text["topics.row"], matrix.Columns,
        [
            .. from @group in models.Archive.Topics.Groups
               let rows = models.Archive.Topics.Topics.Where(topic => topic.Group == @group.Slug && models.Archive.PassagesOnTopic(topic.Slug).Length > 0).ToArray()
               where rows.Length > 0
               select new MatrixGroup(@group.Label, [.. rows.Select(topic => matrix.RowOf(
                   new Link(ArchivePaths.OfTopic(topic.Slug), topic.Label), "topics.cell", models.Archive.PassagesOnTopic(topic.Slug), [(SectionAnchor, models.Archive.PassagesOnTopic(topic.Slug))]))]),
        ]);
    }

    private SitePage MakePage(Topic topic)
    {
        PagePath path = ArchivePaths.OfTopic(topic.Slug);
        TopicIndex index = TopicIndex.Of(models.Archive, topic);
        TopicGroup group = models.Archive.Topics.Groups.First(group => group.Slug == topic.Group);
        PageFrame frame = models.IndexFrameWithData(path, topic.Label, topic.Definition);
        SubjectSection[] sections = index.Passages.IsEmpty ? [] :
        [
            models.Section(SectionAnchor, models.Text["topic.section"], index.Passages, passage => PageModels.Excerpt(passage, MarksOf(index, passage), "")),
        ];
        (string caption, ImmutableArray<CountedLink> bars) = models.ChartOf(path, sections, index.Passages);
        return SitePage.Of<SubjectPage>(frame, new SubjectPageModel(
            frame,
            topic.Label,
            new Link(ArchivePaths.Topics.At(AnchorOf(group)), group.Label),
            topic.Definition,
            FactsOf(topic),
            [],
            [.. RelatedOf(index).Where(related => related.Links.Length > 0)],
            caption,
            bars,
            [.. sections]));
    }

    private static string AnchorOf(TopicGroup group) => "group-" + group.Slug;

    private ImmutableArray<Fact> FactsOf(Topic topic) =>
    [
        .. topic.Labels.Select(label => new Fact(models.DescribeLanguage(label.Language), string.Join(", ", label.Forms), "")),
        .. PageModels.WikidataFact(models.Text, topic.Wikidata),
    ];

    private static ImmutableArray<TextMark> MarksOf(TopicIndex index, Passage passage) =>
        [.. index.EvidenceIn(passage).Select(mention => new TextMark(mention.Start, mention.Words.Length))];

    private IEnumerable<LinkGroup> RelatedOf(TopicIndex index)
    {
        TopicVocabulary topics = models.Archive.Topics;
        yield return Links("topic.broader", topics.Topics.Where(other => other.Slug == index.Topic.Broader));
        yield return Links("topic.narrower", topics.Topics.Where(other => other.Broader == index.Topic.Slug));
        yield return Links("topic.related", index.Topic.Related.Select(slug => topics.Find(slug)!));
        yield return new LinkGroup(models.Text["topic.together"], "", [.. index.Together.Select(models.LinkToTopic)]);
        yield return new LinkGroup(models.Text["topic.states"], "", [.. index.States.Select(models.LinkToState)]);
    }

    private LinkGroup Links(string heading, IEnumerable<Topic> topics) =>
        new(models.Text[heading], "", [.. topics.Select(CountedLinkTo)]);

    private CountedLink CountedLinkTo(Topic topic) =>
        new(new Link(ArchivePaths.OfTopic(topic.Slug), topic.Label), models.Archive.PassagesOnTopic(topic.Slug).Length);
}
