using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells the states that initiate, host, chair or contribute from those that are merely named, with the words that show it.</summary>
public sealed class RoleFinder
{
    private const int FarthestBefore = 1;
    private const int LongestBody = 5;

    private readonly PhraseTrie<RoleCue> _cues = new(token => token.Word);
    private readonly PhraseTrie<bool> _events = new(token => token.Word);
    private readonly PhraseTrie<bool> _bodies = new(token => token.Word);
    private readonly PhraseTrie<bool> _seats = new(token => token.NameKey);
    private readonly PhraseTrie<bool> _seatBodies = new(token => token.Word);

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public RoleFinder(StateVocabulary vocabulary)
    {
        AddAll(_bodies, vocabulary.StateBodies);
        AddAll(_seats, vocabulary.Seats);
        AddAll(_seatBodies, vocabulary.SeatBodies);
        AddAll(_events, vocabulary.EventNouns);

        foreach (RoleCue cue in vocabulary.RoleCues)
        {
            _cues.Add(cue.Phrase, cue);
        }
    }

    /// <summary>The roles shown, in text order, each state and role once.</summary>
    public ImmutableArray<StateRole> Find(string text, ImmutableArray<Token> tokens, BlockMentions mentions)
    {
        var placed = new PlacedMentions(tokens, mentions);
        HashSet<int> seats = SeatsOfBodies(tokens);
        PhraseMatch<bool>[] bodies = [.. _bodies.FindAll(tokens)];
        IEnumerable<StateRole> byCue = _cues.Find(tokens, _ => true).SelectMany(match => RolesBeside(match, text, tokens, placed, bodies));
        return
        [
            .. byCue.Concat(HostsByDate(text, tokens, placed))
                .Where(role => role.Role != RoleKind.Hosts || !NamesOnlySeats(role, placed, tokens, seats))
                .OrderBy(role => role.Start)
                .ThenBy(role => role.Words.Length)
                .DistinctBy(role => (role.Iso, role.Role, role.Start + role.Words.Length)),
        ];
    }

    private static void AddAll(PhraseTrie<bool> phrases, IEnumerable<string> forms)
    {
        foreach (string form in forms)
        {
            phrases.Add(form, true);
        }
    }

    // "The Human Rights Council met in Geneva": the places in a sentence that names a body which has its seat there.
    private HashSet<int> SeatsOfBodies(ImmutableArray<Token> tokens)
    {
        int[] bodies = [.. _seatBodies.Find(tokens, _ => true).Select(match => match.First)];
        return
        [
            .. _seats.Find(tokens, _ => true)
                .Where(seat => bodies.Any(body => SameSentence(Math.Min(body, seat.First), Math.Max(body, seat.First), tokens)))
                .Select(seat => seat.First),
        ];
    }

    private static bool SameSentence(int first, int last, ImmutableArray<Token> tokens) =>
        !tokens[(first + 1)..(last + 1)].Any(token => token.Gap == TokenGap.Sentence);

    private static bool NamesOnlySeats(StateRole role, PlacedMentions placed, ImmutableArray<Token> tokens, HashSet<int> seats)
    {
        int[] named =
        [
            .. placed.All
                .Where(state => state.Mention.Iso == role.Iso && role.Start <= tokens[state.First].Start && tokens[state.First].Start < role.Start + role.Words.Length)
                .Select(state => state.First),
        ];
        return named.Length > 0 && named.All(seats.Contains);
    }

    private IEnumerable<StateRole> RolesBeside(
        PhraseMatch<RoleCue> match, string text, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies) =>
        match.Value.Side == RoleSide.StateFirst
            ? StateBefore(match, text, tokens, placed, bodies)
            : StatesAfter(match, text, tokens, placed);

    // "India's proposal", "the Russian Federation's UN chairmanship", "Karamay (Xinjiang, China) hosted", "the Thai minister proposed".
    private static IEnumerable<StateRole> StateBefore(
        PhraseMatch<RoleCue> match, string text, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        PhraseMatch<bool>? body = bodies.Where(body => body.After == match.First && tokens[match.First].Gap == TokenGap.None && placed.EndingAt(body.First) is not null)
            .Select(body => (PhraseMatch<bool>?)body).FirstOrDefault();
        int end = body?.First ?? match.First;
        for (int skipped = 0; skipped <= FarthestBefore; skipped++, end--)
        {
            if (placed.EndingAt(end) is { } state && (skipped == 0 || tokens[end - 1].IsPossessive))
            {
                return [RoleOf(state.Mention, match.Value.Role, text, tokens, state.First, match.After)];
            }
        }

        return [];
    }

