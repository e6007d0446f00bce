using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Parts a title from what stands with it on the same line: when it was signed, the name of its site, an agency's opening.</summary>
internal static class TitleCuts
{
    private const int LongestCounter = 4;
    private const int Longest = 400;
    private const int FewestWords = 3;
    private const int MostOfSite = 6;
    private const int LongestWideSite = 12;
    private const int MostOfSigned = 9;
    private const int LongestSection = 3;
    private static readonly char[] Stops = ['.', ','];
    private static readonly char[] Marks = [' ', '|', '｜', '—', '–', '-', '_'];
    private static readonly string[] Separators = [" | ", " ｜ ", " — ", " – ", " - ", "_", "|", "-"];

    /// <summary>Cuts the lines that may be titles.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        foreach (int index in TitleStep.CandidatesOf(manuscript.Drafts).Reverse())
        {
            Draft draft = manuscript.Drafts[index];
            ImmutableArray<Draft> parts = MastheadCuts.LengthOf(draft.Text) is > 0 and var masthead ? PartsOf(draft, masthead) : draft.Text.Length > Longest ? [] : PartsOf(draft);
            manuscript = parts.IsEmpty ? manuscript : manuscript with { Drafts = manuscript.Drafts.RemoveAt(index).InsertRange(index, parts) };
        }

