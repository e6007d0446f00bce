using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// What the different terms of each topic weigh together in one text. A term that shows its topic is enough; a weak one needs another
/// weak one or a hint; hints alone must be three.
/// </summary>
internal sealed class TopicEvidence
{
    private const int Enough = 3;

    private readonly Dictionary<string, int> _points = new(StringComparer.Ordinal);

    /// <summary>Weighs the terms found, each spelling once.</summary>
    /// <param name="terms">The terms, without those in titles of offices.</param>
    /// <param name="tokens">The words of the text.</param>
    public TopicEvidence(IEnumerable<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        HashSet<(string Topic, string Stems)>? seen = null;
        foreach (PhraseMatch<TopicTerm> term in terms)
        {
            int points = _points.GetValueOrDefault(term.Value.Topic);
            if (points < Enough && (term.Value.Weight == TermWeight.Shows || (seen ??= []).Add((term.Value.Topic, StemsOf(term, tokens)))))
            {
                _points[term.Value.Topic] = points + PointsOf(term.Value.Weight);
            }
        }
    }

    /// <summary>Whether the terms of a topic are enough to show it.</summary>
    public bool Shows(string topic) => _points.GetValueOrDefault(topic) >= Enough;

    /// <summary>Whether a term shows its topic, for itself or beside the others.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isInTitle">Whether it stands in the title of an office, where it needs company of its own.</param>
    public bool Shows(PhraseMatch<TopicTerm> term, bool isInTitle) =>
        isInTitle ? _points.GetValueOrDefault(term.Value.Topic) + PointsOf(TermWeight.ShowsInCompany) >= Enough : Shows(term.Value.Topic);

    private static int PointsOf(TermWeight weight) => weight switch
    {
        TermWeight.Shows => Enough,
        TermWeight.ShowsInCompany => 2,
        TermWeight.Hints => 1,
        _ => 0,
    };

    private static string StemsOf(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens) =>
        match.Count == 1 ? tokens[match.First].Stem : string.Join(' ', tokens[match.First..match.After].Select(token => token.Stem));
}
