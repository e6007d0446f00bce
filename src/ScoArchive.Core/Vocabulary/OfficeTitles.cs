using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>
/// The words that titles of offices consist of, which name what somebody is over and not what a text is about: "the Minister of Trade, Industry and Energy",
/// "председатель Комитета по туризму и спорту", "气候变化部部长".
/// </summary>
internal sealed class OfficeTitles
{
    private const int FarthestBody = 5;
    private const int FarthestField = 4;
    private const int LongestChineseTitle = 10;
    private const int LongestList = 12;
    private const int ShortestInflected = 4;
    private const string By = "по";

    private static readonly ImmutableHashSet<string> Joining = ["and", "и", "of", "the", "for"];
    private static readonly ImmutableHashSet<string> Openings = ["of", "on", "for"];

    // What stands before a title in Chinese, and what makes of one office a meeting of those that hold it.
    private static readonly ImmutableHashSet<string> ChineseBefore = ["的", "了", "在", "就", "对", "将", "向", "同", "由", "见", "晤", "访", "邀", "请", "说", "称", "任", "命"];
    private static readonly ImmutableHashSet<string> ChineseGatherings = ["级", "们", "会议", "会晤", "会谈", "会商", "理事", "论坛", "磋商", "对话"];

    private static readonly ImmutableArray<string> AdjectiveEndings = ["ого", "его", "ой", "ей", "ых", "их", "ым", "им", "ому", "ему"];
    private static readonly ImmutableHashSet<char> InflectedEndings = ['а', 'я', 'и', 'ы', 'й', 'в', 'х', 'у', 'ю', 'м', 'о'];
    private static readonly ImmutableArray<string> VerbEndings = ["ла", "ся", "ась", "сь"];

    private readonly PhraseTrie<bool> _offices = new(token => token.Word);
    private readonly PhraseTrie<bool> _officers = new(token => token.Word);
    private readonly PhraseTrie<bool> _bodies = new(token => token.Word);

    /// <summary>Prepares the phrases of a vocabulary.</summary>
    public OfficeTitles(TopicVocabulary vocabulary)
    {
        _offices.AddAll(vocabulary.Offices, true);
        _officers.AddAll(vocabulary.Officers, true);
        _bodies.AddAll(vocabulary.OfficeBodies, true);
    }

    /// <summary>The places of the words that titles consist of.</summary>
    /// <param name="tokens">The words of the text.</param>
    public HashSet<int> WordsIn(ImmutableArray<Token> tokens)
    {
        var words = new HashSet<int>();
        foreach (PhraseMatch<bool> office in _offices.Find(tokens, _ => true))
        {
            (int first, int after) = tokens[office.First].IsIdeograph ? ChineseTitle(office, tokens) : (office.First, AfterFields(office.After, tokens));
            words.UnionWith(Enumerable.Range(first, after - first));
        }

        foreach (PhraseMatch<bool> officer in _officers.Find(tokens, _ => true))
        {
            if (BodyBehind(officer.After, tokens) is { } body)
            {
                words.UnionWith(Enumerable.Range(officer.First, AfterFieldsOfBody(body.After, tokens) - officer.First));
            }
        }

        return words;
    }

    // "the head of the Federal Agency", "руководитель Федерального агентства": the body that an officer heads.
    private PhraseMatch<bool>? BodyBehind(int from, ImmutableArray<Token> tokens)
    {
        int last = from;
        while (last < tokens.Length && last - from < FarthestBody && tokens[last].Gap is TokenGap.None or TokenGap.Hyphen)
        {
            last++;
        }

        return _bodies.Find(tokens[from..last], _ => true) is [{ } body, ..] ? body with { First = from + body.First } : null;
    }

    // "the Committee | on Agriculture and Fisheries", "Комитета Государственной Думы | по культуре", "Департамента | образования и науки".
    private static int AfterFieldsOfBody(int body, ImmutableArray<Token> tokens)
    {
        if (body < tokens.Length && tokens[body].Gap == TokenGap.None && Openings.Contains(tokens[body].Word))
        {
            return AfterFields(body + 1, tokens);
        }

        if (!IsRussian(body - 1, tokens))
        {
            return body;
        }

        int by = body;
        while (by < tokens.Length && by - body < FarthestField && tokens[by].Gap == TokenGap.None && tokens[by].Word != By)
        {
            by++;
        }

        bool hasBy = by < tokens.Length && tokens[by].Gap == TokenGap.None && tokens[by].Word == By;
        return hasBy || (body < tokens.Length && tokens[body].Gap == TokenGap.None && IsInflected(body, tokens)) ? AfterFields(hasBy ? by : body, tokens) : body;
    }

    private static int AfterFields(int from, ImmutableArray<Token> tokens) => IsRussian(from - 1, tokens) ? AfterRussianFields(from, tokens) : AfterCapitals(from, tokens);

