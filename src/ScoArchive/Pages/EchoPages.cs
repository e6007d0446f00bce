using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>The overview of echoes, the comparisons of documents that records relate, and the page that compares any two.</summary>
public sealed class EchoPages(Site site, DocumentCards cards, ArchiveEchoes echoes)
{
    private const int MostPairs = 60;
    private const int MostEchoes = 12;
    private const int MostRelated = 100;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make() =>
        echoes.Related.Select(pair => new ComparisonPages(site, cards, pair, echoes.ComparisonOf(pair)).Make()).Prepend(MakeComparing()).Prepend(MakeOverview());

    private SitePage MakeOverview()
    {
        ImmutableArray<EchoingPair> pairs = echoes.Pairs;
        PageFrame frame = site.FrameWithData(ArchivePaths.Echoes, site.Text["echoes.heading"], site.Text["echoes.introduction"]);
        string summary = pairs.IsEmpty ? site.Text["echoes.none"] : site.Text.Format(
            "echoes.summary", site.Text.Count("count.echoes", pairs.Sum(pair => pair.Echoes.Length)), site.Text.Count("count.pairs", pairs.Length));
        return new SitePage(ArchivePaths.Echoes, frame, new EchoesPage(
            summary,
            [.. pairs.Take(MostPairs).Select(Describe)],
            pairs.Length > MostPairs ? site.Text.Format("echoes.part", MostPairs, pairs.Length) : "",
            frame.Alternates));
    }

    private EchoPair Describe(EchoingPair pair) => new(
        new Fragment($"{pair.Left.Document.Slug}-and-{pair.Right.Document.Slug}"),
        cards[pair.Left],
        cards[pair.Right],
        pair.Echoes.Length,
        ArchivePaths.Of(pair.Documents),
        [.. pair.Echoes.OrderByDescending(echo => echo.Score).Take(MostEchoes).Select(Describe)],
        pair.Echoes.Length > MostEchoes ? site.Text.Format("echoes.pairPart", MostEchoes, pair.Echoes.Length) : "");

    private static EchoModel Describe(ArchivedEcho echo) => new(
        Excerpts.Of(echo.Left, Excerpts.MarksOf(echo.LeftShared), ""),
        Excerpts.Of(echo.Right, Excerpts.MarksOf(echo.RightShared), ""));

    private SitePage MakeComparing()
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
            [.. echoes.Related.Reverse().Take(MostRelated).Select(pair => new Link(
                ArchivePaths.Of(pair), site.Text.Format("echoes.pair", cards[pair.Left].Title, cards[pair.Right].Title)))],
            echoes.Related.Length > MostRelated ? site.Text.Format("comparing.part", MostRelated, echoes.Related.Length) : ""));
    }
}
