using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Knows lines above the body that only announce a title on other lines: labels, entries of series, acts named by their number, stamps.</summary>
internal static class OtherTitles
{
    private const int NearAct = 2;
    private const int FewestOfSubject = 3;
    private const int LongestWideLabel = 24;
    private const int LinesOfHolder = 2;
    private const int MostOfAuthor = 6;
    private const int WordsOfMeeting = 5;

    /// <summary>Whether the words only announce a title further down: a kind's name that no words below carry on, an entry, an act, the rest of a stamp.</summary>
    public static bool AreAnnounced(ImmutableArray<Draft> drafts, int[] candidates, int at, int lines) =>
        ((lines == 1 || (lines == LinesOfHolder && TitleExtent.OpensWithHolder(drafts[candidates[at]], drafts[candidates[at] + 1]))) && (LabelsTitleBelow(drafts, candidates, at) || LabelsSubjectAbove(drafts, candidates, at) || NamesAdoptionBelow(drafts, candidates, at) || NamesAdoptionAbove(drafts, candidates, at))) || (lines > 1 && NamesHolderOfSubject(drafts, candidates, at)) || IsHolderBelowKind(drafts, candidates, at) || NamesGatheringAboveKind(drafts, candidates, at) || (at + 1 < candidates.Length && IsSubjectBelowDay(drafts, candidates, at + 1)) || ListsTitleBelow(drafts, candidates, at) || NamesActBeside(drafts, candidates, at) || (NamesItem(drafts, candidates, at) && !(at + 1 < candidates.Length && NamesAuthorOfSubject(drafts, candidates, at + 1))) || GoesOnFromStamp(drafts, candidates, at) || NamesMeetingOfPaper(drafts, candidates, at);

