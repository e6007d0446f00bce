using System.Collections.Immutable;
using ScoArchive.Templates.Types;

namespace ScoArchive.Pages.Models;

/// <summary>A document in a list.</summary>
/// <param name="Path">Address of its page.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind in words.</param>
/// <param name="Date">Date in words; empty when unknown.</param>
/// <param name="Place">Place of issue; empty when unknown.</param>
/// <param name="Publisher">Issuing body or publisher; empty when unknown.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="ForeignLanguage">The tag where it is not the interface's language; empty otherwise.</param>
/// <param name="Paragraphs">Number of numbered paragraphs.</param>
/// <param name="IsCatalogued">Whether an editor's record stands behind it.</param>
public sealed record DocumentCard(
    PagePath Path,
    string Title,
    string Kind,
    string Date,
    string Place,
    string Publisher,
    string Language,
    string ForeignLanguage,
    int Paragraphs,
    bool IsCatalogued)
{
    /// <summary>The title for plain words of the interface: kept apart from them where it is written in the other direction.</summary>
    public required string IsolatedTitle { get; init; }

    /// <summary>The same with the date where it is known.</summary>
    public string TitleWithDate => Date.Length > 0 ? $"{IsolatedTitle}, {Date}" : IsolatedTitle;
}

/// <summary>The list of all documents, or a part of it.</summary>
/// <param name="Heading">Its name.</param>
/// <param name="Introduction">A sentence below it.</param>
/// <param name="Kicker">The whole list, above the name of a part.</param>
/// <param name="Indices">Overviews that list them in other ways.</param>
/// <param name="Years">The documents by year, newest first within each year too.</param>
/// <param name="Chart">Where one page would be too long, how many there are by time, each leading to its page.</param>
/// <param name="Tombstones">Documents that are gone.</param>
/// <param name="Previous">The part before this one, if any.</param>
/// <param name="Next">The part after it, if any.</param>
[PageTemplate("documents")]
public sealed record DocumentsPage(
    string Heading,
    string Introduction,
    Link? Kicker,
    ImmutableArray<Link> Indices,
    ImmutableArray<DocumentYear> Years,
    BarChart Chart,
    ImmutableArray<TombstoneEntry> Tombstones,
    Link? Previous,
    Link? Next);

/// <summary>The documents of one year.</summary>
/// <param name="Heading">The year, or words for documents without one.</param>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Documents">The documents in time order.</param>
public sealed record DocumentYear(string Heading, Fragment Anchor, ImmutableArray<DocumentCard> Documents);
