using System.Collections.Immutable;
using Markdig;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Output;
using ScoArchive.Theme.Blocks;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The home page, the pages that editors write, and the page for addresses that do not exist.</summary>
public sealed class GeneralPages(PageModels models, ImmutableArray<EditorPage> editorPages)
{
    private const int MostLatest = 6;
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeHome();
        foreach (EditorPage page in editorPages)
        {
            PageFrame frame = models.Frame(new PagePath(page.Name + "/"), page.Title, $"{page.Title}. {models.Site.Tagline}");
            yield return SitePage.Of<TextPage>(frame, new TextPageModel(
                frame, page.Title, RawHtml.FromEditorsMarkdown(Markdig.Markdown.ToHtml(page.Markdown, Markdown))));
        }

        yield return MakeNotFound();
    }

    private SitePage MakeHome()
    {
        PageFrame frame = models.Frame(PagePath.Home, "", models.Site.Tagline);
        IEnumerable<ArchivedDocument> latest = models.Archive.Documents.Reverse()
            .OrderByDescending(document => document.Metadata.Published ?? DateOnly.MinValue).Take(MostLatest);
        return SitePage.Of<HomePage>(frame, new HomePageModel(
            frame,
            models.Archive.Documents.Length,
            models.Archive.ParagraphCount,
            new TimelinePages(models).DocumentChart(),
            [.. latest.Select(models.CardOf)],
            WithCounts(new TopicPages(models).Groups()),
            WithCounts(new StatePages(models).Groups())));
    }

    private static ImmutableArray<LinkGroup> WithCounts(ImmutableArray<LinkGroup> groups) =>
        [.. groups.Select(group => group with { Links = [.. group.Links.Where(link => link.Count > 0)] }).Where(group => group.Links.Length > 0)];

    // The host serves this page at any depth, so its links start at the site's root.
    private SitePage MakeNotFound()
    {
        PageFrame frame = models.Frame(new PagePath("404.html"), models.Text["notFound.heading"], models.Text["notFound.introduction"]) with
        {
            Root = new Uri(models.Site.BaseUrl).AbsolutePath,
        };
        return SitePage.Of<NotFoundPage>(frame, new NotFoundPageModel(frame));
    }
}
