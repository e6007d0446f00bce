using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;

namespace ScoArchive.Core.Indices;

/// <summary>Two passages of different documents of the archive that say nearly the same.</summary>
/// <param name="Left">The passage of the older document.</param>
/// <param name="Right">The passage of the newer document.</param>
/// <param name="Score">How much they share, above 0 and at most 1.</param>
/// <param name="LeftShared">The shared words in the first, in order.</param>
/// <param name="RightShared">The shared words in the second, in order.</param>
public sealed record ArchivedEcho(
    Passage Left, Passage Right, double Score, ImmutableArray<TextSpan> LeftShared, ImmutableArray<TextSpan> RightShared);
