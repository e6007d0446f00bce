using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells place and date apart: on lines of their own above or below the text, and before a report's first sentence.</summary>
internal static class DatelineStep
{
    private const string Name = "dateline";
    // Programmes and lists have no sentences that would be body.
    private const int LastAboveSections = 3;

    // A page may print a lead of one sentence between its headline and the day, the hour and the place.
    private const int LastBelowLead = 4;
    private const int LongestTitle = 8;
    private const int WordsOfPlace = 2;
    private const int LongestOrder = 8;
    private const int NearMonth = 3;
    private const int FewestMonths = 3;

    private const string Why = "The line holds nothing but a place or a date.";

    /// <summary>Takes datelines out of the running text.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        Zone zone = Zone.Of(drafts);
        List<(int, Draft, string)> changes = [];
        for (int i = 0; i < drafts.Length; i++)
        {
            bool outside = i < zone.FirstBody || i > zone.LastBody;
            bool follows = changes.Count > 0 && changes[^1].Item1 == i - 1;
            bool closes = !outside && i > 0 && (Sentences.Ends(drafts[i - 1].Text) || SignatureColumns.AreSideBySide(drafts[i - 1]) || OpensLetter(drafts.ElementAtOrDefault(i + 1))) && DatelineText.Read(drafts[i].Text) is { Place.Length: > 0, Date.Date: { Year: not null, Start.Day: not null } };
            closes |= !outside && OtherHalf.Opens(drafts, i - 1) && DatelineText.Read(drafts[i].Text) is { Date.Date: { Year: not null, Start.Day: not null } };
            closes |= !outside && (IsBelowIssuer(drafts, i) || IsAboveHolder(drafts, i) || IsAboveDispatch(drafts, i));
            bool belowLead = IsBelowLead(drafts, zone, i);
            outside |= belowLead || (follows && changes.Count > 0 && i <= zone.FirstBody + LastBelowLead) || StandsBelowAnnouncement(drafts, i);
            bool mayBe = zone.LastBody >= 0 ? closes || outside : i is > 0 and <= LastAboveSections && DatelineText.Read(drafts[i].Text) is { Date.Date.Year: not null };
            if (outside && i < zone.FirstBody && IsOfMonths(drafts, i))
            {
                changes.Add((i, drafts[i].SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle), "The line is one of several months, which lead to other pages."));
            }
            else if (mayBe && drafts[i].IsOpen && !ProgrammeDays.Is(drafts, i) && drafts[i].First.HeadingLevel != 1 && !GoesOnBelow(drafts, i) && !NamesParty(drafts, i) && !EndsAmendingTitle(drafts, i) && !IsDayOfNamedAct(drafts, i) && !EndsNote(drafts, i) && !IsOfList(drafts, i) && (closes || IsDateline(drafts[i].Text, follows) || (i < zone.FirstBody && IsPlaceAboveDay(drafts, i))))
            {
                changes.Add((i, drafts[i].Keep(LineKind.Dateline, NoteReason.PlaceAndDate), Why));
            }
        }

        return CutReport(manuscript.With(changes, Name), zone);
    }

    /// <summary>Whether the words above, a rule aside, announce the text that the line opens.</summary>
    private static bool StandsBelowAnnouncement(ImmutableArray<Draft> drafts, int index)
    {
        int above = index > 1 && !drafts[index - 1].Text.Any(char.IsLetterOrDigit) ? index - 2 : index - 1;
        return above >= 0 && drafts[above].IsOpen && Zone.Announces(drafts[above].Text);
    }

    /// <summary>Whether the line is the only one of nothing but a full day and stands right below the first paragraph, with more text below it.</summary>
    private static bool IsBelowLead(ImmutableArray<Draft> drafts, Zone zone, int index)
    {
        return index == zone.FirstBody + 1 && index < zone.LastBody && IsDay(drafts[index]) && drafts.Count(IsDay) == 1;

        static bool IsDay(Draft draft) => draft.IsOpen && DatelineText.Read(draft.Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } };
    }

    /// <summary>Whether the line is a full day right below the name of the body that issued the text above, in the middle of a file in which another text follows: <c>…执行。 / 某某政府 / 2019年3月12日</c>.</summary>
    private static bool IsBelowIssuer(ImmutableArray<Draft> drafts, int index) =>
        index > 1 && drafts[index].Gap <= 1 && drafts[index - 1].IsOpen && Masthead.IsIssuer(drafts[index - 1].Text) && !Markers.IsRomanAlone(drafts[index - 1].Text) && !Sentences.EndsClause(drafts[index - 1].Text)
        && (Sentences.Ends(drafts[index - 2].Text) || Phrases.Default.Starts("annex-labels", drafts[index - 2].Text)) && DatelineText.Read(drafts[index].Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } };

    /// <summary>Whether the line is a full day between the last sentence of an act and who signs it, in the middle of a file in which an annex follows: <c>…执行。 / 2019年3月12日 / 局长 某某</c>.</summary>
    private static bool IsAboveHolder(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && Sentences.Ends(drafts[index - 1].Text) && DatelineText.Read(drafts[index].Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } }
        && drafts.Skip(index + 1).SkipWhile((draft, i) => i == 0 && draft.Text.Length <= LongestOrder && Phrases.Default.Holds("promulgation-words-zh", draft.Text)).FirstOrDefault() is { IsOpen: true, Text: var holder }
        && (SignatureLine.WideOfficeOf(holder).Length > 0 || SignatureLine.IsSigned(holder));

    /// <summary>Whether the line is a full day between the last sentence of one of several texts and the brackets that say whose dispatch it is.</summary>
    private static bool IsAboveDispatch(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && index + 1 < drafts.Length && Sentences.Ends(drafts[index - 1].Text) && Attribution.IsDispatch(drafts[index + 1].Text)
        && DatelineText.Read(drafts[index].Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } };

    /// <summary>Whether one or two words with capitals stand between a blank line and a day right below them, as covers and heads of communiqués print the place: <c>Harbourtown / 12 March 2019</c>.</summary>
    private static bool IsPlaceAboveDay(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index] is { Gap: > 0, Lines.Length: 1 } place && drafts.ElementAtOrDefault(index + 1) is { Gap: 0 } day && DatelineText.Read(day.Text) is { Place.Length: 0, Date.Date: { Year: not null, Start.Day: not null } }
        && place.Text.Split(' ').Length <= WordsOfPlace && place.Text.All(sign => char.IsLetter(sign) || sign is ' ' or '-') && !Sentences.IsCapitals(place.Text) && DatelineText.IsPlace(place.Text)
        && !Masthead.IsIssuer(place.Text) && KindTable.Default.Find(place.Text).Length == 0 && !Phrases.Default.Holds("furniture", place.Text) && NamedSection.StyleOf(place.Text).Length == 0;

    /// <summary>Whether the line is one of a title's that goes on above and below it: <c>DECISION 2019/94 / of 11 May 2019 / concerning …</c></summary>
    private static bool GoesOnBelow(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && Sentences.StartsLower(drafts[index].Text) && !Sentences.EndsClause(drafts[index - 1].Text)
        && drafts.ElementAtOrDefault(index + 1) is { IsOpen: true } below && Sentences.StartsLower(below.Text) && !Sentences.EndsClause(below.Text) && DatelineText.Read(below.Text) is null;

    /// <summary>Whether a place alone stands right below or above a tie in a title, whose party it is: <c>AGREEMENT / BETWEEN / … / AND / HONG KONG, CHINA</c>, <c>HONG KONG, CHINA – / …</c></summary>
    private static bool NamesParty(ImmutableArray<Draft> drafts, int index) =>
        (index > 0 && drafts[index].Gap <= 1 && PartyNames.GoOnWithPlace(drafts[index - 1].Text, drafts[index].Text))
        || (drafts[index].Text[^1] is '-' or '–' or '—' && TitleExtent.IsUpper(drafts[index].Text) && drafts.ElementAtOrDefault(index + 1) is { Gap: 0 } next && TitleExtent.IsUpper(next.Text));

    /// <summary>Whether the day is that of another act, which the lines above say they amend: <c>PROTOCOL / amending the Agreement / of 27 June 2007</c>, <c>On the ratification of the Convention / (Oslo, 27 June 2007)</c>.</summary>
    private static bool EndsAmendingTitle(ImmutableArray<Draft> drafts, int index) =>
        drafts[index].Gap == 0 && (IsPlaceAndDayInBrackets(drafts[index].Text) || (Sentences.StartsLower(drafts[index].Text) && Phrases.Default.Starts("act-day-words", drafts[index].Text)))
        && Enumerable.Range(1, LongestTitle).TakeWhile(n => n <= index && (n == 1 || drafts[index - n + 1].Gap == 0)).Any(n => Phrases.Default.Find("amending-words", drafts[index - n].Text).Length > 0);

    private static bool IsPlaceAndDayInBrackets(string text) => text is ['(', .., ')'] && DatelineText.Read(text) is { Place.Length: > 0 };

    /// <summary>Whether the day ends a note of several lines on the force of the act: <c>Решение прекратило действие / … Решения от / 5 мая 2012 г.</c></summary>
    private static bool EndsNote(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index].Gap == 0 && (OpenEnds.EndsWithOpenWord(drafts[index - 1].Text) || Phrases.Default.Starts("act-day-words", drafts[index].Text))
        && Enumerable.Range(1, LastBelowLead).TakeWhile(n => n <= index && (n == 1 || drafts[index - n + 1].Gap == 0)).Any(n => Masthead.SaysForce(drafts[index - n].Text));

    /// <summary>
    /// Whether the day ends the words that say what the act is about, below the act's own day: <c>от 5 мая 2012 г. / О присоединении к
    /// Меморандуму / от 7 мая 2010 г.</c>
    /// </summary>
    private static bool IsDayOfNamedAct(ImmutableArray<Draft> drafts, int index)
    {
        int[] block = [.. Enumerable.Range(1, LongestTitle).TakeWhile(n => n <= index && drafts[index - n + 1].Gap == 0 && DatelineText.Read(drafts[index - n].Text) is null)];
        int above = index - block.Length - 1;
        return block.Any(n => Phrases.Default.Starts("subject-openers", drafts[index - n].Text)) && Phrases.Default.Starts("act-day-words", drafts[index].Text)
            && above >= 0 && DatelineText.Read(drafts[above].Text) is { Date.Date: { Year: not null, Start.Day: not null } };
    }

    /// <summary>Whether the line is one of a menu's months, with a town or without: <c>Апрель 2005 г. / Ош – июнь 2005 г. / Октябрь 2005 г.</c></summary>
    private static bool IsOfMonths(ImmutableArray<Draft> drafts, int index) =>
        IsMonth(drafts[index]) && Enumerable.Range(Math.Max(0, index - NearMonth), Math.Min(drafts.Length, index + NearMonth + 1) - Math.Max(0, index - NearMonth)).Count(i => IsMonth(drafts[i])) >= FewestMonths;

    private static bool IsMonth(Draft draft) => draft.IsOpen && DatelineText.Read(draft.Text) is { Date.Date: { Year: not null, Start: { Month: not null, Day: null } } };

    /// <summary>Whether the day is one of several values that a page prints behind bullets, such as when a member joined.</summary>
    private static bool IsOfList(ImmutableArray<Draft> drafts, int index) =>
        IsItem(drafts[index]) && ((index > 0 && IsItem(drafts[index - 1])) || (index + 1 < drafts.Length && IsItem(drafts[index + 1])));

    private static bool IsItem(Draft draft) => draft.Text is ['-' or '•' or '–', ' ', ..];

    /// <summary>Whether an address to somebody stands on a line of its own, as below the place and day of a letter inside the text.</summary>
    private static bool OpensLetter(Draft? draft) => draft is { IsOpen: true } && StandingLine.IsSalutation(draft.Text);

    private static bool IsDateline(string text, bool followsDateline) =>
        DatelineText.Read(text) is not null || ReportOpening.IsAlone(text) || (followsDateline && (DatelineText.IsTime(text) || IsYear(text) || DatelineText.IsNumber(text) || (text[0] == '№' && TitleWeight.IsSymbol(text))));

    /// <summary>A year alone, as covers print it below the city: <c>2008 г.</c>, <c>1996</c>, <c>2008年</c>.</summary>
    public static bool IsYear(string text) => text.Length is >= 4 and <= 8 && text[..4].All(char.IsAsciiDigit) && text[0] is '1' or '2' && (text.Length == 4 || !char.IsAsciiDigit(text[4])) && DatelineText.WithoutYearWord(text[4..]) is "" or "年";

    /// <summary>Whether a report that states its day only announces the text, which then is of that day.</summary>
    private static bool AnnouncesWithDay(Draft draft, int opening) => draft.IsOpen && Zone.Announces(draft.Text) && DateFinder.Find(draft.Text[..opening]).Any();

    /// <summary>A report's <c>CITY, date (Agency) —</c> before its first sentence.</summary>
    private static Manuscript CutReport(Manuscript manuscript, Zone zone)
    {
        int first = Enumerable.Range(0, Math.Min(zone.FirstBody + 1, manuscript.Drafts.Length))
            .FirstOrDefault(i => ReportOpening.LengthOf(manuscript.Drafts[i].Text) is > 0 and var length && (i == zone.FirstBody || AnnouncesWithDay(manuscript.Drafts[i], length)), -1);
        if (first < 0)
        {
            return CutPosting(manuscript, zone);
        }

        return CutOpening(manuscript, first, ReportOpening.LengthOf(manuscript.Drafts[first].Text));
    }

    /// <summary>A label with the day and hour when the page was put up, before the first sentence on its line: <c>Updated: 2006-06-12 15:12 The …</c></summary>
    private static Manuscript CutPosting(Manuscript manuscript, Zone zone) =>
        zone.FirstBody < manuscript.Drafts.Length && manuscript.Drafts[zone.FirstBody] is { IsOpen: true } body && PostingOpening.LengthOf(body.Text) is > 0 and var length
            ? CutOpening(manuscript, zone.FirstBody, length) : manuscript;

    private static Manuscript CutOpening(Manuscript manuscript, int first, int length)
    {
        Draft body = manuscript.Drafts[first];
        (Draft opening, Draft rest) = DraftCutter.Cut(body, length);
        opening = opening.Keep(LineKind.Dateline, NoteReason.ReportOpening);
        return manuscript with { Drafts = manuscript.Drafts.SetItem(first, rest).Insert(first, opening) };
    }
}
