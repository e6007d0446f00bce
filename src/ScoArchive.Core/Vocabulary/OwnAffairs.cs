using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// Whether a text speaks of an organisation's own affairs: its staff and money, its premises, the order of its meetings and their ceremonies. Such a text names
/// salaries, lifts, seats, cars and choirs without being about finance, transport or culture.
/// </summary>
internal sealed class OwnAffairs
{
    private const int Enough = 2;

    private readonly PhraseTrie<string> _phrases = new(token => token.Stem);

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public OwnAffairs(TopicVocabulary vocabulary)
    {
        foreach (string phrase in vocabulary.OwnAffairs)
        {
            _phrases.Add(phrase, phrase);
        }
    }

    /// <summary>Whether two different phrases of them stand in a text.</summary>
    /// <param name="tokens">The words of the text.</param>
    public bool AreIn(ImmutableArray<Token> tokens) => _phrases.Find(tokens, _ => true).Select(match => match.Value).Distinct().Take(Enough).Count() == Enough;
}
