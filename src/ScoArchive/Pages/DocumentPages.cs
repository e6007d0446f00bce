using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The documents' own pages, and the pages of their seeds: gathers what each is made of.</summary>
public sealed class DocumentPages(Site site, DocumentArchive archive, DocumentCards cards, SubjectLinks subjects, EchoLinks echoes, ImmutableArray<DocumentExport> exports)
{
    private readonly Relations _relations = new(archive.Documents);
    private readonly DocumentPageMaker _maker = new(site, cards.Words);
    private readonly SourcePageMaker _sources = new(site, cards.Words);

    /// <summary>All of them.</summary>
    public IEnumerable<PageBatch> Make() => archive.Documents.Select((document, i) => new PageBatch(ArchivePaths.Of(document.Document.Slug), MakePages(i)));

    private IEnumerable<SitePage> MakePages(int i)
    {
        ImmutableArray<ArchivedDocument> documents = archive.Documents;
        ArchivedDocument document = documents[i];
        ImmutableArray<Slug> former = document.Metadata.FormerSlugs;
        DocumentParts parts = PartsOf(document, i > 0 ? documents[i - 1] : null, i + 1 < documents.Length ? documents[i + 1] : null);
        yield return SitePage.Of(ArchivePaths.Of(document.Document.Slug), document.Metadata.Title, parts, _maker.Make) with { FormerAddresses = [.. former.Select(ArchivePaths.Of)] };
        yield return SitePage.Of(ArchivePaths.SourceOf(document.Document.Slug), _sources.TitleOf(document), document, _sources.Make) with { FormerAddresses = [.. former.Select(ArchivePaths.SourceOf)] };
    }

    private DocumentParts PartsOf(ArchivedDocument document, ArchivedDocument? previous, ArchivedDocument? next) => new(
        document,
        [.. exports.Where(export => export.IsOf(document.Metadata)).Select(export => new FilePart(export.Name, export.MediaType, export.Use, export.Words))],
        [.. _relations.Of(document).Select(related => new RelatedPart(related.Relation, cards[related.Slug], echoes.ComparisonOf(document, related.Slug)))],
        [.. echoes.OthersOf(document)],
        [.. document.Passages.Select(echoes.Of)],
        LinksOf(SiteIndex.Topics, document.Mentions.SelectMany(found => found.Topics).Select(mention => mention.Topic), subjects.ToTopic),
        LinksOf(SiteIndex.States, document.Mentions.SelectMany(found => found.States).Select(mention => mention.Iso), subjects.ToState),
        previous is null ? null : cards[previous],
        next is null ? null : cards[next]);

    private ImmutableArray<LinkedSubject> LinksOf(string index, IEnumerable<string> named, Func<string, Link> linkTo) =>
        site.Settings.Shows(index) ? [.. named.Distinct(StringComparer.Ordinal).Select(subject => new LinkedSubject(subject, linkTo(subject)))] : [];
}
