using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Weighs each word by how few passages hold it.</summary>
internal sealed class WordWeights
{
    private readonly ImmutableArray<double> _weights;

    /// <summary>Weighs the words of all passages numbered.</summary>
    public WordWeights(WordNumbers numbers)
    {
        Unit = Math.Log(1 + numbers.PassageCount);
        _weights = [.. numbers.Holders.Select(holders => Math.Log(1 + ((double)numbers.PassageCount / holders)))];
    }

    /// <summary>What a word weighs that one passage alone holds.</summary>
    public double Unit { get; }

    /// <summary>The weight of a word.</summary>
    public double Of(int word) => _weights[word];

    /// <summary>The weight of a pair of words.</summary>
    public double OfPair(ulong pair)
    {
        (int low, int high) = WordPairs.WordsOf(pair);
        return _weights[low] + _weights[high];
    }

    /// <summary>The weight of the different words among some.</summary>
    public double OfAll(IEnumerable<int> words) => words.Distinct().Sum(Of);
}
