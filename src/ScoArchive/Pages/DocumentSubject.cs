using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>A kind of subject that is stated of documents, one for each: an overview, a page and JSON for each subject, a facet of the search.</summary>
/// <param name="shown">The archive as the site shows it.</param>
/// <param name="name">Its folder on the site, and its name in data.</param>
/// <param name="introduction">A sentence below the overview's heading.</param>
/// <param name="heading">What readers call the kind.</param>
/// <param name="facet">What is stated of a document, and what readers call it.</param>
public sealed class DocumentSubject(ShownArchive shown, string name, string heading, string introduction, DocumentFacet facet) : ISubject
{
    private readonly Site _site = shown.Site;
    private readonly Lazy<ImmutableArray<DocumentGroup>> _groups = new(() => DocumentGroup.Of(shown.Archive, facet.ValueOf));

    /// <summary>Its folder on the site, and its name in settings.</summary>
    public string Name => name;

    private PagePath Path { get; } = new(name + "/");

    /// <inheritdoc/>
    public Link Overview => new(Path, heading);

    /// <inheritdoc/>
    public SearchFacet Facet => facet with { PageOf = PageOf, SubjectOf = facet.IsCalledByName ? value => new FacetSubject(PageOf(value), []) : null };

    /// <inheritdoc/>
    public IEnumerable<PageBatch> Pages() =>
        _groups.Value.Select(group => new PageBatch(Of(group), MakePages(group))).Prepend(PageBatch.Of(Path, MakeOverview));

    /// <inheritdoc/>
    public IEnumerable<DataFile> Files()
    {
        var addresses = new PublishedAddresses(_site.Settings.BaseUrl);
        return _groups.Value.SelectMany(group => (DataFile[])
            [
                DataFile.Json(Of(group), () => new DocumentGroupJson(NamedOf(group), [.. group.Documents.Select(document => ListedDocument.Of(document, addresses))])),
                SubjectFeed.Of(_site, Of(group), facet.LabelOf(group.Key), group.Documents),
            ])
            .Prepend(DataFile.Json(Path, () => new DocumentGroupsJson(name, [.. _groups.Value.Select(group => new CountedGroup(NamedOf(group), group.Documents.Length))])));
    }

    /// <inheritdoc/>
    public IEnumerable<DataEntry> Described() => DataEntries.OfOverview(_site, Overview);

    private string PageOf(string value) => Of(_groups.Value.First(group => group.Documents.Any(document => facet.ValueOf(document.Metadata) == value))).Value;

    private NamedGroup NamedOf(DocumentGroup group) => new(group.Slug, facet.LabelOf(group.Key), _site.UrlOf(Of(group)));

    private PagePath Of(DocumentGroup group) => new($"{name}/{group.Slug}/");

    private SitePage MakeOverview()
    {
        PageFrame frame = _site.FrameWithData(Path, heading, introduction);
        CountedLink[] links =
        [
            .. _groups.Value.OrderByDescending(group => group.Documents.Length).ThenBy(group => group.Slug, StringComparer.Ordinal).Select(group => new CountedLink(
                new Link(Of(group), facet.LabelOf(group.Key)), group.Documents.Length, _site.Text.Count("unit.documents", group.Documents.Length))),
        ];
        return new SitePage(Path, frame, new IndexPage(
            heading, introduction, [new LinkGroup(_site.Text["nav.documents"], "", [.. links])], CountMatrix.None, frame.Alternates));
    }

    private IEnumerable<SitePage> MakePages(DocumentGroup group)
    {
        string label = facet.LabelOf(group.Key);
        PageFrame frame = SubjectFeed.In(_site, _site.FrameWithData(Of(group), label, _site.Text.Count("subject.documents", group.Documents.Length)), Of(group));
        foreach (SitePage page in shown.Sections.Pages(
            shown.Sections.List(Of(group), group.Documents.Reverse(), []),
            new SitePage(Of(group), frame, new SubjectPage(label, Overview, "", [], SubjectContents.None, [], BarChart.None, frame.Alternates)),
            _site.Text["nav.documents"]))
        {
            yield return page;
        }
    }
}
