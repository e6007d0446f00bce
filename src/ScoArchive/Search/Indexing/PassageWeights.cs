namespace ScoArchive.Search.Indexing;

/// <summary>Weighs a word in a passage as BM25 does: more for repetition, less in long passages.</summary>
internal sealed class PassageWeights
{
    /// <summary>The heaviest weight.</summary>
    public const int Heaviest = 15;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.5;
    private readonly IReadOnlyList<int> _passageLengths;
    private readonly double _average;
    private readonly byte[] _weightsOfOne;

    /// <summary>Weights in an archive whose passages are all known.</summary>
    /// <param name="passageLengths">How many words each passage has.</param>
    public PassageWeights(IReadOnlyList<int> passageLengths)
    {
        _passageLengths = passageLengths;
        _average = passageLengths.Count == 0 ? 1 : Math.Max(1, passageLengths.Average());
        _weightsOfOne = [.. passageLengths.Select(length => (byte)Weigh(length, 1))];
    }

    /// <summary>A weight from 1 to <see cref="Heaviest"/>.</summary>
    public int Of(int passage, int count) => count == 1 ? _weightsOfOne[passage] : Weigh(_passageLengths[passage], count);

    private int Weigh(int length, int count)
    {
        double lengthFactor = 1 - LengthShare + (LengthShare * length / _average);
        double weight = count / (count + (Saturation * lengthFactor));
        return Math.Clamp((int)Math.Round(weight * Heaviest), 1, Heaviest);
    }
}
