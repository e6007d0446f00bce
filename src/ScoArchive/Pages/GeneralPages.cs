using System.Collections.Immutable;
using Markdig;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>The home page, the pages that editors write, and the page for addresses that do not exist.</summary>
public sealed class GeneralPages(
    Site site, DocumentArchive archive, DocumentCards cards, TopicSubject topics, StateSubject states, YearSubject years, ImmutableArray<EditorPage> editorPages)
{
    private const int MostLatest = 6;
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeHome();
        foreach (EditorPage page in editorPages)
        {
            var path = new PagePath(page.Name + "/");
            yield return new SitePage(path, site.FrameOf(path, page.Title, $"{page.Title}. {site.Settings.Tagline}"), new TextPage(
                page.Title, HtmlWriter.FromEditorsMarkdown(Markdig.Markdown.ToHtml(page.Markdown, Markdown))));
        }

        yield return MakeNotFound();
    }

    private SitePage MakeHome()
    {
        IEnumerable<ArchivedDocument> latest = archive.Documents.Reverse()
            .OrderByDescending(document => document.Metadata.Published ?? DateOnly.MinValue).Take(MostLatest);
        return new SitePage(PagePath.Home, site.FrameOf(PagePath.Home, "", site.Settings.Tagline), new HomePage(
            archive.Documents.Length,
            archive.ParagraphCount,
            site.Settings.Shows(SiteIndex.Timeline) ? years.DocumentChart() : null,
            [.. latest.Select(document => cards[document])],
            site.Settings.Shows(SiteIndex.Topics) ? WithCounts(topics.Groups()) : [],
            site.Settings.Shows(SiteIndex.States) ? WithCounts(states.Groups()) : []));
    }

    private static ImmutableArray<LinkGroup> WithCounts(ImmutableArray<LinkGroup> groups) =>
        [.. groups.Select(group => group with { Links = [.. group.Links.Where(link => link.Count > 0)] }).Where(group => group.Links.Length > 0)];

    // The host serves this page at any depth, so its links start at the site's root.
    private SitePage MakeNotFound()
    {
        var path = new PagePath("404.html");
        PageFrame frame = site.FrameOf(path, site.Text["notFound.heading"], site.Text["notFound.introduction"]) with { Scripts = [site.Assets["js/not-found.js"]] };
        return new SitePage(path, frame, new NotFoundPage(ArchivePaths.DocumentData, site.Navigation)) { Root = new Uri(site.Settings.BaseUrl).AbsolutePath };
    }
}
