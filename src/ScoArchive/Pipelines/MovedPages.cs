using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>
/// Pages at documents' former addresses, for hosts that know no redirects. Each has an anchor for every paragraph id, so
/// that an old permalink leads to its paragraph in one step even without scripts.
/// </summary>
public sealed class MovedPages(PageModels models)
{
    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() =>
        from document in models.Archive.Documents
        from former in document.Metadata.FormerSlugs
        select MakePage(document, former);

    /// <summary>The files of a document's moved pages.</summary>
    public static IEnumerable<string> FilesOf(ArchivedDocument document) =>
        document.Metadata.FormerSlugs.Select(former => ArchivePaths.Of(former).OutputFile);

    private SitePage MakePage(ArchivedDocument archived, Slug former)
    {
        Document document = archived.Document;
        PagePath target = ArchivePaths.Of(document.Slug);
        PageFrame frame = models.Frame(ArchivePaths.Of(former), document.Metadata.Title, models.Text["moved.introduction"]) with
        {
            MovedTo = target,
            Scripts = ["js/moved.js"],
        };
        return SitePage.Of<MovedPage>(frame, new MovedPageModel(
            frame, models.Text.Format("moved.heading", document.Metadata.Title), models.CardOf(archived), AnchorsOf(document, target)));
    }

    private static ImmutableArray<MovedAnchor> AnchorsOf(Document document, PagePath target) =>
    [
        .. document.Blocks.Select(block => block.Id)
            .Concat(document.Permalinks.Aliases.Select(alias => alias.Id))
            .Concat(document.Permalinks.Withdrawn.Select(withdrawn => withdrawn.Id))
            .Select(id => new MovedAnchor(id.Value, id.Value[0] == 's' ? "§ " + BlockNumber.Of(id) : BlockNumber.Of(id), target.At(id.Value))),
    ];
}
