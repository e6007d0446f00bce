using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Proof;

/// <summary>What a finished document page shows of its seed.</summary>
/// <param name="Pieces">The pieces in page order.</param>
/// <param name="ClosedHyphens">Places of hyphens that the page says it closed.</param>
/// <param name="KeptHyphens">Places of hyphens that the page says it kept without a blank after them.</param>
/// <param name="SoftHyphens">Places of soft hyphens that the page says it removed.</param>
/// <param name="Corrections">Stretches that the page says it corrected.</param>
/// <param name="Faults">Attributes that could not be read.</param>
public sealed record PublishedText(
    ImmutableArray<PublishedPiece> Pieces,
    ImmutableHashSet<SeedPosition> ClosedHyphens,
    ImmutableHashSet<SeedPosition> KeptHyphens,
    ImmutableHashSet<SeedPosition> SoftHyphens,
    ImmutableArray<SeedRange> Corrections,
    ImmutableArray<string> Faults)
{
    /// <summary>The same with places in the order in which the seed is read.</summary>
    public PublishedText InOrder(ReadingOrder order) => new(
        [.. Pieces.Select(piece => piece with { Range = order.FromSeed(piece.Range) })],
        [.. ClosedHyphens.Select(order.FromSeed)],
        [.. KeptHyphens.Select(order.FromSeed)],
        [.. SoftHyphens.Select(order.FromSeed)],
        [.. Corrections.Select(order.FromSeed).OrderBy(range => range.First)],
        Faults);
}
