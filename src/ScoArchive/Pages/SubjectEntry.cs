using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Pages;

/// <summary>A document that has to do with a subject as a whole, or those of its paragraphs that bear on the subject for one reason.</summary>
/// <param name="Document">The document.</param>
/// <param name="Reason">Why its paragraphs are there; none for the document as a whole.</param>
/// <param name="Passages">The paragraphs in reading order.</param>
public sealed record SubjectEntry(ArchivedDocument Document, SubjectReason? Reason, ImmutableArray<Passage> Passages)
{
    // A document with one paragraph in full takes as much room as three in a list; further numbers stand so many to a line.
    private const int RoomOfPassage = 3;
    private const int NumbersALine = 12;

    /// <summary>The room that it takes on a page at least.</summary>
    public int Room => Reason is null ? 1 : RoomOfPassage + (Passages.Length / NumbersALine);

    /// <summary>Its place in time, that of its document.</summary>
    public ListDate Date => ListDate.Of(Document.Metadata.FilingDate);
}
