using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>
/// Tells a meeting that a sentence holds as its own from one that it only names: <c>The third meeting was held in Osh on …</c> and not
/// <c>… welcomed the results of the meeting held in Osh on …</c>
/// </summary>
internal static class MeetingClause
{
    private const int Nearest = 14;
    private const int MostBeforeSubject = 2;
    private const int MostBehindOpener = 8;
    private const int MostBeforeVerb = 3;
    private const int LongestWideOpening = 2;
    private const int FurthestWideVerb = 24;
    private const string Will = "将將";

    // Behind that sign they make generals and officers of it.
    private const string Officers = "军軍领領士";

    /// <summary>Whether the day is that of a meeting which the sentence only names, or which is still to come.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where its day starts.</param>
    /// <param name="length">The day's length.</param>
    public static bool NamesOther(string sentence, int at, int length) =>
        sentence.AsSpan(at).ContainsAnyInRange('\u4E00', '\u9FFF') ? NamesOtherWide(sentence, at, length) : NamesOtherSpaced(sentence[..at]);

    /// <summary>Whether words open with what describes a meeting that they name farther on: <c>состоявшегося в Оше 14 мая 2019 года … заседания</c>.</summary>
    public static bool DescribesMeeting(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, .. var rest] && IsParticiple(first) && rest.Any(IsNoun);

    private static bool NamesOtherSpaced(string before)
    {
        string[] words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int verb = Array.FindLastIndex(words, word => IsOfMeeting(Bare(word)));
        if (verb < 0 || words.Length - verb > Nearest)
        {
            return false;
        }

        // "met for their third session in Osh on …"
        verb = IsNoun(words[verb]) && Array.FindLastIndex(words, verb, word => IsOfMeeting(Bare(word)) && !IsNoun(word)) is >= 0 and var earlier ? earlier : verb;

        int noun = NounOf(words, verb);
        bool told = Enumerable.Range(1, MostBeforeVerb).TakeWhile(n => n <= verb).Any(n => Phrases.Default.Holds("told-by", Bare(words[verb - n])));
        bool theirs = noun > 0 && Enumerable.Range(1, MostBeforeVerb).TakeWhile(n => n <= noun).Any(n => Phrases.Default.Holds("own-words", Bare(words[noun - n])));
        return (noun >= 0 || told) && !theirs && !OpensWith(words, before, noun >= 0 ? noun : verb);
    }

    /// <summary>The noun that names the meeting, where the word is that noun or only describes it: <c>the meeting held …</c>, <c>встречи, состоявшейся …</c>; -1 for a verb of the sentence.</summary>
    private static int NounOf(string[] words, int verb)
    {
        string word = Bare(words[verb]);
        bool described = IsParticiple(word);
        bool held = Phrases.Default.Holds("held-words", word) && verb > 0 && IsNoun(words[verb - 1]);
        return IsNoun(word) ? verb : held ? verb - 1 : described ? Array.FindLastIndex(words, verb, IsNoun) is >= 0 and var noun ? noun : verb : -1;
    }

    /// <summary>Whether the meeting is the first thing that the sentence speaks of, or that at which something is done or somebody takes part.</summary>
    private static bool OpensWith(string[] words, string before, int noun) =>
        noun <= MostBeforeSubject || (noun <= MostBehindOpener && Phrases.Default.Starts("meeting-openers", before))
        || Phrases.Default.Starts("words-for-this", before) || Phrases.Default.Find("participation-words", string.Join(' ', words.Take(noun))).Length > 0;

    private static bool IsNoun(string word) => Phrases.Default.List("meeting-nouns").Any(noun => Bare(word).StartsWith(noun, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfMeeting(string word) =>
        IsNoun(word) || Phrases.Default.Holds("held-words", word) || Phrases.Default.Holds("meeting-verbs", word) || IsParticiple(word);

    private static bool IsParticiple(string word) => Phrases.Default.List("meeting-participles").Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static string Bare(string word) => word.Trim(',', ';', ':', '«', '»', '“', '”', '"', '(', ')').ToLowerInvariant();

    /// <summary><c>…评价1999年5月5日在奥什举行的会议成果</c>: behind the day a verb that only describes the meeting, with other words before the day.</summary>
    private static bool NamesOtherWide(string sentence, int at, int length)
    {
        string before = sentence[..at];
        string after = sentence[(at + length)..];
        if (IsToCome(before, after))
        {
            return true;
        }

        after = after[..Math.Min(after.Length, FurthestWideVerb)];
        int verb = Phrases.Default.List("held-words-zh").Select(word => after.IndexOf(word, StringComparison.Ordinal)).FirstOrDefault(found => found >= 0, -1);
        bool described = verb >= 0 && verb + 2 < after.Length && after[verb + 2] == '的';
        int end = after.IndexOfAny(['，', '。', '；']);
        bool setting = described && (end < 0 ? after : after[..end]) is [.., '上' or '间' or '际'];
        return described && !setting && before.Length > LongestWideOpening && before[0] is not ('在' or '于');
    }

    /// <summary><c>…将于5月5日举行</c>, <c>5月5日，理事会第三次会议将在奥什举行</c>: the word for what is to come stands right before the day, or behind it before the verb of the same clause.</summary>
    private static bool IsToCome(string before, string after)
    {
        string clause = after.TrimStart('，', ',', '、', ' ');
        int end = clause.IndexOfAny(['，', ',', '。', '；']);
        clause = end < 0 ? clause : clause[..end];
        int will = clause.AsSpan().IndexOfAny(Will);
        will = will >= 0 && will + 1 < clause.Length && Officers.Contains(clause[will + 1], StringComparison.Ordinal) ? -1 : will;
        return before.TrimEnd('于', '於') is [.., var last] && Will.Contains(last, StringComparison.Ordinal)
            || (will >= 0 && Phrases.Default.List("held-words-zh").Any(word => clause.IndexOf(word, will + 1, StringComparison.Ordinal) >= 0));
    }
}
