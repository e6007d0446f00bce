using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the state that stands before what it does, whatever stands between: its body, who holds an office of it, a day, "also".</summary>
internal sealed class ActorFinder
{
    private const int FarthestBefore = 1;
    private const int LongestBody = 5;
    private const int LongestName = 4;
    private const int LongestChineseName = 14;

    private const int LongestField = 6;
    private const int LongestChineseField = 8;
    private const int FarthestVerb = 30;
    private const int ShortestAdverb = 6;
    private const int LongestTown = 6;

    /// <summary>Words that open a clause about the name before them.</summary>
    public static ImmutableHashSet<string> Relatives { get; } = ["which", "who", "that", "которая", "который", "которое", "которые"];

    // What joins an office to what is no part of its name.
    private static readonly ImmutableHashSet<string> Prepositions = ["in", "at", "with", "to", "from", "who", "which", "that", "was", "is", "has", "в", "во", "с", "со", "к", "на", "из", "от", "у", "о", "об", "для"];

    // Words by which a second verb joins on, and by which Chinese names for whom something is done.
    private static readonly ImmutableHashSet<string> Joints = ["and", "it", "и", "что", "并", "还"];
    private static readonly ImmutableHashSet<string> Towards = ["向", "为", "给", "在", "于", "对", "通", "从"];

    private readonly PhraseTrie<bool> _bodies = new(token => token.Word);
    private readonly ImmutableHashSet<string> _fillers;
    private readonly ImmutableHashSet<string> _noNames;

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public ActorFinder(StateVocabulary vocabulary)
    {
        _bodies.AddAll(vocabulary.StateBodies, true);
        _fillers = [.. vocabulary.RoleFillers];
        _noNames = [.. vocabulary.NoNameSigns];
    }

    /// <summary>The bodies of states that a text names, in order.</summary>
    public PhraseMatch<bool>[] Bodies(ImmutableArray<Token> tokens) => [.. _bodies.FindAll(tokens)];

    /// <summary>Whether a body of a state stands at a word.</summary>
    public PhraseMatch<bool>? BodyAt(int at, ImmutableArray<Token> tokens) =>
        at < tokens.Length && _bodies.Find(tokens[at..Math.Min(tokens.Length, at + LongestBody)], _ => true) is [{ First: 0 } body, ..] ? body : null;

    /// <summary>
    /// The state's place behind what an office is over: "the Minister | for Climate Change of | Pakistan", "министра | иностранных дел | Узбекистана".
    /// The same place where no state stands behind it.
    /// </summary>
    /// <param name="at">Where the office's words end.</param>
    /// <param name="tokens">The words of the text.</param>
    /// <param name="placed">The states that it names.</param>
    public static int BehindField(int at, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int next = at;
        while (next < tokens.Length && next - at <= LongestField && tokens[next].Gap is TokenGap.None or TokenGap.Hyphen && placed.StartingAt(next) is null && !Prepositions.Contains(tokens[next].Word))
        {
            next++;
        }

        bool latin = next > at && next < tokens.Length && char.IsAsciiLetter(tokens[next - 1].Word[0]);
        bool tied = latin ? tokens[next - 1].Word is "of" || (tokens[next - 1].Word is "the" && tokens[next - 2].Word is "of") : next < tokens.Length;
        return tied && placed.StartingAt(next) is not null ? next : at;
    }

    /// <summary>The state that does what the phrase from a word on says.</summary>
    public (StateMention Mention, int First, int After)? Before(int phrase, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        int end = OverFillers(phrase, tokens, placed);
        return At(end, tokens, placed, bodies) ?? (end == phrase ? null : At(phrase, tokens, placed, bodies)) ?? BehindName(end, tokens, placed, bodies)
            ?? (end > 1 && Relatives.Contains(tokens[end - 1].Word) && tokens[end - 1].Gap == TokenGap.Break ? At(end - 1, tokens, placed, bodies) : null);
    }

