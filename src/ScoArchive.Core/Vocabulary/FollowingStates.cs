using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The states that stand behind a phrase, whatever stands between: an article, an office of the state, who holds it, a day.</summary>
/// <param name="actors">Knows the bodies of states.</param>
/// <param name="tokens">The words of the text.</param>
/// <param name="placed">The states that it names.</param>
internal sealed class FollowingStates(ActorFinder actors, ImmutableArray<Token> tokens, PlacedMentions placed)
{
    private const int FarthestComma = 8;
    private const int LongestName = 8;

    private static readonly ImmutableHashSet<string> Joining = ["the", "and", "as", "well", "и", "а", "также", "和", "与", "及", "以", "同"];

    /// <summary>The states of an enumeration, which share the phrase: "the initiative by India and Pakistan".</summary>
    /// <param name="after">Where the phrase ends.</param>
    /// <param name="side">What may stand there: <see cref="RoleSide.PlaceAfter"/> takes places alone.</param>
    public IEnumerable<(StateMention Mention, int First, int After)> From(int after, RoleSide side)
    {
        List<(StateMention Mention, int First, int After)> states = [];
        int at = AfterDate(after);
        while (at < tokens.Length && tokens[at].Gap != TokenGap.Sentence)
        {
            int next = at;
            while (next < tokens.Length && Joining.Contains(tokens[next].Word))
            {
                next++;
            }

            next = AfterOffice(AfterName(next));
            if (placed.StartingAt(next) is not { } state || !Fits(side, state))
            {
                break;
            }

            states.Add(state);
            at = state.After;
        }

        return OpensClause(states) ? states.Take(1) : states;
    }

    // "the initiative proposed by China, Kyrgyzstan and Pakistan noted": those behind the comma are the subject of what follows.
    private bool OpensClause(List<(StateMention Mention, int First, int After)> states) =>
        states.Count > 1 && tokens[states[0].After].Gap == TokenGap.Break && states[^1].After < tokens.Length
        && tokens[states[^1].After] is { Gap: TokenGap.None, IsCapitalised: false } verb && verb.Word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The states behind the next comma: "As Chair of the Association in 2025, Malaysia", "作为主席国，中国".</summary>
    /// <param name="after">Where the phrase ends.</param>
    public IEnumerable<(StateMention Mention, int First, int After)> BehindComma(int after)
    {
        int at = after;
        while (at < tokens.Length && at - after < FarthestComma && tokens[at].Gap is TokenGap.None or TokenGap.Hyphen)
        {
            at++;
        }

        return at < tokens.Length && tokens[at].Gap == TokenGap.Break ? From(at, RoleSide.StateAfter) : [];
    }

    // "the initiative of the President of Uzbekistan", "to the Prime Minister, the Government and the people of Fiji": who holds an office of a state acts for it.
    private int AfterOffice(int at)
    {
        if (at >= tokens.Length || placed.StartingAt(at) is not null || actors.BodyAt(at, tokens) is not { } body)
        {
            return at;
        }

        int next = at + body.After;
        while (next < tokens.Length && tokens[next].Gap != TokenGap.Sentence && placed.StartingAt(next) is null)
        {
            int after = tokens[next].Word == "of" || Joining.Contains(tokens[next].Word) ? next + 1 : actors.BodyAt(next, tokens) is { } further ? next + further.After : ActorFinder.BehindField(next, tokens, placed);
            if (after == next)
            {
                break;
            }

            next = after;
        }

        return placed.StartingAt(next) is null ? at : next;
    }

    // "chaired by H.E. Téte António, Minister of External Relations of Angola": a name stands before the office of who bears it.
    private int AfterName(int at)
    {
        int next = at;
        while (next < tokens.Length && next - at < LongestName && tokens[next].IsCapitalised && placed.StartingAt(next) is null && (next == at || tokens[next].Gap != TokenGap.Break))
        {
            next++;
        }

        return next > at && next < tokens.Length && tokens[next].Gap == TokenGap.Break && actors.BodyAt(next, tokens) is not null ? next : at;
    }

    // "held between 23 and 27 May 2020 by the Russian Federation".
    private int AfterDate(int phrase) =>
        placed.DateStartingAt(phrase) is { } after && after < tokens.Length && tokens[after].Word == "by" ? after + 1 : phrase;

    private bool Fits(RoleSide side, (StateMention Mention, int First, int After) state) =>
        side == RoleSide.PlaceAfter ? state.Mention.Via == MentionVia.Place
            : state.Mention.Via != MentionVia.Adjective || actors.BodyAt(state.After, tokens) is not null;
}
