using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// What the different terms of each topic weigh together in one text. A term that shows its topic is enough. A thing of the topic's field is enough in a short text,
/// which speaks of little else; in a longer one, in which words meet by chance, it weighs like a weak term. A weak one needs another weak one or two hints,
/// in a short text one hint; hints alone must be four, in a short text three.
/// </summary>
internal sealed class TopicEvidence
{
    private const int Alone = 4;
    private const int InCompany = 2;
    private const int Hint = 1;
    private const int Enough = 4;
    private const int EnoughInShortText = 3;

    // Lengths are in signs: two for a word, one for an ideograph. Languages without articles say as much in fewer.
    private const int ShortText = 50;
    private const int ShortTextWithoutArticles = 44;

    private readonly Dictionary<string, int> _points = new(StringComparer.Ordinal);
    private readonly bool _isShort;

    /// <summary>Weighs the terms found, each spelling once.</summary>
    /// <param name="terms">The terms in text order, without those in titles of offices.</param>
    /// <param name="tokens">The words of the text.</param>
    /// <param name="isOfOwnAffairs">Whether it speaks of an organisation's own affairs, where only terms count.</param>
    public TopicEvidence(ImmutableArray<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens, bool isOfOwnAffairs)
    {
        _isShort = tokens.AsSpan().CountSigns() <= (IsLatin(tokens) ? ShortText : ShortTextWithoutArticles);
        HashSet<(string Topic, int First)> fields = Enumerations.FieldsOf(terms, tokens);
        HashSet<(string Topic, string Stems)>? seen = null;
        foreach (PhraseMatch<TopicTerm> match in isOfOwnAffairs ? terms.Where(match => match.Value.Weight == TermWeight.Shows) : terms)
        {
            TopicTerm term = match.Value;
            int points = _points.GetValueOrDefault(term.Topic);
            if (points < Alone && (term.Weight == TermWeight.Shows || (seen ??= []).Add((term.Topic, StemsOf(match, tokens)))))
            {
                _points[term.Topic] = points + (fields.Contains((term.Topic, match.First)) ? Alone : PointsOf(term.Weight));
            }
        }
    }

    /// <summary>Whether the terms of a topic are enough to show it.</summary>
    public bool Shows(string topic) => _points.GetValueOrDefault(topic) >= (_isShort ? EnoughInShortText : Enough);

    /// <summary>Whether a term shows its topic, for itself or beside the others.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isInTitle">Whether it stands in the title of an office, where it needs company of its own.</param>
    public bool Shows(PhraseMatch<TopicTerm> term, bool isInTitle) =>
        isInTitle ? _points.GetValueOrDefault(term.Value.Topic) >= InCompany : Shows(term.Value.Topic);

    private int PointsOf(TermWeight weight) => weight switch
    {
        TermWeight.Shows => Alone,
        TermWeight.ShowsInShortText => _isShort ? Alone : InCompany,
        TermWeight.ShowsInCompany => InCompany,
        TermWeight.Hints => Hint,
        _ => 0,
    };

    private static bool IsLatin(ImmutableArray<Token> tokens) => tokens.AsSpan().Count(token => char.IsAsciiLetter(token.Word[0])) * 2 > tokens.Length;

    private static string StemsOf(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens) =>
        match.Count == 1 ? tokens[match.First].Stem : string.Join(' ', tokens[match.First..match.After].Select(token => token.Stem));
}
