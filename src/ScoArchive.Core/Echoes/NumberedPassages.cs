using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>Passages with their words numbered and weighed, once for all that looks for what they share.</summary>
public sealed class NumberedPassages
{
    private const int AtOnce = 1024;

    private NumberedPassages(ImmutableArray<EchoPassage> passages, RememberedPlaces? remembered, bool isSorted, Func<NumberedPassages, WordWeights> weigh)
    {
        (Passages, Remembered) = (passages, remembered);
        Numbers = new WordNumbers(remembered?.Memory.Stems ?? []);
        All = [.. Enumerable.Range(0, passages.Length).Chunk(AtOnce).SelectMany(NumberAll)];
        if (isSorted)
        {
            Numbers.SortKeys();
        }

        Words = InParallel.Make(All.Length, place => ContentOf(All[place]));
        Weights = weigh(this);
    }

    /// <summary>The passages, documents one after the other.</summary>
    public ImmutableArray<EchoPassage> Passages { get; }

    /// <summary>All words of each passage, in order.</summary>
    internal ImmutableArray<ImmutableArray<NumberedWord>> All { get; }

    /// <summary>The numbers of each passage's content words, in order.</summary>
    internal ImmutableArray<ImmutableArray<int>> Words { get; }

    /// <summary>The words by number.</summary>
    internal WordNumbers Numbers { get; }

    /// <summary>What each word tells.</summary>
    internal WordWeights Weights { get; }

    /// <summary>What is remembered of the passages; <see langword="null"/> where nothing is.</summary>
    internal RememberedPlaces? Remembered { get; }

    /// <summary>
    /// Numbers the words of an archive's passages and weighs them by what is known of words, so that no passage changes what others tell:
    /// content words are numbered by the alphabet, in which a new one changes no order of others.
    /// </summary>
    /// <param name="passages">All passages, documents one after the other, in the order in which echoes name them.</param>
    /// <param name="own">Common words of the archive's own, and how many of a thousand passages hold each.</param>
    public static NumberedPassages Of(ImmutableArray<EchoPassage> passages, IReadOnlyDictionary<string, int>? own = null) => Of(passages, null, own);

    /// <summary>Numbers the words of two documents and weighs them by how few passages of the two hold each.</summary>
    /// <param name="passages">The passages of both, one document after the other.</param>
    public static NumberedPassages OfTwo(ImmutableArray<EchoPassage> passages) => new(passages, null, isSorted: false, numbered => WordWeights.Counted(numbered.Words, numbered.Numbers.Keys.Count));

    /// <summary>The same as without a memory; words of passages that are remembered are taken from it.</summary>
    internal static NumberedPassages Of(ImmutableArray<EchoPassage> passages, RememberedPlaces? remembered, IReadOnlyDictionary<string, int>? own)
    {
        var common = new CommonWords(own ?? ImmutableDictionary<string, int>.Empty);
        return new(passages, remembered, isSorted: true, numbered => WordWeights.Known(numbered.Numbers.Keys, common));
    }

    /// <summary>The passages that are remembered and gone, by their places there, with the numbers of their content words.</summary>
    internal IEnumerable<(int Place, ImmutableArray<int> Words)> Gone() => Enumerable.Range(0, Remembered?.Memory.Passages.Length ?? 0)
        .Where(place => Remembered!.NowOf(place) < 0)
        .Select(place => (place, ContentOf(Remembered!.Memory.Passages[place].Words)));

    // So many are cut into words at once, on all processors, that none waits; all words of an archive are not held beside their numbers.
    private IEnumerable<ImmutableArray<NumberedWord>> NumberAll(int[] places)
    {
        ImmutableArray<ImmutableArray<Token>> tokens = InParallel.Make(places.Length, at => IsRemembered(places[at]) ? default : Tokenizer.Tokenize(Passages[places[at]].Text));
        return places.Zip(tokens, (place, words) => words.IsDefault ? Remembered!.Memory.Passages[Remembered.BeforeOf(place)].Words : Numbers.Number(words));
    }

    private bool IsRemembered(int place) => Remembered?.BeforeOf(place) >= 0;

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
