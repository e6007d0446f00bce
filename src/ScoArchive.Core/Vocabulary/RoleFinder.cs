using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Tells the states that initiate, host, chair or contribute from those that are merely named, with the words that show it.</summary>
public sealed class RoleFinder
{
    private const int FarthestClosing = 40;

    // In signs: two for a word, one for an ideograph.
    private const int FarthestComma = 16;

    // Behind them the instrumental case tells with whom or where, not by whom.
    private static readonly ImmutableHashSet<string> InstrumentalPrepositions = ["с", "со", "между", "над", "под", "перед", "за"];

    // Phrases that open so join a second office to the one that is named: "the President of Peru and Chair of the Forum".
    private static readonly ImmutableHashSet<string> Joining = ["and", "и"];

    // What a phrase that needs an event closes with.
    private const string Event = "";

    // What only looks like a closing.
    private const string NoClosing = "\0";

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
        _closings.AddAll(vocabulary.RoleExceptions, NoClosing);
    }

    /// <summary>The roles shown, in text order, each state and role once.</summary>
    public ImmutableArray<StateRole> Find(string text, ImmutableArray<Token> tokens, BlockMentions mentions)
    {
        var block = new BlockReading(text, tokens, mentions, _actors, _closings);
        var seats = new Lazy<HashSet<int>>(() => SeatsOfBodies(block));
        IEnumerable<StateRole> byPlace = _hosts.Find(block).Select(host => RoleOf(host.Mention, RoleKind.Hosts, block, host.First, host.After));
        StateRole[] all =
        [
            .. ByCues(block).Concat(RolesAround(block)).Concat(byPlace)
                .Where(role => role.Role != RoleKind.Hosts || !NamesOnlySeats(role, seats.Value, block))
                .OrderBy(role => role.Start)
                .ThenBy(role => role.Words.Length)
                .DistinctBy(role => (role.Iso, role.Role, role.Start + role.Words.Length)),
        ];
        return [.. all.Where(role => !all.Any(other => LeavesNoRoom(other, role)))];
    }

    // Of phrases that overlap the longest counts that shows a role; "Japan's contribution of" is none of another's "contribution of".
    private List<StateRole> ByCues(BlockReading block)
    {
        List<StateRole> found = [];
        _cues.Find(block.Tokens, match =>
        {
            if (match.Value is not { } cue)
            {
                return true;
            }

            StateRole[] roles = [.. RolesBeside(match, cue, block)];
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
    private HashSet<int> SeatsOfBodies(BlockReading block)
    {
        int[] bodies = [.. _seatBodies.Find(block.Tokens, _ => true).Select(match => match.First)];
        return
        [
            .. _seats.Find(block.Tokens, _ => true)
                .Where(seat => bodies.Any(body => block.IsOneSentence(Math.Min(body, seat.First), Math.Max(body, seat.First))))
                .Select(seat => seat.First),
        ];
    }

    private static bool NamesOnlySeats(StateRole role, HashSet<int> seats, BlockReading block)
    {
        int[] named =
        [
            .. block.Placed.All
                .Where(state => state.Mention.Iso == role.Iso && role.Start <= block.Tokens[state.First].Start && block.Tokens[state.First].Start < role.Start + role.Words.Length)
                .Select(state => state.First),
        ];
        return named.Length > 0 && named.All(seats.Contains);
    }

    private IEnumerable<StateRole> RolesBeside(PhraseMatch<RoleCue?> match, RoleCue cue, BlockReading block)
    {
        int after = match.After;
        if (cue.Side == RoleSide.StateAfter && after < block.Tokens.Length && block.Tokens[after] is { IsIdeograph: true, Gap: TokenGap.Break })
        {
            return [];
        }

        if (cue.Closing.Length > 0 || cue.NeedsEvent)
        {
            if (ClosingOf(cue, match.After, block) is not { } closing)
            {
                return [];
            }

            after = closing.After;
        }

        return cue.Side switch
        {
            RoleSide.StateAfter or RoleSide.PlaceAfter => block.Following.From(after, cue.Side).Select(state => RoleOf(state.Mention, cue.Role, block, match.First, state.After)),
            RoleSide.Apposed => block.Following.BehindComma(after).Select(state => RoleOf(state.Mention, cue.Role, block, match.First, state.After)),
            RoleSide.Agent => Agents(match.First, after, block).Select(state => RoleOf(state.Mention, cue.Role, block, Math.Min(state.First, match.First), Math.Max(state.After, after))),
            _ => ActorsBefore(match.First, cue, block).Select(state => RoleOf(state.Mention, cue.Role, block, state.First, after)),
        };
    }

    private PlacedState[] ActorsBefore(int phrase, RoleCue cue, BlockReading block)
    {
        PlacedState? actor = _actors.Before(phrase, block);
        if (cue.Side == RoleSide.Subject && (actor is not { } beside || NoActor.IsObject(beside, block.Tokens)))
        {
            actor = _actors.SubjectOf(phrase, block);
        }

        if (actor is not { } found || (Joining.Contains(block.Tokens[phrase].Word) && !ActorFinder.HoldsOffice(found.First, block)) || block.Joint.IsOneOfTwo(found) || (cue.Role == RoleKind.Hosts && (NoActor.IsCutOff(found, phrase, block) || NoActor.IsCompanion(found, block.Tokens))))
        {
            return [];
        }

        PlacedState[] all = [.. block.Joint.UpTo(found)];
        return cue.Side == RoleSide.Subject && (NoActor.IsObject(all[^1], block.Tokens) || NoActor.IsNoVerb(phrase, block.Tokens)) ? [] : all;
    }

    // "Российской Федерацией выделено", "Японией и Кореей в этот район отправлены", "выделено Японией": those in the instrumental case, wherever the sentence has them.
    private static IEnumerable<PlacedState> Agents(int first, int after, BlockReading block)
    {
        return block.Placed.All.Where(state => (state.After <= first ? block.IsOneSentence(state.First, first) : state.First >= after && block.IsOneSentence(first, state.First))
            && block.Joint.UpTo(state).All(other => other.First == 0 || !InstrumentalPrepositions.Contains(block.Tokens[other.First - 1].Word))
            && RussianCases.IsInstrumental([.. block.Tokens[state.First..state.After].Select(token => token.Word)]));
    }

    // "thanked Japan and Norway for their aid", "支持乌兹别克斯坦关于设立机制的倡议": what opens before the states and what closes after them.
    private IEnumerable<StateRole> RolesAround(BlockReading block)
    {
        ImmutableArray<PhraseMatch<RoleCue>> openings = _openings.FindAll(block.Tokens);
        if (openings.IsEmpty)
        {
            return [];
        }

        return openings
            .SelectMany(opening => block.Following.From(opening.After, RoleSide.StateAfter).Select(state => (Opening: opening, State: state)))
            .GroupBy(pair => (pair.Opening.First, pair.State.First))
            .Select(pairs => pairs
                .Select(pair => (pair.Opening, pair.State, Closing: ClosingOf(pair.Opening.Value, pair.State.After, block)))
                .Where(pair => pair.Closing is not null)
                .OrderBy(pair => pair.Opening.Value.Role == RoleKind.Contributes)
                .ThenBy(pair => pair.Closing!.Value.First)
                .ThenByDescending(pair => pair.Closing!.Value.Count)
                .FirstOrDefault())
            .Where(pair => pair.Closing is not null)
            .Select(pair => RoleOf(pair.State.Mention, pair.Opening.Value.Role, block, pair.Opening.First, pair.Closing!.Value.After));
    }

    private static PhraseMatch<string>? ClosingOf(RoleCue cue, int from, BlockReading block)
    {
        int refused = -1;
        foreach (PhraseMatch<string> closing in block.Closings.Where(closing => closing.First >= from))
        {
            if (closing.First == refused || closing.First - from >= FarthestClosing || !block.IsOneSentence(from - 1, closing.First))
            {
                return null;
            }

            // "thanked Peru for its statement on hosting": where a closing only looks like one, none follows.
            refused = closing.Value == NoClosing ? closing.First : -1;
            if (closing.Value == cue.Closing && (cue.Side != RoleSide.Apposed || SignsOf(from, closing.First, block) < FarthestComma))
            {
                return closing;
            }
        }

        return null;
    }

    private static int SignsOf(int from, int to, BlockReading block) => block.Tokens.AsSpan()[from..to].CountSigns();

    private static StateRole RoleOf(StateMention mention, RoleKind role, BlockReading block, int first, int after)
    {
        int start = block.Tokens[WithBracket(first, after, block)].Start;
        return new StateRole(mention.Iso, role, start, block.Text[start..block.Tokens[after - 1].End]);
    }

    // Of "Karamay (Xinjiang, China) hosted" readers are shown the whole bracket and the word before it, not "China) hosted".
    private static int WithBracket(int first, int after, BlockReading block)
    {
        string words = block.Text[block.Tokens[first].Start..block.Tokens[after - 1].End];
        int closing = words.IndexOfAny([')', '）']);
        int opening = words.IndexOfAny(['(', '（']);
        if (closing < 0 || (opening >= 0 && opening < closing))
        {
            return first;
        }

        int bracket = block.Text.LastIndexOfAny(['(', '（'], block.Tokens[first].Start);
        int at = first;
        while (at > 0 && block.Tokens[at].Start > bracket)
        {
            at--;
        }

        return bracket < 0 ? first : at;
    }
}
