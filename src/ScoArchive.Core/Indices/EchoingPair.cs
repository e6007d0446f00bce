using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Indices;

/// <summary>Two documents that echo each other.</summary>
/// <param name="Documents">The two.</param>
/// <param name="Echoes">What they share, in the order of the older document.</param>
public sealed record EchoingPair(DocumentPair Documents, ImmutableArray<ArchivedEcho> Echoes)
{
    /// <summary>The older document.</summary>
    public ArchivedDocument Left => Documents.Left;

    /// <summary>The newer document.</summary>
    public ArchivedDocument Right => Documents.Right;

    /// <summary>How much they share in all.</summary>
    public double Strength => Echoes.Sum(echo => echo.Score);

    /// <summary>How many pairs of passages they make, the strongest first, when each passage stands in one pair.</summary>
    public int Separate
    {
        get
        {
            HashSet<int> left = [];
            HashSet<int> right = [];
            return Echoes.OrderByDescending(echo => echo.Score)
                .Count(echo => !left.Contains(echo.Left.Index) && !right.Contains(echo.Right.Index) && left.Add(echo.Left.Index) && right.Add(echo.Right.Index));
        }
    }
}
