using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds subjects that a text names one beside the other: "cooperation in trade, transport and tourism". Each of them is meant.</summary>
internal static class Enumerations
{
    private const int LongestGap = 6;

    private static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(["and", "or", "и", "или", "和", "及", "与", "或"], StringComparer.Ordinal);

    /// <summary>Where the terms begin that are joined to a term of another topic by a comma or "and", with a word or two between.</summary>
    /// <param name="terms">The terms in text order.</param>
    /// <param name="tokens">The words of the text.</param>
    public static HashSet<int> PlacesOf(ImmutableArray<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        var places = new HashSet<int>();
        PhraseMatch<TopicTerm>? last = null;
        foreach (PhraseMatch<TopicTerm> term in terms.Where(term => term.Value.Weight <= TermWeight.ShowsInCompany))
        {
            if (last is { } before && term.First >= before.After && term.Value.Topic != before.Value.Topic && AreJoined(before.After, term.First, tokens))
            {
                places.Add(before.First);
                places.Add(term.First);
            }

            last = last is { } wider && wider.After > term.After ? wider : term;
        }

        return places;
    }

    private static bool AreJoined(int after, int first, ImmutableArray<Token> tokens)
    {
        bool isJoined = tokens[first].Gap == TokenGap.Break;
        int signs = 0;
        for (int at = after; at < first; at++)
        {
            signs += tokens[at].Signs;
            isJoined |= tokens[at].Gap == TokenGap.Break || Joining.Contains(tokens[at].Word);
        }

        return isJoined && signs <= LongestGap && tokens[after..(first + 1)].All(token => token.Gap != TokenGap.Sentence);
    }
}
