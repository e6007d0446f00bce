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
    /// <param name="left">The one with its pairs.</param>
    /// <param name="right">The content words of the other.</param>
    /// <param name="weights">The weights of words.</param>
    public static SharedWords Between(PassagePairs left, ImmutableArray<int> right, WordWeights weights)
    {
        bool[] common = new bool[left.Count];
        bool[] rightPlaces = new bool[right.Length];
        foreach ((ulong pair, int first, int second) in WordPairs.Of(right))
        {
            int number = left.NumberOf(pair);
            if (number >= 0)
            {
                common[number] = rightPlaces[first] = rightPlaces[second] = true;
            }
        }

        bool[] leftPlaces = new bool[left.Words.Length];
        foreach ((int number, int first, int second) in left.Places)
        {
            if (common[number])
            {
                leftPlaces[first] = leftPlaces[second] = true;
            }
        }

        return Of(left.Words, Clustered(leftPlaces), right, Clustered(rightPlaces), weights);
    }

    private static SharedWords Of(
        ImmutableArray<int> left, List<int> leftPlaces, ImmutableArray<int> right, List<int> rightPlaces, WordWeights weights)
    {
        HashSet<int> words = [.. leftPlaces.Select(place => left[place])];
        words.IntersectWith(rightPlaces.Select(place => right[place]));
        return new SharedWords(
            [.. leftPlaces.Where(place => words.Contains(left[place]))],
            [.. rightPlaces.Where(place => words.Contains(right[place]))],
            words.Sum(weights.Of));
    }

    // A pair shared here and another there is chance; three words close together are wording.
    private static List<int> Clustered(bool[] places)
    {
        List<int> kept = [];
        int cluster = 0;
        for (int place = 0; place < places.Length; place++)
        {
            if (!places[place])
            {
                continue;
            }

            if (kept.Count > cluster && place - kept[^1] > WidestGap)
            {
                cluster = Close(kept, cluster);
            }

            kept.Add(place);
        }

        Close(kept, cluster);
        return kept;
    }

    private static int Close(List<int> kept, int cluster)
    {
        if (kept.Count - cluster < FewestInCluster)
        {
            kept.RemoveRange(cluster, kept.Count - cluster);
        }

        return kept.Count;
    }
}
