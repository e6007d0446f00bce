using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>
/// Pages at documents' former addresses, for hosts that know no redirects. Each has an anchor for every paragraph id, so
/// that an old permalink leads to its paragraph in one step even without scripts.
/// </summary>
public sealed class MovedPages(Site site, DocumentArchive archive)
{
    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() =>
        from document in archive.Documents.Select(document => (document.Metadata, Ids: IdsOf(document.Document)))
            .Concat(archive.Tombstones.Select(tombstone => (tombstone.Metadata, Ids: tombstone.Paragraphs.Select(paragraph => paragraph.Id))))
        from former in document.Metadata.FormerSlugs
        select MakePage(document.Metadata, document.Ids, former);

    private SitePage MakePage(DocumentMetadata document, IEnumerable<BlockId> ids, Slug former)
    {
        PagePath target = ArchivePaths.Of(document.Slug);
        PagePath path = ArchivePaths.Of(former);
        PageFrame frame = site.FrameOf(path, document.Title, site.Text["moved.introduction"]) with
        {
            Canonical = new WebAddress(site.UrlOf(target)),
            PrintedSource = site.UrlOf(target),
            Scripts = [site.Assets["js/moved.js"]],
        };
        return new SitePage(path, frame, new MovedPage(
            site.Text.Format("moved.heading", document.Title),
            new Link(target, document.Title),
            [.. ids.Select(id => new MovedAnchor(new Fragment(id.Value), BlockSign.Of(id), target.At(id.Value)))])) { IsFormer = true };
    }

    private static IEnumerable<BlockId> IdsOf(Document document) => document.Blocks.Select(block => block.Id)
        .Concat(document.Permalinks.Aliases.Select(alias => alias.Id))
        .Concat(document.Permalinks.Withdrawn.Select(withdrawn => withdrawn.Id));
}
