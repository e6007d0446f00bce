using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Finds the year of a day that a report's dateline gives without one: where the page, a line of source or the text states the same day, or one right behind it.</summary>
internal sealed class DayYears(ImmutableArray<Draft> drafts)
{
    private const int MostDaysBehind = 3;
    private const int LinesOfOpening = 4;
    private const int LongestSource = 160;
    private const int LongestOpening = 1000;
    private const int LongestHead = 60;

    /// <summary>Which days are those of the page.</summary>
    public PageDays Page { get; } = new(drafts);

    /// <summary>The day with its year; <see langword="null"/> where nothing tells it.</summary>
    public Detection? Complete(Edtf yearless, Draft report) =>
        FromSource(stated => SameDay(stated, yearless)) ?? FromPage(yearless) ?? FromOpening(yearless) ?? FromDaysBefore(yearless, report) ?? FromDeclared(yearless);

    /// <summary>The day that a line of source states with its year.</summary>
    public Detection? FromSource(Func<Edtf, bool> fits)
    {
        foreach (Draft draft in drafts.Where(d => d is AsideDraft { Kind: InterventionKind.Source or InterventionKind.Credit, Text.Length: <= LongestSource } && !Page.IsPosting(d) && Phrases.Default.Find("coming-into-force", d.Text).Length == 0))
        {
            FoundDate? found = DateFinder.Find(draft.Text).FirstOrDefault();
            if (found?.Date.Start is { Day: not null, Year: not null } && fits(found.Date))
            {
                return new Detection(found.Date.ToString(), draft.First.Number, draft.Text);
            }
        }

        return null;
    }

    /// <summary>The same day with its year, on a line that the page prints above or below the text.</summary>
    private Detection? FromPage(Edtf yearless) => drafts
        .Where(draft => draft is AsideDraft { Text.Length: <= 120 })
        .SelectMany(draft => DateFinder.Find(draft.Text).Where(found => found.Date is { Year: not null, IsInterval: false } && SameDay(found.Date, yearless)).Take(1).Select(found => new Detection(found.Date.ToString(), draft.First.Number, draft.Text)))
        .FirstOrDefault();

    /// <summary>The same day with its year, in the first paragraphs of the text.</summary>
    private Detection? FromOpening(Edtf yearless) => drafts
        .Where(draft => draft.IsOpen).Take(LinesOfOpening)
        .SelectMany(draft => DateFinder.Find(draft.Text.Length > LongestOpening ? draft.Text[..LongestOpening] : draft.Text).Where(found => found.Date.Year is not null && (SameDay(found.Date, yearless) || EndsOn(found.Date, yearless))).Take(1)
            .Select(found => new Detection(Edtf.Of((SameDay(found.Date, yearless) ? found.Date.Start : found.Date.End)!.Value).ToString(), draft.First.Number, DetectionText.Around(draft.Text, found.Start, found.Length)))).FirstOrDefault();

    /// <summary>The day of a report without its year, where a line of source states one of the days right behind it, as papers of the next morning do.</summary>
    private Detection? FromDaysBefore(Edtf yearless, Draft report)
    {
        Detection? source = FromSource(stated => DaysBehind(stated, yearless) is > 0 and <= MostDaysBehind) ?? FromHead(yearless);
        return source is not null && Edtf.TryParse(source.Value, out Edtf printed) && printed.Start is { } day && YearOf(day, yearless) is { } year
            ? new Detection(Edtf.Of(yearless.Start!.Value with { Year = year }).ToString(), report.First.Number, report.Text) : null;
    }

    /// <summary>A day with its year right behind that of a report, in a short line of the page's head, such as the way to the page: <c>Valley Times 29 May 2024</c>.</summary>
    private Detection? FromHead(Edtf yearless) => drafts.TakeWhile(draft => draft is not TitleDraft)
        .Where(draft => draft is AsideDraft { Text.Length: <= LongestHead })
        .SelectMany(draft => DateFinder.Find(draft.Text).Where(found => found.Date is { Year: not null, Start.Day: not null, IsInterval: false } && DaysBehind(found.Date, yearless) is > 0 and <= MostDaysBehind).Select(found => new Detection(found.Date.ToString(), draft.First.Number, draft.Text)))
        .FirstOrDefault();

    /// <summary>The day of a report without its year, where the page was put up on it or within the days right behind it.</summary>
    public static Detection? FromPosted(Edtf yearless, Draft report, Edtf posted) =>
        DaysBehind(posted, yearless) is >= 0 and <= MostDaysBehind && YearOf(posted.Start!.Value, yearless) is { } year
            ? new Detection(Edtf.Of(yearless.Start!.Value with { Year = year }).ToString(), report.First.Number, report.Text) : null;

    /// <summary>The same day with its year, in the words that lead to what a meeting declares.</summary>
    private Detection? FromDeclared(Edtf yearless) => MeetingSentence.FindDeclared(drafts) is { } met && SameDay(met.Date.Date, yearless) ? met.Shown : null;

    private static int DaysBehind(Edtf stated, Edtf yearless) =>
        stated.Start is { } day && YearOf(day, yearless) is { } year && (yearless.Start!.Value with { Year = year }).Earliest is { } first && day.Earliest is { } printed ? printed.DayNumber - first.DayNumber : -1;

    private static int? YearOf(EdtfDate printed, Edtf yearless) => printed.Month == 1 && yearless.Start?.Month == 12 ? printed.Year - 1 : printed.Year;

    private static bool EndsOn(Edtf days, Edtf yearless) => days.End is { Year: not null } end && (end.Month, end.Day) == (yearless.Start?.Month, yearless.Start?.Day);

    private static bool SameDay(Edtf stated, Edtf yearless) =>
        (stated.Start?.Month, stated.Start?.Day) == (yearless.Start?.Month, yearless.Start?.Day);
}
