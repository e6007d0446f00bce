using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A term that shows a topic, or a phrase that holds such a term and does not show it.</summary>
/// <param name="Topic">The topic's slug.</param>
/// <param name="NeedsCapitals">Whether the term is an abbreviation, which only capitals show.</param>
/// <param name="Weight">What the phrase says about the topic.</param>
/// <param name="HasCapital">Whether it is written with a capital, as a name is.</param>
/// <param name="InnerCapitals">Which words of a phrase that opens in small letters have a capital, one bit for each: "activities of the Organisation" speaks of one organisation.</param>
internal sealed record TopicTerm(string Topic, bool NeedsCapitals, TermWeight Weight, bool HasCapital, int InnerCapitals)
{
    /// <summary>Which words of a phrase have a capital though it opens in small letters.</summary>
    public static int InnerCapitalsOf(string phrase)
    {
        ImmutableArray<Token> words = Tokenizer.Tokenize(phrase);
        return words[0].IsCapitalised ? 0 : Enumerable.Range(1, Math.Min(words.Length, sizeof(int) * 8) - 1).Where(at => words[at].IsCapitalised).Sum(at => 1 << at);
    }

    /// <summary>Whether a text consists of capitals, but for a plural ending.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        foreach (char sign in text.TrimEnd('s'))
        {
            if (char.IsLower(sign))
            {
                return false;
            }

            capitals += char.IsUpper(sign) ? 1 : 0;
        }

        return capitals > 1;
    }
}
