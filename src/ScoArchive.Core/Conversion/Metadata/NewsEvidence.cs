using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Tells reports about documents from the documents themselves.</summary>
internal static class NewsEvidence
{
    private const int FewestOfPage = 4;
    private const int FewestOfHeadline = 2;
    private const int FewestTurns = 2;
    private const int LongestName = 40;
    private const int Opening = 3;
    private const int Body = 12;
    private const int FewestOfReport = 2;
    private const int WordsOfHeadline = 5;
    private const int WordsOfSubject = 2;

    /// <summary>Whether the text was written by a newsroom: agency, credits, reported speech, furniture; not a text that declares or is given in full.</summary>
    public static bool IsNews(ImmutableArray<Draft> drafts)
    {
        Draft[] body = [.. drafts.Where(d => d.IsOpen).Take(12)];
        int newsroom = drafts.Any(d => IsAside(d, InterventionKind.Credit) && !NamesSpeaker(d.Text) && !Attribution.NamesItself(d.Text)) ? 2 : 0;
        newsroom += drafts.Any(d => IsAside(d, InterventionKind.Dateline) && !(d.Text[0] == '(' && ClosingFormula.Find(d.Text) is not null) && !Masthead.IsIssuer(ReportOpening.OfficeOf(d.Text)) && (OpensReport(d.Text) || (StandsInLine(d) && !StatesTime(d.Text)))) ? 3 : 0;
        bool signed = newsroom > 0 || !drafts.OfType<TitleDraft>().Any(title => KindTable.Default.Find(title.Text).Length > 0);
        newsroom += signed && body.Count(d => Phrases.Default.Find("news-words", d.Text).Length > 0) * 2 >= body.Length && body.Length > 0 ? 2 : 0;
        bool headline = signed && drafts.OfType<TitleDraft>().Any(title => Headlines.States(title.Text));
        bool posted = drafts.Any(d => IsAside(d, InterventionKind.Dateline) && StatesTime(d.Text));
        newsroom += headline && (posted || drafts.Count(d => IsAside(d, InterventionKind.Boilerplate)) >= FewestOfPage) ? 2 : 0;
        newsroom += signed && posted && drafts.Count(d => IsAside(d, InterventionKind.Boilerplate)) >= FewestOfPage ? 2 : 0;
        int page = drafts.Any(d => IsAside(d, InterventionKind.Source)) ? 1 : 0;
        page += posted ? 1 : 0;
        page += drafts.Count(d => IsAside(d, InterventionKind.Boilerplate)) switch { 0 => 0, < 3 => 1, _ => 2 };
        return newsroom > 0 && newsroom + page >= 3 && !Declares(drafts) && !Transcribes(drafts) && !BringsText(drafts) && !drafts.OfType<TitleDraft>().Any(title => TitleWeight.IsNumberedOfSession(title.Text));
    }

    /// <summary>Whether the title names an act and the page only brings it: it says so, or is a Chinese act's name without a report's opening below it.</summary>
    private static bool BringsText(ImmutableArray<Draft> drafts)
    {
        int title = drafts.ToList().FindIndex(draft => draft is TitleDraft);
        string text = title < 0 || Headlines.ReportsAct(drafts[title].Text) ? "" : drafts[title].Text;
        bool labelled = title + 1 < drafts.Length && drafts[title + 1] is AsideDraft { Note: NoteReason.Handling } label && Phrases.Default.Holds("title-tails", label.Text);
        return KindTable.Default.FindOwn(text).Length > 0
            && (labelled || IsPrintedBelowAgency(drafts, title, text) || Phrases.Default.Starts("announcements", text) || (KindTable.Default.EndsWithKind(text) && !drafts.Skip(title).Any(draft => IsAside(draft, InterventionKind.Dateline) && ReportOpening.LengthOf(draft.Text + "x") > 0)));
    }

    /// <summary>Whether an agency's line stands between the title and the act's own, which names the same kind: <c>… / Osh, 5 May (Kabar) / Joint Communiqué of …</c></summary>
    private static bool IsPrintedBelowAgency(ImmutableArray<Draft> drafts, int title, string text) =>
        title + 2 < drafts.Length && IsAside(drafts[title + 1], InterventionKind.Dateline) && drafts[title + 2].Text is { } again && !Sentences.EndsClause(again)
        && KindTable.Default.FindOwn(again) == KindTable.Default.FindOwn(text) && (KindTable.Default.OpensWithKind(again) || Phrases.Default.Starts("joint-words", again));

    /// <summary>Whether names and colons say whose words follow, two names at least and one of them again, as records of meetings have them: <c>A. Example: Thank you. …</c></summary>
    private static bool Transcribes(ImmutableArray<Draft> drafts)
    {
        string[] labels = [.. drafts.Where(draft => draft.IsOpen && char.IsUpper(draft.Text[0])).Select(draft => (draft.Text, Colon: draft.Text.IndexOf(": ", StringComparison.Ordinal))).Where(turn => turn.Colon is > 2 and <= LongestName).Select(turn => turn.Text[..turn.Colon])];
        int names = labels.Distinct(StringComparer.Ordinal).Count();
        return names >= FewestTurns && labels.Length > names;
    }

    private static bool Declares(ImmutableArray<Draft> drafts)
    {
        Draft[] body = [.. drafts.Where(d => d.IsOpen).Take(Opening)];
        return body.Any(d => Phrases.Default.Find("declares", d.Text).Length > 0) || body.Take(1).Any(d => Zone.Announces(d.Text));
    }

