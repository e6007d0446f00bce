using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds what a web page prints around its headline: the same words again, the site's name above it or above the menu.</summary>
internal static class Headlines
{
    private const int LongestDelivery = 10;
    private const int Near = 6;
    private const int FewestWords = 5;
    private const int MostOfSiteName = 8;
    private const int LongestLabel = 60;
    private const int ShortestCopy = 12;
    private const int FewestOfCopy = 3;
    private const int BelowLead = 3;
    private const int LongestBracket = 20;
    private const int LongestOtherWord = 5;

    /// <summary>A headline that comes again before the text starts, alone or with the site's name; entries of a list come again as names of sections.</summary>
    public static void MarkDoubled(ImmutableArray<Draft> drafts, int end, SortedDictionary<int, NoteReason> found)
    {
        for (int i = 0; i < end; i++)
        {
            bool inBlock = drafts[i].Gap == 0 && i > 0 && !found.ContainsKey(i - 1) && Furniture.CountWords(drafts[i].Text) <= FewestOfCopy && !Signs.IsWide(drafts[i].Text[0]);
            if (inBlock || found.ContainsKey(i) || drafts[i].Text.Length < ShortestCopy || Markers.Read(drafts[i].Text).Kind != MarkerKind.None || Zone.Announces(drafts[i].Text) || DatelineText.Read(drafts[i].Text) is not null || TitleWeight.SaysWhenAdopted(drafts[i].Text) || OpenEnds.IsOpen(drafts[i].Text))
            {
                continue;
            }

            string text = drafts[i].Text;
            string plain = Solid(text);
            bool again = Enumerable.Range(i + 1, end - i - 1).Any(j => !found.ContainsKey(j) && drafts[j].Text.Length >= ShortestCopy && (IsHeadlineOf(plain, Solid(drafts[j].Text)) || IsGluedTo(text, drafts[j].Text)));
            if (again)
            {
                found[i] = NoteReason.HeadlineAgain;
                MarkAbove(drafts, i, found);
            }
        }
    }

    /// <summary>Whether the page prints the words of one of the drafts once more among those down to the last one.</summary>
    public static bool IsPrintedAgain(ImmutableArray<Draft> drafts, int candidate, int last) =>
        drafts[candidate].Text is { Length: >= ShortestCopy } text && !IsBelowKind(drafts, candidate) && Furniture.CountWords(text) >= FewestOfCopy && Enumerable.Range(0, Math.Min(drafts.Length, last + 1 + BelowLead)).Any(i => i != candidate && drafts[i].Lines.Any(line => line.Text == text));

    /// <summary>Whether the words stand right below a line that names the kind of the text, as the motto of a meeting does that its papers bear at their head too.</summary>
    private static bool IsBelowKind(ImmutableArray<Draft> drafts, int candidate) =>
        candidate > 0 && drafts[candidate] is { Gap: 0 } motto && KindTable.Default.Find(motto.Text).Length == 0 && drafts[candidate - 1] is { IsOpen: true, Gap: > 0 } above && !Sentences.EndsClause(above.Text) && Furniture.CountWords(above.Text) >= FewestOfCopy && KindTable.Default.Find(above.Text).Length > 0;

    /// <summary>Whether the words state what somebody does, as headlines in sentence case do: <c>The Secretariat hosts a round table</c>, <c>В Бишкеке обсудили …</c></summary>
    public static bool States(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i + 1 < words.Length; i++)
        {
            bool named = char.IsUpper(words[i - 1][0]) && char.IsLower(words[i][0]);
            bool verb = words[i].Length > 3 && words[i][^1] == 's' && words[i][^2] != 's';
            bool plural = words[i - 1][^1] is 's' && Phrases.Default.Holds("act-verbs", words[i]);
            bool followed = words[i + 1] is "a" or "over" or "as" or "an" or "the" or "with" or "to" or "in" or "on" or "at" or "by" or "for" or "from" || char.IsAsciiDigit(words[i + 1][0]) || char.IsUpper(words[i + 1][0]);
            if (named && ((verb && (followed || Phrases.Default.Holds("act-verbs", words[i]))) || plural || i > 1 && words[i] is "to" && char.IsLower(words[i + 1][0]) && !Phrases.Default.Holds("articles", words[i + 1])))
            {
                return true;
            }
        }

