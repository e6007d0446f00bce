using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Where the body of a text starts and ends: furniture, datelines and signatures are looked for outside only.
/// Notices in which a web page speaks of itself are no body at either end, however much they read like sentences.</summary>
/// <param name="FirstBody">Index of the first paragraph of sentences; the number of drafts when there is none.</param>
/// <param name="LastBody">Index of the last paragraph of sentences; -1 when there is none.</param>
internal sealed record Zone(int FirstBody, int LastBody)
{
    private const int LongestAnnouncement = 240;
    private const int LongestPreface = 12;
    private const int LongestTitle = 400;
    private const int LinesOfOpening = 7;
    private const int LeastOfTitle = 3;
    private const int LowestPath = 40;

    /// <summary>Finds the body of a manuscript; in a text of few words any sentence is part of it.</summary>
    public static Zone Of(ImmutableArray<Draft> drafts)
    {
        Zone zone = Of(drafts, draft => IsBody(draft) && !PageNotice.Is(draft.Text));
        zone = zone.LastBody >= 0 ? zone : Of(drafts, draft => IsSentence(draft) && !PageNotice.Is(draft.Text));
        return zone.LastBody >= 0 ? zone : Of(drafts, IsSentence);
    }

    /// <summary>Whether the words announce a text that follows: <c>The full text of the communiqué reads:</c>.</summary>
    public static bool Announces(string text) =>
        text.Length <= LongestAnnouncement
        && (text[^1] is ':' or '：' ? LeadsToText(text) : text.AsSpan().TrimEnd("0123456789*") is [.., '.' or '。'] && Phrases.Default.Find("full-text-words", text).Length > 0);

    /// <summary>Whether a draft is plainly running text.</summary>
    public static bool IsBody(Draft draft) => draft.IsBody;

    /// <summary>Whether a draft is plainly running text: sentences, not a line of a page's furniture.</summary>
    internal static bool IsRunningText(Draft draft)
    {
        bool wide = draft.Text.Length > 0 && draft.Text.Any(Signs.IsWide);
        int enough = wide ? 30 : 70;
        bool item = Markers.Read(draft.Text).Kind != MarkerKind.None && draft.Text.Length >= enough / 2;
        return (draft.Text.Length >= enough || item)
            && (Sentences.EndsClause(draft.Text) || (draft.Text.Length > 3 * enough && (!wide || draft.Text.AsSpan().IndexOfAny('，', '。') >= 0) && !IsLongTitle(draft.Text) && !TitleWeight.IsLongAct(draft.Text)))
            && !IsCutPath(draft.Text) && IsOfText(draft) && DatelineText.Read(draft.Text) is null;
    }

    /// <summary>Whether the steps of a path run together and into a headline that dots cut off: <c>HomeNewsForesters of the …</c></summary>
    private static bool IsCutPath(string text) => (text[^1] is '…' || text.EndsWith("...", StringComparison.Ordinal)) && EntryRow.IsGlued(text.Split(' ', 2)[0]);

    /// <summary>Whether words without a stop say what an act is about, however long: <c>Об утверждении Положения о …</c></summary>
    private static bool IsLongTitle(string text) =>
        text.Length <= LongestTitle && Phrases.Default.Starts("subject-openers", text) && Sentences.StartsUpper(text) && text.Any(letter => letter is >= '\u0400' and <= '\u04FF') && !Sentences.HoldsEnd(text);