    /// <summary>The kind of a text that names none in its title.</summary>
    public static Detection? KindOf(ImmutableArray<Draft> drafts, bool isNews)
    {
        Draft? headline = drafts.FirstOrDefault(draft => draft is TitleDraft && Headlines.States(draft.Text) && KindTable.Default.FindOwn(draft.Text).Length == 0);
        if (headline is not null && !isNews && !Declares(drafts))
        {
            return new Detection("news-report", headline.First.Number, headline.Text);
        }

        Draft? shown = drafts.FirstOrDefault(d => d is AsideDraft { Kind: InterventionKind.Dateline or InterventionKind.Credit or InterventionKind.Source })
            ?? drafts.FirstOrDefault(d => d.IsOpen && Phrases.Default.Find("news-words", d.Text).Length > 0) ?? headline;
        return isNews && shown is not null ? new Detection("news-report", shown.First.Number, shown.Text.Length > 160 ? shown.Text[..160] : shown.Text) : null;
    }

    /// <summary>The kind of a web page whose headline, day and furniture are all that it shows; papers of numbered sections, annexes, transcripts, stamps of approval, guides of questions and notices of what is to come show more.</summary>
    public static Detection? OfPage(ImmutableArray<Draft> drafts)
    {
        Draft? title = drafts.FirstOrDefault(draft => draft is TitleDraft);
        Draft? day = drafts.FirstOrDefault(draft => IsAside(draft, InterventionKind.Dateline));
        bool others = Transcribes(drafts) || drafts.Count(draft => draft is HeadingDraft && draft.Text[^1] is '?' or '？') > 1 || (title is not null && Phrases.Default.Starts("coming-openers", title.Text)) || drafts.TakeWhile(draft => draft is not TitleDraft).Any(draft => TitleWeight.IsStamp(draft.Text)) || drafts.Any(draft => IsAside(draft, InterventionKind.Boilerplate) && Phrases.Default.Starts("annex-openings", draft.Text)) || drafts.Any(draft => draft is HeadingDraft && Markers.Read(draft.Text).Kind != MarkerKind.None);
        return title is not null && day is not null && !others && drafts.Count(draft => IsAside(draft, InterventionKind.Boilerplate)) >= FewestOfHeadline ? new Detection("news-report", day.First.Number, day.Text) : null;
    }

    /// <summary>The kind of a text most of whose paragraphs say who said or reported something, where nothing else shows one.</summary>
    public static Detection? OfBody(ImmutableArray<Draft> drafts)
    {
        // Numbered paragraphs say what a body itself noted or reported.
        Draft[] body = [.. drafts.Where(draft => draft.IsOpen && Markers.Read(draft.Text).Kind != MarkerKind.Number).Take(Body)];
        Draft[] reports = [.. body.Where(draft => Phrases.Default.Find("news-words", draft.Text).Length > 0)];
        return reports.Length >= FewestOfReport && reports.Length * 2 >= body.Count(draft => draft.IsBody) ? new Detection("news-report", reports[0].First.Number, DetectionText.Shown(reports[0].Text)) : null;
    }

    /// <summary>The kind of a text whose first sentence says again what its headline says, in the same first words, or that the meeting took place which the headline names, as reports without any other sign do: <c>О встрече министров / 14 июля в Оше состоялась …</c></summary>
    public static Detection? OfLead(ImmutableArray<Draft> drafts)
    {
        Draft? title = drafts.FirstOrDefault(draft => draft is TitleDraft);
        Draft? lead = drafts.FirstOrDefault(draft => draft.IsOpen);
        string[] words = title?.Text.Split(' ') ?? [];
        bool again = words.Length >= WordsOfHeadline && lead is not null && lead.IsBody && lead.Text.StartsWith(string.Join(' ', words.Take(WordsOfSubject)) + ' ', StringComparison.Ordinal);
        bool told = title is not null && lead is not null && lead.IsBody && TitleWeight.OpensSubject(title.Text) && Phrases.Default.Find("gathering-words", string.Join(' ', words.Take(WordsOfHeadline))).Length > 0 && Phrases.Default.Find("meeting-verbs", lead.Text).Length > 0;
        return again || told ? new Detection("news-report", lead!.First.Number, DetectionText.Shown(lead.Text)) : null;
    }

    /// <summary>Whether a line states an hour: pages state the minute when they were put up, acts do not.</summary>
    public static bool StatesTime(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 3)).Any(colon => text[colon] == ':' && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2]));

    // An office and its holder say who speaks, not who reports.
    private static bool NamesSpeaker(string text) => SignatureLine.WideOfficeOf(text).Length > 0 || SignatureLine.IsHolder(text);

    private static bool IsAside(Draft draft, InterventionKind kind) => draft is AsideDraft aside && aside.Kind == kind;

    private static bool OpensReport(string text) => Agency(text) || (DatelineText.Read(text) is null && text.Count(char.IsLetter) > 2 && text.Trim()[^1] is ')' or '/' or '-' or '–' or '—' or '.' or '电' or '）');

    // The line begins with it, and the report's first sentence goes on behind it.
    private static bool StandsInLine(Draft draft) =>
        string.IsNullOrWhiteSpace(draft.First.Source[..draft.First.Start]) && !string.IsNullOrWhiteSpace(draft.Lines[^1].Source[draft.Lines[^1].End..]);

    private static bool Agency(string text) => Phrases.Default.Find("news-agencies", text).Length > 0;
}