        if (text.Length > 0 && Signs.IsWide(text[^1]))
        {
            return Phrases.Default.Find("headline-verbs-zh", text).Length > 0;
        }

        return EndsInPast(words) || EndsInPredicate(text) || (words.Skip(1).Any(word => (Masthead.IsVerb(word) && (char.IsLower(word[0]) || Sentences.IsCapitals(text))) || IsFuture(word)) && text.Any(letter => letter is >= '\u0400' and <= '\u04FF'));
    }

    /// <summary>Whether an English verb of the past ends words that all but the small ones have capitals: <c>Foresters Meeting in Osh ended</c>.</summary>
    private static bool EndsInPast(string[] words) =>
        words.Length >= FewestOfCopy && words[^1].EndsWith("ed", StringComparison.Ordinal) && words[^1].All(char.IsAsciiLetterLower) && words.SkipLast(1).All(word => char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || Phrases.Default.Holds("open-ends", word));

    /// <summary>Whether a Russian participle that only predicates have ends the words: <c>… предложения пастухов учтены</c>.</summary>
    private static bool EndsInPredicate(string text)
    {
        string last = text[(text.LastIndexOf(' ') + 1)..];
        return last.Length > LongestOtherWord && last.Length < text.Length && last.All(letter => letter is >= 'а' and <= 'я')
            && Phrases.Default.List("predicate-endings").Any(ending => last.EndsWith(ending, StringComparison.Ordinal)) && !WordList.For("ru").HoldsBase(last) && !WordList.For("ru").HoldsBase(last[..^1] + "а");
    }

    /// <summary>A Russian verb of what several people will do, which no noun of the list ends like: <c>подпишут</c>.</summary>
    private static bool IsFuture(string word) =>
        word.Length > LongestOtherWord && char.IsLower(word[0]) && (word.EndsWith("ут", StringComparison.Ordinal) || word.EndsWith("ют", StringComparison.Ordinal) || word.EndsWith("ят", StringComparison.Ordinal)) && !WordList.For("ru").HoldsBase(word);

    /// <summary>Whether the words tell that an act came about, and are therefore no name of it: <c>A resolution entitled “…” was adopted by consensus</c>.</summary>
    public static bool ReportsAct(string text) => Phrases.Default.Find("reported-act-words", text).Length > 0 || EndsInPredicate(text);

    /// <summary>The site's name and motto, above a headline that the page prints twice.</summary>
    private static void MarkAbove(ImmutableArray<Draft> drafts, int headline, SortedDictionary<int, NoteReason> found)
    {
        for (int i = 0; i < headline && headline <= Near; i++)
        {
            if (!Attribution.StatesFact(drafts[i].Text) && Furniture.CountWords(drafts[i].Text) <= MostOfSiteName)
            {
                found.TryAdd(i, NoteReason.AboveHeadline);
            }
        }
    }

    /// <summary>The site's name above its menu, where a headline stands below the menu.</summary>
    public static void MarkAboveMenu(ImmutableArray<Draft> drafts, int end, SortedDictionary<int, NoteReason> found)
    {
        int menu = Enumerable.Range(0, end).LastOrDefault(i => found.ContainsKey(i) && Furniture.IsMenu(drafts[i].Text), -1);
        bool headline = menu > 0 && Enumerable.Range(menu + 1, end - menu - 1).Any(i => !found.ContainsKey(i) && MayBeHeadline(drafts[i].Text));
        for (int i = 0; headline && i < Math.Min(menu, Near); i++)
        {
            if (!Attribution.StatesFact(drafts[i].Text) && Furniture.CountWords(drafts[i].Text) <= MostOfSiteName && !Sentences.EndsClause(drafts[i].Text))
            {
                found.TryAdd(i, NoteReason.AboveMenu);
            }
        }
    }

    private static bool MayBeHeadline(string text) =>
        Furniture.CountWords(text) >= FewestWords && !Attribution.StatesFact(text) && !Sentences.EndsClause(text) && Markers.Read(text).Kind == MarkerKind.None;

    /// <summary>Plain words; Chinese ones without the blanks that a page may leave out in one of its headlines.</summary>
    private static string Solid(string text) => Signs.IsWide(text[0]) ? Phrases.Plain(text).Replace(" ", "", StringComparison.Ordinal) : Phrases.Plain(text);

    /// <summary>Whether the headline stands in Chinese title signs behind a short label.</summary>
    private static bool QuotesHeadline(string longer, string headline) =>
        longer[^1] == '》' && longer.LastIndexOf('《') is > 0 and <= LongestLabel and var mark && longer.AsSpan()[(mark + 1)..^1].SequenceEqual(headline);

    /// <summary>Whether the headline stands behind a short label and a sign that parts the two.</summary>
    private static bool EndsInHeadline(string longer, string headline) =>
        longer.EndsWith(headline, StringComparison.Ordinal) && longer.Length - headline.Length <= LongestLabel && longer[..^headline.Length].TrimEnd() is [.., '|' or ':' or '：' or '>' or '»' or '/'];

    private static bool IsHeadlineOf(string longer, string headline)
    {
        longer = longer.Contains("》(", StringComparison.Ordinal) || longer.Contains("》（", StringComparison.Ordinal) ? longer.TrimStart('《') : longer;
        if (!longer.StartsWith(headline, StringComparison.Ordinal))
        {
            return QuotesHeadline(longer, headline) || EndsInHeadline(longer, headline);
        }

        string rest = longer[headline.Length..].TrimStart();
        return rest.Length == 0 || (rest.TrimStart('》') is ['(' or '（', ..] && rest.Length <= LongestBracket) || (rest[0] is '|' or '-' or '–' or '—' or ':' or '·' or '/' && rest.Length <= 60);
    }

    /// <summary>Whether a path without signs between its steps runs into the headline: <c>HomeNewsForesters meet</c>.</summary>
    private static bool IsGluedTo(string path, string headline) => EndsInOpening(path.TrimEnd('.', '…'), path, headline) ||
        path.Length > headline.Length && path.Length - headline.Length <= LongestLabel && path.EndsWith(headline, StringComparison.Ordinal) && char.IsUpper(headline[0]) && char.IsLower(path[^(headline.Length + 1)]);

    /// <summary>Whether the path shows only how the headline begins, and dots: <c>HomeNewsForesters of the …</c></summary>
    private static bool EndsInOpening(string cut, string path, string headline)
    {
        int at = cut.Length < path.Length - 1 || path[^1] == '…' ? cut.IndexOf(headline[..ShortestCopy], StringComparison.Ordinal) : -1;
        return at is > 0 and <= LongestLabel && char.IsLower(path[at - 1]) && char.IsUpper(headline[0]) && headline.StartsWith(cut[at..].TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>Whether a Chinese headline ends in what somebody delivered, which names an event and not the text: <c>某某出席会议并发表重要讲话</c>, but not <c>某某在会议上发表的讲话</c>.</summary>
    public static bool EndsInDelivery(string text)
    {
        int verb = text.LastIndexOf("发表", StringComparison.Ordinal) is >= 0 and var simple ? simple : text.LastIndexOf("發表", StringComparison.Ordinal);
        return verb > 0 && text.Length - verb <= LongestDelivery && !text.AsSpan(verb).Contains('的') && KindTable.Default.Find(text[verb..]).Length > 0;
    }
}