    // "Trade, Industry and Energy": words with capitals, and what joins them; a comma only where "and" closes the list.
    private static int AfterCapitals(int from, ImmutableArray<Token> tokens)
    {
        int at = from;
        while (at < tokens.Length && IsOfCapitals(at, from, tokens) && (tokens[at].Gap == TokenGap.None || (tokens[at].Gap == TokenGap.Break && at > from && ClosesList(at, tokens, IsCapitalisedAt))))
        {
            at++;
        }

        return at;
    }

    private static bool IsOfCapitals(int at, int from, ImmutableArray<Token> tokens) => at == from || tokens[at].IsCapitalised || Joining.Contains(tokens[at].Word);

    private static bool IsCapitalisedAt(int at, ImmutableArray<Token> tokens) => tokens[at].IsCapitalised;

    // "торговли, промышленности и энергетики", "сельского хозяйства и продовольствия".
    private static int AfterRussianFields(int from, ImmutableArray<Token> tokens)
    {
        int at = AfterRussianField(from, tokens);
        while (at > from && at < tokens.Length)
        {
            bool joined = tokens[at].Gap == TokenGap.None && tokens[at].Word == "и" && at + 1 < tokens.Length && (IsInflected(at + 1, tokens) || tokens[at + 1].Word == By);
            bool listed = tokens[at].Gap == TokenGap.Break && IsInflected(at, tokens) && ClosesList(at, tokens, IsInflected);
            if (!joined && !listed)
            {
                break;
            }

            at = AfterRussianField(joined ? at + 1 : at, tokens);
        }

        return at;
    }

    // "по чрезвычайным ситуациям", "охраны окружающей среды": adjectives and their noun, and one thing of that noun.
    private static int AfterRussianField(int from, ImmutableArray<Token> tokens)
    {
        int at = AfterNoun(from < tokens.Length && tokens[from].Word == By ? from + 1 : from, tokens, isFirst: true);
        return at > from && at < tokens.Length && IsInflected(at, tokens) && tokens[at].Gap == TokenGap.None ? AfterNoun(at, tokens, isFirst: false) : at;
    }

    private static int AfterNoun(int from, ImmutableArray<Token> tokens, bool isFirst)
    {
        int at = from;
        while (at < tokens.Length && (tokens[at].Gap == TokenGap.None || (isFirst && at == from)) && EndsIn(tokens[at].Word, AdjectiveEndings))
        {
            at++;
        }

        return at < tokens.Length && (tokens[at].Gap == TokenGap.None || (isFirst && at == from)) ? at + 1 : at;
    }

    // Whether a list goes on from a word behind a comma to an "and" with a further field behind it.
    private static bool ClosesList(int from, ImmutableArray<Token> tokens, Func<int, ImmutableArray<Token>, bool> isField)
    {
        for (int at = from; at + 1 < tokens.Length && at - from < LongestList && tokens[at].Gap != TokenGap.Sentence; at++)
        {
            if (tokens[at].Word is "and" or "и")
            {
                return isField(at + 1, tokens) || (tokens[at + 1].Word == "the" && at + 2 < tokens.Length && isField(at + 2, tokens));
            }

            if (!isField(at, tokens) && !Joining.Contains(tokens[at].Word))
            {
                return false;
            }
        }

        return false;
    }

    // A word in another case than the one in which a sentence names its subject, and no verb.
    private static bool IsInflected(int at, ImmutableArray<Token> tokens) =>
        tokens[at].Word is { Length: >= ShortestInflected } word && InflectedEndings.Contains(word[^1]) && !EndsIn(word, VerbEndings);

    private static bool EndsIn(string word, ImmutableArray<string> endings) => endings.Any(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsRussian(int at, ImmutableArray<Token> tokens) => at >= 0 && tokens[at].Word[0] is >= 'а' and <= 'я';

    // "农业与灌溉部部长": in Chinese the title ends in the office; "贸易部长级会议" is a meeting.
    private static (int First, int After) ChineseTitle(PhraseMatch<bool> office, ImmutableArray<Token> tokens)
    {
        string next = office.After < tokens.Length && tokens[office.After].Gap == TokenGap.None ? tokens[office.After].Word : "";
        string afterNext = next.Length > 0 && office.After + 1 < tokens.Length ? tokens[office.After + 1].Word : "";
        if (ChineseGatherings.Contains(next) || ChineseGatherings.Contains(next + afterNext))
        {
            return (office.First, office.First);
        }

        int at = office.First;
        while (at > 0 && tokens[at].Gap == TokenGap.None && office.First - at < LongestChineseTitle && tokens[at - 1].IsIdeograph && !ChineseBefore.Contains(tokens[at - 1].Word))
        {
            at--;
        }

        return (at, office.After);
    }
}
