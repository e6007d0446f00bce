namespace ScoArchive.Theme.Models;

/// <summary>A date that a paragraph mentions.</summary>
/// <param name="Date">The date in words.</param>
/// <param name="Edtf">The date as EDTF.</param>
/// <param name="Precision">How precise the words are, in words.</param>
/// <param name="Document">Title of the document.</param>
/// <param name="Language">Its language.</param>
/// <param name="Passage">The paragraph around the date, the date marked.</param>
public sealed record DatedPassage(string Date, string Edtf, string Precision, string Document, string Language, PassageExcerpt Passage);