    /// <summary>The state that opens the sentence of a verb which joins on to what it did before: "India welcomed the plan and proposed", "中国愿向发展中国家提供".</summary>
    public (StateMention Mention, int First, int After)? SubjectOf(int verb, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies, JointActors joint)
    {
        int opening = verb;
        while (opening > 0 && tokens[opening].Gap != TokenGap.Sentence)
        {
            opening--;
        }

        return SubjectAt(opening, tokens, placed) is { } first && joint.LastFrom(first) is { } state && state.After <= verb && verb - state.After <= FarthestVerb
            && (JoinsOn(verb, tokens, joint) || JoinsOnInClause(verb, tokens, placed) || IsCarriedOver(state, verb, tokens, placed, bodies))
            && !placed.All.Any(other => other.First >= state.After && other.First < verb && other.Mention.Via != MentionVia.Place && other.Mention.Iso != state.Mention.Iso && !IsBehindTowards(state.After, other.First, tokens))
                ? state : null;
    }

    // "中国政府向阿富汗提供", "日本为东盟与中国提供": who stands behind such a word is none who acts.
    private static bool IsBehindTowards(int from, int state, ImmutableArray<Token> tokens) => tokens[from..state].Any(token => Towards.Contains(token.Word));

    private (StateMention Mention, int First, int After)? SubjectAt(int opening, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int at = placed.DateStartingAt(opening) ?? opening;
        at = at < tokens.Length && tokens[at].Word == "the" ? at + 1 : at;
        if (placed.StartingAt(at) is null && BodyAt(at, tokens) is { } office)
        {
            at += office.After;
            while (at < tokens.Length && tokens[at].Word is "of" or "the")
            {
                at++;
            }

            at = BehindField(at, tokens, placed);
        }

        return placed.StartingAt(at);
    }

    // "中国接任主席国，并于9月在青岛主办": between the word that joins on and the verb stands nothing but when and where.
    private bool JoinsOnInClause(int verb, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int at = verb;
        while (at > 0 && tokens[at].Gap is not (TokenGap.Sentence or TokenGap.Break))
        {
            at--;
        }

        if (at == 0 || !tokens[verb].IsIdeograph || !Joints.Contains(tokens[at].Word))
        {
            return false;
        }

        at++;
        while (at < verb && AfterWhenOrWhere(at, tokens, placed) is { } next)
        {
            at = next;
        }

        return at >= verb || (tokens[at - 1].Word == "在" && verb - at <= LongestTown);
    }

    private int? AfterWhenOrWhere(int at, ImmutableArray<Token> tokens, PlacedMentions placed) =>
        placed.DateStartingAt(at)
        ?? (placed.StartingAt(at) is { Mention.Via: MentionVia.Place } place ? place.After : IsFiller(tokens[at].Word) || Towards.Contains(tokens[at].Word) ? at + 1 : null);

    private bool JoinsOn(int verb, ImmutableArray<Token> tokens, JointActors joint)
    {
        int at = verb;
        while (at > 0 && tokens[at].Gap != TokenGap.Break && IsFiller(tokens[at - 1].Word) && !Joints.Contains(tokens[at - 1].Word))
        {
            at--;
        }

        return at > 0 && (joint.FollowsComma(at) || Joints.Contains(tokens[at - 1].Word));
    }

    // "中国愿向发展中国家提供", "哈萨克斯坦总统托卡耶夫6日在会议上提议": for whom, when and where stands between in Chinese.
    private bool IsCarriedOver((StateMention Mention, int First, int After) state, int verb, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        int at = bodies.Where(body => body.First == state.After).Select(body => body.After).DefaultIfEmpty(state.After).Max();
        int longest = at > state.After ? at + LongestChineseName : at;
        while (at < Math.Min(verb, longest) && placed.DateStartingAt(at) is null && !Towards.Contains(tokens[at].Word) && !_noNames.Contains(tokens[at].Word))
        {
            at++;
        }

        at = placed.DateStartingAt(at) ?? at;
        while (at < verb && IsFiller(tokens[at].Word) && !Towards.Contains(tokens[at].Word))
        {
            at++;
        }

        return at < verb && Towards.Contains(tokens[at].Word) && !tokens[at..(verb + 1)].Any(token => token.Gap == TokenGap.Break);
    }

