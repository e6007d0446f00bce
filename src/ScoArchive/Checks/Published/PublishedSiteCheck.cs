using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Markup;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Checks.Published;

/// <summary>Reads a published site, wherever it was built, and lets every check look at it.</summary>
public static class PublishedSiteCheck
{
    /// <summary>Everything found, by file.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="input">The folder of what the archive's editors write, whose ledgers the site must keep; <see langword="null"/> where it is not at hand.</param>
    /// <param name="progress">Is told how far it is.</param>
    public static ImmutableArray<Diagnostic> Run(string folder, string? input, IBuildProgress progress)
    {
        if (!SiteFolder.HoldsSite(folder))
        {
            return [Diagnostic.Error(CheckCodes.NoSite, folder, 0, "the folder holds no whole site", "build one, or name its folder")];
        }

        var site = new CheckedSite(folder);
        var links = new LinkCheck(site.Files);
        var addresses = new AddressCheck(site, links);
        var references = new ReferenceCheck(site);
        PromiseCheck? promises = input is null ? null : new PromiseCheck(new LedgerFolder(input));
        string[] pages = [.. site.EndingIn(".html")];
        var found = new ImmutableArray<Diagnostic>[pages.Length];
        progress.Start("Checking every page", pages.Length);
        Parallel.For(0, pages.Length, i =>
        {
            PageAnchors anchors = PageAnchors.Read(site.Text(pages[i]));
            using IHtmlDocument tree = new HtmlParser().ParseDocument(site.Text(pages[i]));
            var page = new CheckedPage(pages[i], tree);
            links.Look(pages[i], anchors);
            addresses.Look(page);
            references.Look(page);
            promises?.Look(pages[i], anchors.Ids);
            found[i] = [.. HeadingCheck.Check(page), .. LanguageCheck.Check(page), .. ForeignRequestCheck.Check(page)];
            progress.Advance();
        });
        ImmutableArray<Diagnostic> files =
        [
            .. new DataCheck(site, addresses).Run(),
            .. new FeedCheck(site, addresses).Run(),
            .. new CalendarCheck(site, addresses).Run(),
            .. new HostFileCheck(site, links).Run(),
            .. site.EndingIn(".css").SelectMany(file => ForeignRequestCheck.Check(file, site.Text(file))),
            .. new HashCheck(site).Run(),
            .. new MachineTraceCheck(site, input is null ? [] : [Path.GetDirectoryName(Path.GetFullPath(input))!]).Run(),
            .. new BudgetCheck(site).Run(),
            .. FileNameCheck.Check(site.Files),
            .. references.Finish(),
            .. promises?.Finish() ?? [],
        ];
        return [.. found.SelectMany(problems => problems).Concat(files).Concat(links.Finish()).Distinct().OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.ToString(), StringComparer.Ordinal)];
    }
}
