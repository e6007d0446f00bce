using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Echoes;

/// <summary>A phrase of a passage.</summary>
internal readonly record struct PhraseRange(string Text, ImmutableArray<Token> Tokens, int First, int Last, ulong Hash)
{
    public const ulong NoWords = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    public string Words => Text[Tokens[First].Start..Tokens[Last].End];

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
        return (hash ^ (hash >> 29)) * Spread;
    }

    /// <summary>The numbers of the shorter phrases inside.</summary>
    public IEnumerable<ulong> Parts()
    {
        for (int first = First; first <= Last; first++)
        {
            ulong hash = NoWords;
            for (int last = first; last <= Last; last++)
            {
                hash = Append(hash, HashOf(Tokens[last].Stem));
                if (last - first < Last - First)
                {
                    yield return hash;
                }
            }
        }
    }
}
