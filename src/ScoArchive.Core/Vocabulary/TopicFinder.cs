using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the words that show a topic.</summary>
public sealed class TopicFinder
{
    private const string NoTopic = "";

    private readonly PhraseTrie<string> _terms = new(token => token.Stem);

    /// <summary>Prepares the terms of a vocabulary.</summary>
    public TopicFinder(TopicVocabulary vocabulary)
    {
        foreach (Topic topic in vocabulary.Topics)
        {
            foreach (string term in topic.Terms.SelectMany(local => local.Forms))
            {
                _terms.Add(term, topic.Slug);
            }

            foreach (string exception in topic.Exceptions)
            {
                _terms.Add(exception, NoTopic);
            }
        }
    }

    /// <summary>The topics shown, in text order.</summary>
    public ImmutableArray<TopicMention> Find(string text, ImmutableArray<Token> tokens) =>
    [
        .. _terms.Find(tokens, _ => true)
            .Where(match => match.Value != NoTopic)
            .Select(match => MentionOf(match, text, tokens)),
    ];

    private static TopicMention MentionOf(PhraseMatch<string> match, string text, ImmutableArray<Token> tokens)
    {
        int start = tokens[match.First].Start;
        return new TopicMention(match.Value, start, text[start..tokens[match.After - 1].End]);
    }
}
