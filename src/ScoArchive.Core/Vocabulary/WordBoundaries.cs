using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Which terms found are words of the text at all. Chinese parts no words, so a term may lie across two of them: "难民事务" holds "难民",
/// and no "民事". A Russian word with a capital in the middle of a phrase is a name: "писатель Роман Сенчин" holds no novel.
/// </summary>
internal static class WordBoundaries
{
    private static readonly ImmutableArray<string> AdjectiveEndings = ["ая", "ое", "ые", "ый", "ий", "ой", "ого", "ому", "ых", "ую"];

    /// <summary>The terms without those that lie across words. Of two Chinese terms that share one sign, the end of one and the beginning of the other, the first counts.</summary>
    /// <param name="terms">The terms in order of their first words.</param>
    /// <param name="tokens">The words of the text.</param>
    public static IEnumerable<PhraseMatch<TopicTerm>> Keep(IEnumerable<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        var lastSigns = new HashSet<int>();
        foreach (PhraseMatch<TopicTerm> term in terms)
        {
            if (term.Count == 1 || !tokens[term.First].IsIdeograph)
            {
                yield return term;
            }
            else if (!lastSigns.Contains(term.First))
            {
                lastSigns.Add(term.After - 1);
                yield return term;
            }
        }
    }

    /// <summary>Whether a word with a capital stands for a person or place, and not for the thing that a term of small letters means.</summary>
    /// <param name="term">The term.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    public static bool IsName(PhraseMatch<TopicTerm> term, string text, ImmutableArray<Token> tokens)
    {
        Token token = tokens[term.First];
        return term.Count == 1 && !term.Value.HasCapital && IsCapitalised(term.First, text, tokens) && token.Word[0] is >= 'а' and <= 'я' && !IsAdjective(token.Word)
            && ((IsJoined(term.First, tokens) && IsCapitalised(term.First - 1, text, tokens)) || (IsJoined(term.First + 1, tokens) && IsCapitalised(term.First + 1, text, tokens) && IsJoined(term.First, tokens)));
    }

    // "the Antinarcotic Centre": the first word of a body's name has a capital too.
    private static bool IsAdjective(string word) => AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsJoined(int at, ImmutableArray<Token> tokens) => at > 0 && at < tokens.Length && tokens[at].Gap == TokenGap.None;

    // Text that is all in capitals has no names to tell.
    private static bool IsCapitalised(int at, string text, ImmutableArray<Token> tokens) =>
        tokens[at].IsCapitalised && text.AsSpan(tokens[at].Start, tokens[at].Length).ContainsAnyInRange('а', 'я');
}
