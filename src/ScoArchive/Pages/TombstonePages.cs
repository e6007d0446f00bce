using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>
/// Pages at the addresses of documents that were withdrawn, merged or split: when and why, what is still stated about each, and
/// an anchor for every paragraph id that it ever had, with a link to where the text stands now.
/// </summary>
public sealed class TombstonePages(Site site, DocumentArchive archive, DocumentCards cards)
{
    private readonly DocumentFacts _facts = new(site, cards.Words);

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() => archive.Tombstones.Select(MakePage);

    /// <summary>The same as a list, for the list of documents.</summary>
    public ImmutableArray<TombstoneEntry> List() =>
        [.. archive.Tombstones.Select(tombstone => new TombstoneEntry(LinkTo(tombstone.Slug), SayFate(tombstone.Statement)))];

    private SitePage MakePage(Tombstone tombstone)
    {
        (DocumentMetadata metadata, PagePath path) = (tombstone.Metadata, ArchivePaths.Of(tombstone.Slug));
        string fate = SayFate(tombstone.Statement);
        PageFrame frame = site.FrameWithData(path, site.Text.Format("tombstone.title." + tombstone.Statement.Fate, metadata.Title), fate) with
        {
            Meta = [new MetaTag("robots", "noindex")],
        };
        return new SitePage(path, frame, new TombstonePage(
            cards.Words.DescribeKind(metadata.Kind),
            metadata.Title,
            metadata.Language,
            fate,
            tombstone.Statement.Reason,
            [.. tombstone.Statement.Successors.Select(LinkTo)],
            _facts.Of(metadata),
            metadata.Notes,
            [.. tombstone.Paragraphs.Select(paragraph => MakeLine(paragraph, metadata.Language))]))
        {
            IsFormer = true,
            FormerAddresses =
            [
                ArchivePaths.SourceOf(tombstone.Slug),
                .. metadata.FormerSlugs.SelectMany(former => new[] { ArchivePaths.Of(former), ArchivePaths.SourceOf(former) }),
            ],
        };
    }

    private FollowedLine MakeLine(FollowedParagraph paragraph, string language) => new(
        new Fragment(paragraph.Id.Value),
        BlockSign.Of(paragraph.Id),
        paragraph.Opening,
        site.Text.Foreign(language),
        paragraph.Target is { } target
            ? new Link(ArchivePaths.Of(target.Document).At(target.Id.Value), $"{archive.Describe(target.Document)?.Title}, {BlockSign.Of(target.Id)}")
            : null);

    private TombstoneLink LinkTo(Slug slug) => new(ArchivePaths.Of(slug), archive.Describe(slug)?.Title ?? "", site.Text.Foreign(archive.Describe(slug)?.Language ?? ""));

    private string SayFate(TombstoneStatement statement) =>
        site.Text.Format("tombstone.fate." + statement.Fate, site.Dates.Describe(statement.Day));
}
