using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Metadata;

/// <summary>Reads title, date, place, kind and publisher out of a manuscript whose parts are told apart.</summary>
internal sealed class MetadataDetector(Manuscript manuscript)
{
    private const int LongestAbbreviation = 3;
    private const int LinesOfStage = 2;
    private const int MostYearsBehind = 1;

    private readonly ImmutableArray<Draft> _drafts = manuscript.Drafts;
    private readonly Detection? _named = HeadDays.BelowSubject(manuscript.Drafts);
    private readonly (Draft Draft, ClosingFormula Formula)? _closing = ClosingFinder.Find(manuscript.Drafts);
    private readonly DayYears _years = new(manuscript.Drafts);

    /// <summary>Everything that the text says about itself.</summary>
    /// <param name="title">The title's words; empty when there is none.</param>
    /// <param name="language">The language found.</param>
    public DetectedMetadata Detect(string title, Detection language)
    {
        Draft? titled = _drafts.OfType<TitleDraft>().FirstOrDefault();
        Detection shown = titled is null
            ? new Detection(NameOf(manuscript.Sheet.Seed.FileName), 1, "")
            : new Detection(title, titled.First.Number, titled.Text);
        return new DetectedMetadata(
            shown, titled?.Range, DetectDate(), DetectPlace(titled), new KindFinder(manuscript, _years.Page.IsNews).Find(), DetectPublisher(), language);
    }

    /// <summary>A file's name in words, for a text without a title.</summary>
    private static string NameOf(string fileName) =>
        Path.GetFileNameWithoutExtension(fileName).Replace('_', ' ').Replace('-', ' ').Trim() is { Length: > 0 } name ? name : "Untitled";

    private IEnumerable<(Draft Draft, DatelineText Dateline)> Datelines() => _drafts
        .Where(d => d is AsideDraft { Kind: InterventionKind.Dateline })
        .Select(d => (d, (ReportOpening.OfficeOf(d.Text).Length > 0 ? null : DatelineText.Read(d.Text)) ?? ReadOpening(d.Text)));

    private static DatelineText ReadOpening(string text)
    {
        if (text[0] == '№' || DatelineText.IsNumber(text) || DatelineText.IsTime(text))
        {
            return new DatelineText("", null);
        }

        if (text[0] == '(' && ClosingFormula.Find(text) is { } closing)
        {
            return new DatelineText(closing.Place, closing.Date);
        }

        if (ReportOpening.OfficeOf(text).Length > 0)
        {
            return new DatelineText(ReportOpening.PlaceInBracket(text), DateFinder.Find(text).FirstOrDefault());
        }

        int bracket = text.IndexOfAny(['(', '/', '（']);
        FoundDate? date = DateFinder.Find(text).FirstOrDefault() ?? ShortYearDay.AtEnd(text[..Math.Max(bracket, 0)].TrimEnd());
        string place = text[..Math.Min(date?.Start ?? text.Length, bracket > 0 ? bracket : text.Length)];
        int stop = place.IndexOf(". ", StringComparison.Ordinal);
        place = stop > LongestAbbreviation ? place[..stop] : place;
        place = place[ReportOpening.WideAgencyOf(place).Length..];
        string name = PlaceName.In(place.Trim(' ', ',', '.', '—', '–', '-', '/', '【'));
        string simplified = Phrases.Simplified(name);
        string city = Phrases.Default.List("cities").FirstOrDefault(c => Signs.IsWide(c[0]) && simplified.EndsWith(c, StringComparison.Ordinal)) is { } known ? name[^known.Length..] : name;
        return new DatelineText(Signs.IsWide(city.Length > 0 ? city[0] : ' ') ? city : PlaceName.CityOf(city), date);
    }

