using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>States that conjunctions and commas join: those that act together, and those between which something stands.</summary>
/// <param name="block">The block.</param>
internal sealed class JointActors(BlockReading block)
{
    private const int FarthestBetween = 6;
    private const char ChineseComma = '、';

    private static readonly ImmutableHashSet<string> Conjunctions = ["and", "и", "和", "与", "及", "同"];

    /// <summary>A state that does something with those that stand before it: of "Japan, India and Iran had each donated" all three.</summary>
    public IEnumerable<PlacedState> UpTo(PlacedState last)
    {
        yield return last;
        PlacedState state = last;
        while (EndBefore(state.First, mustJoin: state == last) is { } end && block.Placed.EndingAt(end) is { } other)
        {
            yield return other;
            state = other;
        }
    }

    /// <summary>The last of the states that a sentence opens with: of "Japan, India and Iran donated" Iran.</summary>
    public PlacedState LastFrom(PlacedState first)
    {
        PlacedState last = first;
        PlacedState next = first;
        while (NextTo(next) is { } other)
        {
            next = other;
            last = IsJoined(next.First) ? next : last;
        }

        return last;
    }

    /// <summary>Whether a state is the second of two between which something stands: "the treaty between India and Egypt provides".</summary>
    public bool IsOneOfTwo(PlacedState state)
    {
        int and = WithoutArticle(state.First) - 1;
        return and > 0 && block.Tokens[and].Word is "and" or "и" && block.Tokens.AsSpan()[Math.Max(0, and - FarthestBetween)..and].Any(token => token.Word is "between" or "между");
    }

    /// <summary>Whether a comma or a semicolon stands before a word, and no quotation mark.</summary>
    public bool FollowsComma(int word) => word > 0 && block.Text[block.Tokens[word - 1].End..block.Tokens[word].Start].TrimStart() is [',' or '，' or ';' or '；', ..];

    private int WithoutArticle(int state) => state > 0 && block.Tokens[state - 1].Word is "the" ? state - 1 : state;

    // The state that stands behind another one and what joins them.
    private PlacedState? NextTo(PlacedState state)
    {
        for (int at = state.After; at <= state.After + 2; at++)
        {
            if (block.Placed.StartingAt(at) is { } next)
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
        return at == 0 || block.Tokens[at].Gap == TokenGap.Sentence ? null
            : Conjunctions.Contains(block.Tokens[at - 1].Word) ? at - 1
            : block.Tokens[at].Gap == TokenGap.Break && (!mustJoin || IsJoined(state)) ? at : null;
    }

    private bool IsJoined(int state)
    {
        int at = WithoutArticle(state);
        return at > 0 && (Conjunctions.Contains(block.Tokens[at - 1].Word) || block.Text[block.Tokens[at - 1].End..block.Tokens[at].Start].Contains(ChineseComma, StringComparison.Ordinal));
    }
}
