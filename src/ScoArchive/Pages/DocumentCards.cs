using System.Collections.Frozen;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Every document as lists and charts show it.</summary>
public sealed class DocumentCards
{
    private readonly FrozenDictionary<Slug, DocumentCard> _cards;

    /// <summary>Describes every document once.</summary>
    public DocumentCards(Site site, DocumentArchive archive)
    {
        Words = new DocumentWords(site);
        _cards = archive.Documents.ToFrozenDictionary(document => document.Document.Slug, Words.CardOf);
    }

    /// <summary>Describes single documents.</summary>
    public DocumentWords Words { get; }

    /// <summary>A document as lists show it.</summary>
    public DocumentCard this[ArchivedDocument document] => _cards[document.Document.Slug];

    /// <summary>The document of a slug as lists show it.</summary>
    public DocumentCard this[Slug slug] => _cards[slug];
}
