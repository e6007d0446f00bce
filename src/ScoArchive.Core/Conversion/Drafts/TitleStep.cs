using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the title: of all words above the body those that weigh most, with the lines that carry them on.</summary>
internal static class TitleStep
{
    private const string Name = "title";
    private const int Longest = 400;
    private const int Near = 3;
    private const int MostCandidates = 24;
    private const int LabelPenalty = 5;
    private const int DoubledBonus = 6;
    private const int NearAct = 2;
    private const int FewestOfSubject = 3;
    private const int LongestAbove = 80;
    private const int LongestWideLine = 60;
    private const int LongestCarried = 160;
    private const int MostCarried = 6;
    private const int LongestNext = 250;
    private const int LongestYears = 24;
    private const int OpeningWords = 4;
    private const int LongestWideLabel = 12;

    /// <summary>Marks the title and sets aside what the page prints above it.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        manuscript = CutClosings(manuscript);
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        int[] candidates = [.. CandidatesOf(drafts)];
        (int Index, int Weight) best = (-1, TitleWeight.Least - 1);
        int place = 0;
        for (int at = 0; at < candidates.Length; at++)
        {
            (Draft draft, int lines) = Whole(drafts, candidates[at], GoesOn);
            bool aboveMasthead = candidates.Skip(at + 1).Take(Near).Any(i => TitleWeight.IsMasthead(drafts[i]));
            int weight = TitleWeight.Of(draft, place, drafts.ElementAtOrDefault(candidates[at] + lines)) - (IsLabelOfOther(drafts, candidates, at, lines) ? LabelPenalty : 0);
            weight += Headlines.IsPrintedAgain(drafts, candidates[at], candidates[^1]) ? DoubledBonus : 0;
            weight = aboveMasthead && weight >= TitleWeight.Least ? Math.Max(TitleWeight.Least, weight - 2) : weight;
            best = weight > best.Weight ? (candidates[at], weight) : best;
            place = TitleWeight.IsMasthead(drafts[candidates[at]]) ? 0 : place + (TitleWeight.StandsAboveTitles(drafts[candidates[at]]) || GoesOnFromStamp(drafts, candidates, at) ? 0 : 1);
        }

        if (best.Index < 0)
        {
            return manuscript;
        }

