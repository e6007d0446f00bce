using System.Text;
using System.Text.Json;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Exports;
using ScoArchive.Pages;

namespace ScoArchive.Publishing;

/// <summary>The archive for machines: JSON, Markdown, seeds, feeds, sitemap, robots, manifest.</summary>
public sealed class DataFiles(Site site, DocumentArchive archive, DocumentCards cards, OutputFolder output)
{

    /// <summary>Writes the files of one document beside its page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="seed">The seed's bytes.</param>
    public void WriteDocument(ArchivedDocument document, byte[] seed)
    {
        string folder = ArchivePaths.Of(document.Document.Slug).Value;
        output.Write(folder + "index.json", DocumentJson.Write(document, UrlOf(document.Document.Slug)));
        output.Write(folder + "history.json", HistoryJson.Write(document.Document));
        output.Write(folder + "index.md", document.Document.Markdown);
        output.Write(folder + document.Document.Provenance.Seed.FileName, seed);
        WriteCitations(folder, cards.RecordOf(document));
    }

    private void WriteCitations(string folder, CslRecord record)
    {
        output.Write(folder + "cite.bib", BibTex.Write(record));
        output.Write(folder + "cite.ris", Ris.Write(record));
        output.Write(folder + "cite.csl.json", CslJson.Write(record));
        output.Write(folder + "citations.json", ParagraphCitations.Write(record));
    }

    /// <summary>Writes the files about the archive as a whole.</summary>
    /// <param name="pages">Addresses of all pages.</param>
    public void WriteArchive(IEnumerable<PagePath> pages)
    {
        output.Write("documents/index.json", ArchiveJson.Write(archive, UrlOf));
        foreach (string name in JsonSchemas.Names)
        {
            output.Write("schemas/" + name, JsonSchemas.Read(name));
        }

        output.Write("seeds/SHA256SUMS", ChecksumsOf(archive));
        output.Write("feed.xml", AtomFeed.Write(archive, site.Settings.Title, site.Settings.BaseUrl, UrlOf));
        output.Write("sitemap.xml", Sitemap.Write(pages.Where(page => page.Value != "404.html")
            .Select(page => site.UrlOf(page)).Order(StringComparer.Ordinal)));
        output.Write("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {site.Settings.BaseUrl}sitemap.xml\n");
        output.Write("site.webmanifest", ManifestOf());
        string redirects = RedirectsOf(archive);
        if (redirects.Length > 0)
        {
            output.Write("_redirects", redirects);
        }
    }

    private string UrlOf(Slug slug) => site.UrlOf(ArchivePaths.Of(slug));

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

    // Netlify's form; the exclamation mark lets the rule win over the static page for hosts without rules.
    private static string RedirectsOf(DocumentArchive archive) => string.Concat(
        from document in archive.Documents
        from former in document.Metadata.FormerSlugs
        select $"/{ArchivePaths.Of(former)}* /{ArchivePaths.Of(document.Document.Slug)}:splat 301!\n");

    private byte[] ManifestOf()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DocumentJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Settings.Title);
            json.WriteString("short_name", site.Settings.Title);
            json.WriteString("description", site.Settings.Tagline);
            json.WriteString("start_url", "./");
            json.WriteString("display", "browser");
            json.WriteString("background_color", "#faf8f3");
            json.WriteString("theme_color", "#faf8f3");
            json.WriteStartArray("icons");
            json.WriteStartObject();
            json.WriteString("src", site.Assets["icons/icon.svg"].Value);
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
