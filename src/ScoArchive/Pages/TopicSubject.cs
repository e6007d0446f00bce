using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>Topics: an overview and a page for each, JSON beside them, the vocabulary as linked data.</summary>
public sealed class TopicSubject(
    Site site, DocumentArchive archive, Companions companions, DocumentCards cards, SubjectLinks subjects, SubjectSections subjectSections, DocumentMatrix matrix) : ISubject
{
    private const string SectionAnchor = "paragraphs";

    // Overview, pages and data of a topic show one and the same.
    private readonly ConcurrentDictionary<Topic, TopicIndex> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Topic, SubjectListing> _listings = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public Link Overview { get; } = new(ArchivePaths.Topics, site.Text["topics.heading"]);

    /// <inheritdoc/>
    public SearchFacet Facet => new PassageFacet(
        "topic", site.Text["facet.topic"], slug => archive.Topics.Find(slug) is { } topic ? NameOf(topic) : slug, passage => passage.Mentions.Topics.Select(mention => mention.Topic).Distinct()) { SubjectOf = SearchedAs };

    // Terms of several words stand in the texts that they tag; a single word may be another's for the same.
    private FacetSubject SearchedAs(string slug)
    {
        Topic topic = archive.Topics.Find(slug)!;
        return new FacetSubject(ArchivePaths.OfTopic(slug).Value, [.. topic.Labels.SelectMany(label => label.Forms).Prepend(topic.Label).Where(name => name != NameOf(topic))])
        {
            Terms = [.. topic.Terms.Concat(topic.Things).SelectMany(local => local.Forms).Where(term => term.All(char.IsLetter))],
            Evidence = [.. topic.Terms.Concat(topic.Things).SelectMany(local => local.Forms).Where(term => !term.All(char.IsLetter)).Select(term => term.TrimEnd('*'))],
        };
    }

    /// <inheritdoc/>
    public IEnumerable<PageBatch> Pages() =>
        archive.Topics.Topics.Select(topic => new PageBatch(ArchivePaths.OfTopic(topic.Slug), MakePages(topic))).Prepend(PageBatch.Of(ArchivePaths.Topics, MakeOverview));

    /// <inheritdoc/>
    public IEnumerable<DataEntry> Described() => DataEntries.OfOverview(site, Overview).Concat(DataEntries.OfVocabulary(site, Overview, "topics"));

    /// <inheritdoc/>
    public IEnumerable<DataFile> Files()
    {
        var addresses = new PublishedAddresses(site.Settings.BaseUrl);
        SkosScheme scheme = SkosScheme.Of(
            archive.Topics,
            (site.Text.Format("topics.scheme", site.Settings.Title), site.Text.Language),
            site.UrlOf(ArchivePaths.Topics.At("scheme")),
            group => site.UrlOf(ArchivePaths.Topics.At("group-" + group)),
            topic => site.UrlOf(ArchivePaths.OfTopic(topic).At("concept")));
        return
        [
            DataFile.Json(ArchivePaths.Topics, () => TopicsJson.Of(archive, addresses)),
            .. archive.Topics.Topics.Select(topic => DataFile.Json(ArchivePaths.OfTopic(topic.Slug), () => TopicJson.Of(IndexOf(topic), archive.Topics, addresses))),
            .. archive.Topics.Topics.Select(topic => SubjectFeed.Of(
                site, ArchivePaths.OfTopic(topic.Slug), NameOf(topic), archive.PassagesOnTopic(topic.Slug).Select(passage => passage.Document))),
            new DataFile(new PagePath("topics/topics.ttl"), () => new SkosTurtle(scheme)),
            new DataFile(new PagePath("topics/topics.jsonld"), () => new SkosJson(scheme)),
        ];
    }

    /// <summary>The topics by group with their numbers of passages.</summary>
    public ImmutableArray<LinkGroup> Groups() =>
        [.. archive.Topics.Groups.Select(group => new LinkGroup(group.Name.In(site.Text.Language), group.Meaning.In(site.Text.Language),
            [.. archive.Topics.Topics.Where(topic => topic.Group == group.Slug).Select(CountedLinkTo)]) { Anchor = new Fragment(AnchorOf(group)) })];

    private SitePage MakeOverview()
    {
        PageFrame frame = site.FrameWithData(ArchivePaths.Topics, site.Text["topics.heading"], site.Text["topics.introduction"]);
        return new SitePage(ArchivePaths.Topics, frame, new IndexPage(
            site.Text["topics.heading"], site.Text["topics.introduction"], Groups(), Matrix(), site.VocabularyFilesOf(ArchivePaths.Topics, "topics")));
    }

    private CountMatrix Matrix() => matrix.Make(site.Text["topics.matrix"], site.Text["topics.row"],
        [
            .. from @group in archive.Topics.Groups
               let rows = archive.Topics.Topics.Where(topic => topic.Group == @group.Slug && archive.PassagesOnTopic(topic.Slug).Length > 0).ToArray()
               where rows.Length > 0
               select new MatrixGroup(@group.Name.In(site.Text.Language), [.. rows.Select(topic => matrix.RowOf(
                   new Link(ArchivePaths.OfTopic(topic.Slug), NameOf(topic)), "topics.cell", archive.PassagesOnTopic(topic.Slug), ListingOf(IndexOf(topic))))]),
        ]);

    private IEnumerable<SitePage> MakePages(Topic topic)
    {
        PagePath path = ArchivePaths.OfTopic(topic.Slug);
        TopicIndex index = IndexOf(topic);
        TopicGroup group = archive.Topics.Groups.First(group => group.Slug == topic.Group);
        PageFrame frame = SubjectFeed.In(site, site.FrameWithData(path, NameOf(topic), topic.Meaning.In(site.Text.Language)), path);
        foreach (SitePage page in subjectSections.Pages(ListingOf(index), new SitePage(path, frame, new SubjectPage(
            NameOf(topic),
            new Link(ArchivePaths.Topics.At(AnchorOf(group)), group.Name.In(site.Text.Language)),
            topic.Meaning.In(site.Text.Language),
            FactsOf(topic),
            SubjectContents.None,
            [.. RelatedOf(index).Where(related => related.Links.Length > 0)],
            BarChart.None,
            frame.Alternates) { DefinitionLanguage = topic.Meaning.For(site.Text.Language).Language }) { FormerAddresses = [.. topic.Formerly.Select(ArchivePaths.OfTopic)] }, ""))
        {
            yield return page;
        }
    }

    private TopicIndex IndexOf(Topic topic) => _indices.GetOrAdd(topic, topic => TopicIndex.Of(archive, companions, topic));

    private SubjectListing ListingOf(TopicIndex index) => _listings.GetOrAdd(index.Topic, _ => List(index));

    private SubjectListing List(TopicIndex index)
    {
        var evidence = new EvidenceOfTopic(index.Topic.Slug);
        return subjectSections.List(ArchivePaths.OfTopic(index.Topic.Slug), [], [new SubjectReason(SectionAnchor, site.Text["topic.section"], index.Passages, _ => evidence)]);
    }

    private static string AnchorOf(TopicGroup group) => "group-" + group.Slug;

    private ImmutableArray<Fact> FactsOf(Topic topic) =>
    [
        .. topic.Labels.Append(new LocalForms(topic.Name.Language, [topic.Label])).Where(label => label.Forms[0] != NameOf(topic))
            .Select(label => new Fact(cards.Words.DescribeLanguage(label.Language), string.Join(", ", label.Forms)) { Language = label.Language }),
        .. Wikidata.FactOf(site.Text, topic.Wikidata),
    ];

    private IEnumerable<LinkGroup> RelatedOf(TopicIndex index)
    {
        TopicVocabulary topics = archive.Topics;
        yield return Links("topic.broader", topics.Topics.Where(other => other.Slug == index.Topic.Broader));
        yield return Links("topic.narrower", topics.Topics.Where(other => other.Broader == index.Topic.Slug));
        yield return Links("topic.related", index.Topic.Related.Select(slug => topics.Find(slug)!));
        yield return new LinkGroup(site.Text["topic.together"], "", [.. index.Together.Select(subjects.ToTopic)]);
        yield return new LinkGroup(site.Text["topic.states"], "", [.. index.States.Select(subjects.ToState)]);
    }

    private LinkGroup Links(string heading, IEnumerable<Topic> topics) =>
        new(site.Text[heading], "", [.. topics.Select(CountedLinkTo)]);

    private string NameOf(Topic topic) => topic.Name.In(site.Text.Language);

    private CountedLink CountedLinkTo(Topic topic) =>
        new(new Link(ArchivePaths.OfTopic(topic.Slug), NameOf(topic)), archive.PassagesOnTopic(topic.Slug).Length, site.Text.Count("unit.paragraphs", archive.PassagesOnTopic(topic.Slug).Length));
}
