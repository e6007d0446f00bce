using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>
/// Pages at documents' former addresses, for hosts that know no redirects. Each has an anchor for every paragraph id, so
/// that an old permalink leads to its paragraph in one step even without scripts.
/// </summary>
public sealed class MovedPages(Site site, DocumentArchive archive, DocumentCards cards)
{
    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() =>
        from document in archive.Documents
        from former in document.Metadata.FormerSlugs
        select MakePage(document, former);

    private SitePage MakePage(ArchivedDocument archived, Slug former)
    {
        Document document = archived.Document;
        PagePath target = ArchivePaths.Of(document.Slug);
        PagePath path = ArchivePaths.Of(former);
        PageFrame frame = site.FrameOf(path, document.Metadata.Title, site.Text["moved.introduction"]) with
        {
            Canonical = new WebAddress(site.UrlOf(target)),
            PrintedSource = site.UrlOf(target),
            Scripts = [site.Assets["js/moved.js"]],
        };
        return new SitePage(path, frame, new MovedPage(
            site.Text.Format("moved.heading", document.Metadata.Title), cards[archived], AnchorsOf(document, target))) { IsFormer = true };
    }

    private static ImmutableArray<MovedAnchor> AnchorsOf(Document document, PagePath target) =>
    [
        .. document.Blocks.Select(block => block.Id)
            .Concat(document.Permalinks.Aliases.Select(alias => alias.Id))
            .Concat(document.Permalinks.Withdrawn.Select(withdrawn => withdrawn.Id))
            .Select(id => new MovedAnchor(new Fragment(id.Value), id.Value[0] == 's' ? "§ " + BlockNumber.Of(id) : BlockNumber.Of(id), target.At(id.Value))),
    ];
}