        best.Index = OpensTitle(drafts, best.Index) ? best.Index - 1 : best.Index;
        int[] above = [.. candidates.Where(i => i < best.Index && (drafts[i].Text.Length <= LongestAbove || IsAct(drafts[i].Text) || Masthead.IsAddress(drafts[i].Text) || Masthead.IsIssuer(drafts[i].Text)) && !Zone.Announces(drafts[i].Text))];
        manuscript = manuscript.With([.. above.Select(i => (i, (Draft)SetAside(drafts[i]), "The line stands above the title, and the words below it weigh more as a title."))], Name);
        manuscript = SetLabelAside(manuscript, best.Index + 1);
        return SetNotesAside(Mark(manuscript, best.Index));
    }

    /// <summary>Whether the words only announce a title further down: a kind's name that no words below carry on, an entry, an act, the rest of a stamp.</summary>
    private static bool IsLabelOfOther(ImmutableArray<Draft> drafts, int[] candidates, int at, int lines) =>
        (lines == 1 && LabelsTitleBelow(drafts, candidates, at)) || ListsTitleBelow(drafts, candidates, at) || NamesActBeside(drafts, candidates, at) || GoesOnFromStamp(drafts, candidates, at);

    /// <summary>Whether the line names a kind and nothing else, and what the act is about stands further down: <c>DECISION / 16 May 2021 / No. 21 / On …</c></summary>
    private static bool LabelsTitleBelow(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        IsWideLabel(drafts, candidates, at) || (KindTable.Default.FindAlone(drafts[candidates[at]].Text).Length > 0 || IsSortOfAct(drafts[candidates[at]].Text))
        && candidates.Skip(at + 1).Any(i => (drafts[candidates[at]].Text.Any(char.IsAsciiDigit) ? MayNameSubject(drafts[i]) : i > candidates[at] + 1 && OpensSubject(drafts[i].Text)) && !Sentences.EndsClause(drafts[i].Text));

    /// <summary>A Russian kind with nothing but an adjective before it: <c>Международный договор</c>.</summary>
    private static bool IsSortOfAct(string text) =>
        text.Split(' ') is [{ Length: > 0 } adjective, var kind] && adjective[^1] is 'й' or 'е' or 'я' && KindTable.Default.FindAlone(kind).Length > 0;

    /// <summary>Whether a short Chinese line names an office and a kind, and a title of the same kind that says its subject stands below: <c>海关总署公告 / 关于…的公告</c>.</summary>
    private static bool IsWideLabel(ImmutableArray<Draft> drafts, int[] candidates, int at)
    {
        string text = drafts[candidates[at]].Text;
        return text.Length <= LongestWideLabel && Signs.IsWide(text[0]) && KindTable.Default.EndsWithKind(text) && !OpensSubject(text)
            && candidates.Skip(at + 1).Any(i => OpensSubject(drafts[i].Text) && KindTable.Default.EndsWithKind(drafts[i].Text) && KindTable.Default.Find(drafts[i].Text) == KindTable.Default.Find(text));
    }

    /// <summary>Whether the line is a series' entry for the act whose full title of the same kind stands below.</summary>
    private static bool ListsTitleBelow(ImmutableArray<Draft> drafts, int[] candidates, int at)
    {
        string entry = drafts[candidates[at]].Text;
        return TitleWeight.IsEntry(entry) && candidates.Skip(at + 1).Any(i => drafts[i].Text is var full && full.Length > entry.Length && !Sentences.EndsClause(full)
            && KindTable.Default.OpensWithKind(full) && KindTable.Default.Find(full) == KindTable.Default.Find(entry));
    }

    /// <summary>Whether the line says by whose act the text was approved, below the word for it, <c>Утверждён / Решением Совета …</c>, or carries on a note in lower case.</summary>
    private static bool GoesOnFromStamp(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && drafts[candidates[at]].Gap == 0 && drafts[candidates[at - 1]].Text is { Length: > 0 } above
        && (Phrases.Default.StartOf("closing-verbs", above).Length == above.Length || (Masthead.IsNote(above) && Sentences.StartsLower(drafts[candidates[at]].Text)));

    private static bool OpensSubject(string text) => Phrases.Default.Starts("subject-openers", text) && !Sentences.StartsLower(text);

    private static bool MayNameSubject(Draft draft) =>
        !TitleWeight.StandsAboveTitles(draft) && !Sentences.StartsLower(draft.Text) && Furniture.CountWords(draft.Text) >= FewestOfSubject && Markers.Read(draft.Text).Kind == MarkerKind.None && TitleWeight.Of(draft, 0, null) >= TitleWeight.Least;

    /// <summary>The first draft, or that below a preface of sentences which announces the text.</summary>
    private static int FirstOf(ImmutableArray<Draft> drafts)
    {
        int announcement = Zone.AnnouncementOf(drafts);
        return announcement >= 0 && (announcement > 0 || !Zone.Announces(drafts[0].Text)) ? announcement + 1 : 0;
    }

    /// <summary>The open drafts above the first one that can only be body.</summary>
    private static IEnumerable<int> CandidatesOf(ImmutableArray<Draft> drafts)
    {
        int found = 0;
        for (int i = FirstOf(drafts); i < drafts.Length && found < MostCandidates; i++)
        {
            if (drafts[i].IsOpen)
            {
                bool body = Sentences.EndsClause(drafts[i].Text) && !(drafts[i].Text[^1] is '!' && drafts[i].Text.Length <= LongestAbove && !StandingLine.IsSalutation(drafts[i].Text)) && !Zone.Announces(drafts[i].Text) && !TitleWeight.IsMasthead(drafts[i]) && !Masthead.IsNote(drafts[i].Text) && !Masthead.IsSeriesNote(drafts[i].Text);
                if (body && TitleWeight.Of(drafts[i], found, null) < TitleWeight.Least)
                {
                    yield break;
                }

                found++;
                yield return i;
            }
            else if (drafts[i] is not AsideDraft)
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// Whether the line above names the kind of the meeting's paper, or, in Chinese, only says who speaks, and the words go on in the next
    /// one: <c>成员国 / 关于…的声明</c>.
    /// </summary>
    private static bool OpensTitle(ImmutableArray<Draft> drafts, int index)
    {
        Draft lower = drafts[index];
        Draft? upper = index > 0 && drafts[index - 1].IsOpen ? drafts[index - 1] : null;
        if (upper is not null && IsKindOfGathering(upper, lower))
        {
            return true;
        }

        return upper is not null && lower.Gap == 0 && Signs.IsWide(lower.Text[0]) && upper.Text.All(Signs.IsWide) && upper.Text.Length <= LongestWideLine
            && KindTable.Default.Find(upper.Text).Length == 0 && !TitleWeight.IsMasthead(upper) && !Sentences.EndsClause(upper.Text)
            && Phrases.Default.Starts("title-continuations", lower.Text);
    }

    private static AsideDraft SetAside(Draft draft) =>
        Masthead.IsIssuer(draft.Text) ? draft.SetAside(InterventionKind.Source, NoteReason.Letterhead)
        : TitleWeight.IsKindLabel(draft.Text) || KindTable.Default.FindAlone(draft.Text).Length > 0 || TitleWeight.NamesKindAndDay(draft.Text) || IsAct(draft.Text) ? draft.SetAside(InterventionKind.Source, NoteReason.KindAbove)
        : draft.SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle);

    /// <summary>A line below the title that names nothing but the kind and number of the text.</summary>
    private static Manuscript SetLabelAside(Manuscript manuscript, int index)
    {
        Draft? below = manuscript.Drafts.ElementAtOrDefault(index);
        return below is { IsOpen: true } && TitleWeight.IsKindLabel(below.Text) && below.Text.Any(char.IsAsciiDigit)
            ? manuscript.With([(index, below.SetAside(InterventionKind.Source, NoteReason.KindBelow), "The line names nothing but the kind and number of the text.")], Name)
            : manuscript;
    }

    /// <summary>Labels that series of treaties and offices print between the title and the text.</summary>
    private static Manuscript SetNotesAside(Manuscript manuscript)
    {
        int below = manuscript.TitleIndex + 1;
        int[] notes = [.. Enumerable.Range(below, Math.Max(0, manuscript.Drafts.Length - below)).TakeWhile(i => manuscript.Drafts[i] is AsideDraft || IsNote(manuscript.Drafts[i])).Where(i => IsNote(manuscript.Drafts[i]))];
        return manuscript.With([.. notes.Select(i => (i, (Draft)manuscript.Drafts[i].SetAside(InterventionKind.Source, NoteReason.Handling), "The line below the title is a label of the printed paper."))], Name);
    }

    private static bool IsNote(Draft draft) => draft.IsOpen && (IsAct(draft.Text) || (draft.Text[0] == '[' && draft.Text[^1] == ']') || Masthead.IsSeriesNote(draft.Text) || IsPlainNote(draft));

    /// <summary>Whether the line names the kind of the text, who issued it, its day and its number: <c>Постановление Правительства … от 27 декабря 2011 года № 1620</c>.</summary>
    private static bool IsAct(string text) => text.Length <= LongestCarried && TitleWeight.StatesAct(text) && KindTable.Default.OpensWithKind(text);

    /// <summary>Whether a line of what the act is about stands beside the one that names it.</summary>
    private static bool NamesActBeside(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        (IsAct(drafts[candidates[at]].Text) || TitleWeight.NamesKindAndDay(drafts[candidates[at]].Text)) && candidates.Where((_, other) => other > at || at - other <= NearAct).Any(i => OpensSubject(drafts[i].Text) && !Sentences.EndsClause(drafts[i].Text));

    private static bool IsPlainNote(Draft draft) => draft.Text.Length <= LongestCarried && !Sentences.Ends(draft.Text) && Masthead.IsNote(draft.Text);

    /// <summary>Parts a title from the formula that follows it in the same lines: <c>Treaty of Peace. Signed at Osh on 26 March 1999</c>.</summary>
    private static Manuscript CutClosings(Manuscript manuscript)
    {
        foreach (int index in CandidatesOf(manuscript.Drafts).Reverse())
        {
            Draft draft = manuscript.Drafts[index];
            if (draft.Text.Length <= Longest && ClosingFormula.Find(draft.Text) is { Start: > 0 } formula && formula.Date.Start + formula.Start + formula.Date.Length == draft.Text.TrimEnd('.').Length)
            {
                (Draft upper, Draft lower) = DraftCutter.Cut(draft, formula.Start);
                Draft aside = lower.Keep(LineKind.Dateline, NoteReason.PlaceAndDate);
                manuscript = manuscript with { Drafts = manuscript.Drafts.SetItem(index, upper).Insert(index + 1, aside) };
            }
        }

        return manuscript;
    }

    private static Manuscript Mark(Manuscript manuscript, int title)
    {
        (Draft whole, int lines) = Whole(manuscript.Drafts, title, CarriesOn);
        return (manuscript with { Drafts = manuscript.Drafts.RemoveRange(title, lines).Insert(title, whole) }).With(
            [(title, new TitleDraft(whole), "The words weigh most of all that stand above the body.")], Name);
    }

    /// <summary>A draft with those below that carry it on, as it would be the title, and how many they are.</summary>
    private static (Draft Draft, int Count) Whole(ImmutableArray<Draft> drafts, int first, Func<Draft, Draft, Draft?, bool> isCarriedOn)
    {
        Draft whole = drafts[first];
        int taken = 1;
        while (first + taken < drafts.Length && taken < MostCarried && isCarriedOn(whole, drafts[first + taken], drafts.ElementAtOrDefault(first + taken + 1)))
        {
            whole = new ParagraphDraft([.. whole.Lines, .. drafts[first + taken].Lines], whole.Gap, whole.StartsPage);
            taken++;
        }

        return (whole, taken);
    }

    /// <summary>Whether the next lines are still the title: the words go on in them, both are in capitals, or one of the two only names a kind.</summary>
    private static bool CarriesOn(Draft title, Draft next, Draft? following)
    {
        if (!MayCarryOn(title, next, following))
        {
            return false;
        }

        string text = next.Text;
        bool wide = Signs.IsWide(text[0]);
        bool upper = IsUpper(title.Text);
        int words = title.Text.Split(' ').Length;
        bool hasKind = KindTable.Default.Find(title.Text).Length > 0;
        bool namesKind = words <= 4 && hasKind;
        bool opensPhrase = Phrases.Default.Holds("open-ends", text.Split(' ')[0]);
        bool capitals = upper && IsUpper(text) && next.Gap == 0 && !wide && (opensPhrase || namesKind) && NamedSection.StyleOf(text).Length == 0;
        bool bareKind = next.Gap <= 1 && words <= (KindTable.Default.OpensWithKind(title.Text) ? OpeningWords : 2) && hasKind && !wide
            && upper && (text.StartsWith("On ", StringComparison.Ordinal) || text.StartsWith("Of ", StringComparison.Ordinal) || text.StartsWith('О') || text[0] is '«' or '“');
        bool belowKind = namesKind && upper && next.Gap == 0 && following!.Gap > 0 && !wide;
        bool kindBelow = next.Gap == 0 && wide && Signs.IsWide(title.Text[^1]) && text.Length <= LongestWideLine && KindTable.Default.Find(text).Length > 0 && !hasKind;
        bool subtitle = (next.Gap <= 1 && StatesYears(text)) || text.StartsWith("——", StringComparison.Ordinal) || (text[0] is '—' or '–' && Signs.IsWide(title.Text[^1]));
        return IsSentenceRunningOn(title, next) || OpensWithHolder(title, next) || subtitle || capitals || bareKind || belowKind || kindBelow || IsKindOfGathering(title, next);
    }

    /// <summary>Whether grammar alone shows that the next lines are still the title: lower case, a word that another must follow, or the subject of an act whose kind stands alone above it.</summary>
    private static bool GoesOn(Draft title, Draft next, Draft? following) => MayCarryOn(title, next, following) && (IsSentenceRunningOn(title, next) || IsSubjectOf(title, next) || OpensWithHolder(title, next));

    /// <summary>Whether a Russian kind alone is carried on by whose it is, an office in the genitive: <c>ВЫСТУПЛЕНИЕ / Постоянного представителя …</c></summary>
    private static bool OpensWithHolder(Draft kind, Draft holder)
    {
        string word = holder.Text.Split(' ', 2)[0];
        bool office = word.Length > 4 && word[^1] is 'а' or 'я' && (Phrases.Default.Holds("signature-words", word[..^1]) || Phrases.Default.Holds("signature-words", word[..^1] + "ь"));
        return holder.Gap == 0 && KindTable.Default.FindAlone(kind.Text).Length > 0 && (office || (word.EndsWith("ого", StringComparison.Ordinal) || word.EndsWith("его", StringComparison.Ordinal)));
    }

    private static bool IsSubjectOf(Draft kind, Draft subject) =>
        subject.Gap <= 1 && IsUpper(kind.Text) && !kind.Text.Any(char.IsAsciiDigit) && KindTable.Default.FindAlone(kind.Text).Length > 0 && !TitleWeight.IsKindLabel(kind.Text) && OpensSubject(subject.Text);

    private static bool IsSentenceRunningOn(Draft title, Draft next)
    {
        bool clause = next.Text.Length > LongestCarried || OpenEnds.IsOpen(next.Text) || TitleWeight.IsKindLabel(next.Text);
        return (Sentences.StartsLower(next.Text) && !clause) || OpenEnds.IsOpen(title.Text) || DateFinder.RunsOver(title.Text, next.Text);
    }

    private static bool MayCarryOn(Draft title, Draft next, Draft? following)
    {
        string text = next.Text;
        return next.IsOpen && following is not null && text.Length <= LongestNext && title.Text.Length <= Longest && !Sentences.EndsClause(text) && !Sentences.EndsClause(title.Text)
            && (DatelineText.Read(text) is null || (Sentences.StartsLower(text) && (Sentences.StartsLower(following.Text) || Phrases.Default.Find("amending-words", title.Text).Length > 0))) && !StandsInBrackets(text)
            && Markers.Read(text).Kind == MarkerKind.None && !PageFacts.Are(text);
    }

    /// <summary>Whether a kind alone stands right above the name of the meeting that it comes from: <c>Chair's Summary / Ministerial Meeting on …</c></summary>
    private static bool IsKindOfGathering(Draft kind, Draft meeting) =>
        meeting.Gap <= 1 && KindTable.Default.FindAlone(kind.Text).Length > 0 && Sentences.StartsUpper(meeting.Text) && KindTable.Default.Find(meeting.Text).Length == 0 && !Masthead.IsIssuer(meeting.Text)
        && Phrases.Default.Find("gathering-words", string.Join(' ', meeting.Text.Split(' ').Take(OpeningWords))).Length > 0;

    /// <summary>Whether brackets hold the whole line: what is said of the text, such as who approved it and when.</summary>
    private static bool StandsInBrackets(string text) => text[0] is '(' or '（' or '[' && text[^1] is ')' or '）' or ']' && !StatesYears(text);

    /// <summary>Whether brackets hold nothing but the years that a plan is for: <c>（2023—2025年）</c>, <c>(2021–2025)</c>.</summary>
    private static bool StatesYears(string text) =>
        text.Length is > 8 and <= LongestYears && text.Count(char.IsAsciiDigit) == 8 && text[1..^1].All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '年' or '-' or '–' or '—' or '至' || char.IsLower(sign));

    private static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Replace(" No. ", " ", StringComparison.Ordinal).Any(char.IsLower);
}
