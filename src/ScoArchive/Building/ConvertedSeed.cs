using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;

namespace ScoArchive.Building;

/// <summary>A seed after conversion, before ids are given.</summary>
/// <param name="Unit">Where it came from.</param>
/// <param name="Text">What conversion made of it.</param>
/// <param name="Metadata">What is stated about it.</param>
/// <param name="Guidance">What its record told conversion.</param>
/// <param name="Topics">Topics an editor adds and removes.</param>
/// <param name="Decisions">Decisions about paragraph ids.</param>
/// <param name="References">The slugs that its record speaks of, its own first.</param>
public sealed record ConvertedSeed(
    SeedUnit Unit, ConvertedText Text, DocumentMetadata Metadata, EditorialGuidance Guidance, CuratedTopics Topics, PermalinkDecisions Decisions, ImmutableArray<SlugReference> References)
{
    /// <summary>The file as received, out of which the seed was taken.</summary>
    public Original? Original { get; init; }
}
