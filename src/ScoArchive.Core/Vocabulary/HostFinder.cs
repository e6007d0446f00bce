using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the places at which something is held by what stands further off: a day beside the place, or a word for coming together.</summary>
internal sealed class HostFinder
{
    private const int Farthest = 10;
    private const int NearBefore = 3;

    private static readonly ImmutableHashSet<string> Prepositions = ["in", "at", "в", "во", "на", "在", "于"];

    private readonly PhraseTrie<bool> _events = new(token => token.Word);
    private readonly PhraseTrie<bool> _gatherings = new(token => token.Word);
    private readonly PhraseTrie<bool> _subjects = new(token => token.Word);

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public HostFinder(StateVocabulary vocabulary)
    {
        _events.AddAll(vocabulary.EventNouns, true);
        _gatherings.AddAll(vocabulary.GatheringWords, true);
        _subjects.AddAll(vocabulary.PlaceSubjects, true);
    }

    /// <summary>The places at which something is held, with the words from the first that shows it to the last.</summary>
    public IEnumerable<(StateMention Mention, int First, int After)> Find(string text, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        ImmutableArray<(StateMention Mention, int First, int After)> places = [.. placed.All.Where(state => state.Mention.Via == MentionVia.Place)];
        return places.IsEmpty ? [] : ByDate(text, tokens, placed, places).Concat(ByGathering(tokens, placed, places));
    }

    // "(Moscow, 3 July 2020)", "on 2 March 2020 in Vienna" and "in Nur-Sultan on 30 October 2020" say where something was held.
    private IEnumerable<(StateMention Mention, int First, int After)> ByDate(
        string text, ImmutableArray<Token> tokens, PlacedMentions placed, ImmutableArray<(StateMention Mention, int First, int After)> places)
    {
        HashSet<int> events = [.. _events.Find(tokens, _ => true).Select(match => match.First)];
        foreach ((StateMention mention, int first, int after) in places.Where(place => FollowsEvent(place.First, tokens, events)))
        {
            bool inside = first > 0 && tokens[first - 1].Word is "in" or "в" && tokens[first].Gap == TokenGap.None;
            bool bracketed = tokens[first].Start > 0 && text[tokens[first].Start - 1] == '(';
            int following = after < tokens.Length && tokens[after].Word is "on" or "from" ? after + 1 : after;
            if ((bracketed || (inside && following > after)) && placed.DateStartingAt(following) is { } dateAfter)
            {
                yield return (mention, first, dateAfter);
            }
            else if (inside && placed.DateEndingAt(first - 1) is { } dateFirst)
            {
                yield return (mention, dateFirst, after);
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

    // "archers arrived in Konya for the games", "собрались на этой неделе в Алматы", "在青岛参加马拉松": the nearest place after such a word, or before it in Chinese.
    private IEnumerable<(StateMention Mention, int First, int After)> ByGathering(
        ImmutableArray<Token> tokens, PlacedMentions placed, ImmutableArray<(StateMention Mention, int First, int After)> places)
    {
        foreach (PhraseMatch<bool> word in _gatherings.Find(tokens, _ => true))
        {
            bool isIdeograph = tokens[word.First].Word[0] >= '\u3400';
            (StateMention Mention, int First, int After)? after = isIdeograph ? null : Nearest(places.Where(place => place.First >= word.After), word.After, Farthest);
            (StateMention Mention, int First, int After)? before = Nearest(places.Where(place => place.After <= word.First).Reverse(), word.First, isIdeograph ? Farthest : NearBefore);
            if (after is { } later && Holds(later, word.After, later.First - 1, tokens, placed))
            {
                yield return (later.Mention, word.First, later.After);
            }
            else if (before is { } earlier && Holds(earlier, earlier.After, word.First, tokens, placed))
            {
                yield return (earlier.Mention, earlier.First, word.After);
            }
        }
    }

    private static (StateMention Mention, int First, int After)? Nearest(IEnumerable<(StateMention Mention, int First, int After)> places, int word, int farthest) =>
        places.Take(1).Where(place => Math.Abs(place.First >= word ? place.First - word : word - place.After) <= farthest)
            .Select(place => ((StateMention Mention, int First, int After)?)place).FirstOrDefault();

    // Between the place and the word stands neither the end of a sentence nor another state.
    private bool Holds((StateMention Mention, int First, int After) place, int from, int to, ImmutableArray<Token> tokens, PlacedMentions placed) =>
        IsMeetingPlace(place.First, tokens)
        && IsOneSentence(Math.Min(place.First, to), Math.Max(place.First, to), tokens)
        && !NamesAnother(from, to, placed);

    private static bool NamesAnother(int from, int to, PlacedMentions placed) => placed.All.Any(state => state.First >= from && state.First < to);

    private static bool IsOneSentence(int first, int last, ImmutableArray<Token> tokens) =>
        !tokens[(first + 1)..(last + 1)].Any(token => token.Gap == TokenGap.Sentence);

    // "in Kabul", but not "the situation in Kabul" and not "the embassy in Kabul".
    private bool IsMeetingPlace(int place, ImmutableArray<Token> tokens)
    {
        int before = place - 1;
        if (before >= 0 && tokens[before].Word is "city" or "городе" or "г")
        {
            before--;
        }

        return before >= 0 && Prepositions.Contains(tokens[before].Word)
            && !(before > 0 && _subjects.Find([tokens[before - 1]], _ => true).Length > 0);
    }
}
