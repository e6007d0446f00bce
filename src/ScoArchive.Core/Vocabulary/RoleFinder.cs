using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells the states that initiate, host, chair or contribute from those that are merely named, with the words that show it.</summary>
public sealed class RoleFinder
{
    private const int FarthestClosing = 40;

    // What a phrase that needs an event closes with.
    private const string Event = "";

    private static readonly ImmutableHashSet<string> Joining = ["the", "and", "as", "well", "и", "а", "также", "和", "与", "及", "以", "同"];

    private readonly PhraseTrie<RoleCue?> _cues = new(token => token.Word);
    private readonly PhraseTrie<RoleCue> _openings = new(token => token.Word);
    private readonly PhraseTrie<string> _closings = new(token => token.Word);
    private readonly PhraseTrie<bool> _seats = new(token => token.NameKey);
    private readonly PhraseTrie<bool> _seatBodies = new(token => token.Word);
    private readonly ActorFinder _actors;
    private readonly HostFinder _hosts;

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public RoleFinder(StateVocabulary vocabulary)
    {
        _actors = new ActorFinder(vocabulary);
        _hosts = new HostFinder(vocabulary);
        _seats.AddAll(vocabulary.Seats, true);
        _seatBodies.AddAll(vocabulary.SeatBodies, true);
        _cues.AddAll(vocabulary.RoleExceptions, null);
        foreach (RoleCue cue in vocabulary.RoleCues)
        {
            if (cue.Side == RoleSide.Around)
            {
                _openings.Add(cue.Opening, cue);
            }
            else
            {
                _cues.Add(cue.Opening, cue);
            }

            if (cue.Closing.Length > 0)
            {
                _closings.Add(cue.Closing, cue.Closing);
            }
        }

        _closings.AddAll(vocabulary.EventNouns, Event);
    }

    /// <summary>The roles shown, in text order, each state and role once.</summary>
    public ImmutableArray<StateRole> Find(string text, ImmutableArray<Token> tokens, BlockMentions mentions)
    {
        var placed = new PlacedMentions(tokens, mentions);
        var seats = new Lazy<HashSet<int>>(() => SeatsOfBodies(tokens));
        var bodies = new Lazy<PhraseMatch<bool>[]>(() => _actors.Bodies(tokens));
        var closings = new Lazy<ImmutableArray<PhraseMatch<string>>>(() => _closings.FindAll(tokens));
        IEnumerable<StateRole> byCue = _cues.Find(tokens, _ => true).SelectMany(match => match.Value is { } cue ? RolesBeside(match, cue, text, tokens, placed, bodies, closings) : []);
        IEnumerable<StateRole> byPlace = _hosts.Find(text, tokens, placed).Select(host => RoleOf(host.Mention, RoleKind.Hosts, text, tokens, host.First, host.After));
        StateRole[] all =
        [
            .. byCue.Concat(RolesAround(text, tokens, placed, closings)).Concat(byPlace)
                .Where(role => role.Role != RoleKind.Hosts || !NamesOnlySeats(role, placed, tokens, seats.Value))
                .OrderBy(role => role.Start)
                .ThenBy(role => role.Words.Length)
                .DistinctBy(role => (role.Iso, role.Role, role.Start + role.Words.Length)),
        ];
        return [.. all.Where(role => !all.Any(other => LeavesNoRoom(other, role)))];
    }

    // "the offer of Mongolia to host": who hosts is not said to contribute by the same words; "under the chairmanship of Mongolia ended": nor who chairs to host.
    private static bool LeavesNoRoom(StateRole other, StateRole role) => role.Role switch
    {
        RoleKind.Contributes => other.Role != RoleKind.Contributes && SaysMore(other, role),
        RoleKind.Hosts => other.Role == RoleKind.Chairs && other.Start < role.Start && SaysMore(other, role),
        _ => false,
    };

