using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion;

/// <summary>What conversion made of one seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Detected">Metadata read out of it.</param>
/// <param name="Blocks">The running text in reading order.</param>
/// <param name="Lines">Datelines, bylines, signatures and closings in reading order, each with its place among the blocks.</param>
/// <param name="Interventions">Every change made, ordered by seed position.</param>
/// <param name="Reports">Decisions of the steps, in the order they were taken.</param>
public sealed record ConvertedText(
    SeedText Seed,
    DetectedMetadata Detected,
    ImmutableArray<Block> Blocks,
    ImmutableArray<PlacedLine> Lines,
    ImmutableArray<Intervention> Interventions,
    ImmutableArray<StepReport> Reports);
