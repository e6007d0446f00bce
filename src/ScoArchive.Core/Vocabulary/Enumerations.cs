using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds subjects that a text names one beside the other: "cooperation in trade, transport and tourism". Each of them is meant.</summary>
internal static class Enumerations
{
    private const int LongestGap = 6;
    private const int FewestFields = 4;
    private const int FewestShown = 3;

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

    /// <summary>
    /// Where weak terms and hints begin that stand among fields, one beside the other in a row of at least four topics of which three are shown by terms of their own:
    /// "trade, energy, courts and tourism" speaks of courts too.
    /// </summary>
    /// <param name="terms">The terms in text order.</param>
    /// <param name="tokens">The words of the text.</param>
    public static HashSet<(string Topic, int First)> FieldsOf(ImmutableArray<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        var fields = new HashSet<(string Topic, int First)>();
        var row = new List<PhraseMatch<TopicTerm>>();
        foreach (PhraseMatch<TopicTerm> term in terms.Where(term => term.Value.Weight <= TermWeight.Hints))
        {
            if (row.Count > 0 && term.First < row[^1].After)
            {
                continue;
            }

            if (row.Count > 0 && !AreSideBySide(row[^1].After, term.First, tokens))
            {
                AddFields(row, fields);
                row.Clear();
            }

            row.Add(term);
        }

        AddFields(row, fields);
        return fields;
    }

    private static void AddFields(List<PhraseMatch<TopicTerm>> row, HashSet<(string Topic, int First)> fields)
    {
        if (row.Select(term => term.Value.Topic).Distinct().Count() >= FewestFields
            && row.Where(term => term.Value.Weight == TermWeight.Shows).Select(term => term.Value.Topic).Distinct().Count() >= FewestShown)
        {
            fields.UnionWith(row.Where(term => term.Value.Weight != TermWeight.Shows).Select(term => (term.Value.Topic, term.First)));
        }
    }

    // "energy, courts and culture": nothing stands between but a comma or "and".
    private static bool AreSideBySide(int after, int first, ImmutableArray<Token> tokens) =>
        (tokens[first].Gap == TokenGap.Break || after < first) && tokens[after..first].All(token => Joining.Contains(token.Word))
        && tokens[after..(first + 1)].All(token => token.Gap != TokenGap.Sentence);

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
