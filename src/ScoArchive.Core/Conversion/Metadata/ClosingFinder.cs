using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Finds where a text says when its own act was closed: a formula, a line below the title, a stamp above it, the last sentence.</summary>
internal static class ClosingFinder
{
    private const int LongestMeeting = 120;
    private const int LinesOfStamp = 4;
    private const int LinesOfStages = 3;

    /// <summary>The first sentence that closes an act; what stands below it belongs to annexes.</summary>
    public static (Draft Draft, ClosingFormula Formula)? Find(ImmutableArray<Draft> drafts)
    {
        if (drafts.Any(draft => draft is TitleDraft && KindTable.TellsState(draft.Text)))
        {
            return null;
        }

        foreach (Draft draft in drafts.Where(d => d is not (AsideDraft or NoteDraft or TableDraft)))
        {
            if ((ClosingFormula.Find(draft.Text) ?? FindInCutWords(draft)) is { } formula)
            {
                if (ClosesOtherAct(drafts, drafts.IndexOf(draft)))
                {
                    break;
                }

                return (draft, formula);
            }
        }

        return FindAdoption(drafts) ?? FindStamp(drafts) ?? FindMeeting(drafts) ?? FindOwnAdoption(drafts);
    }

    /// <summary>The formula of a sentence whose words are cut at the ends of lines: <c>Done at Geneva, this fifth day of Octo- / ber …</c></summary>
    private static ClosingFormula? FindInCutWords(Draft draft)
    {
        if (!draft.Lines.Any(line => line.Text[^1] is '-'))
        {
            return null;
        }

        StringBuilder text = new();
        foreach (string line in draft.Lines.Select(line => line.Text))
        {
            bool goesOn = text.Length > 1 && text[^1] is '-' && char.IsLower(text[^2]) && char.IsLower(line[0]);
            text.Length -= goesOn ? 1 : 0;
            text.Append(goesOn || text.Length == 0 ? "" : " ").Append(line);
        }

        return ClosingFormula.Find(text.ToString());
    }

    /// <summary>The one line below the body that counts the meeting at which the text was adopted and gives its day: <c>68th plenary meeting / 14 December 1990</c>, <c>(Ninth plenary meeting, 27 May 2013 – Committee A)</c>.</summary>
    private static (Draft Draft, ClosingFormula Formula)? FindMeeting(ImmutableArray<Draft> drafts)
    {
        int title = Math.Max(0, drafts.ToList().FindIndex(draft => draft is TitleDraft));
        int body = drafts.ToList().FindIndex(title + 1 < drafts.Length ? title + 1 : title, draft => draft is not AsideDraft && Sentences.EndsClause(draft.Text));
        (Draft Draft, ClosingFormula Formula)[] found = [.. Enumerable.Range(body + 1, body < 0 ? 0 : drafts.Length - body - 1).Where(i => drafts[i].Text.Length <= LongestMeeting)
            .SelectMany(i => (DayOfMeeting(drafts[i].Text) ?? DayBelowMeeting(drafts, i)) is { } day ? [(drafts[i], new ClosingFormula("", day, 0))] : Array.Empty<(Draft, ClosingFormula)>())];
        return found.Length > 0 && found.All(one => one.Formula.Date.Date == found[0].Formula.Date.Date) ? found[0] : null;
    }

