using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Weighs each word by how few passages hold it.</summary>
internal sealed class WordWeights
{
    // Sums of such parts are exact: they depend neither on their order nor on a machine's last digit.
    private const double Parts = 1024;

    private readonly ImmutableArray<double> _weights;

    /// <summary>Weighs the words of all passages numbered.</summary>
    public WordWeights(WordNumbers numbers)
    {
        Unit = Rounded(Math.Log(1 + numbers.PassageCount));
        _weights = [.. numbers.Holders.Select(holders => Rounded(Math.Log(1 + ((double)numbers.PassageCount / holders))))];
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

    private static double Rounded(double weight) => Math.Floor((weight * Parts) + 0.5) / Parts;
}
