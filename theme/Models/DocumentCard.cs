namespace ScoArchive.Theme.Models;

/// <summary>A document in a list.</summary>
/// <param name="Path">Address of its page.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind in words.</param>
/// <param name="Date">Date in words; empty when unknown.</param>
/// <param name="DateTime">Day, month or year for machines; empty when unknown.</param>
/// <param name="Place">Place of issue; empty when unknown.</param>
/// <param name="Publisher">Issuing body or publisher; empty when unknown.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Paragraphs">Number of numbered paragraphs.</param>
/// <param name="IsCatalogued">Whether an editor's record stands behind it.</param>
public sealed record DocumentCard(
    PagePath Path,
    string Title,
    string Kind,
    string Date,
    string DateTime,
    string Place,
    string Publisher,
    string Language,
    int Paragraphs,
    bool IsCatalogued);