    // "the initiative by India and Pakistan": the states of an enumeration share the phrase.
    private IEnumerable<StateRole> StatesAfter(
        PhraseMatch<RoleCue> match, string text, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int at = AfterDate(match, tokens, placed);
        while (at < tokens.Length && tokens[at].Gap != TokenGap.Sentence)
        {
            int next = tokens[at].Word is "the" or "and" ? at + 1 : at;
            next = next < tokens.Length && tokens[next].Word == "the" ? next + 1 : next;
            next = AfterOffice(next, tokens, placed);
            if (placed.StartingAt(next) is not { } state || !Fits(match.Value.Side, state, tokens))
            {
                yield break;
            }

            yield return RoleOf(state.Mention, match.Value.Role, text, tokens, match.First, state.After);
            at = state.After;
        }
    }

    // "the initiative of the President of Uzbekistan": who holds an office of a state acts for it.
    private int AfterOffice(int at, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        if (at >= tokens.Length || placed.StartingAt(at) is not null || _bodies.Find(tokens[at..Math.Min(tokens.Length, at + LongestBody)], _ => true) is not [{ First: 0 } body, ..])
        {
            return at;
        }

        int next = at + body.After;
        next = next < tokens.Length && tokens[next].Word == "of" ? next + 1 : next;
        next = next < tokens.Length && tokens[next].Word == "the" ? next + 1 : next;
        return placed.StartingAt(next) is null ? at : next;
    }

    // "held between 23 and 27 May 2020 by the Russian Federation".
    private static int AfterDate(PhraseMatch<RoleCue> match, ImmutableArray<Token> tokens, PlacedMentions placed) =>
        placed.DateStartingAt(match.After) is { } after && after < tokens.Length && tokens[after].Word == "by" ? after + 1 : match.After;

    private bool Fits(RoleSide side, (StateMention Mention, int First, int After) state, ImmutableArray<Token> tokens) =>
        side == RoleSide.PlaceAfter ? state.Mention.Via == MentionVia.Place
            : state.Mention.Via != MentionVia.Adjective || (state.After < tokens.Length && _bodies.Find(tokens[state.After..Math.Min(tokens.Length, state.After + LongestBody)], _ => true) is [{ First: 0 }, ..]);

    // "(Moscow, 3 July 2020)", "on 2 March 2020 in Vienna" and "in Nur-Sultan on 30 October 2020" say where something was held.
    private IEnumerable<StateRole> HostsByDate(string text, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        HashSet<int> events = [.. _events.Find(tokens, _ => true).Select(match => match.First)];
        foreach ((StateMention mention, int first, int after) in placed.All.Where(placed => placed.Mention.Via == MentionVia.Place && FollowsEvent(placed.First, tokens, events)))
        {
            bool inside = first > 0 && tokens[first - 1].Word is "in" or "в" && tokens[first].Gap == TokenGap.None;
            bool bracketed = tokens[first].Start > 0 && text[tokens[first].Start - 1] == '(';
            int following = after < tokens.Length && tokens[after].Word is "on" or "from" ? after + 1 : after;
            if ((bracketed || (inside && following > after)) && placed.DateStartingAt(following) is { } dateAfter)
            {
                yield return RoleOf(mention, RoleKind.Hosts, text, tokens, first, dateAfter);
            }
            else if (inside && placed.DateEndingAt(first - 1) is { } dateFirst)
            {
                yield return RoleOf(mention, RoleKind.Hosts, text, tokens, dateFirst, after);
            }
        }
    }

    // A place and a date after the name of a document say where it was adopted, not that the state was its host.
    private static bool FollowsEvent(int place, ImmutableArray<Token> tokens, HashSet<int> events)
    {
        int at = place;
        while (at > 0 && tokens[at].Gap != TokenGap.Sentence)
        {
            if (events.Contains(--at))
            {
                return true;
            }
        }

        return false;
    }

    private static StateRole RoleOf(
        StateMention mention, RoleKind role, string text, ImmutableArray<Token> tokens, int first, int after)
    {
        int start = tokens[WithBracket(text, tokens, first, after)].Start;
        return new StateRole(mention.Iso, role, start, text[start..tokens[after - 1].End]);
    }

    // Of "Karamay (Xinjiang, China) hosted" readers are shown the whole bracket and the word before it, not "China) hosted".
    private static int WithBracket(string text, ImmutableArray<Token> tokens, int first, int after)
    {
        string words = text[tokens[first].Start..tokens[after - 1].End];
        int closing = words.IndexOfAny([')', '）']);
        int opening = words.IndexOfAny(['(', '（']);
        if (closing < 0 || (opening >= 0 && opening < closing))
        {
            return first;
        }

        int bracket = text.LastIndexOfAny(['(', '（'], tokens[first].Start);
        int at = first;
        while (at > 0 && tokens[at].Start > bracket)
        {
            at--;
        }

        return bracket < 0 ? first : at;
    }
}
