using System.Collections.Frozen;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Citing;
using ScoArchive.Core.Languages;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Documents as lists, charts and citations show them.</summary>
public sealed class DocumentCards
{
    private readonly Site _site;
    private readonly FrozenDictionary<Slug, DocumentCard> _cards;

    /// <summary>Describes every document once.</summary>
    public DocumentCards(Site site, DocumentArchive archive)
    {
        _site = site;
        _cards = archive.Documents.ToFrozenDictionary(document => document.Document.Slug, MakeCard);
    }

    /// <summary>A document as lists show it.</summary>
    public DocumentCard this[ArchivedDocument document] => _cards[document.Document.Slug];

    /// <summary>The document of a slug as lists show it.</summary>
    public DocumentCard this[Slug slug] => _cards[slug];

    /// <summary>A kind of document in words.</summary>
    public string DescribeKind(string kind) => kind.Length == 0 ? _site.Text["kind.document"] : _site.Text.Or("kind." + kind, WordsOf(kind));

    /// <summary>A language in words.</summary>
    public string DescribeLanguage(string language) =>
        _site.Text.Or("language." + language, _site.Text.Or("language." + LanguageTag.LanguageOf(language), language));

    /// <summary>A document as citations see it.</summary>
    public CslRecord RecordOf(ArchivedDocument document) => CslRecord.Of(
        document.Metadata, DescribeKind(document.Metadata.Kind), _site.UrlOf(ArchivePaths.Of(document.Document.Slug)), _site.Settings.Title) with
    {
        EnglishGenre = document.Metadata.Kind is { Length: > 0 } kind ? _site.Text.InEnglish("kind." + kind, WordsOf(kind)) : "",
    };

    // Of a kind that the interface has no word for.
    private static string WordsOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');

    private DocumentCard MakeCard(ArchivedDocument document)
    {
        DocumentMetadata metadata = document.Metadata;
        return new DocumentCard(
            ArchivePaths.Of(metadata.Slug),
            metadata.Title,
            DescribeKind(metadata.Kind),
            metadata.FilingDate is { } date ? _site.Dates.Describe(date) : "",
            metadata.Place,
            metadata.Issuer.Length > 0 ? metadata.Issuer : metadata.Publisher,
            metadata.Language,
            _site.Text.Foreign(metadata.Language),
            document.Document.ParagraphCount,
            metadata.IsCatalogued)
        {
            IsolatedTitle = _site.Isolate(metadata.Title, metadata.Language),
        };
    }
}
