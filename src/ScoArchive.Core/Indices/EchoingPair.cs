using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Two documents that echo each other.</summary>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Echoes">What they share, in the order of the older document.</param>
/// <param name="IsCompared">Whether the two have a comparison of their own.</param>
public sealed record EchoingPair(ArchivedDocument Left, ArchivedDocument Right, ImmutableArray<ArchivedEcho> Echoes, bool IsCompared)
{
    /// <summary>How much they share in all.</summary>
    public double Strength => Echoes.Sum(echo => echo.Score);
}
