using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Makes the pages that show documents' seeds line by line, each of its document alone.</summary>
/// <param name="site">The site.</param>
/// <param name="words">Describes documents.</param>
internal sealed class SourcePageMaker(Site site, DocumentWords words)
{
    private readonly AboutTexts _about = new(site.Text);

    /// <summary>The title of the page.</summary>
    /// <param name="archived">The document.</param>
    public string TitleOf(ArchivedDocument archived) => $"{site.Text["source.heading"]}: {archived.Metadata.Title}";

    /// <summary>Makes one.</summary>
    /// <param name="archived">The document.</param>
    public (PageFrame Frame, object Model) Make(ArchivedDocument archived)
    {
        Document document = archived.Document;
        PageFrame frame = site.FrameOf(ArchivePaths.SourceOf(document.Slug), TitleOf(archived), site.Text["source.introduction"]);
        return (frame, new SourcePage(words.CardOf(archived), _about.FactsOf(document), ArchivePaths.SeedOf(document), LinesOf(document)));
    }

    private ImmutableArray<SourceLine> LinesOf(Document document)
    {
        ImmutableArray<string> lines = document.Provenance.Seed.Lines;
        var fates = new List<Link>[lines.Length + 1];
        PagePath page = ArchivePaths.Of(document.Slug);
        if (document.Provenance.TitleRange is { } title)
        {
            AddFate(fates, title, new Link(page, site.Text["source.title"]));
        }

        foreach (IdentifiedBlock block in document.Blocks)
        {
            string words = block.Number.Length > 0 ? site.Text.Format("source.paragraph", block.Number) : site.Text["source.section"];
            AddFate(fates, block.Content.Range, new Link(page.At(block.Id.Value), words));
        }

        foreach ((InterventionKind kind, _, InterventionItem item) in _about.Items(document))
        {
            if (kind != InterventionKind.LineJoin && SeedRange.TryParse(item.At, out SeedRange range))
            {
                AddFate(fates, range, new Link(page.At(item.Anchor.Value), item.Name));
            }
        }

        return [.. lines.Select((words, i) => new SourceLine(i + 1, words, [.. fates[i + 1] ?? []]))];
    }

    private static void AddFate(List<Link>[] fates, SeedRange range, Link fate)
    {
        for (int line = range.TopLine; line <= Math.Min(range.BottomLine, fates.Length - 1); line++)
        {
            (fates[line] ??= []).Add(fate);
        }
    }
}
