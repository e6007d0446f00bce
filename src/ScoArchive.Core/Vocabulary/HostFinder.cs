using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the places at which something is held by what stands further off: a day beside the place, or a word for coming together.</summary>
internal sealed class HostFinder
{
    private const int Farthest = 10;
    private const int NearBefore = 3;
    private const int FarthestPreposition = 6;
    private const int LongestTown = 6;

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
    public IEnumerable<(StateMention Mention, int First, int After)> Find(string text, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        ImmutableArray<(StateMention Mention, int First, int After)> places = [.. placed.All.Where(state => state.Mention.Via == MentionVia.Place)];
        if (!placed.All.Any(IsWhere))
        {
            return [];
        }

        HashSet<int> events = [.. _events.Find(tokens, _ => true).Where(match => match.Value).Select(match => match.First)];
        return (places.IsEmpty ? [] : ByDate(text, tokens, placed, places, events)).Concat(ByGathering(tokens, placed, [.. placed.All.Where(IsWhere)], events));
    }

    private static bool IsWhere((StateMention Mention, int First, int After) state) => state.Mention.Via != MentionVia.Adjective;

    // "(Moscow, 3 July 2020)", "（2023年3月17日，瓦拉纳西）", "on 2 March 2020 in Vienna", "в Бишкеке 14 июня" and "in Nur-Sultan on 30 October 2020" say where something was held.
    private static IEnumerable<(StateMention Mention, int First, int After)> ByDate(
        string text, ImmutableArray<Token> tokens, PlacedMentions placed, ImmutableArray<(StateMention Mention, int First, int After)> places, HashSet<int> events)
    {
        foreach ((StateMention mention, int first, int after) in places.Where(place => FollowsEvent(place.First, tokens, events)))
        {
            int preposition = IsCity(first - 1, tokens) ? first - 2 : first - 1;
            bool inside = preposition >= 0 && tokens[preposition].Word is "in" or "в" && tokens[preposition + 1].Gap == TokenGap.None;
            bool bracketed = tokens[first].Start > 0 && text[tokens[first].Start - 1] is '(' or '（';
            int following = after < tokens.Length && tokens[after].Word is "on" or "from" ? after + 1 : after;
            if ((bracketed || (inside && (following > after || tokens[preposition].Word == "в"))) && placed.DateStartingAt(following) is { } dateAfter)
            {
                yield return (mention, first, dateAfter);
            }
            else if (inside && placed.DateEndingAt(preposition) is { } dateFirst)
            {
                yield return (mention, dateFirst, after);
            }
            else if (ClosesBracket(after, text, tokens) && placed.DateEndingAt(IsCity(first - 1, tokens) ? first - 1 : first) is { } dayFirst
                && tokens[dayFirst].Start > 0 && text[tokens[dayFirst].Start - 1] is '(' or '（')
            {
                yield return (mention, dayFirst, after);
            }
        }
    }

    private static bool ClosesBracket(int after, string text, ImmutableArray<Token> tokens) =>
        tokens[after - 1].End < text.Length && text[tokens[after - 1].End] is ')' or '）';

    private static bool IsCity(int index, ImmutableArray<Token> tokens) => index >= 0 && tokens[index].Word is "city" or "городе" or "город" or "г";

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
    private IEnumerable<(StateMention Mention, int First, int After)> ByGathering(
        ImmutableArray<Token> tokens, PlacedMentions placed, ImmutableArray<(StateMention Mention, int First, int After)> places, HashSet<int> events)
    {
        foreach (PhraseMatch<bool> word in _gatherings.Find(tokens, _ => true).Concat(_arrivals.Find(tokens, _ => true).Where(word => NamesEvent(word.After, tokens, events))))
        {
            bool isIdeograph = tokens[word.First].Word[0] >= '\u3400';
            (StateMention Mention, int First, int After)? after = isIdeograph ? null : Nearest(places.Where(place => place.First >= word.After), OverDate(word.After, placed), Farthest);
            (StateMention Mention, int First, int After)? before = places.Where(place => place.After <= word.First && word.First - place.After <= Farthest).Reverse()
                .Where(place => Holds(place, place.After, word.First, tokens, placed)).Select(place => ((StateMention Mention, int First, int After)?)place).FirstOrDefault();
            if (after is { } later && Holds(later, OverDate(word.After, placed), later.First - 1, tokens, placed))
            {
                yield return (later.Mention, word.First, later.After);
            }
            else if (before is { } earlier && (isIdeograph || word.First - earlier.After <= NearBefore || OpensSentence(earlier.First, tokens)))
            {
                yield return (earlier.Mention, earlier.First, word.After);
            }
        }
    }