    private static bool SaysMore(StateRole other, StateRole role) =>
        other.Iso == role.Iso && other.Start < role.Start + role.Words.Length && role.Start < other.Start + other.Words.Length;

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
        PhraseMatch<RoleCue?> match, RoleCue cue, string text, ImmutableArray<Token> tokens, PlacedMentions placed, Lazy<PhraseMatch<bool>[]> bodies, Lazy<ImmutableArray<PhraseMatch<string>>> closings)
    {
        int after = match.After;
        if (cue.Closing.Length > 0 || cue.NeedsEvent)
        {
            if (ClosingOf(cue, match.After, closings.Value, tokens) is not { } closing)
            {
                return [];
            }

            after = closing.After;
        }

        if (cue.Side is RoleSide.StateAfter or RoleSide.PlaceAfter)
        {
            return StatesAfter(after, cue.Side, tokens, placed).Select(state => RoleOf(state.Mention, cue.Role, text, tokens, match.First, state.After));
        }

        (StateMention Mention, int First, int After)? actor = _actors.Before(match.First, tokens, placed, bodies.Value)
            ?? (cue.Side == RoleSide.Subject ? _actors.SubjectOf(match.First, tokens, placed, bodies.Value) : null);
        return actor is { } found && !ActorFinder.IsOneOfTwo(found, tokens) && !(cue.Role == RoleKind.Hosts && ActorFinder.IsCutOff(found, match.First, text, tokens)) && !(cue.Side == RoleSide.Subject && ActorFinder.IsObject(found, tokens)) ? [RoleOf(found.Mention, cue.Role, text, tokens, found.First, after)] : [];
    }

    // "thanked Japan and Norway for their aid", "支持乌兹别克斯坦关于设立机制的倡议": what opens before the states and what closes after them.
    private IEnumerable<StateRole> RolesAround(string text, ImmutableArray<Token> tokens, PlacedMentions placed, Lazy<ImmutableArray<PhraseMatch<string>>> closings)
    {
        ImmutableArray<PhraseMatch<RoleCue>> openings = _openings.FindAll(tokens);
        if (openings.IsEmpty)
        {
            return [];
        }

        return openings
            .SelectMany(opening => StatesAfter(opening.After, RoleSide.StateAfter, tokens, placed).Select(state => (Opening: opening, State: state)))
            .GroupBy(pair => (pair.Opening.First, pair.State.First))
            .Select(pairs => pairs
                .Select(pair => (pair.Opening, pair.State, Closing: ClosingOf(pair.Opening.Value, pair.State.After, closings.Value, tokens)))
                .Where(pair => pair.Closing is not null)
                .OrderBy(pair => pair.Opening.Value.Role == RoleKind.Contributes)
                .ThenBy(pair => pair.Closing!.Value.First)
                .ThenByDescending(pair => pair.Closing!.Value.Count)
                .FirstOrDefault())
            .Where(pair => pair.Closing is not null)
            .Select(pair => RoleOf(pair.State.Mention, pair.Opening.Value.Role, text, tokens, pair.Opening.First, pair.Closing!.Value.After));
    }

    private static PhraseMatch<string>? ClosingOf(RoleCue cue, int from, ImmutableArray<PhraseMatch<string>> closings, ImmutableArray<Token> tokens) =>
        closings
            .Where(closing => closing.Value == cue.Closing && closing.First >= from && closing.First - from < FarthestClosing && SameSentence(from - 1, closing.First, tokens))
            .Select(closing => (PhraseMatch<string>?)closing)
            .FirstOrDefault();

    // "the initiative by India and Pakistan": the states of an enumeration share the phrase.
    private IEnumerable<(StateMention Mention, int First, int After)> StatesAfter(int phrase, RoleSide side, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int at = AfterDate(phrase, tokens, placed);
        while (at < tokens.Length && tokens[at].Gap != TokenGap.Sentence)
        {
            int next = at;
            while (next < tokens.Length && Joining.Contains(tokens[next].Word))
            {
                next++;
            }

            next = AfterOffice(next, tokens, placed);
            if (placed.StartingAt(next) is not { } state || !Fits(side, state, tokens))
            {
                yield break;
            }

            yield return state;
            at = state.After;
        }
    }

    // "the initiative of the President of Uzbekistan", "to the Prime Minister, the Government and the people of Fiji": who holds an office of a state acts for it.
    private int AfterOffice(int at, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        if (at >= tokens.Length || placed.StartingAt(at) is not null || _actors.BodyAt(at, tokens) is not { } body)
        {
            return at;
        }

        int next = at + body.After;
        while (next < tokens.Length && tokens[next].Gap != TokenGap.Sentence && placed.StartingAt(next) is null)
        {
            int after = tokens[next].Word == "of" || Joining.Contains(tokens[next].Word) ? next + 1 : _actors.BodyAt(next, tokens) is { } further ? next + further.After : ActorFinder.BehindField(next, tokens, placed);
            if (after == next)
            {
                break;
            }

            next = after;
        }

        return placed.StartingAt(next) is null ? at : next;
    }

    // "held between 23 and 27 May 2020 by the Russian Federation".
    private static int AfterDate(int phrase, ImmutableArray<Token> tokens, PlacedMentions placed) =>
        placed.DateStartingAt(phrase) is { } after && after < tokens.Length && tokens[after].Word == "by" ? after + 1 : phrase;

    private bool Fits(RoleSide side, (StateMention Mention, int First, int After) state, ImmutableArray<Token> tokens) =>
        side == RoleSide.PlaceAfter ? state.Mention.Via == MentionVia.Place
            : state.Mention.Via != MentionVia.Adjective || _actors.BodyAt(state.After, tokens) is not null;

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
