using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Json;
using ScoArchive.Hosting;
using ScoArchive.Pages;

namespace ScoArchive.Publishing;

/// <summary>The archive for machines: exports of documents, seeds, feeds, sitemap, robots, manifest, rules for the host.</summary>
/// <param name="shown">The archive as the site shows it.</param>
/// <param name="output">Where they go.</param>
public sealed class DataFiles(ShownArchive shown, OutputFolder output)
{
    private readonly Site _site = shown.Site;
    private readonly DocumentArchive _archive = shown.Archive;

    /// <summary>Whether search engines may list the site.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>What earlier builds kept.</summary>
    public WorkCache Cache { get; init; } = WorkCache.None;

    /// <summary>Whose form the rule files have.</summary>
    public HostForm Host { get; init; }

    /// <summary>Writes the files of each document beside its page, and all texts in one.</summary>
    public void WriteDocuments()
    {
        Parallel.ForEach(_archive.Documents, WriteDocument);
        new AllTexts(_archive, output, Cache).Write();
    }

    private void WriteDocument(ArchivedDocument document)
    {
        string folder = ArchivePaths.Of(document.Document.Slug).Value;
        var exported = new ExportedDocument(document, shown.Cards.Words.RecordOf(document), _site.Text.Language) { Licence = _site.Settings.Licence };
        using var content = new CacheKeyBuilder("document");
        CacheKey made = content.AddContent(exported).ToKey();
        string seed = document.Document.Provenance.Seed.FileName;
        foreach (DocumentExport export in shown.Exports.Where(export => export.IsOf(document.Metadata)))
        {
            output.Write(folder + export.Name, KeyOf(export.Name, made), () => export.Write(exported));
        }

        output.Write(folder + seed, KeyOf(seed, made), () => document.Document.Provenance.Seed.Bytes);
        if (document.Document.Provenance.Original is { } original)
        {
            output.Write(folder + original.PublishedName, KeyOf(original.PublishedName, made), () => File.ReadAllBytes(original.Path));
        }
    }

    // What other exports do than those of the program is not known.
    private CacheKey? KeyOf(string name, CacheKey document)
    {
        using var key = new CacheKeyBuilder("file of a document");
        return shown.Exports == DocumentExports.All ? key.AddValue(name).AddKey(document).ToKey() : null;
    }

    /// <summary>Writes the files about the archive as a whole.</summary>
    /// <param name="pages">Addresses of all pages.</param>
    /// <param name="moved">Addresses that lead on, and where to, in ordinal order.</param>
    public void WriteArchive(IEnumerable<PagePath> pages, IEnumerable<(PagePath From, PagePath To)> moved)
    {
        output.Write("documents/index.json", ArchiveJson.Write(_archive, UrlOf, _site.Settings.Licence));
        foreach (string name in JsonSchemas.Names)
        {
            output.Write(ArchivePaths.OfSchema(name).Value, JsonSchemas.Read(name));
        }

        output.Write(ArchivePaths.Checksums.Value, ChecksumsOf(_archive));
        output.Write("feed.xml", AtomFeed.Of(
            new FeedHead(_site.Settings.Title, _site.Settings.Title, _site.Settings.BaseUrl, _site.Settings.BaseUrl + "feed.xml"), _archive.Documents, _archive.Tombstones, UrlOf).Write());
        output.Write("sitemap.xml", Sitemap.Write(pages.Select(page => _site.UrlOf(page)).Order(StringComparer.Ordinal)));
        output.Write("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {_site.Settings.BaseUrl}sitemap.xml\n");
        output.Write("site.webmanifest", ManifestOf());
        output.Write(HostHeaders.FileName, HostRules.CommonHeaders + HeadersOf(shown.Exports) + (IsListed ? "" : "/*\n  X-Robots-Tag: noindex\n"));
        foreach (Tombstone tombstone in _archive.Tombstones)
        {
            output.Write(ArchivePaths.Of(tombstone.Slug).Value + "index.json", TombstoneJson.Write(tombstone, UrlOf));
        }

        string redirects = RedirectsOf(moved) + GoneOf(_archive.Tombstones) + HostRules.CommonRedirects;
        output.Write(HostRedirects.FileName, Host == HostForm.Cloudflare ? CloudflareRedirects.Of(redirects) : redirects);
    }

    private string UrlOf(Slug slug) => _site.UrlOf(ArchivePaths.Of(slug));

    // The form that sha256sum --check reads.
    private static string ChecksumsOf(DocumentArchive archive)
    {
        var sums = new StringBuilder();
        foreach (ArchivedDocument document in archive.Documents.OrderBy(document => document.Document.Provenance.Seed.FileName, StringComparer.Ordinal))
        {
            sums.Append(document.Document.Provenance.Seed.Sha256).Append("  ").Append(document.Document.Provenance.Seed.FileName).Append('\n');
        }

        return sums.ToString();
    }

    // The form that Netlify and Cloudflare Pages read; what an export is must not depend on what a host knows of its name.
    private static string HeadersOf(IEnumerable<DocumentExport> exports) => string.Concat(exports.Select(export =>
        $"/documents/:slug/{export.Name}\n  Content-Type: {MediaTypes.WithCharset(export.MediaType)}\n"));

    // Netlify's form; the exclamation mark lets the rule win over the static page for hosts without rules. The rule of a
    // folder holds for what is below it too, such as the files beside a page.
    private static string RedirectsOf(IEnumerable<(PagePath From, PagePath To)> moved)
    {
        var rules = new StringBuilder();
        var last = PagePath.Home;
        foreach ((PagePath from, PagePath to) in moved)
        {
            if (last == PagePath.Home || !from.Value.StartsWith(last.Value, StringComparison.Ordinal))
            {
                rules.Append(CultureInfo.InvariantCulture, $"/{from}* /{to}{(to.Value.EndsWith('/') ? ":splat" : "")} 301!\n");
                last = from;
            }
        }

        return rules.ToString();
    }

    // Status 410 with the page that tells of it; the files that stood beside it are gone without one that tells of them.
    private static string GoneOf(IEnumerable<Tombstone> tombstones) => string.Concat(tombstones.Select(tombstone => ArchivePaths.Of(tombstone.Slug)).Select(page =>
        $"/{page} /{page.OutputFile} 410!\n/{page}* /{page.OutputFile} 410\n"));

    private byte[] ManifestOf()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteString("name", _site.Settings.Title);
            json.WriteString("short_name", _site.Settings.ShortTitle);
            json.WriteString("description", _site.Settings.Tagline);
            json.WriteString("start_url", "./");
            json.WriteString("display", "browser");
            json.WriteString("background_color", _site.Frame.Paper);
            json.WriteString("theme_color", _site.Frame.Paper);
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", _site.Assets["icons/icon.svg"].Value);
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
