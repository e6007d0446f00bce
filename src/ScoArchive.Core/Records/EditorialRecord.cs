using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Records;

/// <summary>What an editor states about a seed, in the YAML file beside it.</summary>
/// <param name="FileName">The record's file name.</param>
/// <param name="Metadata">Statements about the document.</param>
/// <param name="Guidance">Statements that steer conversion.</param>
/// <param name="Topics">Topics that the editor adds and removes.</param>
/// <param name="Decisions">Decisions about paragraph ids.</param>
/// <param name="References">The slugs that stand in it, its own first.</param>
public sealed record EditorialRecord(
    string FileName,
    DocumentMetadata Metadata,
    EditorialGuidance Guidance,
    CuratedTopics Topics,
    PermalinkDecisions Decisions,
    ImmutableArray<SlugReference> References)
{
    /// <summary>What became of the document; <see langword="null"/> for one that is published.</summary>
    public TombstoneStatement? Tombstone { get; init; }

    /// <summary>The file out of which the seed was taken; <see langword="null"/> where the seed is what was received.</summary>
    public OriginalStatement? Original { get; init; }

    /// <summary>How the seed's bytes are to be read.</summary>
    public StatedReading Reading { get; init; } = StatedReading.None;
}