    // "In Islamabad, on the fringes of the conference, a meeting took place": what a sentence opens with says where all of it happened.
    private static bool OpensSentence(int place, ImmutableArray<Token> tokens) =>
        place < 2 || (Prepositions.Contains(tokens[place - 1].Word) && tokens[place - 1].Gap == TokenGap.Sentence);

    // "met on 31 July 2019 at the ministers' meeting in Bangkok": a day is no distance.
    private static int OverDate(int at, PlacedMentions placed) => placed.DateStartingAt(at) ?? placed.DateStartingAt(at + 1) ?? at;

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

    private static (StateMention Mention, int First, int After)? Nearest(IEnumerable<(StateMention Mention, int First, int After)> places, int word, int farthest) =>
        places.Take(1).Where(place => Math.Abs(place.After > word ? place.First - word : word - place.After) <= farthest)
            .Select(place => ((StateMention Mention, int First, int After)?)place).FirstOrDefault();

    // Between the place and the word stands neither the end of a sentence nor another state.
    private bool Holds((StateMention Mention, int First, int After) place, int from, int to, ImmutableArray<Token> tokens, PlacedMentions placed) =>
        (place.Mention.Via == MentionVia.Place ? IsMeetingPlace(place, tokens, placed) : IsMeetingState(place, from, to, tokens, placed))
        && IsOneSentence(Math.Min(place.First, to), Math.Max(place.First, to), tokens)
        && !placed.All.Any(state => state.First >= from && state.First < to && state.Mention.Iso != place.Mention.Iso);

    private static bool IsOneSentence(int first, int last, ImmutableArray<Token> tokens) =>
        !tokens[(first + 1)..(last + 1)].Any(token => token.Gap == TokenGap.Sentence);

    // "met in Brazil", "met in Sandton, South Africa", "в Актау, Казахстан", "在日本北九州市举行": a state that says where something is held.
    private bool IsMeetingState((StateMention Mention, int First, int After) state, int from, int to, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        if (tokens[state.First].Word[0] >= '\u3400')
        {
            return from == state.After && to > from && (Divisions.Contains(tokens[to - 1].Word) || (to - from <= LongestTown && Holding.Contains(tokens[to].Word)))
                && IsMeetingPlace(state, tokens, placed);
        }

        bool follows = from < state.First && state.First - from <= NearBefore && !tokens[state.After - 1].IsPossessive;
        bool isApposed = state.First > 1 && tokens[state.First].Gap == TokenGap.Break && tokens[state.First - 1].IsCapitalised && Prepositions.Contains(tokens[state.First - 2].Word);
        return follows && (isApposed || IsMeetingPlace(state, tokens, placed));
    }

    // "in Kabul", but not "the situation in Kabul" and not "the embassy in Kabul"; "в китайском Нанкине", "在海南省三亚市".
    private bool IsMeetingPlace((StateMention Mention, int First, int After) place, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int before = IsCity(place.First - 1, tokens) ? place.First - 2 : place.First - 1;
        if (placed.EndingAt(before + 1) is { } adjective && adjective.Mention.Via == MentionVia.Adjective && adjective.Mention.Iso == place.Mention.Iso)
        {
            before = adjective.First - 1;
        }

        for (int i = 0; tokens[place.First].Word[0] >= '\u3400' && i < FarthestPreposition && before > 0 && tokens[before + 1].Gap == TokenGap.None && !Prepositions.Contains(tokens[before].Word) && !Companions.Contains(tokens[before].Word); i++)
        {
            before--;
        }

        return before >= 0 && Prepositions.Contains(tokens[before].Word)
            && !(before > 0 && _subjects.Find([tokens[before - 1]], _ => true).Length > 0);
    }
}
