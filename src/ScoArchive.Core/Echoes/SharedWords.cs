using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>The words that two passages share in clusters, and what they weigh.</summary>
/// <param name="Left">Places of the shared content words in the one.</param>
/// <param name="Right">Places of the shared content words in the other.</param>
/// <param name="Weight">The weight of the different words shared.</param>
internal sealed record SharedWords(ImmutableArray<int> Left, ImmutableArray<int> Right, double Weight)
{
    private const int WidestGap = 5;
    private const int FewestInCluster = 3;

    /// <summary>Compares two passages pair by pair.</summary>
    public static SharedWords Between(WordPairs left, WordPairs right, WordWeights weights)
    {
        HashSet<ulong> common = [.. left.Places.Select(place => place.Pair)];
        common.IntersectWith(right.Places.Select(place => place.Pair));
        SortedSet<int> leftPlaces = Clustered(left, common);
        SortedSet<int> rightPlaces = Clustered(right, common);
        HashSet<int> words = [.. leftPlaces.Select(place => left.Words[place])];
        words.IntersectWith(rightPlaces.Select(place => right.Words[place]));
        return new SharedWords(
            [.. leftPlaces.Where(place => words.Contains(left.Words[place]))],
            [.. rightPlaces.Where(place => words.Contains(right.Words[place]))],
            words.Order().Sum(weights.Of));
    }

    // A pair shared here and another there is chance; three words close together are wording.
    private static SortedSet<int> Clustered(WordPairs passage, HashSet<ulong> common)
    {
        SortedSet<int> places = [];
        foreach ((ulong pair, int first, int second) in passage.Places)
        {
            if (common.Contains(pair))
            {
                places.Add(first);
                places.Add(second);
            }
        }

        SortedSet<int> kept = [];
        List<int> cluster = [];
        foreach (int place in places)
        {
            if (cluster.Count > 0 && place - cluster[^1] > WidestGap)
            {
                Keep(cluster, kept);
            }

            cluster.Add(place);
        }

        Keep(cluster, kept);
        return kept;
    }

    private static void Keep(List<int> cluster, SortedSet<int> kept)
    {
        if (cluster.Count >= FewestInCluster)
        {
            kept.UnionWith(cluster);
        }

        cluster.Clear();
    }
}
