namespace ScoArchive.Search.Indexing;

/// <summary>Weighs a word in a passage as BM25 does: more for repetition, less in long passages.</summary>
/// <param name="passageLengths">How many words each passage has.</param>
internal sealed class PassageWeights(IReadOnlyList<int> passageLengths)
{
    /// <summary>The heaviest weight.</summary>
    public const int Heaviest = 15;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.5;
    private readonly double average = passageLengths.Count == 0 ? 1 : Math.Max(1, passageLengths.Average());

    /// <summary>A weight from 1 to <see cref="Heaviest"/>.</summary>
    public int Of(int passage, int count)
    {
        double lengthFactor = 1 - LengthShare + (LengthShare * passageLengths[passage] / average);
        double weight = count / (count + (Saturation * lengthFactor));
        return Math.Clamp((int)Math.Round(weight * Heaviest), 1, Heaviest);
    }
}
