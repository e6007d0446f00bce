namespace ScoArchive.Theme.Models;

/// <summary>A date that a paragraph mentions.</summary>
/// <param name="Date">The date in words.</param>
/// <param name="Edtf">The date as EDTF.</param>
/// <param name="View">Whether it lies before or after the document's own date, in words; empty when that cannot be told.</param>
/// <param name="Document">Title of the document.</param>
/// <param name="Passage">The paragraph around the date, the date marked.</param>
public sealed record DatedPassage(string Date, string Edtf, string View, string Document, PassageExcerpt Passage);
