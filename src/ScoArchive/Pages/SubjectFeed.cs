using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The feed of a subject: the documents that have to do with it.</summary>
public static class SubjectFeed
{
    /// <summary>The feed beside a subject's page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="page">The subject's page.</param>
    /// <param name="subject">What readers call it.</param>
    /// <param name="documents">The documents, each any number of times.</param>
    public static DataFile Of(Site site, PagePath page, string subject, IEnumerable<ArchivedDocument> documents)
    {
        PagePath path = AddressOf(page);
        var head = new FeedHead($"{subject} · {site.Settings.Title}", site.Settings.Title, site.UrlOf(page), site.UrlOf(path));
        return new DataFile(path, () => AtomFeed.Of(head, documents.Distinct(), [], slug => site.UrlOf(ArchivePaths.Of(slug))));
    }

    /// <summary>A page's frame that leads to its feed too.</summary>
    public static PageFrame In(Site site, PageFrame frame, PagePath page) =>
        frame with { Alternates = [.. frame.Alternates, new AlternateLink(AddressOf(page), "application/atom+xml", site.Text["nav.feed"])] };

    private static PagePath AddressOf(PagePath page) => new(page.Value + "feed.xml");
}
