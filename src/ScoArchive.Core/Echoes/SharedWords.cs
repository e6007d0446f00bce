using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SharedWords Between(PassagePairs left, ImmutableArray<int> right, WordWeights weights)
    {
        bool[] common = new bool[left.Count];
        bool[] rightPlaces = new bool[right.Length];
        foreach ((ulong pair, int first, int second) in WordPairs.Of(right))
        {
            if (left.MayHave(right[first]) && left.MayHave(right[second]) && left.NumberOf(pair) is >= 0 and var number)
            {
                common[number] = rightPlaces[first] = rightPlaces[second] = true;
            }
        }

        bool[] leftPlaces = new bool[left.Words.Length];
        foreach ((int number, int first, int second) in left.Places.Span)
        {
            if (common[number])
            {
                leftPlaces[first] = leftPlaces[second] = true;
            }
        }

        return Of(left.Words, Clustered(leftPlaces), right, Clustered(rightPlaces), weights);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static SharedWords Of(
        ImmutableArray<int> left, int[] leftPlaces, ImmutableArray<int> right, int[] rightPlaces, WordWeights weights)
    {
        int[] leftWords = Sorted(left, leftPlaces);
        int[] rightWords = Sorted(right, rightPlaces);
        double weight = 0;
        for (int i = 0; i < leftWords.Length; i++)
        {
            weight += (i == 0 || leftWords[i] != leftWords[i - 1]) && Has(rightWords, leftWords[i]) ? weights.Of(leftWords[i]) : 0;
        }

        return new SharedWords(Among(left, leftPlaces, rightWords), Among(right, rightPlaces, leftWords), weight);
    }

    private static int[] Sorted(ImmutableArray<int> words, int[] places)
    {
        int[] sorted = Array.ConvertAll(places, place => words[place]);
        Array.Sort(sorted);
        return sorted;
    }

    private static ImmutableArray<int> Among(ImmutableArray<int> words, int[] places, int[] others) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Array.FindAll(places, place => Has(others, words[place])));

    private static bool Has(int[] sorted, int word) => Array.BinarySearch(sorted, word) >= 0;

    // A pair shared here and another there is chance; three words close together are wording.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Clustered(bool[] places)
    {
        int[] kept = new int[places.Length];
        int count = 0;
        int cluster = 0;
        for (int place = 0; place < places.Length; place++)
        {
            if (!places[place])
            {
                continue;
            }

            if (count > cluster && place - kept[count - 1] > WidestGap)
            {
                cluster = count = Closed(cluster, count);
            }

            kept[count++] = place;
        }

        return kept[..Closed(cluster, count)];
    }

    private static int Closed(int cluster, int count) => count - cluster < FewestInCluster ? cluster : count;
}
