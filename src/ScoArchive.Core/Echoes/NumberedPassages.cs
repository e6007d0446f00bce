using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>Passages with their content words numbered and weighed, once for all that looks for what they share.</summary>
public sealed class NumberedPassages
{
    private NumberedPassages(ImmutableArray<EchoPassage> passages)
    {
        Passages = passages;
        Words = [.. passages.AsParallel().AsOrdered().Select(passage => ContentWords.Of(passage.Text)).AsSequential().Select(Numbers.Number)];
        Weights = new WordWeights(Numbers);
    }

    /// <summary>The passages, documents one after the other.</summary>
    public ImmutableArray<EchoPassage> Passages { get; }

    /// <summary>The numbers of each passage's content words, in order.</summary>
    internal ImmutableArray<ImmutableArray<int>> Words { get; }

    /// <summary>The words by number.</summary>
    internal WordNumbers Numbers { get; } = new();

    /// <summary>What each word tells.</summary>
    internal WordWeights Weights { get; }

    /// <summary>Numbers the words of passages.</summary>
    /// <param name="passages">All passages, documents one after the other, in the order in which echoes name them.</param>
    public static NumberedPassages Of(ImmutableArray<EchoPassage> passages) => new(passages);
}
