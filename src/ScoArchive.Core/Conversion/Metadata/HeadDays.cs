using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>
/// The day of the act above its body: behind a label that says so among the lines set aside, in the line that says how the act
/// was adopted, in a database's entry.
/// </summary>
internal static class HeadDays
{
    private const int LowestLine = 24;
    private const int LinesOfStamp = 10;
    private const int LowestRow = 4;
    private const int LongestDelivered = 120;
    private const int LabelOfTime = 2;
    private const int LatestOfMinutes = 12;
    private const int WordsOfMeeting = 5;

    /// <summary>The day with its evidence; <see langword="null"/> where no line states it.</summary>
    public static Detection? Find(ImmutableArray<Draft> drafts)
    {
        foreach (Draft draft in drafts.Take(LowestLine).TakeWhile(draft => !draft.IsBody))
        {
            if (((draft is AsideDraft or TitleDraft ? Labelled(draft.Text) : null) ?? AdoptionLine.Read(draft.Text) ?? Delivered(draft.Text)) is { } found)
            {
                return new Detection(found.Date.ToString(), draft.First.Number, DetectionText.Shown(draft.Text));
            }
        }

        string title = drafts.OfType<TitleDraft>().Select(draft => draft.Text).FirstOrDefault("");
        if (drafts.Take(LowestLine).FirstOrDefault(draft => BehindTitle(title, draft.Text) is not null || OfMinutes(title, draft.Text) is not null) is { } told)
        {
            return new Detection((BehindTitle(title, told.Text) ?? OfMinutes(title, told.Text))!.Date.ToString(), told.First.Number, DetectionText.Shown(told.Text));
        }

        if (title.Length > 0 && drafts.Take(LowestLine).SkipWhile(draft => draft is not TitleDraft).FirstOrDefault(draft => TitleLabels.SaysAgain(title, draft.Text)) is { } again && DateFinder.Find(again.Text).LastOrDefault() is { Date: { Year: not null, Start.Day: not null } } day && again.Text.Length - day.Start - day.Length <= LabelOfTime)
        {
            return new Detection(day.Date.ToString(), again.First.Number, DetectionText.Shown(again.Text));
        }

        if (drafts.Take(LowestRow).FirstOrDefault(draft => FromRow(draft.Text) is not null) is { } row)
        {
            return new Detection(FromRow(row.Text)!.Date.ToString(), row.First.Number, DetectionText.Shown(row.Text));
        }

        return drafts.Take(LowestLine).Where(draft => draft is AsideDraft { Note: NoteReason.KindBelow }).Select(FromEntry).FirstOrDefault(found => found is not null);
    }

    /// <summary>
    /// The day of the act whose kind, day and number stand right below a title that only says what it is about, whatever day closes another
    /// act that stands below: <c>О ратификации Соглашения … / Закон … от 5 мая 2015 года № 312-V</c>; <see langword="null"/> without such a line.
    /// </summary>
    public static Detection? BelowSubject(ImmutableArray<Draft> drafts)
    {
        Draft? title = drafts.FirstOrDefault(draft => draft is TitleDraft);
        Draft? act = title is not null && TitleWeight.OpensSubject(title.Text) ? drafts.ElementAtOrDefault(drafts.IndexOf(title) + 1) : null;
        FoundDate? day = act is not null && TitleWeight.IsAct(act.Text) ? DateFinder.Find(act.Text).FirstOrDefault(found => found.Date is { Year: not null, Start.Day: not null }) : null;
        return day is null ? null : new Detection(day.Date.ToString(), act!.First.Number, DetectionText.Shown(act.Text));
    }

    /// <summary>The datelines without those that give the days of a session or meeting, right below its name, where another one gives the day of the paper: <c>Twelfth session / Osh, 10–12 March 2019</c>.</summary>
    public static (Draft Draft, DatelineText Dateline)[] WithoutSessions(ImmutableArray<Draft> drafts, (Draft Draft, DatelineText Dateline)[] dated)
    {
        int title = drafts.ToList().FindIndex(draft => draft is TitleDraft);
        bool ownBelow = title >= 0 && dated.Any(d => drafts.IndexOf(d.Draft) == title + 1 && d.Dateline.Date!.Date is { Year: not null, Start.Day: not null, IsInterval: false } && !NewsEvidence.StatesTime(d.Draft.Text));
        (Draft Draft, DatelineText Dateline)[] own = [.. dated.Where(d => !(d.Dateline.Date!.Date.IsInterval && drafts.IndexOf(d.Draft) is > 0 and var at
            && ((d.Draft.Gap == 0 && Masthead.IsSession(drafts[at - 1].Lines[^1].Text)) || (ownBelow && at < title && NamesMeeting(drafts[at - 1])))))];
        return own.Any(d => d.Dateline.Date!.Date is { Year: not null, Start.Day: not null }) ? own : dated;
    }

