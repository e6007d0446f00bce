using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>A finished document page as search sees it.</summary>
/// <param name="Slug">The document's slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Address of the page relative to the site's root, such as <c>documents/new-delhi-statement/</c>.</param>
/// <param name="Date">EDTF date.</param>
/// <param name="DateText">The date in words.</param>
/// <param name="FirstYear">Earliest year the date can mean; 0 when unknown.</param>
/// <param name="LastYear">Latest year the date can mean; 0 when unknown.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Facts">Its values in the facets of documents.</param>
/// <param name="Passages">The numbered blocks and headings in reading order.</param>
public sealed record SearchableDocument(
    string Slug,
    string Title,
    string Path,
    string Date,
    string DateText,
    int FirstYear,
    int LastYear,
    string Language,
    ImmutableArray<FacetValue> Facts,
    ImmutableArray<SearchablePassage> Passages)
{
    /// <summary>Days of the document itself: when it was issued, and when what it tells of took place.</summary>
    public ImmutableArray<DateSpan> Days { get; init; } = [];
}
