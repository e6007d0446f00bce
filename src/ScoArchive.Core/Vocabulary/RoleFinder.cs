using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells the states that initiate, host, chair or contribute from those that are merely named, with the words that show it.</summary>
public sealed class RoleFinder
{
    private const int FarthestClosing = 40;
    private const int FarthestComma = 8;

    // Behind them the instrumental case tells with whom or where, not by whom.
    private static readonly ImmutableHashSet<string> InstrumentalPrepositions = ["с", "со", "между", "над", "под", "перед", "за"];

    // What a phrase that needs an event closes with.
    private const string Event = "";

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
        IEnumerable<StateRole> byCue = ByCues(text, tokens, placed, bodies, closings);
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

    // Of phrases that overlap the longest counts that shows a role; "Japan's contribution of" is none of another's "contribution of".
    private List<StateRole> ByCues(
        string text, ImmutableArray<Token> tokens, PlacedMentions placed, Lazy<PhraseMatch<bool>[]> bodies, Lazy<ImmutableArray<PhraseMatch<string>>> closings)
    {
        List<StateRole> found = [];
        _cues.Find(tokens, match =>
        {
            if (match.Value is not { } cue)
            {
                return true;
            }

            StateRole[] roles = [.. RolesBeside(match, cue, text, tokens, placed, bodies, closings)];
            found.AddRange(roles);
            return roles.Length > 0;
        });
        return found;
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

        var following = new FollowingStates(_actors, tokens, placed);
        return cue.Side switch
        {
            RoleSide.StateAfter or RoleSide.PlaceAfter => following.From(after, cue.Side).Select(state => RoleOf(state.Mention, cue.Role, text, tokens, match.First, state.After)),
            RoleSide.Apposed => following.BehindComma(after).Select(state => RoleOf(state.Mention, cue.Role, text, tokens, match.First, state.After)),
            RoleSide.Agent => Agents(match.First, after, text, tokens, placed).Select(state => RoleOf(state.Mention, cue.Role, text, tokens, Math.Min(state.First, match.First), Math.Max(state.After, after))),
            _ => ActorsBefore(match.First, cue, text, tokens, placed, bodies).Select(state => RoleOf(state.Mention, cue.Role, text, tokens, state.First, after)),
        };
    }

    private (StateMention Mention, int First, int After)[] ActorsBefore(
        int phrase, RoleCue cue, string text, ImmutableArray<Token> tokens, PlacedMentions placed, Lazy<PhraseMatch<bool>[]> bodies)
    {
        var joint = new JointActors(text, tokens, placed);
        (StateMention Mention, int First, int After)? actor = _actors.Before(phrase, tokens, placed, bodies.Value);
        if (cue.Side == RoleSide.Subject && (actor is not { } beside || NoActor.IsObject(beside, tokens)))
        {
            actor = _actors.SubjectOf(phrase, tokens, placed, bodies.Value, joint);
        }

        if (actor is not { } found || joint.IsOneOfTwo(found) || (cue.Role == RoleKind.Hosts && (NoActor.IsCutOff(found, phrase, text, tokens) || NoActor.IsCompanion(found, tokens))))
        {
            return [];
        }

        (StateMention Mention, int First, int After)[] all = [.. joint.UpTo(found)];
        return cue.Side == RoleSide.Subject && (NoActor.IsObject(all[^1], tokens) || NoActor.IsNoVerb(phrase, tokens)) ? [] : all;
    }

    // "Российской Федерацией выделено", "Японией и Кореей в этот район отправлены", "выделено Японией": those in the instrumental case, wherever the sentence has them.
    private static IEnumerable<(StateMention Mention, int First, int After)> Agents(int first, int after, string text, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        var joint = new JointActors(text, tokens, placed);
        return placed.All.Where(state => (state.After <= first ? SameSentence(state.First, first, tokens) : state.First >= after && SameSentence(first, state.First, tokens))
            && joint.UpTo(state).All(other => other.First == 0 || !InstrumentalPrepositions.Contains(tokens[other.First - 1].Word))
            && RussianCases.IsInstrumental([.. tokens[state.First..state.After].Select(token => token.Word)]));
    }

    // "thanked Japan and Norway for their aid", "支持乌兹别克斯坦关于设立机制的倡议": what opens before the states and what closes after them.
    private IEnumerable<StateRole> RolesAround(string text, ImmutableArray<Token> tokens, PlacedMentions placed, Lazy<ImmutableArray<PhraseMatch<string>>> closings)
    {
        ImmutableArray<PhraseMatch<RoleCue>> openings = _openings.FindAll(tokens);
        if (openings.IsEmpty)
        {
            return [];
        }

        var following = new FollowingStates(_actors, tokens, placed);
        return openings
            .SelectMany(opening => following.From(opening.After, RoleSide.StateAfter).Select(state => (Opening: opening, State: state)))
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
            .Where(closing => closing.Value == cue.Closing && closing.First >= from && closing.First - from < (cue.Side == RoleSide.Apposed ? FarthestComma : FarthestClosing) && SameSentence(from - 1, closing.First, tokens))
            .Select(closing => (PhraseMatch<string>?)closing)
            .FirstOrDefault();

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