    /// <summary>Whether a line above the title names the meeting that the paper is for among its first words: <c>Совещание экспертов по …</c></summary>
    private static bool NamesMeeting(Draft line) =>
        line is AsideDraft { Text.Length: <= LongestDelivered } && !Sentences.Ends(line.Text) && Phrases.Default.Find("gathering-words", string.Join(' ', line.Text.Split(' ').Take(WordsOfMeeting))).Length > 0;

    /// <summary>The datelines without those in the stamp of who only agreed to the paper before another approved it: <c>СОГЛАСОВАНО / … / 14 мая 2009 г.</c></summary>
    public static IEnumerable<(Draft Draft, DatelineText Dateline)> WithoutConsents(ImmutableArray<Draft> drafts, (Draft Draft, DatelineText Dateline)[] dated) => dated.Where(d =>
    {
        int at = drafts.IndexOf(d.Draft);
        string stamp = drafts[Math.Max(0, at - LinesOfStamp)..at].Select(draft => draft.First.Text.TrimEnd(':')).LastOrDefault(text => Phrases.Default.Holds("stamps-of-approval", text) || Phrases.Default.Holds("stamps-of-consent", text), "");
        return stamp.Length == 0 || Phrases.Default.Holds("stamps-of-approval", stamp);
    });

    /// <summary>The day behind a label that opens the line: <c>Date of signature: 6 May 1970</c>.</summary>
    private static FoundDate? Labelled(string text)
    {
        int colon = text.IndexOfAny([':', '：']);
        return colon > 0 && Phrases.Default.Holds("act-day-labels", text[..colon]) && DateFinder.Find(text).FirstOrDefault() is { Date: { Year: not null, Start.Day: not null } } date && text[(colon + 1)..date.Start].Trim().Length == 0 ? date : null;
    }

    /// <summary>The first of two days in a line that says when a speech was given and when it was put up: <c>Delivered on 4 May 2020, posted on 7 May 2020</c>.</summary>
    private static FoundDate? Delivered(string text)
    {
        FoundDate[] days = text.Length <= LongestDelivered && Phrases.Default.Starts("delivered-words", text) ? [.. DateFinder.Find(text)] : [];
        return days is [{ Date: { Year: not null, Start.Day: not null } } own, var posted] && Phrases.Default.Find("posting-participles", text[(own.Start + own.Length)..posted.Start]).Length > 0 ? own : null;
    }

    /// <summary>The day of the act that a database names behind its title, printed again: <c>О маяках Постановление Совета … от 5 мая 2015 года № 7 …</c></summary>
    private static FoundDate? BehindTitle(string title, string text)
    {
        int act = TitleLabels.StartOfActBehind(title, text);
        FoundDate? day = act == 0 ? null : DateFinder.Find(text[act..]).FirstOrDefault();
        string before = day is null ? "" : text[act..(act + day.Start)].TrimEnd();
        return day is { Date: { Year: not null, Start.Day: not null } } && Phrases.Default.Holds("act-day-words", before[(before.LastIndexOf(' ') + 1)..]) ? day : null;
    }

    /// <summary>The day behind the label of when a meeting was held, in the head of Chinese minutes: <c>時 間：中華民國111年4月14日</c>.</summary>
    private static FoundDate? OfMinutes(string title, string text)
    {
        bool minutes = title.Length > 0 && Signs.IsWide(title[0]) && Phrases.Default.List("minutes-zh").Any(word => Phrases.Simplified(title).Contains(word, StringComparison.Ordinal));
        string line = minutes && Markers.Read(text) is { Kind: MarkerKind.ChineseNumber } marker ? text[marker.Length..].TrimStart() : text;
        string bare = minutes && line.Length > LabelOfTime + 2 ? Phrases.Simplified(line[..(LabelOfTime + 2)]).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal) : "";
        return bare.StartsWith("时间", StringComparison.Ordinal) && DateFinder.Find(line).FirstOrDefault() is { Date: { Year: not null, Start.Day: not null }, Start: <= LatestOfMinutes } day ? day : null;
    }

    /// <summary>The only day in the row that leads from one act of a collection to those before and behind it: <c>← | … | 2011年6月10日 发布机关：…</c></summary>
    private static FoundDate? FromRow(string text) =>
        text[0] is '←' && DateFinder.Find(text).ToArray() is [{ Date: { Year: not null, Start.Day: not null } } date] ? date : null;

    /// <summary>The day that ends an entry, whose year may have two figures: <c>Договор. Правительство. 14.09.92</c>.</summary>
    private static Detection? FromEntry(Draft entry) => ShortYearDay.AtEnd(entry.Text) is { } day ? new Detection(day.Date.ToString(), entry.First.Number, entry.Text) : null;
}
