using System.Collections.Frozen;
using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Finds the words that show a topic. Of the terms of one topic the longest wins; terms of different topics stand side by side,
/// also one inside another, but not a broader topic's inside a narrower one's. What a weak term, a hint or a term in the title of an office needs beside it is for <see cref="TopicEvidence"/> to say; where the document's title shows the topic a weak term needs nothing.
/// </summary>
public sealed class TopicFinder
{
    private readonly PhraseTrie<TopicTerm> _terms = new(token => token.Stem);
    private readonly OfficeTitles _titles;
    private readonly OwnAffairs _ownAffairs;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _broader;

    /// <summary>Prepares the terms of a vocabulary.</summary>
    public TopicFinder(TopicVocabulary vocabulary)
    {
        _titles = new OfficeTitles(vocabulary);
        _ownAffairs = new OwnAffairs(vocabulary);
        _broader = vocabulary.Topics.ToFrozenDictionary(topic => topic.Slug, topic => BroaderThan(topic, vocabulary), StringComparer.Ordinal);
        foreach (Topic topic in vocabulary.Topics)
        {
            Add(topic.Slug, topic.Terms.SelectMany(local => local.Forms), TermWeight.Shows);
            Add(topic.Slug, topic.Things.SelectMany(local => local.Forms), TermWeight.ShowsInShortText);
            Add(topic.Slug, topic.Weak.SelectMany(local => local.Forms), TermWeight.ShowsInCompany);
            Add(topic.Slug, topic.Hints.SelectMany(local => local.Forms), TermWeight.Hints);
            Add(topic.Slug, topic.Exceptions, TermWeight.Exception);
        }
    }

    /// <summary>The topics shown, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="subjects">Topics that the whole document is about: their weak terms need no company.</param>
    public ImmutableArray<TopicMention> Find(string text, ImmutableArray<Token> tokens, IReadOnlySet<string> subjects)
    {
        HashSet<int> titles = _titles.WordsIn(tokens);
        var mentions = new List<PhraseMatch<TopicTerm>>();
        var withdrawn = new HashSet<int>();
        var taken = new Dictionary<string, (int End, int Mention)>(StringComparer.Ordinal);
        foreach (PhraseMatch<TopicTerm> match in WordBoundaries.Keep(InOrder(_terms.FindAll(tokens)).Where(match => Accepts(match, text, tokens)), tokens))
        {
            if (taken.TryGetValue(match.Value.Topic, out (int End, int Mention) before) && match.First < before.End)
            {
                // "органы Организации | Объединенных Наций": a term ends inside an exception that goes on behind it.
                if (match.Value.Weight == TermWeight.Exception && match.After > before.End && match.Count > 1)
                {
                    withdrawn.Add(before.Mention);
                    taken[match.Value.Topic] = (match.After, -1);
                }
                // "товарооборот" also begins like the weaker "товар*".
                if (before.Mention >= 0 && match.Value.Weight < mentions[before.Mention].Value.Weight)
                {
                    mentions[before.Mention] = match;
                    taken[match.Value.Topic] = (Math.Max(before.End, match.After), before.Mention);
                }

                continue;
            }

            taken[match.Value.Topic] = (match.After, match.Value.Weight == TermWeight.Exception ? -1 : mentions.Count);
            if (match.Value.Weight != TermWeight.Exception)
            {
                mentions.Add(match);
                foreach (string broader in match.Value.Weight == TermWeight.Shows ? _broader[match.Value.Topic] : [])
                {
                    taken[broader] = (Math.Max(taken.GetValueOrDefault(broader).End, match.After), -1);
                }
            }
        }

        mentions = [.. mentions.Where((_, at) => !withdrawn.Contains(at))];
        var evidence = new TopicEvidence([.. mentions.Where(mention => !titles.Contains(mention.First)).OrderBy(mention => mention.First)], tokens, _ownAffairs.AreIn(tokens));
        return
        [
            .. mentions
                .Where(mention => subjects.Contains(mention.Value.Topic) ? mention.Value.Weight != TermWeight.Hints || evidence.Shows(mention.Value.Topic) : evidence.Shows(mention, titles.Contains(mention.First)))
                .Select(mention => new TopicMention(mention.Value.Topic, tokens[mention.First].Start, WordsOf(mention, text, tokens).ToString())),
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
            _terms.Add(phrase, new TopicTerm(topic, weight != TermWeight.Exception && TopicTerm.IsAbbreviation(phrase), weight, char.IsUpper(phrase[0]), weight == TermWeight.Exception ? 0 : TopicTerm.InnerCapitalsOf(phrase)));
        }
    }

    // "WHO" is not "who", "the work of the organization" of anybody not that of "the Organization".
    private static bool Accepts(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        HasInnerCapitals(match, tokens) && (match.Value.NeedsCapitals ? TopicTerm.IsAbbreviation(WordsOf(match, text, tokens)) : !WordBoundaries.IsName(match, text, tokens));

    private static bool HasInnerCapitals(PhraseMatch<TopicTerm> match, ImmutableArray<Token> tokens)
    {
        for (int at = 0; at < match.Count && match.Value.InnerCapitals != 0; at++)
        {
            if ((match.Value.InnerCapitals & (1 << at)) != 0 && !tokens[match.First + at].IsCapitalised)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WordsOf(PhraseMatch<TopicTerm> match, string text, ImmutableArray<Token> tokens) =>
        text.AsSpan()[tokens[match.First].Start..tokens[match.After - 1].End];
}
