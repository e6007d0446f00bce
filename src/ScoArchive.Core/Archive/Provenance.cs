using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Archive;

/// <summary>How a document came from its seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="TitleRange">Where the title stands in the seed; <see langword="null"/> when the title shown is an editor's.</param>
/// <param name="ReceivedTitle">The title as received, where the one shown is an editor's; otherwise <see langword="null"/>.</param>
/// <param name="Interventions">Every change made to the seed's text, in seed order.</param>
/// <param name="Detected">What could be read of its metadata.</param>
public sealed record Provenance(
    SeedText Seed,
    SeedRange? TitleRange,
    Intervention? ReceivedTitle,
    ImmutableArray<Intervention> Interventions,
    DetectedMetadata Detected)
{
    /// <summary>The corrections of words as the record states them.</summary>
    public ImmutableArray<Correction> StatedCorrections { get; init; } = [];

    /// <summary>The file as received, out of which the seed was taken; <see langword="null"/> where the seed is what was received.</summary>
    public Original? Original { get; init; }

    /// <summary>The interventions with the title's, in seed order.</summary>
    public ImmutableArray<Intervention> AllInterventions => ReceivedTitle is null
        ? Interventions
        : [.. Interventions.Append(ReceivedTitle).OrderBy(intervention => intervention.Range.First)];
}
