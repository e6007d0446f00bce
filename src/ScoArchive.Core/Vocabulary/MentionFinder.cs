using System.Collections.Immutable;
using ScoArchive.Core.Languages;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds states, topics and dates in blocks; made once, used for every block, on any number of threads.</summary>
public sealed class MentionFinder
{
    // The languages whose words the topics have; texts of unknown language are read as if in one of them.
    private readonly ImmutableHashSet<string> _languages;

    private readonly StateFinder _states;
    private readonly TopicFinder _topics;
    private readonly RoleFinder _roles;

    /// <summary>Prepares the words of both vocabularies.</summary>
    public MentionFinder(StateVocabulary states, TopicVocabulary topics)
    {
        _states = new StateFinder(states);
        _topics = new TopicFinder(topics);
        _roles = new RoleFinder(states);
        _languages = [.. topics.Topics.SelectMany(topic => topic.Terms).Select(local => LanguageTag.LanguageOf(local.Language)), "und", ""];
    }

    /// <summary>What a block names, shows and states.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    public BlockMentions Find(string text, string language) => Find(text, language, ImmutableHashSet<string>.Empty);

    /// <summary>What a block of a document with known subjects names, shows and states.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    /// <param name="subjects">Slugs of the topics that the document's title shows.</param>
    public BlockMentions Find(string text, string language, IReadOnlySet<string> subjects)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        if (tokens.IsEmpty)
        {
            return BlockMentions.None;
        }

        var all = new BlockMentions(_states.Find(text, tokens), _topics.Find(text, tokens, subjects), DateFinder.Find(text, tokens), []);
        return HasTerms(language) ? all with { Roles = all.States.IsEmpty ? [] : _roles.Find(text, tokens, all) } : OnlyNames(all);
    }

    private bool HasTerms(string language) =>
        _languages.Contains(LanguageTag.LanguageOf(language).ToLowerInvariant());

    // A French "data" or "culture" would be read as English; names of states and figures of dates are safer.
    private static BlockMentions OnlyNames(BlockMentions all) =>
        all with { States = [.. all.States.Where(state => state.Via == MentionVia.Name)], Topics = [] };
}
