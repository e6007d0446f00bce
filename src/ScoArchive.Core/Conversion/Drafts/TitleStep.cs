using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds the title: of all words above the body those that weigh most, with the lines that carry them on.</summary>
internal static class TitleStep
{
    private const string Name = "title";
    private const int Near = 3;
    private const int MostCandidates = 24;
    private const int LabelPenalty = 5;
    private const int DoubledBonus = 6;
    private const int OfSessionBonus = 8;
    private const int AdoptedBonus = 4;
    private const int SubjectBonus = 4;
    private const int AboveBodyBonus = 6;
    private const int OtherLanguage = 6;
    private const int AboveFurniture = 2;
    private const int OfAddressee = 8;
    private const int LongestAbove = 80;
    private const int LongestWideLine = 60;
    private const int LongestCarried = 160;
    private const int WordsOfSetting = 2;
    private const int LinesToTitle = 5;
    private const int WeightOfAct = 8;
    private const int LowestOfLead = 8;

    /// <summary>Marks the title and sets aside what the page prints above it.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        manuscript = TitleCuts.Apply(manuscript with { Drafts = CoverTitle.Join(manuscript.Drafts) });
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        int[] candidates = [.. CandidatesOf(drafts)];
        (int Index, int Weight) best = (-1, TitleWeight.Least - 1);
        int place = 0;
        for (int at = 0; at < candidates.Length; at++)
        {
            (Draft gathered, int lines) = TitleExtent.Of(drafts, candidates[at], TitleExtent.GoesOn);
            (Draft draft, _) = TitleCuts.WithoutEnd(gathered, drafts.ElementAtOrDefault(candidates[at] + lines));
            bool aboveMasthead = candidates.Skip(at + 1).SkipWhile(i => i < candidates[at] + lines).Take(Near).Any(i => TitleWeight.IsMasthead(drafts[i]));
            int weight = TitleWeight.Of(draft, place, drafts.ElementAtOrDefault(candidates[at] + lines)) - (OtherTitles.AreAnnounced(drafts, candidates, at, lines) ? LabelPenalty : 0);
            weight -= ForeignWords.Are(drafts[candidates[at]].Text, manuscript.Language) ? OtherLanguage : 0;
            weight += Headlines.IsPrintedAgain(drafts, candidates[at], candidates[^1]) && !Zone.Announces(draft.Text) ? DoubledBonus : 0;
            weight += TitleWeight.IsNumberedOfSession(draft.Text) ? OfSessionBonus : 0;
            weight += at + 1 < candidates.Length && OtherTitles.NamesAdoptionBelow(drafts, candidates, at + 1) ? AdoptedBonus : 0;
            weight += OtherTitles.NamesSubjectOfAct(drafts, candidates, at) ? SubjectBonus : 0;
            weight += OtherTitles.StandsAboveBody(drafts, candidates, at) || Addressee.IsSubjectOfLetter(drafts, candidates[at]) ? AboveBodyBonus : 0;
            weight -= StandsAboveFurniture(drafts, candidates, at) ? AboveFurniture : 0;
            weight -= Addressee.Is(drafts, candidates[at]) || Addressee.IsLetterhead(drafts, candidates[at]) ? OfAddressee : 0;
            weight = aboveMasthead && weight >= TitleWeight.Least ? Math.Max(TitleWeight.Least, weight - 2) : weight;
            weight = IsOfList(drafts, candidates[at]) ? TitleWeight.Least - 1 : weight;
            best = weight > best.Weight ? (candidates[at], weight) : best;
            place = TitleWeight.IsMasthead(drafts[candidates[at]]) ? 0 : place + (TitleWeight.StandsAboveTitles(drafts[candidates[at]]) || OtherTitles.GoesOnFromStamp(drafts, candidates, at) || OtherTitles.IsHolderBelowKind(drafts, candidates, at) ? 0 : 1);
        }

        best.Index = best.Index < 0 ? ActBelowLead(drafts) : best.Index;
        if (best.Index < 0)
        {
            return manuscript.With([.. candidates.Where(i => Addressee.IsLetterhead(drafts, i)).Select(i => (i, (Draft)SetAside(drafts, i), "The line is of the head of a letter without a title."))], Name);
        }

