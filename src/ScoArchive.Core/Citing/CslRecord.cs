using System.Collections.Frozen;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Citing;

/// <summary>A document as bibliographies see it, with the names of CSL-JSON. Strings are empty where nothing is known.</summary>
/// <param name="Id">The document's slug.</param>
/// <param name="Type">CSL item type: <c>article-newspaper</c> for what the press wrote, <c>report</c> for all else.</param>
/// <param name="Kind">The archive's kind, such as <c>declaration</c>.</param>
/// <param name="Genre">The kind in words, for a report.</param>
/// <param name="Title">Title.</param>
/// <param name="Author">Author, or the body that issued it.</param>
/// <param name="IsPerson">Whether the author is a person.</param>
/// <param name="ContainerTitle">The newspaper or agency.</param>
/// <param name="Publisher">Publisher of a report.</param>
/// <param name="PublisherPlace">Place.</param>
/// <param name="Issued">Date.</param>
/// <param name="Url">Address in the archive.</param>
/// <param name="Archive">The archive's name.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Rights">Rights note.</param>
public sealed record CslRecord(
    string Id,
    string Type,
    string Kind,
    string Genre,
    string Title,
    string Author,
    bool IsPerson,
    string ContainerTitle,
    string Publisher,
    string PublisherPlace,
    CslDate Issued,
    string Url,
    string Archive,
    string Language,
    string Rights)
{
    private const string Report = "report";
    private const string NewspaperArticle = "article-newspaper";
    private static readonly FrozenSet<string> PressKinds = FrozenSet.Create(StringComparer.Ordinal, "interview", "news-report", "opinion");

    /// <summary>Whether the press wrote it.</summary>
    public bool IsFromPress => Type == NewspaperArticle;

    /// <summary>The kind in English words, for styles that write English; empty where it is that of <see cref="Genre"/>.</summary>
    public string EnglishGenre { get; init; } = "";

    /// <summary>The same for a style that writes English.</summary>
    public CslRecord InEnglish() => Genre.Length > 0 && EnglishGenre.Length > 0 ? this with { Genre = EnglishGenre } : this;

    /// <summary>The record of a document.</summary>
    /// <param name="metadata">What the archive states about it.</param>
    /// <param name="genre">Its kind in words.</param>
    /// <param name="url">Address of its page.</param>
    /// <param name="archive">The archive's name.</param>
    public static CslRecord Of(DocumentMetadata metadata, string genre, string url, string archive)
    {
        bool isFromPress = PressKinds.Contains(metadata.Kind);
        return new CslRecord(
            metadata.Slug.Value,
            isFromPress ? NewspaperArticle : Report,
            metadata.Kind,
            isFromPress || metadata.Kind.Length == 0 ? "" : genre,
            metadata.Title,
            metadata.Author.Length > 0 || isFromPress ? metadata.Author : metadata.Issuer,
            metadata.Author.Length > 0,
            isFromPress ? metadata.Publisher : "",
            isFromPress ? "" : metadata.Publisher,
            metadata.Place,
            new CslDate(metadata.Date),
            url,
            archive,
            metadata.Language,
            metadata.Rights);
    }

    /// <summary>The paragraph meant, in words; empty for a whole document.</summary>
    public string Locator { get; private init; } = "";

    /// <summary>The same document at the permalink of one of its paragraphs.</summary>
    /// <param name="check">The check of the text that it has today, as copied links carry it.</param>
    /// <param name="fragment">The paragraph's id.</param>
    /// <param name="number">Its number.</param>
    public CslRecord At(string check, string fragment, string number) => this with { Url = $"{Url}?v={check}#{fragment}", Locator = $"Paragraph {number}" };
}
