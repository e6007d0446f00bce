using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the words that show a topic.</summary>
public sealed class TopicFinder
{
    private readonly PhraseTrie<TopicTerm> _terms = new(token => token.Stem);

    /// <summary>Prepares the terms of a vocabulary.</summary>
    public TopicFinder(TopicVocabulary vocabulary)
    {
        foreach (Topic topic in vocabulary.Topics)
        {
            foreach (string term in topic.Terms.SelectMany(local => local.Forms))
            {
                _terms.Add(term, new TopicTerm(topic.Slug, TopicTerm.IsAbbreviation(term)));
            }

            foreach (string exception in topic.Exceptions)
            {
                _terms.Add(exception, new TopicTerm("", false));
            }
        }
    }

    /// <summary>The topics shown, in text order.</summary>
    public ImmutableArray<TopicMention> Find(string text, ImmutableArray<Token> tokens) =>
    [
        .. _terms.Find(tokens, match => Accepts(match, text, tokens))
            .Where(match => match.Value.Topic.Length > 0)
            .Select(match => new TopicMention(match.Value.Topic, tokens[match.First].Start, WordsOf(match, text, tokens))),
    ];

    // "WHO" is not "who".
    private static bool Accepts(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        !match.Value.NeedsCapitals || TopicTerm.IsAbbreviation(WordsOf(match, text, tokens));

    private static string WordsOf(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        text[tokens[match.First].Start..tokens[match.After - 1].End];
}
