using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The pages of a kind of subject that is stated of documents.</summary>
public sealed class DocumentSubjectPages(Site site, DocumentArchive archive, DocumentCards cards, DocumentSubject subject)
{
    /// <summary>The overview, and a page for each subject.</summary>
    public IEnumerable<SitePage> Make()
    {
        ImmutableArray<DocumentGroup> groups = DocumentGroup.Of(archive, subject.KeyOf);
        return groups.Select(MakePage).Prepend(MakeOverview(groups));
    }

    private SitePage MakeOverview(ImmutableArray<DocumentGroup> groups)
    {
        string heading = site.Text[subject.Heading];
        string introduction = site.Text[subject.Introduction];
        PageFrame frame = site.FrameWithData(subject.Path, heading, introduction);
        CountedLink[] links = [.. groups.OrderByDescending(group => group.Documents.Length).ThenBy(group => group.Slug, StringComparer.Ordinal).Select(group => new CountedLink(
            new Link(subject.Of(group.Slug), subject.LabelOf(group.Key)), group.Documents.Length, site.Text.Count("unit.documents", group.Documents.Length)))];
        return new SitePage(subject.Path, frame, new IndexPage(
            heading, introduction, [new LinkGroup(site.Text["nav.documents"], "", [.. links])], CountMatrix.None, frame.Alternates));
    }

    private SitePage MakePage(DocumentGroup group)
    {
        PagePath path = subject.Of(group.Slug);
        string label = subject.LabelOf(group.Key);
        PageFrame frame = site.FrameWithData(path, label, site.Text.Count("subject.documents", group.Documents.Length));
        return new SitePage(path, frame, new SubjectPage(
            label,
            new Link(subject.Path, site.Text[subject.Heading]),
            "",
            [],
            site.Text["nav.documents"],
            [.. group.Documents.Reverse().Select(document => cards[document])],
            [],
            BarChart.None,
            [],
            frame.Alternates));
    }
}
