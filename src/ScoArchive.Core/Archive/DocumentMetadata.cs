using System.Collections.Immutable;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Archive;

/// <summary>What the archive states about a document. Strings are empty where nothing is known.</summary>
/// <param name="Slug">Name in the document's address.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind, such as <c>declaration</c>.</param>
/// <param name="Date">Date of issue or publication.</param>
/// <param name="EventDate">Date of the event it tells of, where that differs.</param>
/// <param name="Place">Place of issue.</param>
/// <param name="Issuer">Issuing body.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Author">Author.</param>
/// <param name="Source">Where the text was obtained.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Rights">Rights note.</param>
/// <param name="Related">Related documents.</param>
/// <param name="Notes">Notes to readers.</param>
/// <param name="FormerSlugs">Slugs under which it was published before; they stay addresses.</param>
/// <param name="Published">Day on which the archive first published it.</param>
/// <param name="Revised">Day of the archive's last editorial change to it.</param>
/// <param name="IsCatalogued">Whether an editor's record stands behind this, rather than detection alone.</param>
public sealed record DocumentMetadata(
    Slug Slug,
    string Title,
    string Kind,
    Edtf? Date,
    Edtf? EventDate,
    string Place,
    string Issuer,
    string Publisher,
    string Author,
    SourceStatement Source,
    string Language,
    string Rights,
    ImmutableArray<RelatedDocument> Related,
    ImmutableArray<string> Notes,
    ImmutableArray<Slug> FormerSlugs,
    DateOnly? Published,
    DateOnly? Revised,
    bool IsCatalogued)
{
    /// <summary>The date it is filed under: its own, or that of the event it tells of.</summary>
    public Edtf? FilingDate => Date ?? EventDate;
}
