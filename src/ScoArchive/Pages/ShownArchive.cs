using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>The archive as the site shows it: every page but search, which is made from these when they are finished.</summary>
public sealed class ShownArchive
{
    private readonly ImmutableArray<EditorPage> _editorPages;
    private readonly SubjectLinks _links;
    private readonly DocumentMatrix _matrix;

    /// <summary>Prepares what pages are made of.</summary>
    /// <param name="site">The site.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="echoes">What its documents have in common.</param>
    /// <param name="editorPages">Pages that editors write.</param>
    /// <param name="declarations">The kinds of subject that the site has.</param>
    /// <param name="exports">The files beside documents' pages.</param>
    public ShownArchive(
        Site site, DocumentArchive archive, ArchiveEchoes echoes, ImmutableArray<EditorPage> editorPages, ImmutableArray<SubjectDeclaration> declarations,
        ImmutableArray<DocumentExport> exports)
    {
        (Site, Archive, Echoes, _editorPages, Exports) = (site, archive, echoes, editorPages, exports);
        var issues = new IssuePlaces(archive);
        var companions = new Companions(archive);
        Cards = new DocumentCards(site, archive);
        _links = new SubjectLinks(site, archive, issues);
        Sections = new SubjectSections(site, Cards);
        _matrix = new DocumentMatrix(site, Cards, archive);
        Topics = new TopicSubject(site, archive, companions, Cards, _links, Sections, _matrix);
        States = new StateSubject(site, archive, companions, issues, _links, Sections, _matrix);
        Years = new YearSubject(site, archive, Cards, new Timeline(archive));
        Subjects = [.. declarations.Select(declare => declare(this))];
        Facets = [.. Subjects.Select(subject => subject.Facet).OfType<SearchFacet>()];
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The archive.</summary>
    public DocumentArchive Archive { get; }

    /// <summary>What its documents have in common.</summary>
    public ArchiveEchoes Echoes { get; }

    /// <summary>Documents as lists show them.</summary>
    public DocumentCards Cards { get; }

    /// <summary>Lists documents and paragraphs on subjects' pages.</summary>
    public SubjectSections Sections { get; }

    /// <summary>Topics as a kind of subject.</summary>
    public TopicSubject Topics { get; }

    /// <summary>States as a kind of subject.</summary>
    public StateSubject States { get; }

    /// <summary>Years as a kind of subject.</summary>
    public YearSubject Years { get; }

    /// <summary>The kinds of subject that the site has.</summary>
    public ImmutableArray<ISubject> Subjects { get; }

    /// <summary>The files beside documents' pages.</summary>
    public ImmutableArray<DocumentExport> Exports { get; }

    /// <summary>What a search can be narrowed by.</summary>
    public ImmutableArray<SearchFacet> Facets { get; }

    /// <summary>The kinds of page that the site has; pages that stand alone come last.</summary>
    public ImmutableArray<PageKind> Kinds =>
    [
        .. Subjects.Select(subject => new PageKind(subject.Overview.Target, subject.Overview, Site.Text["former.subject"])),
        new PageKind(ArchivePaths.Documents, new Link(ArchivePaths.Documents, Site.Text["nav.documents"]), Site.Text["former.page"]),
        new PageKind(ArchivePaths.Comparisons, new Link(ArchivePaths.Comparisons, Site.Text["nav.compare"]), Site.Text["former.comparison"]),
        new PageKind(ArchivePaths.Echoes, new Link(ArchivePaths.Echoes, Site.Text["nav.echoes"]), Site.Text["former.page"]),
        new PageKind(ArchivePaths.Formulas, new Link(ArchivePaths.Formulas, Site.Text["nav.formulas"]), Site.Text["former.phrase"]),
        new PageKind(ArchivePaths.Search, new Link(PagePath.Home, Site.Settings.Title), Site.Text["former.page"]),
        new PageKind(PagePath.Home, new Link(PagePath.Home, Site.Settings.Title), Site.Text["former.page"]),
    ];

    /// <summary>The pages.</summary>
    public IEnumerable<PageBatch> Pages()
    {
        ImmutableArray<Link> lists = [.. Subjects.OfType<DocumentSubject>().Where(subject => Site.Settings.Shows(subject.Name)).Select(subject => subject.Overview)];
        var tombstones = new TombstonePages(Site, Archive, Cards);
        return new DocumentListPages(Site, Archive, Cards, lists, tombstones.List()).Make()
            .Concat(new DocumentPages(Site, Archive, Cards, _links, new EchoLinks(Site, Cards, Echoes), Exports).Make())
            .Concat(Subjects.SelectMany(subject => subject.Pages()))
            .Concat(new EchoPages(Site, Cards, Echoes).Make())
            .Concat(new FormulaPages(Site, Cards, Sections, _matrix, Echoes).Make())
            .Append(new PageBatch(PagePath.Home, new GeneralPages(Site, Archive, Cards, Topics, States, Years, _editorPages).Make()))
            .Append(PageBatch.Of(ArchivePaths.Data, new DataPages(Site, Subjects, Exports).Make))
            .Append(new PageBatch(ArchivePaths.Documents, tombstones.Make()))
            .Append(new PageBatch(ArchivePaths.Documents, new MovedPages(Site, Archive).Make()));
    }
}
