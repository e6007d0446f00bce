using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Archive;

/// <summary>A document that was withdrawn, merged or split: what is kept of it at its address.</summary>
/// <param name="Metadata">What its record states about it still.</param>
/// <param name="Statement">What became of it, when and why.</param>
/// <param name="Paragraphs">Every paragraph id that it ever had, in reading order, with the place where its text is now.</param>
public sealed record Tombstone(DocumentMetadata Metadata, TombstoneStatement Statement, ImmutableArray<FollowedParagraph> Paragraphs)
{
    /// <summary>The slug that it had, and that nothing else gets.</summary>
    public Slug Slug => Metadata.Slug;
}
