using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>The overview of echoes, the comparisons of documents that records relate, and the page that compares any two.</summary>
public sealed class EchoPages(Site site, DocumentCards cards, ArchiveEchoes echoes)
{
    /// <summary>All of them.</summary>
    public IEnumerable<PageBatch> Make() =>
    [
        .. echoes.Related.Select(pair => PageBatch.Of(ArchivePaths.Of(pair), () => MakeComparison(pair))),
        .. MakeRelated(),
        .. MakeLists(),
    ];

    private SitePage MakeComparison(DocumentPair pair) => pair.IsTranslation
        ? new TranslationPages(site, cards, pair, echoes.ComparisonOf(pair)).Make()
        : new ComparisonPages(site, cards, pair, echoes.ComparisonOf(pair)).Make();

    // A pair is of the time of its newer document.
    private IEnumerable<PageBatch> MakeLists()
    {
        ListPart<EchoingPair> whole = new ListDivision(site).Divide(
            ArchivePaths.Echoes, ArchivePaths.Echoes, echoes.Pairs, pair => ListDate.Of(pair.Right.Metadata.FilingDate), _ => 1);
        return whole.Pages().Select(found => PageBatch.Of(found.Page.Path, () => MakeList(found.Page, found.Page == whole, found.Previous, found.Next)));
    }

    private SitePage MakeList(ListPart<EchoingPair> part, bool isWhole, ListPart<EchoingPair>? previous, ListPart<EchoingPair>? next)
    {
        string heading = isWhole ? site.Text["echoes.heading"] : site.Text.Format("list.of", site.Text["echoes.heading"], part.Words);
        PageFrame frame = isWhole
            ? site.FrameWithData(part.Path, heading, site.Text["echoes.introduction"])
            : site.FrameOf(part.Path, heading, site.Text["echoes.introduction"]);
        string summary = part.All.IsEmpty ? site.Text["echoes.none"] : site.Text.Format(
            "echoes.summary", site.Text.Count("count.echoes", part.All.Sum(echoes.CountOf)), site.Text.Count("count.pairs", part.All.Length));
        return new SitePage(part.Path, frame, new EchoesPage(
            heading,
            isWhole ? null : new Link(ArchivePaths.Echoes, site.Text["echoes.heading"]),
            summary,
            [.. part.Shown.Select(Describe)],
            ChartOf(part, "echoes.byTime"),
            LinkTo(previous),
            LinkTo(next),
            frame.Alternates));
    }

    private static Link? LinkTo<T>(ListPart<T>? part) => part is null || part.Words.Length == 0 ? null : new Link(part.Path, part.Words);

    private EchoPair Describe(EchoingPair pair) => new(
        new Fragment($"{pair.Left.Document.Slug}-and-{pair.Right.Document.Slug}"),
        cards[pair.Left],
        cards[pair.Right],
        site.Text.Count("count.echoes", echoes.CountOf(pair)),
        ArchivePaths.Of(pair.Documents));

    // Newest first, as lists of documents are.
    private IEnumerable<PageBatch> MakeRelated()
    {
        ListPart<DocumentPair> whole = new ListDivision(site).Divide(
            ArchivePaths.Comparisons, ArchivePaths.ComparisonsIn, [.. echoes.Related.Reverse()], pair => ListDate.Of(pair.Right.Metadata.FilingDate), _ => 1);
        return whole.Pages().Select(found => PageBatch.Of(found.Page.Path, () => found.Page == whole ? MakeComparing(whole, found.Next) : MakeRelated(found.Page, found.Previous, found.Next)));
    }

    private SitePage MakeRelated(ListPart<DocumentPair> part, ListPart<DocumentPair>? previous, ListPart<DocumentPair>? next)
    {
        string heading = site.Text.Format("list.of", site.Text["comparing.related"], part.Words);
        return new SitePage(part.Path, site.FrameOf(part.Path, heading, site.Text["compare.description"]), new RelatedPairsPage(
            heading, new Link(ArchivePaths.Comparisons, site.Text["comparing.heading"]), LinksOf(part), ChartOf(part, "comparing.byTime"), LinkTo(previous), LinkTo(next)));
    }

    private ImmutableArray<Link> LinksOf(ListPart<DocumentPair> part) =>
    [
        .. part.Shown.Select(pair => new Link(ArchivePaths.Of(pair), site.Text.Format("echoes.pair", cards[pair.Left].IsolatedTitle, cards[pair.Right].IsolatedTitle))),
    ];

    private BarChart ChartOf<T>(ListPart<T> part, string caption)
    {
        int longest = part.Parts.Select(sub => sub.All.Length).DefaultIfEmpty(1).Max();
        return part.Parts.IsEmpty ? BarChart.None : new BarChart(
            site.Text[caption], [.. part.Parts.Reverse().Select(sub => new Bar(new Link(sub.Path, sub.Words), sub.All.Length, Math.Max(1, 100 * sub.All.Length / longest)))]);
    }

    private SitePage MakeComparing(ListPart<DocumentPair> whole, ListPart<DocumentPair>? next)
    {
        PagePath path = ArchivePaths.Comparisons;
        PageFrame frame = site.FrameOf(path, site.Text["comparing.heading"], site.Text["comparing.introduction"]) with
        {
            Scripts = [site.Assets["js/compare.js"]],
        };
        return new SitePage(path, frame, new CompareAnyPage(
            new RelativeAddress(path.LinkTo(PagePath.Home)),
            ArchivePaths.DocumentData,
            HtmlWriter.DataBlock("<script type=\"application/json\" data-compare-texts>", ScriptTexts.OfComparisons(site.Text)),
            LinksOf(whole),
            ChartOf(whole, "comparing.byTime"),
            null,
            LinkTo(next)));
    }
}
