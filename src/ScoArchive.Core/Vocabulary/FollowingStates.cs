using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The states that stand behind a phrase, whatever stands between: an article, an office of the state, who holds it, a day.</summary>
/// <param name="actors">Knows the bodies of states.</param>
/// <param name="block">The block.</param>
internal sealed class FollowingStates(ActorFinder actors, BlockReading block)
{
    private const int FarthestComma = 8;
    private const int LongestName = 8;

    private static readonly ImmutableHashSet<string> Joining = ["the", "and", "as", "well", "и", "а", "также", "和", "与", "及", "以", "同"];

    /// <summary>The states of an enumeration, which share the phrase: "the initiative by India and Pakistan".</summary>
    /// <param name="after">Where the phrase ends.</param>
    /// <param name="side">What may stand there: <see cref="RoleSide.PlaceAfter"/> takes places alone.</param>
    public IEnumerable<PlacedState> From(int after, RoleSide side)
    {
        List<PlacedState> states = [];
        int at = AfterDate(after);
        while (at < block.Tokens.Length && block.Tokens[at].Gap != TokenGap.Sentence)
        {
            int next = at;
            while (next < block.Tokens.Length && Joining.Contains(block.Tokens[next].Word))
            {
                next++;
            }

            next = AfterOffice(AfterName(next));
            if (block.Placed.StartingAt(next) is not { } state || !Fits(side, state))
            {
                break;
            }

            states.Add(state);
            at = state.After;
        }

        return OpensClause(states) ? states.Take(1) : states;
    }

    // "the initiative proposed by China, Kyrgyzstan and Pakistan noted": those behind the comma are the subject of what follows.
    private bool OpensClause(List<PlacedState> states) =>
        states.Count > 1 && block.Tokens[states[0].After].Gap == TokenGap.Break && states[^1].After < block.Tokens.Length
        && block.Tokens[states[^1].After] is { Gap: TokenGap.None, IsCapitalised: false } verb && verb.Word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The states behind the next comma: "As Chair of the Association in 2025, Malaysia", "作为主席国，中国".</summary>
    /// <param name="after">Where the phrase ends.</param>
    public IEnumerable<PlacedState> BehindComma(int after)
    {
        int at = after;
        while (at < block.Tokens.Length && at - after < FarthestComma && block.Tokens[at].Gap is TokenGap.None or TokenGap.Hyphen)
        {
            at++;
        }

        return at < block.Tokens.Length && block.Tokens[at].Gap == TokenGap.Break ? From(at, RoleSide.StateAfter) : [];
    }

    // "the initiative of the President of Uzbekistan", "to the Prime Minister, the Government and the people of Fiji": who holds an office of a state acts for it.
    private int AfterOffice(int at)
    {
        if (at >= block.Tokens.Length || block.Placed.StartingAt(at) is not null || actors.BodyAt(at, block.Tokens) is not { } body)
        {
            return at;
        }

        int next = at + body.After;
        while (next < block.Tokens.Length && block.Tokens[next].Gap != TokenGap.Sentence && block.Placed.StartingAt(next) is null)
        {
            int after = block.Tokens[next].Word == "of" || Joining.Contains(block.Tokens[next].Word) ? next + 1 : actors.BodyAt(next, block.Tokens) is { } further ? next + further.After : ActorFinder.BehindField(next, block);
            if (after == next)
            {
                break;
            }

            next = after;
        }

        return block.Placed.StartingAt(next) is null ? at : next;
    }

    // "chaired by H.E. Téte António, Minister of External Relations of Angola", "of Dr the Honourable Ana Rojas, Prime Minister of Peru": a name stands before the office of who bears it.
    private int AfterName(int at)
    {
        int next = at;
        while (next < block.Tokens.Length && next - at < LongestName && (block.Tokens[next].IsCapitalised || (next > at && block.Tokens[next].Word == "the")) && block.Placed.StartingAt(next) is null && (next == at || block.Tokens[next].Gap != TokenGap.Break))
        {
            next++;
        }

        return next > at && next < block.Tokens.Length && block.Tokens[next].Gap == TokenGap.Break && actors.BodyAt(next, block.Tokens) is not null ? next : at;
    }

    // "held between 23 and 27 May 2020 by the Russian Federation".
    private int AfterDate(int phrase) =>
        block.Placed.DateStartingAt(phrase) is { } after && after < block.Tokens.Length && block.Tokens[after].Word == "by" ? after + 1 : phrase;

    private bool Fits(RoleSide side, PlacedState state) =>
        side == RoleSide.PlaceAfter ? state.Mention.Via == MentionVia.Place
            : state.Mention.Via != MentionVia.Adjective || actors.BodyAt(state.After, block.Tokens) is not null;
}