    private Detection? DetectDate()
    {
        if (_named is not null)
        {
            return _named;
        }

        if (_closing is { } closing && !_years.Page.IsNews && !IsStageBelowNumber(closing.Draft))
        {
            return new Detection(closing.Formula.Date.Date.ToString(), closing.Draft.First.Number, DetectionText.Around(closing.Draft.Text, closing.Formula.Date.Start + closing.Formula.Start, closing.Formula.Date.Length));
        }

        if (FromTitle() is { } stated && !_years.Page.IsNews && StatesOwnDay(_drafts.OfType<TitleDraft>().First().Text))
        {
            return stated;
        }

        if (HeadDays.Find(_drafts) is { } adopted)
        {
            return adopted;
        }

        (Draft Draft, DatelineText Dateline)[] dated = [.. Datelines().Where(d => d.Dateline.Date is not null && !IsStage(d.Draft))];
        dated = _years.Page.IsActOfStates || dated.Any(d => !StatesFacts(d.Draft)) ? [.. dated.Where(d => !StatesFacts(d.Draft))] : dated;
        if (!_years.Page.IsNews && dated.All(d => _years.Page.IsPosted(d.Draft)) && (FromTitle() ?? FromMeeting()) is { } own)
        {
            return own;
        }

        dated = HeadDays.WithoutSessions(_drafts, [.. HeadDays.WithoutConsents(_drafts, [.. dated.Where(d => !IsOfCalendar(d.Draft, d.Dateline.Date!))])]);
        dated = [.. dated.Where(d => !PageDays.IsOfCopy(d.Draft) && !_years.Page.IsNoDayOfAct(d.Draft) && !(_years.Page.IsActOfStates && _years.Page.IsPosted(d.Draft)))];

        if (!_years.Page.IsNews && ExchangedNotes.AnswerIn(_drafts.OfType<TitleDraft>().FirstOrDefault(), dated) is { } answer)
        {
            return new Detection(answer.Dateline.Date!.Date.ToString(), answer.Draft.First.Number, answer.Draft.Text);
        }

        if (dated.Length > 0)
        {
            (Draft draft, DatelineText dateline) = dated.FirstOrDefault(d => !_years.Page.IsNews && d.Dateline is { Place.Length: > 0, Date.Date: { Year: not null, Start.Day: not null } }, dated.FirstOrDefault(d => d.Dateline.Date!.Date.Year is not null, dated[0]));
            Edtf date = dateline.Date!.Date;
            if (date.Year is not null && dateline.Place.Length == 0 && dated.FirstOrDefault(d => d.Dateline is { Place.Length: > 0, Date.Date.Year: null }) is { Draft: not null } opening && DayYears.FromPosted(opening.Dateline.Date!.Date, opening.Draft, date) is { } reported)
            {
                return reported;
            }

            return (date.Year is null ? _years.Complete(date, draft) : null) ?? new Detection(date.ToString(), draft.First.Number, draft.Text);
        }

        return (_years.Page.IsNews ? null : FromTitle() ?? FromMeeting()) ?? _years.FromSource(_ => true) ?? FromFacts() ?? OpeningOfSection.DayOf(_drafts);
    }

    /// <summary>Whether the line only says up to which day facts or amendments are known: <c>(as of 1 March 2020)</c>.</summary>
    private static bool StatesFacts(Draft draft) => Phrases.Default.Starts("state-words", draft.Text);

    /// <summary>Whether a month alone stands far above the title, as calendars of a page have it.</summary>
    private bool IsOfCalendar(Draft draft, FoundDate date) => date.Date.Start?.Day is null && _drafts.IndexOf(draft) < manuscript.TitleIndex - LinesOfStage;

    /// <summary>The day in a row of facts that the page prints about itself.</summary>
    private Detection? FromFacts() => _drafts
        .Where(draft => draft is AsideDraft { Kind: InterventionKind.Boilerplate } && Phrases.Default.Find("retrieval-labels", draft.Text).Length == 0 && PageFacts.Are(draft.Text) && !_years.Page.IsPosting(draft))
        .SelectMany(draft => DateFinder.Find(draft.Text).Where(found => found.Date.Start is { Year: not null, Day: not null }).Take(1).Select(found => new Detection(found.Date.ToString(), draft.First.Number, draft.Text)))
        .FirstOrDefault();

