using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds subjects that a text names one beside the other: "cooperation in trade, transport and tourism". Each of them is meant.</summary>
internal static class Enumerations
{
    private const int FewestFields = 4;
    private const int FewestShown = 3;

    private static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(["and", "or", "и", "или", "和", "及", "与", "或"], StringComparer.Ordinal);

    /// <summary>
    /// Where things, weak terms and hints begin that stand among fields, one beside the other in a row of at least four topics of which three are shown by terms of their own:
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
        // Nearly all rows are shorter.
        if (row.Count >= FewestFields && row.Select(term => term.Value.Topic).Distinct().Count() >= FewestFields
            && row.Where(term => term.Value.Weight == TermWeight.Shows).Select(term => term.Value.Topic).Distinct().Count() >= FewestShown)
        {
            fields.UnionWith(row.Where(term => term.Value.Weight != TermWeight.Shows).Select(term => (term.Value.Topic, term.First)));
        }
    }

    // "energy, courts and culture": nothing stands between but a comma or "and".
    private static bool AreSideBySide(int after, int first, ImmutableArray<Token> tokens) =>
        (tokens[first].Gap == TokenGap.Break || after < first) && tokens.AsSpan()[after..first].All(token => Joining.Contains(token.Word))
        && tokens.AsSpan()[after..(first + 1)].All(token => token.Gap != TokenGap.Sentence);
}