        best.Index -= OpensTitle(drafts, best.Index) ? 1 : LinesAboveSpeech(drafts, best.Index);
        int[] above = [.. candidates.Where((i, at) => i < best.Index && (LengthShown(drafts[i].Text) <= LongestAbove || OtherTitles.NamesItem(drafts, candidates, at) || TitleWeight.IsAct(drafts[i].Text) || Masthead.IsAddress(drafts[i].Text) || Masthead.IsIssuer(drafts[i].Text) || TitleWeight.IsStamp(drafts[i].Text)) && !Zone.Announces(drafts[i].Text))];
        manuscript = manuscript.With([.. above.Select(i => (i, (Draft)SetAside(drafts, i), "The line stands above the title, and the words below it weigh more as a title."))], Name);
        manuscript = SetLabelAside(manuscript, best.Index + 1);
        return SetNotesAside(Mark(manuscript, best.Index));
    }

    /// <summary>How many lines above the words belong to the title of a speech whose kind, speaker and occasion stand one below the other.</summary>
    private static int LinesAboveSpeech(ImmutableArray<Draft> drafts, int index) =>
        index > 1 && TitleExtent.NamesSpeaker(drafts[index - 2], drafts[index - 1], drafts[index]) ? 2
        : index > 0 && index + 1 < drafts.Length && TitleExtent.NamesSpeaker(drafts[index - 1], drafts[index], drafts[index + 1]) ? 1 : 0;

    // Wide gaps part the ends of a page's head from its middle.
    private static int LengthShown(string text) => text.Split("     ").Max(part => part.Length);

    /// <summary>
    /// The head of an act below a few sentences that tell of it, on a page without a headline: a kind in capitals that stands alone between
    /// blank lines, or below one with the words that carry it on. -1 without one.
    /// </summary>
    private static int ActBelowLead(ImmutableArray<Draft> drafts) =>
        Enumerable.Range(1, Math.Max(0, Math.Min(LowestOfLead, drafts.Length - 2))).FirstOrDefault(i => drafts[i].IsOpen && drafts[i].Gap > 0 && drafts[i - 1].IsBody
            && drafts[i].First.Text is var kind && Sentences.IsCapitals(kind) && KindTable.Default.FindAlone(kind).Length > 0 && !TitleWeight.IsKindLabel(kind) && !Sentences.EndsClause(drafts[i].Text) && drafts[i + 1].IsOpen && (drafts[i + 1].Gap > 0 || CarriesOn(drafts, i)), -1);

    private static bool CarriesOn(ImmutableArray<Draft> drafts, int index) => TitleExtent.Of(drafts, index, TitleExtent.CarriesOn).Count > 1;

    /// <summary>Whether lines of the page's furniture part the line from other words that stand nearer to the body, as they part a site's name or other news from the text.</summary>
    private static bool StandsAboveFurniture(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        Enumerable.Range(candidates[at] + 1, candidates[^1] - candidates[at]).Any(i => drafts[i] is AsideDraft { Kind: InterventionKind.Boilerplate });

    /// <summary>Whether the line bears a number that another line counts to or goes on from; numbered paragraphs, which are sentences, make no list of titles.</summary>
    private static bool IsOfList(ImmutableArray<Draft> drafts, int index) => Markers.Read(drafts[index].Text) switch
    {
        { Kind: MarkerKind.Number } marker => drafts.Any(draft => Markers.Read(draft.Text) is { Kind: MarkerKind.Number } next && Math.Abs(next.Value - marker.Value) == 1 && !Sentences.EndsClause(draft.Text)),
        { Kind: MarkerKind.Bullet } => drafts.Count(draft => Markers.Read(draft.Text).Kind == MarkerKind.Bullet && !Sentences.EndsClause(draft.Text)) > 1,
        _ => false,
    };

    /// <summary>The first draft, or that below a preface of sentences which announces the text.</summary>
    private static int FirstOf(ImmutableArray<Draft> drafts)
    {
        int announcement = Zone.AnnouncementOf(drafts);
        return announcement >= 0 && (announcement > 0 || !Zone.Announces(drafts[0].Text)) ? announcement + 1 : 0;
    }

    /// <summary>The open drafts above the first one that can only be body.</summary>
    public static IEnumerable<int> CandidatesOf(ImmutableArray<Draft> drafts)
    {
        int found = 0;
        for (int i = FirstOf(drafts); i < drafts.Length && found < MostCandidates; i++)
        {
            if ((NamedSection.IsBare(drafts[i].Text) && !Phrases.Default.Starts("annex-openings", drafts[i].Text)) || StandingLine.OpensWithHours(drafts[i].Text))
            {
                // The words below are the section's, or entries of a programme; an annex's label stands above titles.
                yield break;
            }

            if (drafts[i].IsOpen)
            {
                bool body = Sentences.EndsClause(drafts[i].Text) && !IsLabelOfSetting(drafts[i].Text) && !SaysWhenChanged(drafts[i].Text) && !(drafts[i].Text[^1] is '!' && drafts[i].Text.Length <= LongestAbove && !StandingLine.IsSalutation(drafts[i].Text)) && !Zone.Announces(drafts[i].Text) && !TitleWeight.IsMasthead(drafts[i]) && !Masthead.IsNote(drafts[i].Text) && !Masthead.IsSeriesNote(drafts[i].Text);
                if (body && TitleWeight.Of(drafts[i], found, null) < TitleWeight.Least)
                {
                    if (StandsAboveActs(drafts, i))
                    {
                        continue;
                    }

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

    /// <summary>Whether a line that ends like a sentence is none of the body, because a title that names its kind stands below it before any running text: <c>Anna Karimova. Collected papers.</c></summary>
    private static bool StandsAboveActs(ImmutableArray<Draft> drafts, int index) =>
        drafts[index].Text[^1] is '.' or '。' && !drafts[index].IsBody && !StandingLine.IsSalutation(drafts[index].Text)
        && drafts.Skip(index + 1).Take(LinesToTitle).TakeWhile(draft => !draft.IsBody && !NamedSection.IsBare(draft.Text)).Any(draft => draft.IsOpen && draft.Gap > 0 && TitleWeight.Of(draft, 0, null) >= WeightOfAct && KindTable.Default.OpensWithKind(draft.Text));

    /// <summary>Whether brackets hold a day and nothing but what was done to the act on it, the year's abbreviation at their end: <c>(с изменениями от 5 мая 2015 г.)</c>.</summary>
    private static bool SaysWhenChanged(string text) => text.Length <= LongestCarried && TitleExtent.StandsInBrackets(text) && DateFinder.Find(text).Any();

    /// <summary>Whether a word or two and a colon stand alone, as settings of a page do, or the label of when it was put up: <c>Font size:</c>, <c>Date of publication:</c></summary>
    private static bool IsLabelOfSetting(string text) => text[^1] is ':' or '：' && (Furniture.CountWords(text) <= WordsOfSetting || Phrases.Default.Holds("posting-labels", text[..^1]));

    /// <summary>
    /// Whether the line above names the kind of the meeting's paper, or, in Chinese, only says who speaks, and the words go on in the next
    /// one: <c>成员国 / 关于…的声明</c>.
    /// </summary>
    private static bool OpensTitle(ImmutableArray<Draft> drafts, int index)
    {
        Draft lower = drafts[index];
        Draft? upper = index > 0 && drafts[index - 1].IsOpen ? drafts[index - 1] : null;
        if (upper is null || Sentences.EndsClause(upper.Text))
        {
            return upper is not null && TitleExtent.IsKindOfGathering(upper, lower);
        }

        // On saved pages each line of a title may be a heading of its own.
        bool right = lower.Gap == 0 || (upper.First.HeadingLevel == 1 && lower.First.HeadingLevel == 1);
        bool wide = Signs.IsWide(lower.Text[0]) && upper.Text.All(Signs.IsWide) && upper.Text.Length <= LongestWideLine && KindTable.Default.Find(upper.Text).Length == 0;
        bool continues = Phrases.Default.Starts("title-continuations", lower.Text);
        bool ofTwo = continues && upper.Text.AsSpan().IndexOfAny('与', '和') > 0 && KindTable.Default.EndsWithKind(lower.Text);
        bool subject = Phrases.Default.Find("subject-openers", upper.Text).Length > 0 && KindTable.Default.EndsWithKind(lower.Text);
        return TitleExtent.IsWordOfKind(upper, lower) || TitleExtent.IsKindOfGathering(upper, lower) || lower.Text.StartsWith("——", StringComparison.Ordinal)
            || (wide && (ofTwo || (right && !TitleWeight.IsMasthead(upper) && (continues || subject))));
    }

    private static AsideDraft SetAside(ImmutableArray<Draft> drafts, int index) => drafts[index] switch
    {
        // постановлением Правительства / Республики …
        { } draft when index > 0 && drafts[index - 1].IsOpen && Sentences.StartsLower(drafts[index - 1].Text) => draft.SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle),
        // UNITED / NATIONS
        { } draft when IsWordOfCapitals(draft.Text) && ((index > 0 && draft.Gap == 0 && IsWordOfCapitals(drafts[index - 1].Text)) || (drafts[index + 1].Gap == 0 && IsWordOfCapitals(drafts[index + 1].Text))) => draft.SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle),
        { } draft => SetAside(draft),
    };

    private static bool IsWordOfCapitals(string text) => text.Length > 3 && text.All(char.IsUpper);

    private static AsideDraft SetAside(Draft draft) =>
        Masthead.IsIssuer(draft.Text) ? draft.SetAside(InterventionKind.Source, NoteReason.Letterhead)
        : TitleWeight.IsKindLabel(draft.Text) || KindTable.Default.FindAlone(draft.Text).Length > 0 || TitleWeight.NamesKindAndDay(draft.Text) || TitleWeight.IsAct(draft.Text) || AdoptionLine.Read(draft.Text) is not null ? draft.SetAside(InterventionKind.Source, NoteReason.KindAbove)
        : draft.SetAside(InterventionKind.Boilerplate, NoteReason.AboveTitle);

    /// <summary>Whether the line right below a title names its kind with the stage that it is at: <c>Provisional programme</c>, <c>Draft declaration</c>.</summary>
    private static bool NamesStageOfKind(Draft below) =>
        below.Gap <= 1 && below.Text.Split(' ') is [var stage, var kind] && Phrases.Default.Holds("words-of-kinds", stage) && KindTable.Default.FindAlone(kind).Length > 0;

    /// <summary>A line below the title that names nothing but the kind and number of the text.</summary>
    private static Manuscript SetLabelAside(Manuscript manuscript, int index)
    {
        Draft? below = manuscript.Drafts.ElementAtOrDefault(index);
        return below is { IsOpen: true } && ((TitleWeight.IsKindLabel(below.Text) && below.Text.Any(char.IsAsciiDigit)) || ((NamesStageOfKind(below) || (below.Gap <= 1 && OtherTitles.IsAuthor(below.Text))) && KindTable.Default.Find(manuscript.Drafts[index - 1].Text).Length == 0))
            ? manuscript.With([(index, below.SetAside(InterventionKind.Source, NoteReason.KindBelow), "The line names nothing but the kind and number of the text.")], Name)
            : manuscript;
    }

    /// <summary>Labels that series of treaties and offices print between the title and the text.</summary>
    private static Manuscript SetNotesAside(Manuscript manuscript)
    {
        int below = manuscript.TitleIndex + 1;
        int first = below + (manuscript.Drafts.ElementAtOrDefault(below) is AsideDraft { Line: LineKind.Dateline } ? 1 : 0);
        int[] issuers = [.. Enumerable.Range(first, Math.Max(0, manuscript.Drafts.Length - first)).TakeWhile(i => manuscript.Drafts[i].IsOpen && manuscript.Drafts[i].Text[^1] is not (',' or '，') && Masthead.IsIssuer(manuscript.Drafts[i].Text))];
        Draft? next = manuscript.Drafts.ElementAtOrDefault(first + issuers.Length);
        manuscript = (first == below ? next is AsideDraft { Line: LineKind.Dateline } : NamesSection(next))
            ? manuscript.With([.. issuers.Select(i => (i, (Draft)manuscript.Drafts[i].SetAside(InterventionKind.Source, NoteReason.Letterhead), "The line between the title and the day names the body that issued the text."))], Name) : manuscript;
        int[] notes = [.. Enumerable.Range(below, Math.Max(0, manuscript.Drafts.Length - below)).TakeWhile(i => manuscript.Drafts[i] is AsideDraft || IsNote(manuscript.Drafts[i]) || SaysAgain(manuscript, i)).Where(i => IsNote(manuscript.Drafts[i]) || SaysAgain(manuscript, i))];
        return manuscript.With([.. notes.Select(i => (i, (Draft)manuscript.Drafts[i].SetAside(InterventionKind.Source, AdoptionLine.Opens(manuscript.Drafts[i].Text) ? NoteReason.KindBelow : SaysAgain(manuscript, i) ? NoteReason.HeadlineAgain : NoteReason.Handling), "The line below the title is a label of the printed paper."))], Name);
    }

    /// <summary>Whether the line may name the first section of a paper whose day and issuer stand above it.</summary>
    private static bool NamesSection(Draft? draft) => draft is not null && (draft.IsOpen && draft.Text.Length <= LongestWideLine && !Sentences.EndsClause(draft.Text) && !Sentences.StartsLower(draft.Text));

    private static bool SaysAgain(Manuscript manuscript, int index) => manuscript.Drafts[index].IsOpen && TitleLabels.SaysAgain(manuscript.Drafts[manuscript.TitleIndex].Text, manuscript.Drafts[index].Text);

    private static bool IsNote(Draft draft) => draft.IsOpen && (TitleWeight.IsAct(draft.Text) || (AdoptionLine.Opens(draft.Text) && !Sentences.Ends(draft.Text)) || (draft.Text[0] is '[' or '［' && draft.Text[^1] is ']' or '］') || (Signs.IsOpener(draft.Text[0]) && Phrases.Default.Holds("title-tails", draft.Text)) || Masthead.IsSeriesNote(draft.Text) || Masthead.IsVolume(draft.Text) || Masthead.IsWideNumber(draft.Text) || Masthead.NamesOfficer(draft.Text) || IsPlainNote(draft));

    private static bool IsPlainNote(Draft draft) => draft.Text.Length <= LongestCarried && !Sentences.Ends(draft.Text) && Masthead.IsNote(draft.Text);

    private static Manuscript Mark(Manuscript manuscript, int title)
    {
        (Draft gathered, int lines) = TitleExtent.Of(manuscript.Drafts, title, TitleExtent.CarriesOn);
        (Draft whole, ImmutableArray<Draft> end) = TitleCuts.WithoutEnd(gathered, manuscript.Drafts.ElementAtOrDefault(title + lines));
        int number = TitleWeight.IsNumberedTitle(whole.Text) || TitleWeight.IsBulletedTitle(whole.Text) ? Markers.Read(whole.Text).Length : 0;
        ImmutableArray<Draft> before = [];
        if (number > 0)
        {
            (Draft marker, whole) = DraftCutter.Cut(whole, number);
            before = [marker.SetAside(InterventionKind.Source, NoteReason.AboveTitle)];
        }

        ImmutableArray<Draft> parts = TitleCuts.WithoutSite(whole);
        (ImmutableArray<Draft> opening, Draft words, ImmutableArray<Draft> closing) = TitleQuotes.Part(parts[0]);
        before = before.AddRange(opening);
        return (manuscript with { Drafts = manuscript.Drafts.RemoveRange(title, lines).InsertRange(title, before.Add(words).AddRange(closing).AddRange(parts.Skip(1)).AddRange(end)) }).With(
            [(title + before.Length, new TitleDraft(words), "The words weigh most of all that stand above the body" + string.Concat(Enumerable.Range(1, lines - 1).Select(line => WhyCarriedOn(manuscript.Drafts, title, line))) + ".")], Name);
    }

    /// <summary>Why the draft so many places below a title's first one is still the title.</summary>
    private static string WhyCarriedOn(ImmutableArray<Draft> drafts, int title, int below)
    {
        Draft above = new ParagraphDraft([.. Enumerable.Range(title, below).SelectMany(i => drafts[i].Lines)], drafts[title].Gap, drafts[title].StartsPage);
        return "; line " + (below + 1) + ": " + TitleExtent.WhyCarriedOn(above, drafts[title + below], drafts.ElementAtOrDefault(title + below + 1));
    }
}
