using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A block whose roles are being read: its text, its words, what it names, and what is looked for in it once.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its words.</param>
/// <param name="mentions">The states and dates that it names.</param>
/// <param name="actors">Knows the bodies of states.</param>
/// <param name="closings">What phrases around states close with.</param>
internal sealed class BlockReading(string text, ImmutableArray<Token> tokens, BlockMentions mentions, ActorFinder actors, PhraseTrie<string> closings)
{
    private const int LongestBracket = 16;

    private PhraseMatch<bool>[]? _bodies;
    private ImmutableArray<PhraseMatch<string>>? _closings;
    private JointActors? _joint;
    private FollowingStates? _following;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its words.</summary>
    public ImmutableArray<Token> Tokens => tokens;

    /// <summary>The states and dates by the words at which they stand.</summary>
    public PlacedMentions Placed { get; } = new(tokens, mentions);

    /// <summary>The bodies of states, in order.</summary>
    public PhraseMatch<bool>[] Bodies => _bodies ??= actors.Bodies(tokens);

    /// <summary>Where phrases around states may close, in order.</summary>
    public ImmutableArray<PhraseMatch<string>> Closings => _closings ??= closings.FindAll(tokens);

    /// <summary>The states that act together.</summary>
    public JointActors Joint => _joint ??= new JointActors(this);

    /// <summary>The states behind a phrase.</summary>
    public FollowingStates Following => _following ??= new FollowingStates(actors, this);

    /// <summary>Whether no sentence ends between two words.</summary>
    public bool IsOneSentence(int first, int last)
    {
        for (int at = first + 1; at <= last; at++)
        {
            if (tokens[at].Gap == TokenGap.Sentence)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word at which the bracket opens that closes before another one: "Peru (Chair of the committee) proposed".</summary>
    public int? BracketBefore(int word)
    {
        if (word == 0 || word >= tokens.Length || !GapBefore(word).ContainsAny(')', '）'))
        {
            return null;
        }

        int at = word - 1;
        while (at > 0 && word - at < LongestBracket && !GapBefore(at).ContainsAny('(', '（'))
        {
            at--;
        }

        return at > 0 && word - at < LongestBracket ? at : null;
    }

    private ReadOnlySpan<char> GapBefore(int word) => text.AsSpan(tokens[word - 1].End, tokens[word].Start - tokens[word - 1].End);
}