    private Detection? FromTitle()
    {
        Draft? title = _drafts.OfType<TitleDraft>().FirstOrDefault();
        FoundDate? date = title is null || Phrases.Default.Starts("coming-openers", title.Text) ? null : DateFinder.Find(title.Text).FirstOrDefault(d => d.Date.Year is not null && d.Date.Start?.Day is not null);
        bool ofOther = date is not null && title!.Text[..date.Start].EndsWith(" от ", StringComparison.Ordinal) && Phrases.Default.Starts("subject-openers", title.Text);
        ofOther |= date is not null && (title!.Text.AsSpan(date.Start + date.Length).TrimStart().StartsWith("《") || IsDayOfNamed(title.Text[..date.Start].TrimEnd()));
        ofOther |= date is not null && IsOfPeriod(title!.Text, date);
        ofOther |= date is not null && Phrases.Default.List("anniversary-words").Any(word => title!.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
        return date is null || ofOther || Phrases.Default.Find("amending-words", title!.Text[..date.Start]).Length > 0 ? FromKindAndDay() : new Detection(date.Date.ToString(), title!.First.Number, title.Text);
    }

    /// <summary>Whether the day only opens a period that the title says the act is for: <c>Protocol setting out, for the period 1 July 2000 to 30 June 2003, …</c></summary>
    private static bool IsOfPeriod(string title, FoundDate date)
    {
        string before = title[..date.Start].TrimEnd();
        string after = title[(date.Start + date.Length)..].TrimStart();
        return Phrases.Default.Holds("period-openers", before[(before.LastIndexOf(' ') + 1)..])
            || (Phrases.Default.StartOf("period-ties", after) is { Length: > 0 } tie && DateFinder.Find(after[tie.Length..].TrimStart()).FirstOrDefault() is { Start: 0 });
    }

    /// <summary>Whether the words of a title before a day name another act, and give the day to it: <c>Resolution on the Convention on Lamps of …</c></summary>
    private static bool IsDayOfNamed(string before)
    {
        string[] words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return KindTable.Default.OpensWithKind(before) && Phrases.Default.Holds("own-day-words", words[^1])
            && words.Skip(2).Any(word => char.IsUpper(word[0]) && (word.Any(char.IsLower) || word == words[^2]) && KindTable.Default.FindInflected(word) is "treaty" or "agreement" or "convention" or "protocol" or "charter" or "declaration" or "resolution");
    }

    /// <summary>The day right behind the title's kind on a line above the body, before the act that it goes with: <c>Протокол от 5 мая 1991 года к Соглашению …</c></summary>
    private Detection? FromKindAndDay()
    {
        string kind = _drafts.OfType<TitleDraft>().Select(title => KindTable.Default.Find(title.Text)).FirstOrDefault("");
        Draft? line = kind.Length == 0 ? null : _drafts.TakeWhile(draft => !draft.IsBody).FirstOrDefault(draft => DayBehindKind(draft.Text, kind) is not null);
        return line is null ? null : new Detection(DayBehindKind(line.Text, kind)!.Date.ToString(), line.First.Number, line.Text);
    }

    private static FoundDate? DayBehindKind(string text, string kind)
    {
        string[] words = text.Split(' ', 3);
        FoundDate? date = words.Length == 3 && Phrases.Default.Holds("own-day-words", words[1]) && KindTable.Default.FindAlone(words[0]) == kind ? DateFinder.Find(words[2]).FirstOrDefault() : null;
        return date is { Start: 0, Date: { Year: not null, Start.Day: not null } } ? date : null;
    }

    /// <summary>Whether the title opens with the kind of the text and gives its day right behind a word that days of acts stand behind: <c>Letter dated 5 May 2017</c>.</summary>
    private static bool StatesOwnDay(string title)
    {
        FoundDate? date = DateFinder.Find(title).FirstOrDefault();
        string before = date is null ? "" : title[..date.Start].TrimEnd();
        string last = before[(before.LastIndexOf(' ') + 1)..];
        bool opens = KindTable.Default.FindAlone(before.Split(' ')[0]).Length > 0 || KindTable.Default.FindAlone(string.Join(' ', before.Split(' ').Take(2))).Length > 0;
        bool subject = before.Split(' ')[..^1].Any(word => Phrases.Default.Holds("subject-openers", word));
        bool adopted = before.Split(' ').Any(word => Phrases.Default.Holds("closing-verbs", word));
        bool own = !subject && Phrases.Default.Holds("own-day-words", last) && (last is not "of" || before.Split(' ').Length <= 3);
        bool wide = date is { Start: 0 } && Signs.IsWide(title[^1]) && KindTable.Default.EndsWithKind(title);
        return wide || opens && (own || (adopted && last is "on"));
    }

    /// <summary>An official text that names its meeting's day in its first paragraphs.</summary>
    private Detection? FromMeeting() => FindMeeting() is { } met ? met.Shown : null;

    /// <summary>The meeting of the first paragraphs; none where a line of source shows that the page is of a much later year, so that they tell history.</summary>
    private MeetingSentence? FindMeeting() =>
        MeetingSentence.Find(_drafts) is { } met && !(_years.FromSource(_ => true) is { } source && Edtf.TryParse(source.Value, out Edtf stated) && stated.Year - met.Date.Date.Year > MostYearsBehind) ? met : null;

    /// <summary>Whether the day is that of a stage of the act, which the lines right above name: <c>Принят / Государственной Думой / 4 октября 2011 года</c>.</summary>
    private bool IsStage(Draft dateline)
    {
        int at = _drafts.IndexOf(dateline);
        return Enumerable.Range(1, LinesOfStage).TakeWhile(n => n <= at && _drafts[at - n + 1].Gap == 0).Any(n => Phrases.Default.Holds("closing-verbs", _drafts[at - n].Text) || Phrases.Default.Holds("ratification-words", _drafts[at - n].Text));
    }

    /// <summary>Whether a line above the body says which chamber adopted the act, below the line of its own day and number: <c>7 июля 1998 г. N 179-З / … / Принят Палатой представителей 17 июня 1998 года</c>.</summary>
    private bool IsStageBelowNumber(Draft closing) =>
        Phrases.Default.Starts("closing-verbs", closing.Text) && _drafts.IndexOf(closing) is > 0 and var at && !_drafts.Take(at).Any(draft => draft.IsBody && Sentences.Ends(draft.Text))
        && Datelines().Any(d => _drafts.IndexOf(d.Draft) < at && d.Dateline.Date?.Date is { Year: not null, Start.Day: not null } && TitleWeight.StatesAct(d.Draft.Text));

    private Detection? DetectPlace(Draft? title)
    {
        if (_named is null && _closing is { Formula.Place.Length: > 0 } closing && !_years.Page.IsNews)
        {
            return new Detection(PlaceFinder.Uncapitalised(closing.Formula.Place), closing.Draft.First.Number, DetectionText.Shown(closing.Draft.Text));
        }

        foreach ((Draft draft, DatelineText dateline) in Datelines().Where(d => d.Dateline.Place.Any(char.IsLetter) && !PlaceFinder.IsParty(d.Dateline.Place, title)))
        {
            return new Detection(PlaceFinder.Uncapitalised(dateline.Place), draft.First.Number, draft.Text);
        }

        if (_drafts.FirstOrDefault(draft => draft is AsideDraft { Kind: InterventionKind.Source } && Masthead.SeatOf(draft.Text).Length > 0) is { } office)
        {
            return new Detection(Masthead.SeatOf(office.Text), office.First.Number, office.Text);
        }

        return (title is not null && PlaceFinder.FromTitle(title) is { } named ? named with { Value = PlaceFinder.Uncapitalised(named.Value) } : null)
            ?? (!_years.Page.IsNews && FindMeeting() is { } met ? PlaceFinder.InMeeting(met.Draft, met.Text) : null)
            ?? (_years.Page.IsNews ? null : _drafts.Where(draft => draft.IsOpen).Take(1).Select(PlaceFinder.OfToday).FirstOrDefault())
            ?? (!_years.Page.IsNews && Datelines().Any(d => d.Dateline.Date?.Date.Year is not null) && MeetingSentence.FindYearless(_drafts) is { } told && !MeetingClause.NamesOther(told.Text, told.Date.Start, told.Date.Length) ? PlaceFinder.InMeeting(told.Draft, told.Text) : null)
            ?? OpeningOfSection.PlaceOf(_drafts);
    }

    /// <summary>Whether the line is nothing but the word before or between parties, whose names are no publisher's, as covers of treaties print it: <c>BETWEEN</c>, <c>AND</c>.</summary>
    private static bool TiesParty(Draft? draft) => draft is not null && (Phrases.Default.Holds("words-before-parties", draft.Text) || Phrases.Default.Holds("party-ties", draft.Text));

    /// <summary>Whether the line stands between such words, or goes on from one that is open: <c>THE GOVERNMENT OF / THE REPUBLIC OF …</c></summary>
    private bool NamesParty(int index)
    {
        Draft? above = index > 0 ? _drafts[index - 1] : null;
        return TiesParty(above) || TiesParty(_drafts.ElementAtOrDefault(index + 1)) || (above is not null && _drafts[index].Gap == 0 && OpenEnds.EndsWithOpenWord(above.Text));
    }

    private Detection? DetectPublisher()
    {
        foreach ((int index, AsideDraft draft) in _drafts.Index().Where(d => d.Item is AsideDraft { Kind: InterventionKind.Source or InterventionKind.Dateline or InterventionKind.Credit }).Select(d => (d.Index, (AsideDraft)d.Item)))
        {
            // Whose picture a report shows is not whose report it is.
            if (NamesParty(index) || (draft.Kind == InterventionKind.Credit && Attribution.IsOfPicture(draft.Text)))
            {
                continue;
            }

            string name = PublisherFinder.Find(draft);
            if (name.Length > 0)
            {
                return new Detection(name, draft.First.Number, DetectionText.Shown(draft.Text));
            }
        }

        return null;
    }
}
