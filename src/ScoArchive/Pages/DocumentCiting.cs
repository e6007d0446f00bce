using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Pages;

/// <summary>A document cited, as its page shows it to people and to reference managers, and the files beside the page.</summary>
public sealed class DocumentCiting(Site site, DocumentWords words, ArchivedDocument document, ImmutableArray<FilePart> files)
{
    private readonly CslRecord _record = words.RecordOf(document);
    private readonly string _folder = ArchivePaths.Of(document.Document.Slug).Value;

    /// <summary>The document in every style: in full, as a list of sources or a note has it.</summary>
    public CitingModel Model =>
        new([.. CitationStyle.For(site.Text.Language).Select(style => new Citation(style.Name, site.Text.Foreign(style.Language), CitedHtml.Write(style.Entry(_record))))], FilesFor(ExportUse.Citation));

    /// <summary>The document cited as a printed page shows it, with its permanent address.</summary>
    public string Printed => string.Concat(CitationStyle.For(site.Text.Language).First().Entry(_record).Runs.Select(run => run.Words));

    /// <summary>The files beside the page that are for somebody.</summary>
    public ImmutableArray<AlternateLink> FilesFor(ExportUse use) =>
    [
        .. files.Where(file => file.Use == use).Select(file => new AlternateLink(new PagePath(_folder + file.Name), file.MediaType, site.Text[file.Words])),
    ];

    /// <summary>Names and values in the page's head.</summary>
    public IEnumerable<MetaTag> Meta => PageMetadata.Of(_record).Select(pair => new MetaTag(pair.Key, pair.Value));

    /// <summary>The description in the words of schema.org.</summary>
    public Html JsonLd => HtmlWriter.DataBlock("<script type=\"application/ld+json\">", SchemaOrg.Write(_record));
}