    // "India's proposal", "the Russian Federation's UN chairmanship", "the Thai minister proposed".
    private (StateMention Mention, int First, int After)? At(int end, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        int at = BodyBefore(end, tokens, placed, bodies) ?? end;
        for (int skipped = 0; skipped <= FarthestBefore; skipped++, at--)
        {
            if (placed.EndingAt(at) is { } state && (skipped == 0 || tokens[at - 1].IsPossessive))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Where the state ends whose body the words before a place name; <see langword="null"/> without one.</summary>
    private int? BodyBefore(int end, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        int[] first = [.. bodies.Where(body => body.After == end && (end == tokens.Length || tokens[end].Gap == TokenGap.None)).Select(body => body.First)];
        return first.Where(at => placed.EndingAt(at) is not null).Concat(first.Select(at => BeforeChineseField(at, tokens, placed)).Where(at => placed.EndingAt(at) is not null)).Select(at => (int?)at).FirstOrDefault();
    }

    // "巴基斯坦|气候变化|部长": what a minister is over stands between the state and the office.
    private int BeforeChineseField(int office, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int at = office;
        while (at > 0 && office - at < LongestChineseField && tokens[at].Gap == TokenGap.None && placed.EndingAt(at) is null && tokens[at - 1].Word[0] >= '\u3400' && !_noNames.Contains(tokens[at - 1].Word))
        {
            at--;
        }

        return at;
    }

    // Adverbs count without being listed: "generously", "безвозмездно".
    private bool IsFiller(string word) =>
        _fillers.Contains(word) || (word.Length >= ShortestAdverb && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("но", StringComparison.Ordinal)));

    // "Mongolia will in September 2024 host", "中国也将于2025年举办".
    private int OverFillers(int phrase, ImmutableArray<Token> tokens, PlacedMentions placed)
    {
        int end = phrase;
        while (end > 0 && (end == phrase || tokens[end].Gap is TokenGap.None) && tokens[Math.Min(end, tokens.Length - 1)].Gap != TokenGap.Sentence)
        {
            if (placed.DateEndingAt(end) is { } date)
            {
                end = date;
            }
            else if (IsFiller(tokens[end - 1].Word) && placed.EndingAt(end) is null)
            {
                end--;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    // "Kazakh President Kassym-Jomart Tokayev proposed", "the President of Uzbekistan Shavkat Mirziyoyev proposed", "哈萨克斯坦总统托卡耶夫提议".
    private (StateMention Mention, int First, int After)? BehindName(int end, ImmutableArray<Token> tokens, PlacedMentions placed, PhraseMatch<bool>[] bodies)
    {
        for (int at = end - 1; at > 0 && at >= end - LongestChineseName && IsOfName(at, end, tokens); at--)
        {
            if (BodyBefore(at, tokens, placed, bodies) is { } ofState)
            {
                return placed.EndingAt(ofState);
            }

            if (placed.EndingAt(at) is { } state && HoldsOffice(state.First, tokens, bodies))
            {
                return state;
            }
        }

        return null;
    }

    private bool IsOfName(int at, int end, ImmutableArray<Token> tokens) =>
        (tokens[at].Gap is TokenGap.None or TokenGap.Hyphen || FollowsInitial(at, tokens))
        && (tokens[at].Word[0] >= '\u3400' ? !_noNames.Contains(tokens[at].Word) : tokens[at].IsCapitalised && end - at <= LongestName + 1);

    // "the President of Kazakhstan N. Nazarbayev": the full stop after an initial ends no sentence.
    private static bool FollowsInitial(int at, ImmutableArray<Token> tokens) =>
        at > 0 && tokens[at].Gap == TokenGap.Sentence && tokens[at - 1] is { Length: 1, IsCapitalised: true };

    private static bool HoldsOffice(int state, ImmutableArray<Token> tokens, PhraseMatch<bool>[] bodies)
    {
        int at = state;
        while (at > 0 && tokens[at - 1].Word is "the" or "of")
        {
            at--;
        }

        return bodies.Any(body => body.After == at);
    }
}
