using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The overview of echoes and the comparisons of documents that echo each other.</summary>
public sealed class EchoPages(Site site, DocumentCards cards, ArchiveEchoes echoes)
{
    private const int MostPairs = 60;
    private const int MostEchoes = 12;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (EchoingPair pair in echoes.Pairs.Where(pair => pair.IsCompared))
        {
            yield return new ComparisonPages(site, cards, pair).Make();
        }
    }

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
        EchoLinks.ComparisonOf(pair),
        [.. pair.Echoes.OrderByDescending(echo => echo.Score).Take(MostEchoes).Select(Describe)]);

    private static EchoModel Describe(ArchivedEcho echo) => new(
        Excerpts.Of(echo.Left, Excerpts.MarksOf(echo.LeftShared), ""),
        Excerpts.Of(echo.Right, Excerpts.MarksOf(echo.RightShared), ""));
}
