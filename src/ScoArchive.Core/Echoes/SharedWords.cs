using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoArchive.Core.Echoes;

/// <summary>The words that two passages share in clusters, and what they weigh.</summary>
/// <param name="Left">Places of the shared content words in the one.</param>
/// <param name="Right">Places of the shared content words in the other.</param>
/// <param name="Weight">The weight of the different words shared.</param>
internal sealed record SharedWords(ImmutableArray<int> Left, ImmutableArray<int> Right, double Weight)
{
    private const int WidestGap = 5;
    private const int FewestInCluster = 3;
    private const int UsualLength = 1024;

    /// <summary>Compares two passages pair by pair.</summary>
    /// <param name="left">The one with its pairs.</param>
    /// <param name="right">The content words of the other.</param>
    /// <param name="weights">The weights of words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SharedWords Between(PassagePairs left, ImmutableArray<int> right, WordWeights weights)
    {
        Span<bool> common = left.Count <= UsualLength ? stackalloc bool[left.Count] : new bool[left.Count];
        Span<bool> rightPlaces = right.Length <= UsualLength ? stackalloc bool[right.Length] : new bool[right.Length];
        foreach ((ulong pair, int first, int second) in WordPairs.Of(right))
        {
            if (left.MayHave(right[first]) && left.MayHave(right[second]) && left.NumberOf(pair) is >= 0 and var number)
            {
                common[number] = rightPlaces[first] = rightPlaces[second] = true;
            }
        }

        int words = left.Words.Length;
        Span<bool> leftPlaces = words <= UsualLength ? stackalloc bool[words] : new bool[words];
        foreach ((int number, int first, int second) in left.Places.Span)
        {
            if (common[number])
            {
                leftPlaces[first] = leftPlaces[second] = true;
            }
        }

        Span<int> kept = words + right.Length <= UsualLength ? stackalloc int[words + right.Length] : new int[words + right.Length];
        Span<int> leftKept = kept[..Cluster(leftPlaces[..words], kept)];
        Span<int> rightKept = kept[words..][..Cluster(rightPlaces[..right.Length], kept[words..])];
        return Of(left.Words, leftKept, right, rightKept, weights);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static SharedWords Of(
        ImmutableArray<int> left, ReadOnlySpan<int> leftPlaces, ImmutableArray<int> right, ReadOnlySpan<int> rightPlaces, WordWeights weights)
    {
        int most = Math.Max(leftPlaces.Length, rightPlaces.Length);
        Span<int> sorted = most <= UsualLength ? stackalloc int[2 * most] : new int[2 * most];
        Span<int> leftWords = Sort(left, leftPlaces, sorted);
        Span<int> rightWords = Sort(right, rightPlaces, sorted[most..]);
        double weight = 0;
        for (int i = 0; i < leftWords.Length; i++)
        {
            weight += (i == 0 || leftWords[i] != leftWords[i - 1]) && Has(rightWords, leftWords[i]) ? weights.Of(leftWords[i]) : 0;
        }

        return new SharedWords(Among(left, leftPlaces, rightWords), Among(right, rightPlaces, leftWords), weight);
    }

    private static Span<int> Sort(ImmutableArray<int> words, ReadOnlySpan<int> places, Span<int> sorted)
    {
        for (int i = 0; i < places.Length; i++)
        {
            sorted[i] = words[places[i]];
        }

        sorted[..places.Length].Sort();
        return sorted[..places.Length];
    }

    private static ImmutableArray<int> Among(ImmutableArray<int> words, ReadOnlySpan<int> places, ReadOnlySpan<int> others)
    {
        Span<int> kept = places.Length <= UsualLength ? stackalloc int[places.Length] : new int[places.Length];
        int count = 0;
        foreach (int place in places)
        {
            if (Has(others, words[place]))
            {
                kept[count++] = place;
            }
        }

        return [.. kept[..count]];
    }

    private static bool Has(ReadOnlySpan<int> sorted, int word) => sorted.BinarySearch(word) >= 0;

    // A pair shared here and another there is chance; three words close together are wording.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Cluster(ReadOnlySpan<bool> places, Span<int> kept)
    {
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

        return Closed(cluster, count);
    }

    private static int Closed(int cluster, int count) => count - cluster < FewestInCluster ? cluster : count;
}
