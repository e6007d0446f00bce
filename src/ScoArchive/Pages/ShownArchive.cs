using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;

namespace ScoArchive.Pages;

/// <summary>The archive as the site shows it: every page but search, which is made from these when they are finished.</summary>
/// <param name="site">The site.</param>
/// <param name="archive">The archive.</param>
/// <param name="echoes">What its documents have in common.</param>
/// <param name="editorPages">Pages that editors write.</param>
public sealed class ShownArchive(Site site, DocumentArchive archive, ArchiveEchoes echoes, ImmutableArray<EditorPage> editorPages)
{
    /// <summary>The site.</summary>
    public Site Site { get; } = site;

    /// <summary>The archive.</summary>
    public DocumentArchive Archive { get; } = archive;

    /// <summary>What its documents have in common.</summary>
    public ArchiveEchoes Echoes { get; } = echoes;

    /// <summary>The dates of documents and those that texts mention.</summary>
    public Timeline Timeline { get; } = new(archive);

    /// <summary>Where documents were issued.</summary>
    public IssuePlaces Issues { get; } = new(archive);

    /// <summary>Documents as lists show them.</summary>
    public DocumentCards Cards { get; } = new(site, archive);

    /// <summary>Links to topics and states.</summary>
    public SubjectLinks Subjects { get; } = new(site, archive, new IssuePlaces(archive));

    /// <summary>The kinds of subject that are stated of documents.</summary>
    public ImmutableArray<DocumentSubject> DocumentSubjects => DocumentSubject.All(Cards);

    /// <summary>The pages, one after the other.</summary>
    public IEnumerable<SitePage> Pages()
    {
        var sections = new SubjectSections(Site, Cards);
        var matrix = new DocumentMatrix(Site, Cards, Archive);
        var topics = new TopicPages(Site, Archive, Cards, Subjects, sections, matrix);
        var states = new StatePages(Site, Archive, Cards, Issues, Subjects, sections, matrix);
        var timeline = new TimelinePages(Site, Archive, Cards, Timeline);
        return new DocumentPages(Site, Archive, Cards, Subjects, DocumentSubjects, new EchoLinks(Site, Cards, Echoes)).Make()
            .Concat(topics.Make())
            .Concat(states.Make())
            .Concat(timeline.Make())
            .Concat(DocumentSubjects.SelectMany(subject => new DocumentSubjectPages(Site, Archive, Cards, subject).Make()))
            .Concat(new EchoPages(Site, Cards, Echoes).Make())
            .Concat(new FormulaPages(Site, Cards, sections, matrix, Echoes).Make())
            .Concat(new GeneralPages(Site, Archive, Cards, topics, states, timeline, editorPages).Make())
            .Concat(new MovedPages(Site, Archive, Cards).Make());
    }
}
