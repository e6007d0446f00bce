using System.Collections.Immutable;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Building;

/// <summary>What the cache keeps of a conversion: all that a build asks of it, without the seed, which is read anyway.</summary>
/// <param name="Detected">Metadata read out of the seed.</param>
/// <param name="Blocks">The running text.</param>
/// <param name="Lines">Lines that are no paragraphs.</param>
/// <param name="Interventions">Every change made.</param>
internal sealed record KeptConversion(
    DetectedMetadata Detected, ImmutableArray<Block> Blocks, ImmutableArray<PlacedLine> Lines, ImmutableArray<Intervention> Interventions)
{
    /// <summary>Takes a conversion apart.</summary>
    public static KeptConversion Of(ConvertedText text) => new(text.Detected, text.Blocks, text.Lines, text.Interventions);

    /// <summary>The conversion again, without the decisions of its steps, which no build asks for.</summary>
    public ConvertedText With(SeedText seed) => new(seed, Detected, Blocks, Lines, Interventions, []);
}
