using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Archive;

/// <summary>How a document came from its seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="TitleRange">Where the title stands in the seed; <see langword="null"/> when the title shown is an editor's.</param>
/// <param name="Interventions">Every change made to the seed's text, in seed order.</param>
/// <param name="Detected">What could be read of its metadata.</param>
public sealed record Provenance(
    SeedText Seed,
    SeedRange? TitleRange,
    ImmutableArray<Intervention> Interventions,
    DetectedMetadata Detected);