    /// <summary>Whether the line names the meeting that a paper is for, with the meeting's days right below it, and the paper's own title and day stand below these: <c>Meeting of experts on … / Osh, 7–9 April 2014 / Replies of … / 28 February 2014</c>.</summary>
    private static bool NamesMeetingOfPaper(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        candidates[at] is var first && candidates.Contains(first + LinesOfHolder) && KindTable.Default.Find(drafts[first].Text).Length == 0 && Phrases.Default.Find("gathering-words", string.Join(' ', drafts[first].Text.Split(' ').Take(WordsOfMeeting))).Length > 0
        && drafts[first + 1] is AsideDraft { Line: LineKind.Dateline } days && DatelineText.Read(days.Text) is { Date.Date.IsInterval: true }
        && drafts.ElementAtOrDefault(first + LinesOfHolder + 1) is AsideDraft { Line: LineKind.Dateline } day && DatelineText.Read(day.Text) is { Date.Date: { IsInterval: false, Start.Day: not null } };

    /// <summary>Whether the line names a kind and nothing else, and what the act is about stands further down: <c>DECISION / 16 May 2021 / No. 21 / On …</c></summary>
    private static bool LabelsTitleBelow(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        IsWideLabel(drafts, candidates, at) || (KindTable.Default.FindAlone(drafts[candidates[at]].Text).Length > 0 || IsSortOfAct(drafts[candidates[at]].Text))
        && candidates.Skip(at + 1).Any(i => (drafts[candidates[at]].Text.Any(char.IsAsciiDigit) ? MayNameSubject(drafts[i]) : i > candidates[at] + 1 && TitleWeight.OpensSubject(drafts[i].Text)) && !Sentences.EndsClause(drafts[i].Text));

    /// <summary>Whether the line names a kind and nothing else, below what the act is about, as databases print it: <c>О … / ДЕКЛАРАЦИЯ</c>.</summary>
    private static bool LabelsSubjectAbove(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        (KindTable.Default.FindAlone(drafts[candidates[at]].Text).Length > 0 && candidates.Take(at).TakeLast(NearAct).Any(i => TitleWeight.OpensSubject(drafts[i].Text))) || NamesAuthorOfSubject(drafts, candidates, at);

    /// <summary>Whether the line only says whose report or note it is, below what it is about, which stands below the number of an item or a session: <c>Item 12 … / Protection of reed beds / Report of the Secretary-General</c>.</summary>
    private static bool NamesAuthorOfSubject(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 1 && IsAuthor(drafts[candidates[at]].Text) && candidates[at - 1] == candidates[at] - 1 && drafts[candidates[at - 1]] is var subject && !TitleWeight.StandsAboveTitles(subject) && Furniture.CountWords(subject.Text) >= FewestOfSubject && KindTable.Default.Find(subject.Text).Length == 0
        && Masthead.IsSession(drafts[candidates[at - 2]].Text);

    /// <summary>Whether the words are the kind of a paper and whose it is: <c>Report of the Secretary-General</c>, <c>Note by the Secretariat</c>.</summary>
    public static bool IsAuthor(string text) =>
        text.Split(' ') is [var kind, "of" or "by", "the", .. { Length: > 0 and <= MostOfAuthor } author] && (KindTable.Default.FindAlone(kind) is "report" or "statement" or "letter" || Phrases.Default.Holds("papers-of-offices", kind)) && char.IsUpper(kind[0]) && author.All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "on");

    /// <summary>Whether the line says who adopted the act, right below words in capitals that say what it is about: <c>PEACE AMONG PEOPLES / Resolution adopted by …</c></summary>
    public static bool NamesAdoptionBelow(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && AdoptionLine.Opens(drafts[candidates[at]].Text) && drafts[candidates[at - 1]].Text is var above && Sentences.IsCapitals(above) && Furniture.CountWords(above) >= FewestOfSubject && !TitleWeight.StandsAboveTitles(drafts[candidates[at - 1]]) && !AdoptionLine.Opens(above);

    /// <summary>Whether the line says who adopted the act and when, and its number and name stand below: <c>Resolution adopted by … / 75/90. …</c></summary>
    private static bool NamesAdoptionAbove(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        AdoptionLine.Read(drafts[candidates[at]].Text) is not null && candidates.Skip(at + 1).Any(i => TitleWeight.IsNumberedOfSession(drafts[i].Text));

    /// <summary>Whether the line is a Russian kind with whose it is below, and what the act is about stands further down: <c>УКАЗ / ПРЕЗИДЕНТА … / О …</c></summary>
    private static bool NamesHolderOfSubject(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        candidates[at] is var first && TitleExtent.OpensWithHolder(drafts[first], drafts[first + 1]) && candidates.Skip(at + 1).Any(i => i > first + 1 && TitleWeight.OpensSubject(drafts[i].Text) && !Sentences.EndsClause(drafts[i].Text));

    /// <summary>Whether the line says whose the Russian kind is that stands right above it.</summary>
    public static bool IsHolderBelowKind(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && candidates[at - 1] == candidates[at] - 1 && TitleExtent.OpensWithHolder(drafts[candidates[at - 1]], drafts[candidates[at]]);

    /// <summary>Whether the line names a gathering, as heads of minutes do, and the kind of the paper stands alone below, carried on in lower case: <c>ЗАСЕДАНИЕ СОВЕТА … / ПРОТОКОЛ / девятого заседания</c>.</summary>
    private static bool NamesGatheringAboveKind(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        Phrases.Default.Holds("gathering-words", drafts[candidates[at]].Text.Split(' ')[0]) && candidates.Skip(at + 1).Take(LinesOfHolder).Any(i => KindTable.Default.FindAlone(drafts[i].Text).Length > 0 && i + 1 < drafts.Length && drafts[i + 1].IsOpen && drafts[i + 1].Gap == 0 && Sentences.StartsLower(drafts[i + 1].Text));

    /// <summary>Whether the line says what the item of an agenda is about, right below its number, and a title that names its kind stands further down.</summary>
    public static bool NamesItem(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && Phrases.Default.Starts("agenda-labels", drafts[candidates[at - 1]].Text) && Masthead.IsSession(drafts[candidates[at - 1]].Text) && candidates.Skip(at + 1).Any(i => KindTable.Default.OpensWithKind(drafts[i].Text) && !Sentences.EndsClause(drafts[i].Text));

    /// <summary>A Russian kind with nothing but an adjective before it: <c>Международный договор</c>.</summary>
    private static bool IsSortOfAct(string text) =>
        text.Split(' ') is [{ Length: > 0 } adjective, var kind] && adjective[^1] is 'й' or 'е' or 'я' && KindTable.Default.FindAlone(kind).Length > 0;

    /// <summary>Whether a short Chinese line names an office and a kind, and a title of the same kind that says its subject stands below: <c>海关总署公告 / 关于…的公告</c>.</summary>
    private static bool IsWideLabel(ImmutableArray<Draft> drafts, int[] candidates, int at)
    {
        string text = drafts[candidates[at]].Text;
        return text.Length <= LongestWideLabel && Signs.IsWide(text[0]) && KindTable.Default.EndsWithKind(text) && !TitleWeight.OpensSubject(text)
            && candidates.Skip(at + 1).Any(i => TitleWeight.OpensSubject(drafts[i].Text) && KindTable.Default.EndsWithKind(drafts[i].Text) && KindTable.Default.Find(drafts[i].Text) == KindTable.Default.Find(text));
    }

    /// <summary>Whether the line is a series' entry for the act whose full title of the same kind stands below.</summary>
    private static bool ListsTitleBelow(ImmutableArray<Draft> drafts, int[] candidates, int at)
    {
        string entry = drafts[candidates[at]].Text;
        return TitleWeight.IsEntry(entry) && candidates.Skip(at + 1).Any(i => drafts[i].Text is var full && full.Length > entry.Length && !Sentences.EndsClause(full)
            && KindTable.Default.OpensWithKind(full) && KindTable.Default.Find(full) == KindTable.Default.Find(entry));
    }

    /// <summary>Whether the line says by whose act the text was approved, below the word for it, <c>Утверждён / Решением Совета …</c>, or carries on a note in lower case.</summary>
    public static bool GoesOnFromStamp(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && drafts[candidates[at]].Gap == 0 && drafts[candidates[at - 1]].Text is { Length: > 0 } above
        && (Phrases.Default.StartOf("closing-verbs", above).Length == above.Length || Phrases.Default.Holds("ratification-words", above) || (Masthead.IsNote(above) && Sentences.StartsLower(drafts[candidates[at]].Text)));

    /// <summary>
    /// Whether the line says what the act is about whose kind, day and number stand right above it, <c>Закон … от 5 мая 2020 года № 77-VI / О маяках</c>,
    /// or does so in capitals below words that are in none.
    /// </summary>
    public static bool NamesSubjectOfAct(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        IsSubjectBelowDay(drafts, candidates, at) || at > 0 && candidates[at - 1] == candidates[at] - 1 && (TitleWeight.IsAct(drafts[candidates[at - 1]].Text) || (Sentences.IsCapitals(drafts[candidates[at]].First.Text) && !Sentences.IsCapitals(drafts[candidates[at - 1]].Text))) && TitleWeight.OpensSubject(drafts[candidates[at]].Text) && !Sentences.EndsClause(drafts[candidates[at]].Text);

    /// <summary>
    /// Whether the line says what the act is about, below the line of its day and number, and a kind with its holder stands above that, one of
    /// the two in capitals: <c>ПОСТАНОВЛЕНИЕ СОВЕТА … / № 5 от 3 мая 2001 года / О маяках</c>.
    /// </summary>
    private static bool IsSubjectBelowDay(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        at > 0 && candidates[at - 1] == candidates[at] - 2 && drafts[candidates[at] - 1] is AsideDraft { Line: LineKind.Dateline } && drafts[candidates[at - 1]].Text is var act
        && KindTable.Default.OpensWithKind(act) && (Sentences.IsCapitals(act) || Sentences.IsCapitals(drafts[candidates[at]].First.Text)) && !act.Split(' ').Skip(1).Any(word => Phrases.Default.Holds("subject-openers", word))
        && TitleWeight.OpensSubject(drafts[candidates[at]].Text) && !Sentences.EndsClause(drafts[candidates[at]].Text);

    /// <summary>Whether the line stands right above the body, in the article and with a comma, whose act the text is, and below the number of an item or as one with the paper's symbol: <c>Agenda item 13.3 / Care of goats / The Assembly,</c></summary>
    public static bool StandsAboveBody(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        drafts.ElementAtOrDefault(candidates[at] + 1) is { Text: [.., ','] body } && body.StartsWith("The ", StringComparison.Ordinal) && body[4..^1] is var name && (Masthead.IsIssuer(name) || Masthead.IsCountedBody(name))
        && !TitleWeight.StandsAboveTitles(drafts[candidates[at]]) && (TitleWeight.OpensWithSymbol(drafts[candidates[at]].Text) || (at > 0 && Masthead.IsSession(drafts[candidates[at - 1]].Text)));

    private static bool MayNameSubject(Draft draft) =>
        !TitleWeight.StandsAboveTitles(draft) && !Sentences.StartsLower(draft.Text) && Furniture.CountWords(draft.Text) >= FewestOfSubject && Markers.Read(draft.Text).Kind == MarkerKind.None && TitleWeight.Of(draft, 0, null) >= TitleWeight.Least;

    /// <summary>Whether a line of what the act is about stands beside the one that names it.</summary>
    private static bool NamesActBeside(ImmutableArray<Draft> drafts, int[] candidates, int at) =>
        (TitleWeight.IsAct(drafts[candidates[at]].Text) || TitleWeight.NamesKindAndDay(drafts[candidates[at]].Text)) && candidates.Where((_, other) => other > at || at - other <= NearAct).Any(i => TitleWeight.OpensSubject(drafts[i].Text) && !Sentences.EndsClause(drafts[i].Text));
}
