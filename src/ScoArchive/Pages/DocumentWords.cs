using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Languages;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Describes a document, of what it says itself, for lists, charts and citations.</summary>
/// <param name="site">The site.</param>
public sealed class DocumentWords(Site site)
{
    /// <summary>A kind of document in words.</summary>
    public string DescribeKind(string kind) => kind.Length == 0 ? site.Text["kind.document"] : site.Text.Or("kind." + kind, WordsOf(kind));

    /// <summary>A language in words.</summary>
    public string DescribeLanguage(string language) =>
        site.Text.Or("language." + language, site.Text.Or("language." + LanguageTag.LanguageOf(language), language));

    /// <summary>A document as citations see it.</summary>
    public CslRecord RecordOf(ArchivedDocument document) => CslRecord.Of(
        document.Metadata, DescribeKind(document.Metadata.Kind), site.UrlOf(ArchivePaths.Of(document.Document.Slug)), site.Settings.Title) with
    {
        EnglishGenre = document.Metadata.Kind is { Length: > 0 } kind ? site.Text.InEnglish("kind." + kind, WordsOf(kind)) : "",
    };

    // Of a kind that the interface has no word for.
    private static string WordsOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');

    /// <summary>A document as lists show it.</summary>
    public DocumentCard CardOf(ArchivedDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        return new DocumentCard(
            ArchivePaths.Of(metadata.Slug),
            metadata.Title,
            DescribeKind(metadata.Kind),
            metadata.FilingDate is { } date ? site.Dates.Describe(date) : "",
            metadata.Place,
            metadata.Issuer.Length > 0 ? metadata.Issuer : metadata.Publisher,
            metadata.Language,
            site.Text.Foreign(metadata.Language),
            document.Document.ParagraphCount,
            metadata.IsCatalogued)
        {
            IsolatedTitle = site.Isolate(metadata.Title, metadata.Language),
        };
    }
}
