using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the places at which something is held by what stands further off: a day beside the place, or a word for coming together.</summary>
internal sealed class HostFinder
{
    private const int Farthest = 10;
    private const int NearBefore = 3;
    private const int FarthestPreposition = 6;

    private const string Capital = "столице";

    private static readonly ImmutableHashSet<string> Divisions = ["市", "州", "省", "县", "区", "城", "岛", "镇"];
    private static readonly ImmutableHashSet<string> Holding = ["举", "召"];
    private static readonly ImmutableHashSet<string> Companions = ["同", "与", "跟"];
    private static readonly ImmutableHashSet<string> Prepositions = ["in", "at", "в", "во", "на", "在", "于"];

    // What is an event, and what only begins like one.
    private readonly PhraseTrie<bool> _events = new(token => token.Word);
    private readonly PhraseTrie<bool> _gatherings = new(token => token.Word);
    private readonly PhraseTrie<bool> _arrivals = new(token => token.Word);
    private readonly PhraseTrie<bool> _subjects = new(token => token.Word);

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public HostFinder(StateVocabulary vocabulary)
    {
        _events.AddAll(vocabulary.EventNouns, true);
        _events.AddAll(vocabulary.EventExceptions, false);
        _gatherings.AddAll(vocabulary.GatheringWords, true);
        _arrivals.AddAll(vocabulary.ArrivalWords, true);
        _subjects.AddAll(vocabulary.PlaceSubjects, true);
    }

    /// <summary>The places at which something is held, with the words from the first that shows it to the last.</summary>
    public IEnumerable<PlacedState> Find(BlockReading block)
    {
        ImmutableArray<PlacedState> places = [.. block.Placed.All.Where(state => state.Mention.Via == MentionVia.Place)];
        if (!block.Placed.All.Any(IsWhere))
        {
            return [];
        }

        HashSet<int> events = [.. _events.Find(block.Tokens, _ => true).Where(match => match.Value).Select(match => match.First)];
        return (places.IsEmpty ? [] : ByDate(places, events, block)).Concat(ByGathering([.. block.Placed.All.Where(IsWhere)], events, block));
    }

    private static bool IsWhere(PlacedState state) => state.Mention.Via != MentionVia.Adjective;

    // "(Moscow, 3 July 2020)", "（2023年3月17日，瓦拉纳西）", "on 2 March 2020 in Vienna", "в Бишкеке 14 июня" and "in Nur-Sultan on 30 October 2020" say where something was held.
    private static IEnumerable<PlacedState> ByDate(ImmutableArray<PlacedState> places, HashSet<int> events, BlockReading block)
    {
        foreach ((StateMention mention, int first, int after) in places.Where(place => FollowsEvent(place.First, block.Tokens, events)))
        {
            int preposition = IsCity(first - 1, block.Tokens) ? first - 2 : first - 1;
            bool inside = preposition >= 0 && block.Tokens[preposition].Word is "in" or "в" && block.Tokens[preposition + 1].Gap == TokenGap.None;
            bool bracketed = block.Tokens[first].Start > 0 && block.Text[block.Tokens[first].Start - 1] is '(' or '（';
            int following = after < block.Tokens.Length && block.Tokens[after].Word is "on" or "from" ? after + 1 : after;
            if ((bracketed || (inside && (following > after || block.Tokens[preposition].Word == "в"))) && block.Placed.DateStartingAt(following) is { } dateAfter)
            {
                yield return new PlacedState(mention, first, dateAfter);
            }
            else if (inside && block.Placed.DateEndingAt(preposition) is { } dateFirst)
            {
                yield return new PlacedState(mention, dateFirst, after);
            }
            else if (ClosesBracket(after, block) && block.Placed.DateEndingAt(IsCity(first - 1, block.Tokens) ? first - 1 : first) is { } dayFirst
                && block.Tokens[dayFirst].Start > 0 && block.Text[block.Tokens[dayFirst].Start - 1] is '(' or '（')
            {
                yield return new PlacedState(mention, dayFirst, after);
            }
        }
    }

    private static bool ClosesBracket(int after, BlockReading block) =>
        block.Tokens[after - 1].End < block.Text.Length && block.Text[block.Tokens[after - 1].End] is ')' or '）';

    private static bool IsCity(int index, ImmutableArray<Token> tokens) => index >= 0 && tokens[index].Word is "city" or "городе" or "город" or "г" or Capital;

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

