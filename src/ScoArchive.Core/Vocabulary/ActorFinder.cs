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
    private const int LongestAbout = 16;
    private const int ShortestAdverb = 6;

    /// <summary>Words that open a clause about the name before them.</summary>
    public static ImmutableHashSet<string> Relatives { get; } = ["which", "who", "that", "которая", "который", "которое", "которые"];

    // What joins an office to what is no part of its name.
    private static readonly ImmutableHashSet<string> Prepositions = ["in", "at", "with", "to", "from", "who", "which", "that", "was", "is", "has", "в", "во", "с", "со", "к", "на", "из", "от", "у", "о", "об", "для"];

    // Words by which a second verb joins on, and by which Chinese names for whom something is done.
    private static readonly ImmutableHashSet<string> Joints = ["and", "it", "и", "что", "并", "还"];
    private const string About = "就";
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
    /// <param name="block">The block.</param>
    public static int BehindField(int at, BlockReading block)
    {
        int next = at;
        while (next < block.Tokens.Length && next - at <= LongestField && block.Tokens[next].Gap is TokenGap.None or TokenGap.Hyphen && block.Placed.StartingAt(next) is null && !Prepositions.Contains(block.Tokens[next].Word))
        {
            next++;
        }

        bool latin = next > at && next < block.Tokens.Length && char.IsAsciiLetter(block.Tokens[next - 1].Word[0]);
        bool tied = latin ? block.Tokens[next - 1].Word is "of" || (block.Tokens[next - 1].Word is "the" && block.Tokens[next - 2].Word is "of") : next < block.Tokens.Length;
        return tied && block.Placed.StartingAt(next) is not null ? next : at;
    }

    /// <summary>The state that does what the phrase from a word on says.</summary>
    public PlacedState? Before(int phrase, BlockReading block)
    {
        int end = OverFillers(phrase, block);
        return At(end, block) ?? (end == phrase ? null : At(phrase, block)) ?? BehindName(end, block)
            ?? (block.BracketBefore(end) is { } bracket ? At(bracket, block) : null)
            ?? (end > 1 && Relatives.Contains(block.Tokens[end - 1].Word) && block.Tokens[end - 1].Gap == TokenGap.Break ? At(end - 1, block) : null);
    }

    /// <summary>The state that opens the sentence of a verb which joins on to what it did before: "India welcomed the plan and proposed", "中国愿向发展中国家提供".</summary>
    public PlacedState? SubjectOf(int verb, BlockReading block)
    {
        int opening = verb;
        while (opening > 0 && block.Tokens[opening].Gap != TokenGap.Sentence)
        {
            opening--;
        }

        return SubjectAt(opening, block) is { } first && block.Joint.LastFrom(first) is { } state && state.After <= verb && verb - state.After <= FarthestVerb
            && (JoinsOn(verb, block) || JoinsOnInClause(verb, block) || IsCarriedOver(state, verb, block))
            && !block.Placed.All.Any(other => other.First >= state.After && other.First < verb && other.Mention.Via != MentionVia.Place && other.Mention.Iso != state.Mention.Iso && !IsBehindTowards(state.After, other.First, block.Tokens))
                ? state : null;
    }

    // "中国政府向阿富汗提供", "日本为东盟与中国提供": who stands behind such a word is none who acts.
    private static bool IsBehindTowards(int from, int state, ImmutableArray<Token> tokens) => tokens.AsSpan()[from..state].Any(token => Towards.Contains(token.Word));

    private PlacedState? SubjectAt(int opening, BlockReading block)
    {
        int at = block.Placed.DateStartingAt(opening) ?? opening;
        at = at < block.Tokens.Length && block.Tokens[at].Word == "the" ? at + 1 : at;
        if (block.Placed.StartingAt(at) is null && BodyAt(at, block.Tokens) is { } office)
        {
            at += office.After;
            while (at < block.Tokens.Length && block.Tokens[at].Word is "of" or "the")
            {
                at++;
            }

            at = BehindField(at, block);
        }

        return block.Placed.StartingAt(at);
    }

    // "中国接任主席国，并于9月在青岛主办": between the word that joins on and the verb stands nothing but when and where, or what it is about: "并就…提出".
    private bool JoinsOnInClause(int verb, BlockReading block)
    {
        int at = verb;
        while (at > 0 && block.Tokens[at].Gap is not (TokenGap.Sentence or TokenGap.Break))
        {
            at--;
        }

        if (at == 0 || !block.Tokens[verb].IsIdeograph || !Joints.Contains(block.Tokens[at].Word))
        {
            return false;
        }

        at++;
        if (block.Tokens[at].Word == About && verb - at <= LongestAbout)
        {
            return true;
        }

        while (at < verb && AfterWhenOrWhere(at, block) is { } next)
        {
            at = next;
        }

        return at >= verb || (block.Tokens[at - 1].Word == "在" && verb - at <= PlacedMentions.LongestTown);
    }

    private int? AfterWhenOrWhere(int at, BlockReading block) =>
        block.Placed.DateStartingAt(at)
        ?? (block.Placed.StartingAt(at) is { Mention.Via: MentionVia.Place } place ? place.After : IsFiller(block.Tokens[at].Word) || Towards.Contains(block.Tokens[at].Word) ? at + 1 : null);

    private bool JoinsOn(int verb, BlockReading block)
    {
        ImmutableArray<Token> tokens = block.Tokens;
        int at = verb;
        while (at > 0 && tokens[at].Gap != TokenGap.Break && IsFiller(tokens[at - 1].Word) && !Joints.Contains(tokens[at - 1].Word))
        {
            at--;
        }

        return at > 0 && (block.Joint.FollowsComma(at) || Joints.Contains(tokens[at - 1].Word));
    }

    // "中国愿向发展中国家提供", "哈萨克斯坦总统托卡耶夫6日在会议上提议": for whom, when and where stands between in Chinese.
    private bool IsCarriedOver(PlacedState state, int verb, BlockReading block)
    {
        int at = block.Bodies.Where(body => body.First == state.After).Select(body => body.After).DefaultIfEmpty(state.After).Max();
        int longest = at > state.After ? at + LongestChineseName : at;
        while (at < Math.Min(verb, longest) && block.Placed.DateStartingAt(at) is null && !Towards.Contains(block.Tokens[at].Word) && !_noNames.Contains(block.Tokens[at].Word))
        {
            at++;
        }

        at = block.Placed.DateStartingAt(at) ?? at;
        while (at < verb && IsFiller(block.Tokens[at].Word) && !Towards.Contains(block.Tokens[at].Word))
        {
            at++;
        }

        return at < verb && Towards.Contains(block.Tokens[at].Word) && !block.Tokens.AsSpan()[at..(verb + 1)].Any(token => token.Gap == TokenGap.Break);
    }

    // "India's proposal", "the Russian Federation's UN chairmanship", "the Thai minister proposed".
    private PlacedState? At(int end, BlockReading block)
    {
        int at = BodyBefore(end, block) ?? end;
        for (int skipped = 0; skipped <= FarthestBefore; skipped++, at--)
        {
            if (block.Placed.EndingAt(at) is { } state && (skipped == 0 || block.Tokens[at - 1].IsPossessive))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Where the state ends whose body the words before a place name; <see langword="null"/> without one.</summary>
    private int? BodyBefore(int end, BlockReading block)
    {
        int[] first = [.. block.Bodies.Where(body => body.After == end && (end == block.Tokens.Length || block.Tokens[end].Gap == TokenGap.None)).Select(body => body.First)];
        return first.Where(at => block.Placed.EndingAt(at) is not null).Concat(first.Select(at => BeforeChineseField(at, block)).Where(at => block.Placed.EndingAt(at) is not null)).Select(at => (int?)at).FirstOrDefault();
    }

    // "巴基斯坦|气候变化|部长": what a minister is over stands between the state and the office.
    private int BeforeChineseField(int office, BlockReading block)
    {
        int at = office;
        while (at > 0 && office - at < LongestChineseField && block.Tokens[at].Gap == TokenGap.None && block.Placed.EndingAt(at) is null && block.Tokens[at - 1].Word[0] >= '\u3400' && !_noNames.Contains(block.Tokens[at - 1].Word))
        {
            at--;
        }

        return at;
    }

    // Adverbs count without being listed: "generously", "безвозмездно".
    private bool IsFiller(string word) =>
        _fillers.Contains(word) || (word.Length >= ShortestAdverb && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("но", StringComparison.Ordinal)));

    // "Mongolia will in September 2024 host", "中国也将于2025年举办".
    private int OverFillers(int phrase, BlockReading block)
    {
        int end = phrase;
        while (end > 0 && (end == phrase || block.Tokens[end].Gap is TokenGap.None) && block.Tokens[Math.Min(end, block.Tokens.Length - 1)].Gap != TokenGap.Sentence)
        {
            if (block.Placed.DateEndingAt(end) is { } date)
            {
                end = date;
            }
            else if (IsFiller(block.Tokens[end - 1].Word) && block.Placed.EndingAt(end) is null)
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
    private PlacedState? BehindName(int end, BlockReading block)
    {
        for (int at = end - 1; at > 0 && at >= end - LongestChineseName && IsOfName(at, end, block.Tokens); at--)
        {
            if (BodyBefore(at, block) is { } ofState)
            {
                return block.Placed.EndingAt(ofState);
            }

            if (block.Placed.EndingAt(at) is { } state && HoldsOffice(state.First, block))
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

    /// <summary>Whether an office stands before a state: "the President of Kazakhstan".</summary>
    public static bool HoldsOffice(int state, BlockReading block)
    {
        int at = state;
        while (at > 0 && block.Tokens[at - 1].Word is "the" or "of")
        {
            at--;
        }

        return block.Bodies.Any(body => body.After == at);
    }
}
