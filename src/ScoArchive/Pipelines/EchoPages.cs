using System.Collections.Immutable;
using ScoArchive.Core.Indices;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of echoes and the comparisons of documents that echo each other.</summary>
public sealed class EchoPages(PageModels models)
{
    private const int MostPairs = 60;
    private const int MostEchoes = 12;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (EchoingPair pair in models.Echoes.Pairs.Where(pair => pair.IsCompared))
        {
            yield return new ComparisonPage(models, pair).Make();
        }
    }

    private SitePage MakeOverview()
    {
        ImmutableArray<EchoingPair> pairs = models.Echoes.Pairs;
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.Echoes, models.Text["echoes.heading"], models.Text["echoes.introduction"]);
        string summary = pairs.IsEmpty ? models.Text["echoes.none"] : models.Text.Format(
            "echoes.summary", models.Text.Count("count.echoes", pairs.Sum(pair => pair.Echoes.Length)), models.Text.Count("count.pairs", pairs.Length));
        return SitePage.Of<EchoesPage>(frame, new EchoesPageModel(
            frame,
            summary,
            [.. pairs.Take(MostPairs).Select(Describe)],
            pairs.Length > MostPairs ? models.Text.Format("echoes.part", MostPairs, pairs.Length) : "",
            [models.DataOf(ArchivePaths.Echoes)]));
    }

    private EchoPairModel Describe(EchoingPair pair) => new(
        $"{pair.Left.Document.Slug}-and-{pair.Right.Document.Slug}",
        models.CardOf(pair.Left),
        models.CardOf(pair.Right),
        pair.Echoes.Length,
        ArchivePaths.Of(pair),
        [.. pair.Echoes.OrderByDescending(echo => echo.Score).Take(MostEchoes).Select(Describe)]);

    private static EchoModel Describe(ArchivedEcho echo) => new(
        PageModels.Excerpt(echo.Left, PageModels.MarksOf(echo.LeftShared), ""),
        PageModels.Excerpt(echo.Right, PageModels.MarksOf(echo.RightShared), ""),
        (int)Math.Round(100 * echo.Score));
}
