using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Finds section headings: short lines that stand alone, are no sentence, and have text below them.</summary>
internal static class HeadingStep
{
    private const int LongestPlain = 110;
    private const int LongestNumbered = 200;
    private const int LongestWide = 34;
    private const int FewestOfStatement = 7;
    private const int FewestOfNote = 4;
    private const int FewestOfAct = 5;
    private const string NameBelowNumber = "the name of a section";
    private const string ColumnGap = "     ";
    private const int LongestOfNumber = 16;
    private const int NearItem = 2;
    private const int LongestNamed = 320;
    private const int LinesOfAdoption = 3;

    /// <summary>Marks headings and gives each its level.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        List<(int, Draft, string)> changes = [];
        List<string> styles = [];
        int start = Math.Max(0, manuscript.TitleIndex);
        ImmutableDictionary<int, string> series = FindSeries(drafts);
        for (int i = start; i < drafts.Length; i++)
        {
            string style = !drafts[i].IsOpen ? "" : series.GetValueOrDefault(i) ?? StyleOf(drafts, i, manuscript.Layout, styles);
            if (style.Length == 0)
            {
                continue;
            }

            // What a section is called stands below its number, and its parts below the number too.
            bool isName = style == NameBelowNumber;
            int known = styles.IndexOf(style);
            styles = isName ? styles : known < 0 ? [.. styles, style] : styles[..(known + 1)];
            int level = Math.Min(5, styles.Count + (isName ? 1 : 0));
            changes.Add((i, new HeadingDraft(drafts[i], level), $"A heading of level {level}: {style}."));
        }

