using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Passages with their words numbered and weighed, once for all that looks for what they share.</summary>
public sealed class NumberedPassages
{
    private NumberedPassages(ImmutableArray<EchoPassage> passages, Func<WordNumbers, WordWeights> weigh)
    {
        Passages = passages;
        All = [.. passages.AsParallel().AsOrdered().Select(passage => Tokenizer.Tokenize(passage.Text)).AsSequential().Select(Numbers.Number)];
        Words = [.. All.Select(ContentOf)];
        Weights = weigh(Numbers);
    }

    /// <summary>The passages, documents one after the other.</summary>
    public ImmutableArray<EchoPassage> Passages { get; }

    /// <summary>All words of each passage, in order.</summary>
    internal ImmutableArray<ImmutableArray<NumberedWord>> All { get; }

    /// <summary>The numbers of each passage's content words, in order.</summary>
    internal ImmutableArray<ImmutableArray<int>> Words { get; }

    /// <summary>The words by number.</summary>
    internal WordNumbers Numbers { get; } = new();

    /// <summary>What each word tells.</summary>
    internal WordWeights Weights { get; }

    /// <summary>Numbers the words of an archive's passages and weighs them by what is known of words, so that no passage changes what others tell.</summary>
    /// <param name="passages">All passages, documents one after the other, in the order in which echoes name them.</param>
    /// <param name="own">Common words of the archive's own, and how many of a thousand passages hold each.</param>
    public static NumberedPassages Of(ImmutableArray<EchoPassage> passages, IReadOnlyDictionary<string, int>? own = null)
    {
        var common = new CommonWords(own ?? ImmutableDictionary<string, int>.Empty);
        return new(passages, numbers => WordWeights.Known(numbers, common));
    }

    /// <summary>Numbers the words of two documents and weighs them by how few passages of the two hold each.</summary>
    /// <param name="passages">The passages of both, one document after the other.</param>
    public static NumberedPassages OfTwo(ImmutableArray<EchoPassage> passages) => new(passages, WordWeights.Counted);

    private ImmutableArray<int> ContentOf(ImmutableArray<NumberedWord> words)
    {
        var content = ImmutableArray.CreateBuilder<int>(words.Length);
        foreach (NumberedWord word in words)
        {
            if (word.IsContent)
            {
                content.Add(Numbers.KeyOf(word));
            }
        }

        return content.DrainToImmutable();
    }
}