    private static FoundDate? DayBelowMeeting(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && Masthead.IsSession(drafts[index - 1].Text) && drafts.Take(index - 1).Any(draft => draft.IsBody) && DatelineText.Read(drafts[index].Text) is { Place: "", Date: { Date: { Year: not null, Start.Day: not null } } day } ? day : null;

    private static FoundDate? DayOfMeeting(string text)
    {
        FoundDate? day = DateFinder.Find(text).FirstOrDefault();
        string meeting = day is { Date: { Year: not null, Start.Day: not null } } ? text[..day.Start].Trim(' ', ',', '(', '[') : "";
        string after = meeting.Length > 0 ? text[(day!.Start + day.Length)..].TrimStart() : "";
        string behind = DatelineText.WithoutYearWord(Masthead.WithoutBracket(after));
        return meeting.Length > 0 && NamesMeeting(meeting) && (behind.Length == 0 || !char.IsLetter(after[0]) || TitleWeight.IsSymbol(behind)) ? day : null;
    }

    /// <summary>A counted meeting, with what is said of it behind a comma: <c>Third plenary meeting, resumed session</c>.</summary>
    private static bool NamesMeeting(string text) =>
        text.Split(", ") is var parts && Masthead.IsSession(parts[0]) && parts.All(part => Phrases.Default.Holds("session-words", part[(part.LastIndexOf(' ') + 1)..]));

    /// <summary>Whether the sentence closes another act: one in an annex, a treaty below the law or decision that approves it, or one below the act's own day and who signed it, as a law that ratifies a treaty brings it: <c>Президент … / г. …, 2 февраля 2001 г. / ПРОТОКОЛ … Совершено …</c></summary>
    private static bool ClosesOtherAct(ImmutableArray<Draft> drafts, int closing)
    {
        int title = Math.Max(0, drafts.ToList().FindIndex(draft => draft is TitleDraft));
        string name = drafts[title].Text;
        if (KindTable.Default.Find(name) is "treaty" or "agreement" or "convention" or "protocol" or "memorandum" or "charter" && !TitleWeight.OpensSubject(name))
        {
            // Treaties are closed below the annexes of their chapters.
            return false;
        }

        if (drafts.Skip(title + 1).Take(closing - title - 1).Any(draft => draft is HeadingDraft && (Phrases.Default.Holds("annex-labels", draft.First.Text) || Phrases.Default.Holds("schedule-labels", draft.First.Text))))
        {
            return true;
        }

        if (KindTable.Default.FindOwn(name) is "law" or "decision" && drafts.Skip(title + 1).Take(closing - title - 1).Any(draft => draft is HeadingDraft && KindTable.Default.OpensWithKind(draft.Text) && KindTable.Default.Find(draft.Text) is "treaty" or "agreement" or "convention" or "protocol"))
        {
            return true;
        }

        int day = Enumerable.Range(1, Math.Max(0, closing - 1)).FirstOrDefault(i => drafts[i] is AsideDraft { Line: LineKind.Dateline } && drafts[i - 1] is AsideDraft { Line: LineKind.Signature } && DatelineText.Read(drafts[i].Text) is { Date.Date: { Year: not null, Start.Day: not null } });
        return day > 0 && drafts.Skip(day + 1).Take(closing - day - 1).Any(draft => draft is HeadingDraft && KindTable.Default.OpensWithKind(draft.Text));
    }

    /// <summary>The last sentence, where it says by the title's own kind when the act was adopted: <c>The Appeal was adopted … on 10 November 2020.</c></summary>
    private static (Draft Draft, ClosingFormula Formula)? FindOwnAdoption(ImmutableArray<Draft> drafts)
    {
        string kind = drafts.OfType<TitleDraft>().Select(title => KindTable.Default.Find(title.Text)).FirstOrDefault() ?? "";
        Draft? last = drafts.LastOrDefault(draft => draft.IsOpen);
        return kind.Length > 0 && last is not null && ClosingFormula.ReadOwnAdoption(last.Text, kind) is { } formula ? (last, formula) : null;
    }

    /// <summary>The lines above a title that say by what act the text was approved: <c>Утверждён / Решением Совета … / от 19 декабря 2011 г. № 7</c>.</summary>
    private static (Draft Draft, ClosingFormula Formula)? FindStamp(ImmutableArray<Draft> drafts)
    {
        // An act that approves a draft is another one, of its own day.
        int end = drafts.Any(draft => Phrases.Default.Holds("draft-labels", draft.Text)) ? 0 : Math.Max(0, drafts.ToList().FindIndex(draft => draft is TitleDraft));
        for (int i = 0; i < end; i++)
        {
            string opening = Phrases.Default.StartOf("closing-verbs", drafts[i].Text);
            for (int taken = 1; opening.Length > 0 && taken <= LinesOfStamp && i + taken <= end; taken++)
            {
                if (ClosingFormula.ReadAdoption(string.Join(' ', drafts.Skip(i).Take(taken).Select(draft => draft.Text))) is { } formula)
                {
                    return (drafts[i + taken - 1], formula);
                }
            }
        }

        return null;
    }

    /// <summary>The line below the title that says when and where the act was adopted; two of them with different days only tell its stages.</summary>
    public static (Draft Draft, ClosingFormula Formula)? FindAdoption(ImmutableArray<Draft> drafts)
    {
        (Draft Draft, ClosingFormula Formula)[] adoptions = [.. drafts.Where(d => d is not (AsideDraft or NoteDraft or TableDraft or TitleDraft)).Take(LinesOfStages)
            .SelectMany(draft => ClosingFormula.ReadAdoption(draft.Text) is { } formula ? [(draft, formula)] : Array.Empty<(Draft, ClosingFormula)>())];
        bool stages = adoptions.Length > 1 && adoptions[0].Formula.Date.Date != adoptions[1].Formula.Date.Date;
        return adoptions.Length == 0 || stages ? null : adoptions[0];
    }
}
