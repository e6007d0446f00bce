using System.Collections.Immutable;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Proof;

/// <summary>A stretch of a published page that says which stretch of the seed it shows.</summary>
/// <param name="Range">The stretch of the seed.</param>
/// <param name="Kind">What the piece is on the page.</param>
/// <param name="Signs">Its visible characters, received words in place of corrected ones.</param>
public sealed record PublishedPiece(SeedRange Range, PieceKind Kind, ImmutableArray<PublishedSign> Signs);
