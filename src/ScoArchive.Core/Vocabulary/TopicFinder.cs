using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Finds the words that show a topic. Of the terms of one topic the longest wins; terms of different topics stand side by side,
/// also one inside another, but not a broader topic's inside a narrower one's. A weak term, and any term in the title of an office, counts beside another term of its topic, or where the document's title shows the topic.
/// </summary>
public sealed class TopicFinder
{
    private static readonly ImmutableHashSet<string> Joining = ["and", "и", "of"];

    private readonly PhraseTrie<TopicTerm> _terms = new(token => token.Stem);
    private readonly PhraseTrie<bool> _offices = new(token => token.Word);
    private readonly FrozenDictionary<string, ImmutableArray<string>> _broader;

    /// <summary>Prepares the terms of a vocabulary.</summary>
    public TopicFinder(TopicVocabulary vocabulary)
    {
        _broader = vocabulary.Topics.ToFrozenDictionary(topic => topic.Slug, topic => BroaderThan(topic, vocabulary), StringComparer.Ordinal);
        foreach (Topic topic in vocabulary.Topics)
        {
            Add(topic.Slug, topic.Terms.SelectMany(local => local.Forms), TermWeight.Shows);
            Add(topic.Slug, topic.Weak.SelectMany(local => local.Forms), TermWeight.ShowsInCompany);
            Add(topic.Slug, topic.Exceptions, TermWeight.Exception);
        }

        foreach (string office in vocabulary.Offices)
        {
            _offices.Add(office, true);
        }
    }

    /// <summary>The topics shown, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="subjects">Topics that the whole document is about: their weak terms need no company.</param>
    public ImmutableArray<TopicMention> Find(string text, ImmutableArray<Token> tokens, IReadOnlySet<string> subjects)
    {
        HashSet<int> titles = WordsOfTitles(tokens);
        var mentions = new List<(PhraseMatch<TopicTerm> Match, bool IsWeak)>();
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PhraseMatch<TopicTerm> match in InOrder(_terms.FindAll(tokens)).Where(match => Accepts(match, text, tokens)))
        {
            bool isInside = ends.TryGetValue(match.Value.Topic, out int end) && match.First < end;
            if (isInside)
            {
                continue;
            }

            ends[match.Value.Topic] = match.After;
            if (match.Value.Weight != TermWeight.Exception)
            {
                foreach (string broader in _broader[match.Value.Topic])
                {
                    ends[broader] = Math.Max(ends.GetValueOrDefault(broader), match.After);
                }

                mentions.Add((match, match.Value.Weight == TermWeight.ShowsInCompany || titles.Contains(match.First)));
            }
        }

        ILookup<string, string> words = mentions.Where(mention => !titles.Contains(mention.Match.First)).ToLookup(mention => mention.Match.Value.Topic, mention => StemsOf(mention.Match, tokens), StringComparer.Ordinal);
        return
        [
            .. mentions
                .Where(mention => !mention.IsWeak || subjects.Contains(mention.Match.Value.Topic) || words[mention.Match.Value.Topic].Any(other => other != StemsOf(mention.Match, tokens)))
                .Select(mention => new TopicMention(mention.Match.Value.Topic, tokens[mention.Match.First].Start, WordsOf(mention.Match, text, tokens))),
        ];
    }

    // Of matches as long as each other at one place an exception counts first.
    private static IEnumerable<PhraseMatch<TopicTerm>> InOrder(ImmutableArray<PhraseMatch<TopicTerm>> matches) => matches.Any(match => match.Value.Weight == TermWeight.Exception)
        ? matches.OrderBy(match => match.First).ThenByDescending(match => match.Count).ThenBy(match => match.Value.Weight == TermWeight.Exception ? 0 : 1)
        : matches;

    private static ImmutableArray<string> BroaderThan(Topic topic, TopicVocabulary vocabulary)
    {
        var broader = new List<string>();
        for (string slug = topic.Broader; slug.Length > 0 && !broader.Contains(slug); slug = vocabulary.Find(slug)?.Broader ?? "")
        {
            broader.Add(slug);
        }

        return [.. broader];
    }

    private void Add(string topic, IEnumerable<string> phrases, TermWeight weight)
    {
        foreach (string phrase in phrases)
        {
            _terms.Add(phrase, new TopicTerm(topic, weight != TermWeight.Exception && TopicTerm.IsAbbreviation(phrase), weight));
        }
    }

    // "the Minister of Trade and Industry": the words that the title of one office consists of.
    private HashSet<int> WordsOfTitles(ImmutableArray<Token> tokens)
    {
        var words = new HashSet<int>();
        foreach (PhraseMatch<bool> office in _offices.Find(tokens, _ => true))
        {
            words.UnionWith(Enumerable.Range(office.First, office.Count));
            int at = office.After;
            while (at < tokens.Length && tokens[at].Gap == TokenGap.None && (at == office.After || tokens[at].IsCapitalised || Joining.Contains(tokens[at].Word)))
            {
                words.Add(at++);
            }
        }

        return words;
    }

    // "WHO" is not "who".
    private static bool Accepts(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        !match.Value.NeedsCapitals || TopicTerm.IsAbbreviation(WordsOf(match, text, tokens));

    private static string StemsOf(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens) =>
        string.Join(' ', tokens[match.First..match.After].Select(token => token.Stem));

    private static string WordsOf(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        text[tokens[match.First].Start..tokens[match.After - 1].End];
}
