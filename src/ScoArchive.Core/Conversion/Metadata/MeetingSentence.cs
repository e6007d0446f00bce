using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>
/// The sentence of an official text's first paragraphs that says when its own meeting was held. Sentences that recall
/// something else, and days without a verb of meeting beside them, are no such sentence.
/// </summary>
/// <param name="Draft">The paragraph.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Date">Its first day.</param>
internal sealed record MeetingSentence(Draft Draft, string Text, FoundDate Date)
{
    private const int Paragraphs = 2;
    private const int NearestVerb = 6;
    private const int ShortestVerb = 4;
    private const int Clauses = 5;
    private const int LongestPreamble = 20;
    private const int Longest = 2000;
    private const int LongestLead = 10;

    // Farther on in a sentence, as in a text whose stops got lost, a day is another matter's.
    private const int FarthestDay = 600;

    /// <summary>The meeting's day with the words around it as evidence.</summary>
    public Detection Shown => new(Date.Date.ToString(), Draft.First.Number, DetectionText.Around(Text, Date.Start, Date.Length));

    /// <summary>Finds it; <see langword="null"/> without one.</summary>
    public static MeetingSentence? Find(IEnumerable<Draft> drafts) =>
        Below(Own(drafts)).Append(Own(drafts)).Select(own => OpeningOf([.. own.Where(draft => draft.IsOpen).Take(Clauses)]).Select(Read).FirstOrDefault(found => found is not null)).FirstOrDefault(found => found is not null)
        ?? FindDeclared(drafts);

    /// <summary>The words that lead from a meeting to what it declares: <c>По итогам заседания Совета в Оше 14 мая 2019 года заявляют о следующем</c>.</summary>
    public static MeetingSentence? FindDeclared(IEnumerable<Draft> drafts) =>
        Own(drafts).Where(draft => draft.IsOpen).Take(LongestPreamble).Where(draft => Phrases.Default.Find("declares", draft.Text).Length > 0).Take(1)
            .Select(draft => Read(draft, IsOfResults)).FirstOrDefault();

    // "по итогам заседания …", "по итогам состоявшегося в Оше 14 мая 2019 года … заседания".
    private static bool IsOfResults(string sentence) =>
        Phrases.Default.Find("meeting-results", sentence).Length > 0
        || (Phrases.Default.Find("results-openers", sentence) is { Length: > 0 } opener && MeetingClause.DescribesMeeting(sentence[(sentence.IndexOf(opener, StringComparison.OrdinalIgnoreCase) + opener.Length)..]));

    /// <summary>The sentence of the first paragraph that says where a meeting was held, on a day whose year the page states elsewhere.</summary>
    public static MeetingSentence? FindYearless(IEnumerable<Draft> drafts) => Own(drafts).Where(draft => draft.IsOpen).Take(1).Select(draft => Read(draft, IsOfMeeting, yearless: true)).FirstOrDefault();

    /// <summary>What stands below the title; everything where there is none.</summary>
    private static Draft[] Own(IEnumerable<Draft> drafts)
    {
        Draft[] own = [.. drafts.SkipWhile(draft => draft is not TitleDraft)];
        return own.Length > 0 ? own : [.. drafts];
    }

    /// <summary>What stands below the words that announce the text in full, where a report leads to it.</summary>
    private static IEnumerable<Draft[]> Below(Draft[] own)
    {
        int announcement = own[..Math.Min(own.Length, LongestLead)].ToList().FindLastIndex(draft => draft.IsOpen && Zone.Announces(draft.Text));
        return announcement < 0 ? [] : [own[(announcement + 1)..]];
    }

    /// <summary>The first paragraphs, and those that a preamble's clauses reach on to.</summary>
    private static IEnumerable<Draft> OpeningOf(Draft[] drafts) => drafts.TakeWhile((_, index) => index < Paragraphs || drafts[..index].All(draft => draft.Text[^1] is ',' or '，'));

    private static MeetingSentence? Read(Draft draft) =>
        Read(draft, IsOfMeeting) is { } found
            && !MeetingClause.NamesOther(found.Text, found.Date.Start, found.Date.Length) ? found : null;

    private static bool IsOfMeeting(string sentence) =>
        Phrases.Default.Find("meeting-verbs", sentence).Length > 0 && Phrases.Default.Find("exchange-words", sentence).Length == 0 && !Phrases.Default.Starts("recall-words", sentence);

    private static MeetingSentence? Read(Draft draft, Func<string, bool> isOfMeeting, bool yearless = false)
    {
        string text = draft.Text.Length > Longest ? draft.Text[..Longest] : draft.Text;
        FoundDate? date = DateFinder.Find(text).FirstOrDefault(found => found.Date.Start?.Day is not null && (found.Date.Year is null) == yearless);
        if (date is null)
        {
            return null;
        }

        int start = StartOf(text, date.Start);
        string sentence = text[start..EndOf(text, date.Start + date.Length)];
        return date.Start - start <= FarthestDay && isOfMeeting(sentence) && !IsOfOtherAct(sentence, date.Start - start, date.Length) ? new MeetingSentence(draft, sentence, date with { Start = date.Start - start }) : null;
    }

    /// <summary>
    /// Whether the day describes an act that the meeting dealt with, or what somebody recalls: <c>the Agreement signed in Osh on 5 May 2007</c>,
    /// <c>2007年5月5日在奥什签署的协定</c>, <c>recalled the meeting of 5 May 2007</c>
    /// </summary>
    private static bool IsOfOtherAct(string sentence, int at, int length)
    {
        string[] before = sentence[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int verb = Array.FindLastIndex(before, word => Phrases.Default.Holds("other-act-words", word));
        bool tied = verb >= 0 && before.Length - verb <= NearestVerb && (verb == before.Length - 1 || before[verb].Length > ShortestVerb || before[verb + 1] is "at" or "in" or "on") && !before[verb..].Any(word => word[^1] is ',' or ':');
        string after = sentence[(at + length)..];
        int end = after.IndexOfAny(['，', '；', '《']);
        string clause = end < 0 ? after : after[..end];
        bool wide = clause.Length > 1 && clause[^1] is '的' && Phrases.Default.List("closing-verbs-zh").Any(word => clause.Contains(word + "的", StringComparison.Ordinal));
        return Phrases.Default.Find("recalled-words", sentence[..at]).Length > 0 || tied || wide || NamesActOfMeeting(sentence[..at], after) || after.AsSpan().TrimStart().StartsWith("《");
    }

    /// <summary>Whether the words behind the day are the act that the meeting adopted, as clauses about it say: <c>having adopted at the conference held in Osh on 5 May 1963, an act regarding …</c></summary>
    private static bool NamesActOfMeeting(string before, string after) =>
        after.TrimStart(',', ' ').Split(' ', 3) is [var article, var act, _] && Phrases.Default.Holds("articles", article) && (KindTable.Default.FindInflected(act).Length > 0 || Phrases.Default.Holds("act-nouns", act))
        && before.Split(' ').Any(word => Phrases.Default.Holds("adopted-participles", word));

    private static int StartOf(string text, int at)
    {
        int start = at;
        while (start > 0 && !Sentences.EndsAt(text, start - 1))
        {
            start--;
        }

        return start + (start < at && text[start] == ' ' ? 1 : 0);
    }

    private static int EndOf(string text, int at)
    {
        int end = at;
        while (end < text.Length && !Sentences.EndsAt(text, end))
        {
            end++;
        }

        return end;
    }
}
