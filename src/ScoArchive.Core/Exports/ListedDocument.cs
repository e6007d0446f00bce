using System.Text.Json;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Exports;

/// <summary>A document as a list of documents names it.</summary>
/// <param name="Slug">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, EDTF; empty without one.</param>
/// <param name="Url">Its page.</param>
public sealed record ListedDocument(Slug Slug, string Title, string Date, string Url)
{
    /// <summary>Names a document.</summary>
    public static ListedDocument Of(ArchivedDocument document, IArchiveAddresses addresses) =>
        new(document.Document.Slug, document.Metadata.Title, document.Metadata.FilingDate?.ToString() ?? "", addresses.Of(document));

    /// <summary>Its members.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("slug", Slug.Value);
        json.WriteString("title", Title);
        json.WriteKnown("date", Date);
        json.WriteString("url", Url);
    }
}