    /// <summary>
    /// Where a preface of sentences announces a text in full and the title of that text, which names its kind, stands right below:
    /// <c>… The full text of the statement is as follows: / Joint statement on …</c>
    /// </summary>
    /// <returns>The index of the last announcement; -1 without one.</returns>
    public static int AnnouncementOf(ImmutableArray<Draft> drafts)
    {
        for (int i = Math.Min(drafts.Length, LongestPreface) - 1; i >= 0; i--)
        {
            if (Promulgates(drafts, i))
            {
                return i;
            }

            if (drafts[i].IsOpen && (Announces(drafts[i].Text) || BringsWide(drafts[i].Text)) && HasTitleBelow(drafts, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A Chinese sentence that says that the whole text follows, and whose translation it is: <c>以下是…声明全文，由…翻译。</c></summary>
    private static bool BringsWide(string text) =>
        text.Length <= LongestAnnouncement && text.Contains("以下", StringComparison.Ordinal) && text.Contains("全文", StringComparison.Ordinal) && Signs.IsClauseEnd(text[^1]);

    /// <summary>
    /// Whether a Chinese sentence puts an act in force that stands below it under the very name that the sentence gives it, while nothing
    /// above says what else the text is about: <c>《…法》已由…通过，现予公布。 / … / …法</c>
    /// </summary>
    private static bool Promulgates(ImmutableArray<Draft> drafts, int sentence)
    {
        string text = drafts[sentence].Text;
        int open = text.IndexOf('《', StringComparison.Ordinal);
        int close = text.IndexOf('》', StringComparison.Ordinal);
        string name = open >= 0 && close > open && drafts[sentence].IsOpen && Sentences.Ends(text) && PutsInForce(Phrases.Simplified(text)) ? text[(open + 1)..close] : "";
        return name.Length > 0 && !drafts.Take(sentence).Any(draft => draft.Text.Length <= LongestTitle && Phrases.Default.Find("subject-openers", draft.Text).Length > 0)
            && drafts.Skip(sentence + 1).Take(LinesOfOpening).TakeWhile(draft => !IsBody(draft)).Any(draft => draft.IsOpen && Signs.WithoutBlanks(draft.Text) == name);
    }

    // The verb ends its clause or has the act's name right behind it; what else is put in force beside the act is told of it.
    private static bool PutsInForce(string text) => Phrases.Default.List("promulgation-words-zh").Any(verb => text.IndexOf(verb, StringComparison.Ordinal) is >= 0 and var at && at + verb.Length < text.Length && text[at + verb.Length] is '，' or '。' or '；' or '《');

    private static bool HasTitleBelow(ImmutableArray<Draft> drafts, int announcement)
    {
        int[] lines = [.. Enumerable.Range(announcement + 1, Math.Min(LinesOfOpening, drafts.Length - announcement - 1)).TakeWhile(i => !IsBody(drafts[i]))];
        int title = lines.FirstOrDefault(i => drafts[i].IsOpen && !Sentences.EndsClause(drafts[i].Text) && KindTable.Default.Find(drafts[i].Text).Length > 0 && TitleWeight.Of(drafts[i], 0, null) > LeastOfTitle, -1);
        return title >= 0 && drafts.Skip(title + 1).Any(IsBody);
    }

    private static Zone Of(ImmutableArray<Draft> drafts, Func<Draft, bool> belongs)
    {
        int from = Math.Max(AnnouncementOf(drafts), PathOf(drafts)) + 1;
        int[] body = [.. Enumerable.Range(from, drafts.Length - from).Where(i => belongs(drafts[i]))];
        return body.Length == 0 ? new Zone(drafts.Length, -1) : new Zone(body[0], body[^1]);
    }

    /// <summary>The path to the page, above which nothing but menus stands; -1 without one near the top.</summary>
    private static int PathOf(ImmutableArray<Draft> drafts) =>
        Enumerable.Range(0, Math.Min(LowestPath, drafts.Length)).LastOrDefault(i => Furniture.IsPath(drafts[i].Text) && drafts.Skip(i + 1).Any(IsBody), -1);

    private static bool LeadsToText(string text) =>
        Phrases.Default.Find("announcements", text).Length > 0
        || Phrases.Default.Starts("announcement-openers", text)
        || (Phrases.Default.Find("words-for-whole", text).Length > 0 && KindTable.Default.Find(text).Length > 0);

    private static bool IsSentence(Draft draft) => Sentences.EndsClause(draft.Text) && IsOfText(draft) && DatelineText.Read(draft.Text) is null;

    private static bool IsOfText(Draft draft) => draft.IsOpen
        && !Furniture.IsKnown(draft.Text) && !PaperFoot.NamesCopies(draft.Text) && !Announces(draft.Text)
        && !Attribution.IsCredit(draft.Text) && !Attribution.IsSource(draft.Text) && !Masthead.IsAddress(draft.Text) && !(draft.Lines.Length == 1 && TitleWeight.IsMasthead(draft));
}