    // "archers arrived in Konya for the games", "собрались на этой неделе в Алматы", "在青岛参加马拉松": the nearest place after such a word, or before it in Chinese.
    private IEnumerable<PlacedState> ByGathering(ImmutableArray<PlacedState> places, HashSet<int> events, BlockReading block)
    {
        foreach (PhraseMatch<bool> word in _gatherings.Find(block.Tokens, _ => true).Concat(_arrivals.Find(block.Tokens, _ => true).Where(word => NamesEvent(word.After, block.Tokens, events))))
        {
            bool isIdeograph = block.Tokens[word.First].Word[0] >= '\u3400';
            PlacedState? after = isIdeograph ? null : Nearest(places.Where(place => place.First >= word.After), OverDate(word.After, block), Farthest);
            PlacedState? before = places.Where(place => place.After <= word.First && word.First - place.After <= Farthest).Reverse()
                .Where(place => Holds(place, place.After, word.First, block)).Select(place => (PlacedState?)place).FirstOrDefault();
            if (after is { } later && Holds(later, OverDate(word.After, block), later.First - 1, block))
            {
                yield return new PlacedState(later.Mention, word.First, later.After);
            }
            else if (before is { } earlier && (isIdeograph || word.First - earlier.After <= NearBefore || OpensSentence(earlier.First, block.Tokens)))
            {
                yield return new PlacedState(earlier.Mention, earlier.First, word.After);
            }
        }
    }

    // "In Islamabad, on the fringes of the conference, a meeting took place": what a sentence opens with says where all of it happened.
    private static bool OpensSentence(int place, ImmutableArray<Token> tokens) =>
        place < 2 || (Prepositions.Contains(tokens[place - 1].Word) && tokens[place - 1].Gap == TokenGap.Sentence);

    // "met on 31 July 2019 at the ministers' meeting in Bangkok": a day is no distance.
    private static int OverDate(int at, BlockReading block) => block.Placed.DateStartingAt(at) ?? block.Placed.DateStartingAt(at + 1) ?? at;

    // "arrived in Konya for the games", not "arrived in Konya on a visit".
    private static bool NamesEvent(int from, ImmutableArray<Token> tokens, HashSet<int> events)
    {
        int at = from;
        while (at < tokens.Length && tokens[at].Gap != TokenGap.Sentence)
        {
            if (events.Contains(at++))
            {
                return true;
            }
        }

        return false;
    }

    private static PlacedState? Nearest(IEnumerable<PlacedState> places, int word, int farthest) =>
        places.Take(1).Where(place => Math.Abs(place.After > word ? place.First - word : word - place.After) <= farthest)
            .Select(place => (PlacedState?)place).FirstOrDefault();

    // Between the place and the word stands neither the end of a sentence nor another state.
    private bool Holds(PlacedState place, int from, int to, BlockReading block) =>
        (place.Mention.Via == MentionVia.Place ? IsMeetingPlace(place, block) : IsMeetingState(place, from, to, block))
        && block.IsOneSentence(Math.Min(place.First, to), Math.Max(place.First, to))
        && !block.Placed.All.Any(state => state.First >= from && state.First < to && state.Mention.Iso != place.Mention.Iso);

    // "в столице Туркменистана прошел саммит", "met in Brazil", "met in Sandton, South Africa", "в Актау, Казахстан", "在日本北九州市举行": a state that says where something is held.
    private bool IsMeetingState(PlacedState state, int from, int to, BlockReading block)
    {
        if (block.Tokens[state.First].Word[0] >= '\u3400')
        {
            return from == state.After && to > from && (Divisions.Contains(block.Tokens[to - 1].Word) || (to - from <= PlacedMentions.LongestTown && Holding.Contains(block.Tokens[to].Word)))
                && IsMeetingPlace(state, block);
        }

        bool follows = (state.First > 0 && block.Tokens[state.First - 1].Word == Capital) || (from < state.First && state.First - from <= NearBefore && !block.Tokens[state.After - 1].IsPossessive);
        bool isApposed = state.First > 1 && block.Tokens[state.First].Gap == TokenGap.Break && block.Tokens[state.First - 1].IsCapitalised && Prepositions.Contains(block.Tokens[state.First - 2].Word);
        return follows && (isApposed || IsMeetingPlace(state, block));
    }

    // "in Kabul", but not "the situation in Kabul" and not "the embassy in Kabul"; "в китайском Нанкине", "在海南省三亚市".
    private bool IsMeetingPlace(PlacedState place, BlockReading block)
    {
        int before = IsCity(place.First - 1, block.Tokens) ? place.First - 2 : place.First - 1;
        if (block.Placed.EndingAt(before + 1) is { } adjective && adjective.Mention.Via == MentionVia.Adjective && adjective.Mention.Iso == place.Mention.Iso)
        {
            before = adjective.First - 1;
        }

        for (int i = 0; block.Tokens[place.First].Word[0] >= '\u3400' && i < FarthestPreposition && before > 0 && block.Tokens[before + 1].Gap == TokenGap.None && !Prepositions.Contains(block.Tokens[before].Word) && !Companions.Contains(block.Tokens[before].Word); i++)
        {
            before--;
        }

        return before >= 0 && Prepositions.Contains(block.Tokens[before].Word)
            && !(before > 0 && _subjects.Find([block.Tokens[before - 1]], _ => true).Length > 0);
    }
}
