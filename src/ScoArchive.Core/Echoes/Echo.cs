using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Two passages of different documents that say nearly the same.</summary>
/// <param name="Left">The passage that stands first in the order given.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">How much they share, above 0 and at most 1.</param>
/// <param name="LeftShared">The shared words in the first, in order.</param>
/// <param name="RightShared">The shared words in the second, in order.</param>
public sealed record Echo(
    EchoPassage Left, EchoPassage Right, double Score, ImmutableArray<TextSpan> LeftShared, ImmutableArray<TextSpan> RightShared);
