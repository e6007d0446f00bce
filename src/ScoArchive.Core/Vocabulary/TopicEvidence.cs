using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// What the different terms of each topic weigh together in one text. A term that shows its topic is enough, unless a long text names it
/// in passing; a weak one needs another weak one or a hint; hints alone must be three. Of these a long text, in which many words meet by
/// chance, must have one point more.
/// </summary>
internal sealed class TopicEvidence
{
    private const int Alone = 4;
    private const int InCompany = 2;
    private const int Hint = 1;
    private const int Enough = 3;
    private const int EnoughInLongText = 4;

    // Lengths are in signs: two for a word, one for an ideograph.
    private const int LongText = 100;
    private const int Opening = 20;
    private const int OneWord = 2;

    private readonly Dictionary<string, int> _points = new(StringComparer.Ordinal);
    private readonly int _enough;

    /// <summary>Weighs the terms found, each spelling once.</summary>
    /// <param name="terms">The terms in text order, without those in titles of offices.</param>
    /// <param name="tokens">The words of the text.</param>
    public TopicEvidence(ImmutableArray<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        bool isLong = tokens.Sum(token => token.Signs) > LongText;
        HashSet<(string Topic, int First)> fields = Enumerations.FieldsOf(terms, tokens);
        HashSet<int> passing = isLong ? PassingOf(terms, tokens) : [];
        HashSet<(string Topic, string Stems)>? seen = null;
        _enough = isLong ? EnoughInLongText : Enough;
        for (int i = 0; i < terms.Length; i++)
        {
            TopicTerm term = terms[i].Value;
            int points = _points.GetValueOrDefault(term.Topic);
            if (points < Alone && (term.Weight == TermWeight.Shows || (seen ??= []).Add((term.Topic, StemsOf(terms[i], tokens)))))
            {
                _points[term.Topic] = points + (passing.Contains(i) ? InCompany : term.Weight != TermWeight.Shows && fields.Contains((term.Topic, terms[i].First)) ? Alone : PointsOf(term.Weight));
            }
        }
    }

    /// <summary>Whether the terms of a topic are enough to show it.</summary>
    public bool Shows(string topic) => _points.GetValueOrDefault(topic) >= _enough;

    /// <summary>Whether a term shows its topic, for itself or beside the others.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isInTitle">Whether it stands in the title of an office, where it needs company of its own.</param>
    public bool Shows(PhraseMatch<TopicTerm> term, bool isInTitle) =>
        isInTitle ? _points.GetValueOrDefault(term.Value.Topic) >= InCompany : Shows(term.Value.Topic);

    private static int PointsOf(TermWeight weight) => weight switch
    {
        TermWeight.Shows => Alone,
        TermWeight.ShowsInCompany => InCompany,
        TermWeight.Hints => Hint,
        _ => 0,
    };

    // Named in passing is a word, no abbreviation, that stands once, behind the first words, and is no part of an enumeration of subjects.
    private static HashSet<int> PassingOf(ImmutableArray<PhraseMatch<TopicTerm>> terms, ImmutableArray<Token> tokens)
    {
        var passing = new HashSet<int>();
        int openingEnds = OpeningEnds(tokens);
        HashSet<int> enumerated = Enumerations.PlacesOf(terms, tokens);
        foreach (IGrouping<string, int> topic in Enumerable.Range(0, terms.Length).Where(i => terms[i].Value.Weight == TermWeight.Shows).GroupBy(i => terms[i].Value.Topic))
        {
            PhraseMatch<TopicTerm> term = terms[topic.First()];
            if (topic.Count() == 1 && term.First >= openingEnds && !term.Value.NeedsCapitals && !enumerated.Contains(term.First) && SignsOf(term, tokens) <= OneWord)
            {
                passing.Add(topic.First());
            }
        }

        return passing;
    }

    // The first words of a long text say what it is about.
    private static int OpeningEnds(ImmutableArray<Token> tokens)
    {
        int at = 0;
        for (int signs = 0; at < tokens.Length && signs < Opening; at++)
        {
            signs += tokens[at].Signs;
        }

        return at;
    }

    private static int SignsOf(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens) =>
        Enumerable.Range(match.First, match.Count).Sum(at => tokens[at].Signs);

    private static string StemsOf(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens) =>
        match.Count == 1 ? tokens[match.First].Stem : string.Join(' ', tokens[match.First..match.After].Select(token => token.Stem));
}
