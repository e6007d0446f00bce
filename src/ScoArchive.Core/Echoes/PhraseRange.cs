using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>A phrase of a passage.</summary>
/// <param name="Passage">The passage's place among those numbered.</param>
/// <param name="First">The place of its first word in the passage.</param>
/// <param name="Last">The place of its last word.</param>
/// <param name="Hash">The number that stands for its words.</param>
internal readonly record struct PhraseRange(int Passage, int First, int Last, ulong Hash)
{
    public const ulong NoWords = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The phrase as the passage writes it.</summary>
    public string WordsIn(EchoPassage passage)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(passage.Text);
        return passage.Text[tokens[First].Start..tokens[Last].End];
    }

    /// <summary>The number of a word; the same on every machine, unlike a string's own hash.</summary>
    public static ulong HashOf(string word)
    {
        ulong hash = NoWords;
        foreach (char c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The number of a phrase with one more word.</summary>
    public static ulong Append(ulong phrase, ulong word)
    {
        ulong hash = (phrase ^ word) * Prime;
        return (hash ^ (hash >> 29)) * Spread.Factor;
    }
}
