using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds states, topics and dates in blocks; made once, used for every block, on any number of threads.</summary>
public sealed class MentionFinder
{
    private readonly StateFinder _states;
    private readonly TopicFinder _topics;
    private readonly RoleFinder _roles;

    /// <summary>Prepares the words of both vocabularies.</summary>
    public MentionFinder(StateVocabulary states, TopicVocabulary topics)
    {
        _states = new StateFinder(states);
        _topics = new TopicFinder(topics);
        _roles = new RoleFinder(states);
    }

    /// <summary>What a block names, shows and states.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    public BlockMentions Find(string text, string language)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        return tokens.IsEmpty
            ? BlockMentions.None
            : new BlockMentions(_states.Find(text, tokens), _topics.Find(text, tokens), DateFinder.Find(text, tokens));
    }

    /// <summary>What the states that a block names do in it: initiate, host, chair or contribute.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="mentions">What was found in it.</param>
    public ImmutableArray<StateRole> FindRoles(string text, BlockMentions mentions) =>
        mentions.States.IsEmpty ? [] : _roles.Find(text, Tokenizer.Tokenize(text), mentions);
}
