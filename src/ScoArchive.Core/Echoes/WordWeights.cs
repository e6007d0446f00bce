using System.Buffers;
using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Weighs each word by how few passages hold it.</summary>
internal sealed class WordWeights
{
    /// <summary>Weights are multiples of one part of so many: sums of them are exact, and depend neither on their order nor on a machine's last digit.</summary>
    public const int Parts = 1024;

    private readonly ImmutableArray<double> _weights;
    private readonly ImmutableArray<int> _parts;

    private WordWeights(double passages, IEnumerable<double> holders)
    {
        Unit = Rounded(Math.Log(1 + passages));
        _weights = [.. holders.Select(holding => Rounded(Math.Log(1 + (passages / holding))))];
        _parts = [.. _weights.Select(weight => (int)(weight * Parts))];
    }

    /// <summary>What a word weighs that one passage alone holds.</summary>
    public double Unit { get; }

    /// <summary>Weighs words by the passages numbered alone.</summary>
    /// <param name="passages">The words of each passage, by number.</param>
    /// <param name="words">How many words there are.</param>
    public static WordWeights Counted(ImmutableArray<ImmutableArray<int>> passages, int words)
    {
        double[] holders = new double[words];
        foreach (int word in passages.SelectMany(passage => passage.Distinct()))
        {
            holders[word]++;
        }

        return new(passages.Length, holders);
    }

    /// <summary>Weighs words by what is known of them, whichever passages are numbered: one passage more changes no weight.</summary>
    /// <param name="keys">The keys of the words, by number.</param>
    /// <param name="common">What is known.</param>
    public static WordWeights Known(IEnumerable<string> keys, CommonWords common) =>
        new(CommonWords.Passages, keys.Select(common.HoldersOf));

    /// <summary>The weight of a word.</summary>
    public double Of(int word) => _weights[word];

    /// <summary>The weight of a pair of words, in parts of <see cref="Parts"/>; exact, as all weights are.</summary>
    public int PartsOfPair(ulong pair)
    {
        (int low, int high) = WordPairs.WordsOf(pair);
        return _parts[low] + _parts[high];
    }

    /// <summary>The weight of the different words among some.</summary>
    public double OfAll(ReadOnlySpan<int> words)
    {
        int[] sorted = ArrayPool<int>.Shared.Rent(words.Length);
        words.CopyTo(sorted);
        Array.Sort(sorted, 0, words.Length);
        double weight = 0;
        for (int i = 0; i < words.Length; i++)
        {
            weight += i == 0 || sorted[i] != sorted[i - 1] ? _weights[sorted[i]] : 0;
        }

        ArrayPool<int>.Shared.Return(sorted);
        return weight;
    }

    private static double Rounded(double weight) => Math.Floor((weight * Parts) + 0.5) / Parts;
}