        return manuscript.With(changes, "headings");
    }

    /// <summary>Headings that show as such by others of their kind, with what they are.</summary>
    private static ImmutableDictionary<int, string> FindSeries(ImmutableArray<Draft> drafts) =>
        CountedNames.Find(drafts).SetItems(Named(ChronicleYears.Find(drafts), "year")).SetItems(Named(ShortQuestions.Find(drafts), "question")).SetItems(Named(BareNumbers.Find(drafts), "bare number")).SetItems(Named(DefinedTerms.Find(drafts), "term"));

    private static IEnumerable<KeyValuePair<int, string>> Named(IEnumerable<int> headings, string style) => headings.Select(heading => KeyValuePair.Create(heading, style));

    /// <returns>What makes the draft a heading; empty when it is none.</returns>
    private static string StyleOf(ImmutableArray<Draft> drafts, int index, Layout layout, List<string> above)
    {
        Draft draft = drafts[index];
        string text = draft.Text;
        Draft? next = drafts.Skip(index + 1).FirstOrDefault(d => d is not AsideDraft);
        if (text.Length <= LongestNamed && !Sentences.EndsClause(text) && Markers.Read(text).Kind == MarkerKind.None && NamesSectionAbove(drafts, index))
        {
            return NameBelowNumber;
        }

        if (next is null)
        {
            string last = Markers.Read(text) switch
            {
                { Kind: MarkerKind.ChineseNumber } count => $"Chinese number {count.Levels}",
                { Kind: MarkerKind.Number } count when drafts.ElementAtOrDefault(index + 1) is AsideDraft { Line: LineKind.Signature } => StyleOfNumber(count),
                _ => NamedSection.StyleOf(text),
            };
            return text.Length <= LongestNumbered && !Sentences.EndsClause(text) && above.Contains(last) ? last : "";
        }

        if (TitlesAct(draft) || TitlesNextAct(drafts, index) || OtherHalf.Opens(drafts, index))
        {
            return "title of an act";
        }

        if (text.Length > LongestNumbered || (draft.Lines.Length > 4 && !Phrases.Default.Starts("annex-openings", text)))
        {
            return "";
        }

        string named = draft.First.HeadingLevel > 0 ? $"Markdown's level {draft.First.HeadingLevel}" : NamedSection.StyleOf(text);
        if (named.Length > 0)
        {
            return named;
        }

        if (IsNumberedBySymbol(text))
        {
            return "number of a resolution";
        }

        bool stops = Sentences.EndsClause(text) || NamesPerson(drafts, index) || StatesAdoption(text) || StatesStage(text) || TellsAdoption(drafts, index) || ClosingFormula.ReadAdoption(text) is not null || StandsAboveReport(drafts, index) || text[^1] is ',' or '，' or '、' || OpenEnds.EndsWithOpenWord(text) || (TitleWeight.IsSymbol(text) && text.Contains('/', StringComparison.Ordinal)) || Phrases.Default.Holds("closing-marks", text) || ItemRule.LeadsToLastItem(text) || IsNoteInBrackets(text) || IsNumberOfAct(text) || IsOfEntry(drafts, index) || Addressee.Is(drafts, index);
        bool contact = ContactLine.Is(text) || (ContactLine.Is(next.Text) && !Phrases.Default.Starts("contact-headings", text));
        if (stops || contact || Sentences.StartsLower(next.Text))
        {
            return "";
        }

        Marker marker = Markers.Read(text);
        return marker.Kind switch
        {
            MarkerKind.None => PlainStyle(drafts, index, next, layout) is { Length: > 0 } plain ? CapitalLetters.Count(drafts, text) ? "capital letter" : plain : "",
            MarkerKind.Roman => "Roman number",
            MarkerKind.ChineseNumber => text.Length <= LongestWide + 10 && !IsBesideSentence(drafts, index, marker) ? $"Chinese number {marker.Levels}" : "",
            MarkerKind.Number or MarkerKind.DecimalNumber => NumberedStyle(drafts, index, marker, next),
            _ => "",
        };
    }

    /// <summary>
    /// Whether the line is an entry of a programme or says more of the one above it: <c>09.00–09.45 Opening / Welcome by the Mayor</c>. Both hours must
    /// stand there, since one alone looks like a section's number, <c>2.10 Finance</c>.
    /// </summary>
    private static bool IsOfEntry(ImmutableArray<Draft> drafts, int index)
    {
        while (index > 0 && drafts[index].Gap == 0 && !StandingLine.OpensWithHours(drafts[index].Text))
        {
            index--;
        }

        return StandingLine.OpensWithHours(drafts[index].Text);
    }

    /// <summary>Whether the line tells of an adoption over several lines, the verb alone on the first and the day on the last: <c>Принято / Главами общин долины / 15 мая 1992 года</c>.</summary>
    private static bool TellsAdoption(ImmutableArray<Draft> drafts, int index)
    {
        int verb = Enumerable.Range(0, LinesOfAdoption).Select(above => index - above).FirstOrDefault(at => at >= 0 && Phrases.Default.Holds("closing-verbs", drafts[at].Text), -1);
        return verb >= 0 && drafts.Skip(verb + 1).Take(LinesOfAdoption).TakeWhile(draft => !draft.IsBody).Any(draft => draft is AsideDraft { Line: LineKind.Dateline })
            && drafts.Skip(verb).Take(index - verb).All(draft => draft.IsOpen);
    }

    /// <summary>Whether lines name an act, its kind alone in capitals on the first one, in the middle or with the subject in lower case below: <c>AGREEMENT / between … / on …</c></summary>
    public static bool TitlesAct(Draft draft) =>
        draft.Lines.Length > 1 && draft.Text.Length <= LongestNamed && !Sentences.EndsClause(draft.Text) && NamesActAlone(draft.First.Text)
            && (Sentences.StartsLower(draft.Lines[1].Text) || (draft.Lines.All(line => line.Indent > 0) && draft.Lines.Select(line => line.Indent).Distinct().Count() > 1));

    /// <summary>Whether the line is a kind of act, or of what acts approve, alone and in capitals: <c>AGREEMENT</c>, <c>LIST</c>.</summary>
    public static bool NamesActAlone(string text) =>
        (Sentences.IsCapitals(text) && KindTable.Default.FindAlone(text).Length > 0) || (!text.Any(char.IsLower) && Phrases.Default.Holds("annexed-lists", text));

    /// <summary>Whether a line right below signatures names an act by its kind and more, as the title of the text in its other language does.</summary>
    private static bool TitlesNextAct(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index - 1] is AsideDraft { Line: LineKind.Signature } && drafts[index] is { Text: { Length: <= LongestNamed } text } next && (next.Gap > 0 || next.StartsPage) && !Sentences.EndsClause(text) && Furniture.CountWords(text) >= FewestOfAct
            && (Signs.IsWide(text[0]) ? KindTable.Default.EndsWithKind(text) : KindTable.Default.OpensWithKind(text));

    /// <summary>Whether the words name somebody by how he is addressed, or give the office of one named so right above: <c>His Majesty … / King of …</c>, <c>谭某某博士</c>.</summary>
    private static bool NamesPerson(ImmutableArray<Draft> drafts, int index) =>
        OpensWithHonorific(drafts[index].Text) || NamesAwarded(drafts[index].Text) || (index > 0 && OpensWithHonorific(drafts[index - 1].Text) && !Sentences.Ends(drafts[index - 1].Text));

    /// <summary>Whether a surname in capitals, one or two names and a dash open the words, as entries of awards do: <c>ИВАНОВУ Нину Петровну – учителя</c>.</summary>
    private static bool NamesAwarded(string text) =>
        text.Split(' ') is [var surname, var name, .. var rest] && surname.Length > 1 && surname.All(sign => char.IsUpper(sign) || sign is '-') && IsGiven(name) && (rest is ["–" or "—" or "-", _, ..] || (rest is [var second, "–" or "—" or "-", _, ..] && IsGiven(second)));

    private static bool IsGiven(string word) => word.Length > 1 && char.IsUpper(word[0]) && word[1..].All(char.IsLower);

    private static bool OpensWithHonorific(string text) =>
        Signs.IsWide(text[0]) ? text.Length <= LongestWide && Phrases.Default.List("honorifics-zh").Any(word => Phrases.Simplified(text).EndsWith(word, StringComparison.Ordinal)) : Phrases.Default.Starts("honorifics", text);

    /// <summary>Whether the item that the number counts to or goes on from, a few drafts away at most, is a sentence or a clause.</summary>
    private static bool IsBesideSentence(ImmutableArray<Draft> drafts, int index, Marker marker) =>
        Enumerable.Range(Math.Max(0, index - NearItem), Math.Min(drafts.Length, index + NearItem + 1) - Math.Max(0, index - NearItem))
            .Any(i => Markers.Read(drafts[i].Text) is { Kind: MarkerKind.ChineseNumber } other && other.Levels == marker.Levels && Math.Abs(other.Value - marker.Value) == 1 && Sentences.EndsClause(drafts[i].Text));

    /// <summary>Whether the words stand right below a line that only numbers a section, and make no sentence.</summary>
    private static bool NamesSectionAbove(ImmutableArray<Draft> drafts, int index)
    {
        string text = drafts[index].Text;
        bool wide = text.Any(Signs.IsWide);
        return index > 0 && drafts[index - 1] is not AsideDraft && text[^1] is not (',' or '，' or '、') && NamedSection.StyleOf(text).Length == 0 && NamedSection.IsBare(drafts[index - 1].Text)
            && (wide ? text.Length <= 2 * LongestWide && text.AsSpan().IndexOfAny("，。；：") < 0 : Sentences.StartsUpper(text) && !IsStatement(text));
    }

    /// <summary>Whether the line between a headline and the dateline of its report says in other words what it is about.</summary>
    private static bool StandsAboveReport(ImmutableArray<Draft> drafts, int index) =>
        index > 0 && drafts[index - 1] is TitleDraft && drafts[index + 1] is AsideDraft { Kind: InterventionKind.Dateline } dateline && DatelineText.Read(dateline.Text) is null;

    /// <summary>Whether brackets hold all the words, as they hold notes on changes of an act, <c>(As changed by the law of …)</c>, and square ones what an editor says: <c>[See note I]</c>.</summary>
    private static bool IsNoteInBrackets(string text) =>
        (text[0] is '(' or '（' && text[^1] is ')' or '）' && Furniture.CountWords(text) >= FewestOfNote) || (text[0] == '[' && text[^1] == ']');

    /// <summary>Whether the words are nothing but the number of an act: <c>N 450-рп</c>, <c>№ 12</c>.</summary>
    private static bool IsNumberOfAct(string text) => text[0] is 'N' or '№' && text.Length <= LongestOfNumber && text.AsSpan(1).TrimStart(". ") is [>= '0' and <= '9', ..] && !text.AsSpan(1).TrimStart(". ").Contains(' ');

    /// <summary>Whether a symbol of figures and a stroke numbers the words: <c>71/14. Cooperation of libraries</c>.</summary>
    private static bool IsNumberedBySymbol(string text)
    {
        string[] words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0][^1] == '.' && words[0].Contains('/', StringComparison.Ordinal) && char.IsAsciiDigit(words[0][0]) && (char.IsUpper(words[1][0]) || Signs.IsWide(words[1][0])) && !Sentences.Ends(text);
    }

    /// <summary>Whether a Chinese line opens with a full day and ends with what was done to a law on it: <c>2013年1月1日 施行</c>.</summary>
    private static bool StatesStage(string text) =>
        text.Length > FewestOfAct && Phrases.Simplified(text).TrimEnd('）', ')', '。') is var line && (Phrases.Default.List("effect-words").Any(word => line.EndsWith(word, StringComparison.Ordinal)) || Phrases.Default.List("adoption-verbs-zh").Any(word => line.EndsWith(word, StringComparison.Ordinal)))
        && DateFinder.Find(text).FirstOrDefault() is { Start: 0, Date: { Year: not null, Start.Day: not null } };

    /// <summary>Whether the words say who adopted the text: <c>ADOPTED BY THE SIXTH SESSION OF THE COUNCIL</c>.</summary>
    private static bool StatesAdoption(string text)
    {
        string verb = Phrases.Default.StartOf("closing-verbs", text);
        return verb.Length > 0 && Phrases.Default.StartOf("closing-ties", text[verb.Length..].TrimStart()).Length > 0;
    }

    /// <summary>A numbered line is a heading when text stands below it, numbered in another count or not at all, and an item when the next number does.</summary>
    private static string NumberedStyle(ImmutableArray<Draft> drafts, int index, Marker marker, Draft next)
    {
        string text = drafts[index].Text;
        Marker below = Markers.Read(next.Text);
        bool sibling = below.Kind == marker.Kind && below.Levels == marker.Levels && !(below.Value != marker.Value + 1 && Zone.IsBody(next));
        bool starts = Sentences.StartsUpper(text.AsSpan(marker.Length)) || text.Any(Signs.IsWide);
        bool brief = text.Length <= LongestPlain && text.Split(' ').Length <= 15;
        return !sibling && brief && starts && !LeadsToItems(drafts, index, marker, next) ? StyleOfNumber(marker) : "";
    }

    /// <summary>Whether a numbered clause among clauses leads to items in lower case, without a colon: <c>2. Recommends that Governments / – exchange …;</c></summary>
    private static bool LeadsToItems(ImmutableArray<Draft> drafts, int index, Marker marker, Draft next) =>
        Markers.Read(next.Text) is { Kind: not MarkerKind.None } item && Sentences.StartsLower(next.Text.AsSpan(item.Length).TrimStart()) && Sentences.EndsClause(next.Text)
        && drafts.Any(draft => Markers.Read(draft.Text) is var other && other.Kind == marker.Kind && other.Levels == marker.Levels && Math.Abs(other.Value - marker.Value) == 1 && Sentences.EndsClause(draft.Text) && Zone.IsBody(draft));

    private static string StyleOfNumber(Marker marker) => $"number of {marker.Levels} levels";

    /// <summary>Whether a wide gap parts the words behind the second one, as the columns of a list: <c>IVANOV Ivan Petrovich       -  forester</c>.</summary>
    private static bool IsRowOfColumns(Draft draft) =>
        draft.Lines.Length == 1 && draft.First.Text.IndexOf(ColumnGap, StringComparison.Ordinal) is > 0 and var gap && draft.First.Text[..gap].Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether a verb shows a sentence that lost its full stop; headings in capitals or of few words may hold one.</summary>
    private static bool IsStatement(string text) =>
        text.Split(' ') is { Length: >= FewestOfStatement } words && words.Any(word => Phrases.Default.List("finite-verbs").Contains(word));

    /// <summary>Whether the first word is a name that starts with a figure: <c>5G</c>.</summary>
    private static bool IsName(string text) => char.IsAsciiDigit(text[0]) && text.Split(' ')[0].Any(char.IsUpper);

    /// <summary>Whether the next draft is itself the numbered name of a section: <c>E. Meetings / 1. First meeting</c>.</summary>
    private static bool NamesNumbered(ImmutableArray<Draft> drafts, int index) =>
        index + 2 < drafts.Length && drafts[index + 1] is { IsOpen: true } name && !Sentences.EndsClause(name.Text) && Markers.Read(name.Text) is { Kind: MarkerKind.Number or MarkerKind.DecimalNumber } marker
            && Zone.IsBody(drafts[index + 2]) && NumberedStyle(drafts, index + 1, marker, drafts[index + 2]).Length > 0;

    /// <summary>Whether Chinese words say to which paper what follows is the annex: <c>…给秘书长的信的附件</c>.</summary>
    private static bool LabelsAnnex(string text) => text.EndsWith("的附件", StringComparison.Ordinal) || text.EndsWith("的附录", StringComparison.Ordinal);

    private static bool StandsInBrackets(string text) => text[0] is '（' or '(' && text[^1] is '）' or ')';

    private static string PlainStyle(ImmutableArray<Draft> drafts, int index, Draft next, Layout layout)
    {
        Draft draft = drafts[index];
        string text = draft.Text;
        if (text.Any(Signs.IsWide))
        {
            return text.Length <= LongestWide && LabelsAnnex(text) ? "an annex" : text.Length <= LongestWide && !text.Any(c => c is '，' or '。' or '；' or '：') && !StandsInBrackets(text) && (next.Text.Length > text.Length || (StandsInBrackets(next.Text) && KindTable.Default.EndsWithKind(text)) || next.Text is [.., '会' or '會', ',' or '，']) ? "a short line" : "";
        }

        if ((text[0] is '“' or '«' or '"' && text[^1] is '”' or '»' or '"') || IsRowOfColumns(draft))
        {
            return "";
        }

        bool capitals = !text.Any(char.IsLower) && text.Count(char.IsUpper) >= 3;
        if (capitals)
        {
            return "capitals";
        }

        bool annex = Phrases.Default.Starts("annex-openings", text);
        bool ofAnnex = index > 0 && Phrases.Default.Starts("annex-openings", drafts[index - 1].Text) && (KindTable.Default.OpensWithKind(text) || Phrases.Default.Starts("annexed-lists", text));
        bool brief = annex || ofAnnex || (text.Length <= LongestPlain && text.Split(' ').Length <= 16 && draft.Lines.Length <= 3);
        bool opens = char.IsUpper(text[0]) || IsName(text) || (Signs.IsOpener(text[0]) && text.Length > 1 && char.IsUpper(text[1]));
        bool labelled = text.Contains(": ", StringComparison.Ordinal) && text.Length < 40 && next.Text.Length < 80;
        bool leadIn = next.Gap > 0 && draft.Gap > 0 && next.Text[^1] is ':' or '：' && next.Text.Length > text.Length / 2;
        bool preamble = next.Gap > 0 && next.Text[^1] == ',' && Masthead.IsIssuer(next.Text[..^1]);
        bool list = Markers.Read(next.Text) is { Kind: MarkerKind.Number or MarkerKind.NumberInBrackets, Value: 1 } && draft.Gap > 0 && next.Gap > 0 && Sentences.EndsClause(next.Text);
        bool followed = list || leadIn || preamble || annex || ofAnnex || next.Text.Length > text.Length || Zone.IsBody(next) || next is HeadingDraft || NamesNumbered(drafts, index) || (!Signs.IsOpener(text[0]) && NamedSection.StyleOf(next.Text).Length > 0);
        return brief && opens && followed && !labelled && !IsStatement(text) && !text.Contains('\t', StringComparison.Ordinal) ? "a short line" : "";
    }
}