        return manuscript;
    }

    private static ImmutableArray<Draft> PartsOf(Draft draft, int masthead)
    {
        (Draft upper, Draft lower) = DraftCutter.Cut(draft, masthead);
        return [upper.SetAside(InterventionKind.Source, NoteReason.KindAbove), lower];
    }

    private static ImmutableArray<Draft> PartsOf(Draft draft)
    {
        // Treaty of Peace. Signed at Osh on 26 March 1999
        if (ClosingFormula.Find(draft.Text) is { Start: > 1 } formula && formula.Date.Start + formula.Start + formula.Date.Length == draft.Text.TrimEnd('.', ')').Length)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, draft.Text[formula.Start - 1] == '(' ? formula.Start - 1 : formula.Start);
            return [upper, lower.Keep(LineKind.Dateline, NoteReason.PlaceAndDate)];
        }

        // Resolution adopted by the Council on 19 June 2020 43/13. Mental health
        if (AdoptionLine.Opens(draft.Text) && DateFinder.Find(draft.Text).FirstOrDefault() is { Date: { Year: not null, Start.Day: not null } } adopted && adopted.Start + adopted.Length + 1 is var number && number < draft.Text.Length && TitleWeight.IsNumberedOfSession(draft.Text[number..]))
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, number);
            return [upper.SetAside(InterventionKind.Source, NoteReason.KindAbove), lower];
        }

        if (ReportOpening.LengthOf(draft.Text) is > 0 and var opening && DateFinder.Find(draft.Text[..opening]).Any() && !Sentences.EndsClause(draft.Text))
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, opening);
            return [upper.Keep(LineKind.Dateline, NoteReason.ReportOpening), lower];
        }

        if (StartOfSection(draft.Text) is > 0 and var section)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, section);
            return [upper, lower];
        }

        if (StartOfWideDateline(draft.Text) is > 0 and var dateline)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, dateline);
            return [upper, lower.Keep(LineKind.Dateline, NoteReason.PlaceAndDate)];
        }

        if (LengthOfLabel(draft.Text) is > 0 and var label)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, label);
            return [upper.SetAside(InterventionKind.Boilerplate, NoteReason.FactName), lower];
        }

        if (TitleLabels.LengthOfSaved(draft.Text) is > 0 and var saved)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, saved);
            return [upper.SetAside(InterventionKind.Boilerplate, NoteReason.FactName), lower];
        }

        if (TitleLabels.LengthOfSeries(draft.Text) is > 0 and var series)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, series);
            return [upper.SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle), lower];
        }

        if (TitleLabels.LengthOfNote(draft.Text) is > 0 and var note)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, note);
            return [upper.SetAside(InterventionKind.Source, NoteReason.Handling), lower];
        }

        if (TitleLabels.StartOfEntry(draft.Text) is > 0 and var entry)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, entry);
            return [upper, lower.SetAside(InterventionKind.Source, NoteReason.KindBelow)];
        }

        if (TitleLabels.StartOfGazette(draft.Text) is > 0 and var gazette)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(draft, gazette);
            return [upper, lower.SetAside(InterventionKind.Boilerplate, NoteReason.PrintNumber)];
        }

        return [];
    }

    /// <summary>A title in capitals without the comma at its end, and without the words behind its name that say how the act was made, where the day or those words stand below it: <c>… OF THE TANA RIVER, SIGNED AT OSLO, / APRIL 21, 1938</c>; no end for other titles.</summary>
    /// <param name="title">The lines of the title.</param>
    /// <param name="next">The draft below it.</param>
    public static (Draft Title, ImmutableArray<Draft> End) WithoutEnd(Draft title, Draft? next)
    {
        if (TitleExtent.IsUpper(title.Text) && StartOfSigned(title.Text) is > 0 and var closed && SaysWhereAndWhen(title.Text[closed..]))
        {
            (Draft before, Draft behind) = DraftCutter.Cut(title, closed);
            return (before, [DateFinder.Find(behind.Text).Any() ? behind.Keep(LineKind.Dateline, NoteReason.PlaceAndDate) : behind.SetAside(InterventionKind.Source, NoteReason.KindBelow)]);
        }

        if (title.Text[^1] != ',' || !TitleExtent.IsUpper(title.Text) || next is null || (next is not AsideDraft { Line: LineKind.Dateline } && !StartsSigned(next.Text)))
        {
            return (title, []);
        }

        if (StartOfSigned(title.Text) is > 0 and var signed)
        {
            (Draft upper, Draft lower) = DraftCutter.Cut(title, signed);
            (Draft name, ImmutableArray<Draft> comma) = WithoutEnd(upper, lower);
            return (name, comma.Add(lower.Keep(LineKind.Dateline, NoteReason.PlaceAndDate)));
        }

        (Draft words, Draft sign) = DraftCutter.Cut(title, title.Text.Length - 1);
        return (words, [sign.SetAside(InterventionKind.Boilerplate, NoteReason.TitleQuotes)]);
    }

    /// <summary>Where a verb of signing stands behind the stop or the comma that ends the words of a title in capitals; 0 without one.</summary>
    private static int StartOfSigned(string text)
    {
        for (int stop = text.IndexOfAny(Stops); stop > 0 && stop + 2 < text.Length; stop = text.IndexOfAny(Stops, stop + 1))
        {
            if (text[stop + 1] == ' ' && StartsSigned(text[(stop + 2)..]) && KindTable.Default.Find(text[..stop]).Length > 0 && KindTable.Default.Find(text[(stop + 2)..]).Length == 0)
            {
                return stop + 2;
            }
        }

        return 0;
    }

    /// <summary>Whether the words from a verb of signing to the title's end are few and end with the year, or with a word that the day follows on the next line: <c>SIGNED AT OSLO, ON</c>.</summary>
    private static bool SaysWhereAndWhen(string text) =>
        text.Split(' ').Length <= MostOfSigned && (OpenEnds.EndsWithOpenWord(text) || text.TrimEnd('.', ')') is [.., _, _, _, _] year && year[^4..].All(char.IsAsciiDigit));

    private static bool StartsSigned(string text) =>
        Phrases.Default.StartOf("closing-verbs", text) is { Length: > 0 } verb && text[verb.Length..].TrimStart().Split(' ')[0] is "AT" or "IN" or "ON" or "В";

    /// <summary>The title alone, and behind it what is set aside of its line: a site's name, a label of the paper, brackets with a day.</summary>
    public static ImmutableArray<Draft> WithoutSite(Draft title)
    {
        if (title.Text.Length <= Longest && StartOfBracket(title.Text) is > 0 and var bracket)
        {
            (Draft whole, Draft inside) = DraftCutter.Cut(title, bracket);
            return [whole, DateFinder.Find(inside.Text).Any() ? inside.Keep(LineKind.Dateline, NoteReason.PlaceAndDate) : inside.SetAside(InterventionKind.Source, NoteReason.Handling)];
        }

        if (title.Text.Length <= Longest && StartOfPosting(title.Text) is > 0 and var posting)
        {
            (Draft headline, Draft day) = DraftCutter.Cut(title, posting);
            return [headline, day.Keep(LineKind.Dateline, NoteReason.PlaceAndDate)];
        }

        if (title.Text.Length > Longest || Sentences.EndsClause(title.Text) || StartOfSite(title.Text) is not (> 0 and var site))
        {
            return [title];
        }

        (Draft upper, Draft lower) = DraftCutter.Cut(title, site);
        return [upper, lower.SetAside(InterventionKind.Source, IsLabel(lower.Text.Trim(Marks)) ? NoteReason.Handling : NoteReason.SourceNamed)];
    }

    /// <summary>Where brackets stand behind a title that hold its full day, with a place or without, or a label of the paper: <c>…公报(全文)</c>; 0 without such.</summary>
    private static int StartOfBracket(string text)
    {
        text = text[..StartOfCounter(text)];
        int open = text[^1] is ')' or '）' or ']' ? text.AsSpan().LastIndexOfAny('(', '（', '[') : -1;
        string inside = open > 0 && Phrases.Default.Holds("title-tails", text[(open + 1)..^1]) ? text[(open + 1)..^1] : open > 0 && !Phrases.Default.Starts("subject-openers", text) && Phrases.Default.Find("amending-words", text).Length == 0 ? text[(open + 1)..^1] : "";
        bool cut = Phrases.Default.Holds("title-tails", inside) || (inside.Length > 0 && DatelineText.Read(inside) is { Date.Date: { Year: not null, Start.Day: not null } });
        return cut && Furniture.CountWords(text[..open]) >= FewestWords ? open : 0;
    }

    /// <summary>Where the day and the hour of its posting stand behind a headline, <c>Foresters meet in Osh 24.11.2016 13:44</c>; 0 without such.</summary>
    private static int StartOfPosting(string text)
    {
        int hour = text.LastIndexOf(' ');
        int day = hour > 0 ? text.LastIndexOf(' ', hour - 1) : -1;
        return day > 0 && FigureDay.IsPosting(text[(day + 1)..]) && Furniture.CountWords(text[..day]) >= FewestWords ? day + 1 : 0;
    }

    /// <summary>Where a page of several counts itself behind a bracket at the end of its headline, <c>…公报(全文)(4)</c>; the end of other titles.</summary>
    private static int StartOfCounter(string text)
    {
        int open = text[^1] is ')' or '）' ? text.AsSpan().LastIndexOfAny('(', '（') : -1;
        bool counts = open > 0 && text[open - 1] is ')' or '）' && text.Length - open <= LongestCounter && text.AsSpan()[(open + 1)..^1] is { Length: > 0 } number && !number.ContainsAnyExceptInRange('0', '9');
        return counts ? open : text.Length;
    }

    /// <summary>Where the site's name or a label of the paper starts behind a title, its sign before it: <c>Foresters meet | Valley Times</c>; 0 without one.</summary>
    private static int StartOfSite(string text)
    {
        foreach (string separator in Separators)
        {
            int at = separator is "_" ? text.IndexOf('_', StringComparison.Ordinal) : text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && Furniture.CountWords(text[..at]) >= FewestWords && NamesSite(separator, text[(at + separator.Length)..].Trim()) && !Masthead.IsIssuer(text[..at]))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Where a full day, with a place or without, stands behind a Chinese title and a blank: <c>…联合公报 2024年8月16日于清迈</c>; 0 without one.</summary>
    private static int StartOfWideDateline(string text)
    {
        FoundDate? day = Signs.IsWide(text[0]) ? DateFinder.Find(text).LastOrDefault() : null;
        return day is { Start: > 1, Date: { Year: not null, Start.Day: not null } } && text[day.Start - 1] == ' ' && KindTable.Default.EndsWithKind(text[..day.Start].TrimEnd())
            && DatelineText.Read(text[day.Start..].TrimEnd(' ', '|')) is not null ? day.Start : 0;
    }

    /// <summary>Where the name of the first section stands behind a title in capitals on one line with it: <c>AGREEMENT BETWEEN … PREAMBLE</c>, <c>… TABLE OF CONTENTS</c>; 0 without one.</summary>
    private static int StartOfSection(string text)
    {
        string[] words = TitleExtent.IsUpper(text) ? text.Split(' ') : [];
        int named = Enumerable.Range(1, LongestSection).FirstOrDefault(count => words.Length > count + FewestWords && string.Join(' ', words[^count..]) is var name && (Phrases.Default.Holds("contents-names", name) || Phrases.Default.Holds("opening-sections", name)));
        int start = named == 0 ? 0 : text.Length - string.Join(' ', words[^named..]).Length;
        return start > 0 && KindTable.Default.Find(text[..start]).Length > 0 && !OpenEnds.EndsWithOpenWord(text.AsSpan(0, start).TrimEnd()) ? start : 0;
    }

    /// <summary>The label before words that it says are the title, <c>原标题：…</c>, <c>[Title] …</c>; 0 without one.</summary>
    private static int LengthOfLabel(string text)
    {
        int colon = text[0] is '[' or '【' ? text.IndexOfAny([']', '】']) : text.IndexOfAny([':', '：']);
        int end = colon > 0 && Phrases.Default.Holds("title-labels", text[..colon]) ? colon + 1 : 0;
        while (end > 0 && end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end < text.Length ? end : 0;
    }

    private static bool IsLabel(string name) => Attribution.IsTranslationNote(name) || Phrases.Default.Holds("title-tails", name) || Phrases.Default.Holds("kinds-of-files", name.Split(' ')[0]);

    private static bool NamesSite(string separator, string name)
    {
        bool wide = name.Length > 0 && Signs.IsWide(name[0]);
        bool known = Phrases.Default.Holds("news-agencies", name) || (name.Contains(' ', StringComparison.Ordinal) && Masthead.IsIssuer(name) && !Phrases.Default.Holds("gatherings", name[(name.LastIndexOf(' ') + 1)..])) || IsLabel(name) || IsWideSite(name);
        bool upright = separator.AsSpan().IndexOfAny('|', '｜') >= 0 && (char.IsUpper(name.FirstOrDefault()) || wide) && Furniture.CountWords(name) <= MostOfSite && KindTable.Default.Find(name).Length == 0 && !name.Any(char.IsAsciiDigit);
        return name.Length > 1 && (separator is not "-" || wide) && (known || upright || (separator is "_" && wide && name.Split('_').All(part => part.Length <= LongestWideSite)));
    }

    private static bool IsWideSite(string name) => name.Length is > 1 and <= LongestWideSite && Signs.IsWide(name[0]) && name[^1] is '网' or '網' or '报' or '報';
}
