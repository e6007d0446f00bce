using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>States that conjunctions and commas join: those that act together, and those between which something stands.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its words.</param>
/// <param name="placed">The states that it names.</param>
internal sealed class JointActors(string text, ImmutableArray<Token> tokens, PlacedMentions placed)
{
    private const int FarthestBetween = 6;
    private const char ChineseComma = '、';

    private static readonly ImmutableHashSet<string> Conjunctions = ["and", "и", "和", "与", "及", "同"];

    /// <summary>A state that does something with those that stand before it: of "Japan, India and Iran had each donated" all three.</summary>
    public IEnumerable<(StateMention Mention, int First, int After)> UpTo((StateMention Mention, int First, int After) last)
    {
        yield return last;
        (StateMention Mention, int First, int After) state = last;
        while (EndBefore(state.First, mustJoin: state == last) is { } end && placed.EndingAt(end) is { } other)
        {
            yield return other;
            state = other;
        }
    }

    /// <summary>The last of the states that a sentence opens with: of "Japan, India and Iran donated" Iran.</summary>
    public (StateMention Mention, int First, int After) LastFrom((StateMention Mention, int First, int After) first)
    {
        (StateMention Mention, int First, int After) last = first;
        (StateMention Mention, int First, int After) next = first;
        while (NextTo(next) is { } other)
        {
            next = other;
            last = IsJoined(next.First) ? next : last;
        }

        return last;
    }

    /// <summary>Whether a state is the second of two between which something stands: "the treaty between India and Egypt provides".</summary>
    public bool IsOneOfTwo((StateMention Mention, int First, int After) state)
    {
        int and = WithoutArticle(state.First) - 1;
        return and > 0 && tokens[and].Word is "and" or "и" && tokens[Math.Max(0, and - FarthestBetween)..and].Any(token => token.Word is "between" or "между");
    }

    /// <summary>Whether a comma or a semicolon stands before a word, and no quotation mark.</summary>
    public bool FollowsComma(int word) => word > 0 && text[tokens[word - 1].End..tokens[word].Start].TrimStart() is [',' or '，' or ';' or '；', ..];

    private int WithoutArticle(int state) => state > 0 && tokens[state - 1].Word is "the" ? state - 1 : state;

    // The state that stands behind another one and what joins them.
    private (StateMention Mention, int First, int After)? NextTo((StateMention Mention, int First, int After) state)
    {
        for (int at = state.After; at <= state.After + 2; at++)
        {
            if (placed.StartingAt(at) is { } next)
            {
                return EndBefore(next.First, mustJoin: false) == state.After ? next : null;
            }
        }

        return null;
    }

    // Where a state has to end that a conjunction, or behind the last one a comma too, joins to the one at a word.
    private int? EndBefore(int state, bool mustJoin)
    {
        int at = WithoutArticle(state);
        return at == 0 || tokens[at].Gap == TokenGap.Sentence ? null
            : Conjunctions.Contains(tokens[at - 1].Word) ? at - 1
            : tokens[at].Gap == TokenGap.Break && (!mustJoin || IsJoined(state)) ? at : null;
    }

    private bool IsJoined(int state)
    {
        int at = WithoutArticle(state);
        return at > 0 && (Conjunctions.Contains(tokens[at - 1].Word) || text[tokens[at - 1].End..tokens[at].Start].Contains(ChineseComma, StringComparison.Ordinal));
    }
}
