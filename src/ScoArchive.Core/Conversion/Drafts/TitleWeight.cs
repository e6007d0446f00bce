using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Weighs how much the words of a draft stand like a title; no single sign decides.</summary>
internal static class TitleWeight
{
    /// <summary>The weight below which no words are believed to be a title.</summary>
    public const int Least = 1;

    private const int Longest = 400;
    private const int LongestCarried = 160;
    private const int LongestOfAct = 700;
    private const int LongestOfOneSentence = 200;
    private const int ShortestWide = 20;
    private const int FewestWords = 3;
    private const int FewestSteps = 3;
    private const int WordsOfHeadline = 5;
    private const int MostPenalty = 2;
    private const int MostOfEntry = 20;
    private const int MostOfName = 4;
    private const int MostOfLatinEntry = 50;
    private const int LongestOfCapitals = 150;
    private const int EdgeGap = 8;
    private const int LongestMasthead = 120;
    private const int LongestNumber = 20;
    private const int MostOfLead = 10;
    private const int MostOfSymbol = 3;
    private const int LongestSessionNumber = 7;
    private const int NoTitle = -1000;
    private static readonly char[] Figures = [.. "0123456789"];
    private static readonly string[] NumberSigns = ["№", " N ", " No. ", " No "];

    /// <summary>What speaks for the words less what speaks against them; a very low weight where they can be no title.</summary>
    /// <param name="draft">The candidate.</param>
    /// <param name="place">How many candidates stand above it that belong to no masthead.</param>
    /// <param name="next">The words below it; <see langword="null"/> at the end.</param>
    public static int Of(Draft draft, int place, Draft? next)
    {
        string text = draft.Text;
        if (!MayBe(text))
        {
            return NoTitle;
        }

        int words = Furniture.CountWords(text);
        bool issuer = Masthead.IsIssuer(text) || SignatureLine.IsOffice(text);
        bool masthead = IsMasthead(draft);
        bool kind = !masthead && !issuer && KindTable.Default.Find(text).Length > 0 && !Headlines.EndsInDelivery(text);
        int weight = place == 0 ? 1 : -Math.Min(place, MostPenalty);
        weight += kind ? 3 : 0;
        weight += kind && OpensWithKind(text) && words >= WordsOfHeadline && !StatesAct(text) && !NamesKindAndDay(text) ? 1 : 0;
        weight += IsLabelledTitle(draft) || IsNumberedOfYear(text) ? 6 : 0;
        weight -= OpensWithAddress(text) ? 3 : 0;
        weight += draft.First.HeadingLevel == 1 ? 4 : 0;
        weight += words >= WordsOfHeadline ? 3 : words >= FewestWords ? 2 : 0;
        weight += Sentences.IsCapitals(text) || IsApart(draft, next) ? 1 : 0;
        weight += words >= WordsOfHeadline && draft.Gap > 0 && Headlines.States(text.Split(',')[0]) ? 2 : 0;
        weight -= words > 1 || kind ? 0 : text.Count(char.IsLetter) < 3 ? 4 : 1;
        weight -= Sentences.StartsLower(text) ? 3 : 0;
        weight -= StatesAct(text) && !OpensWithKind(text) ? 3 : 0;
        weight -= Phrases.Default.Starts("annex-openings", text) ? 5 : 0;
        weight -= masthead || IsStamp(text) ? 5 : issuer ? 2 : 0;
        weight -= Phrases.Default.Starts("site-openers", text) ? 5 : 0;
        weight -= IsPathOfNames(text) ? 4 : NamesHolderOfOffice(text) ? 6 : 0;
        weight += Phrases.Default.Holds("names-of-lists", text) ? 4 : 0;
        weight -= EntryRow.Is(text) || (!kind && EntryRow.RunsTogether(text)) ? 5 : 0;
        weight -= (draft.First.HeadingLevel != 1 && IsLabel(text)) || Zone.Announces(text) ? 4 : 0;
        weight -= place > 0 && Markers.Read(text).Kind == MarkerKind.Roman ? 3 : 0;
        weight -= text[^1] is ':' or '：' ? words > MostOfLead ? 8 : 3 : 0;
        weight -= (text[0] is '(' or '（' && text[^1] is ')' or '）') || (text[0] is '[' or '［' && text[^1] is ']' or '］') ? 4 : 0;
        weight -= text[^1] is '!' or '！' && place > 0 ? 4 : 0;
        weight -= NamedSection.StyleOf(text).Length > 0 ? 3 : 0;
        weight -= issuer && next is not null && next.Text[^1] is ':' or '：' && Phrases.Default.Holds("decision-verbs", next!.Text) ? 5 : 0;
        return weight;
    }

    /// <summary>Whether the words open what an act is about: <c>О пересчете …</c>, <c>On the …</c></summary>
    public static bool OpensSubject(string text) => Phrases.Default.Starts("subject-openers", text.TrimStart('"', '«', '“')) && !Sentences.StartsLower(text);

    /// <summary>Whether the line names the kind of the text, who issued it, its day and its number: <c>Постановление Правительства … от 27 декабря 2011 года № 1620</c>.</summary>
    public static bool IsAct(string text) => text.Length <= LongestCarried && StatesAct(text) && KindTable.Default.OpensWithKind(text);

    /// <summary>Whether the words are an entry of a list of people: <c>Mr. A. Example, Head of Division</c>.</summary>
    private static bool NamesHolderOfOffice(string text) => text.Contains(", ", StringComparison.Ordinal) && !Headlines.States(text) && (Phrases.Default.Starts("honorifics", text) || Phrases.Default.Starts("courtesy-titles", text));

    /// <summary>Whether strokes part three names or more of a word or two, as steps of a path through a site: <c>President / Events / Transcripts</c>.</summary>
    private static bool IsPathOfNames(string text) =>
        text.Split(" / ") is { Length: >= FewestSteps } steps && steps.All(step => step.Length > 0 && char.IsUpper(step[0]) && Furniture.CountWords(step) is 1 or 2);

    /// <summary>Whether the words name nothing but a kind of text that is printed above or below titles: <c>PRESS RELEASE No. 3</c>.</summary>
    public static bool IsKindLabel(string text)
    {
        string kind = KindTable.Default.Find(text);
        bool wide = text.Length > 8 && Signs.IsWide(text[0]);
        return !wide && kind is "press-release" or "opinion" or "interview" or "speech" && text.Split(' ').Count(word => word.Any(char.IsLetter) && word.Length > 3) <= 3 && text.Split(' ').Length <= 5;
    }

    /// <summary>Whether the line states what stands above titles: who issues the text, its kind and nothing else, its number, session or address.</summary>
    public static bool StandsAboveTitles(Draft draft) =>
        IsMasthead(draft) || IsStamp(draft.Text) || SignatureLine.IsRuled(draft.Text) || Masthead.IsIssuer(draft.Text) || SignatureLine.IsOffice(draft.Text) || IsLabel(draft.Text) || NamesKindAndDay(draft.Text) || KindTable.Default.FindAlone(draft.Text).Length > 0;

    /// <summary>Whether the line belongs above a title and is none: a session, an address, a document's symbol or number, words at both edges of the page.</summary>
    public static bool IsMasthead(Draft draft) =>
        Masthead.NamesParties(draft.Text) || Masthead.NamesSponsors(draft.Text) || Masthead.IsSeries(draft.Text) || Masthead.IsSession(draft.Text) || Masthead.NamesBodyAndSession(draft.Text) || Masthead.IsAddress(draft.Text) || Masthead.IsHandling(draft.Text) || IsSymbol(draft.Text) || NamesBodyAndSymbol(draft.Text)
        || (draft.Text.Count(sign => sign is not ' ') <= LongestMasthead && draft.Lines.Any(HasEdges) && draft.Lines.All(line => HasEdges(line) || Masthead.IsSession(line.Text) || Masthead.IsIssuer(line.Text)));

    /// <summary>Whether a body in capitals, counted or with a stroke in the symbol, stands before the symbol of its paper: <c>THIRTY-THIRD WORLD HEALTH ASSEMBLY WHA33.27</c>.</summary>
    private static bool NamesBodyAndSymbol(string text)
    {
        int blank = text.TrimEnd().LastIndexOf(' ');
        string symbol = blank > 0 ? text[(blank + 1)..].TrimEnd() : "";
        return symbol.Any(char.IsAsciiDigit) && symbol.Any(char.IsAsciiLetterUpper) && !symbol.Any(char.IsLower) && Sentences.IsCapitals(text.AsSpan(0, blank)) && (Masthead.IsCountedBody(text[..blank]) || (symbol.Contains('/', StringComparison.Ordinal) && Masthead.IsIssuer(text[..blank])));
    }

    /// <summary>Whether words stand at both edges of the page: <c>General Assembly          Security Council</c>.</summary>
    private static bool HasEdges(TextLine line) => line.Text.Contains(new string(' ', EdgeGap), StringComparison.Ordinal);

    /// <summary>A number with at most a short word before it, <c>No. 17813</c>, or one word of figures and strokes, <c>A/L.99</c>.</summary>
    public static bool IsSymbol(string text)
    {
        string[] words = text.AsSpan().Count(' ') < MostOfSymbol ? text.Split(' ') : [];
        return words.Length > 0 && text.Any(char.IsAsciiDigit) && words.Where((word, i) => i > 0 || !Phrases.Default.Holds("reference-labels", word.TrimEnd('.', ':'))).All(word => word.Any(char.IsAsciiDigit) || word.Length <= 3)
            && KindTable.Default.Find(text).Length == 0 && !text.Any(Signs.IsWide);
    }

    /// <summary>Whether the words name the parties as preambles do, with the short names in brackets: <c>The Government of the Republic of Norway (“Norway”) and …</c></summary>
    private static bool NamesParties(string text) => text.StartsWith("The ", StringComparison.Ordinal) && text.Contains("(“", StringComparison.Ordinal) && !KindTable.Default.OpensWithKind(text);

    /// <summary>Whether a sentence gives parties the short names that it calls them by below: <c>AGREEMENT between … (the Borrower) and … (the Bank).</c></summary>
    private static bool DefinesParties(string text) =>
        text[^1] is '.' && text.IndexOf("(the ", StringComparison.Ordinal) is > 0 and var open && char.IsUpper(text[open + 5]) && text.IndexOf(')', open) > open + 6;

    /// <summary>Whether a paper's symbol of letters and figures stands before other words: <c>EB115.R7 Strengthening …</c></summary>
    public static bool OpensWithSymbol(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 2 and var blank && text.AsSpan(0, blank).ContainsAnyInRange('0', '9') && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && !text.AsSpan(0, blank).ContainsAnyInRange('a', 'z');

    /// <summary>Whether the words end with the day and number of an act: <c>Решением Совета от 19 декабря 2011 г. № 7</c>, <c>Law … of 5 May 2009 No. 12-IV</c>.</summary>
    public static bool StatesAct(string text)
    {
        int sign = NumberSigns.Max(sign => text.LastIndexOf(sign, StringComparison.Ordinal));
        return sign > 0 && text.Length - sign <= LongestNumber && text.AsSpan(sign).ContainsAnyInRange('0', '9') && DateFinder.Find(text[..sign]).Any();
    }

    /// <summary>Whether the words are a kind and the day of the act, <c>Протокольное решение от 15 мая 1992 года</c>, and nothing else.</summary>
    public static bool NamesKindAndDay(string text)
    {
        int tie = text.Length <= LongestMasthead ? text.IndexOf(" от ", StringComparison.Ordinal) : -1;
        string day = tie > 0 ? text[(tie + 4)..] : "";
        bool full = DateFinder.Find(day).FirstOrDefault() is { Start: 0, Date.Year: not null } date && DatelineText.WithoutYearWord(day[date.Length..]).Length == 0;
        return (full || (day.Length > 0 && day.All(sign => char.IsAsciiDigit(sign) || sign is '.'))) && KindTable.Default.Find(text[..tie]).Length > 0 && text[..tie].Split(' ').Length < FewestWords;
    }

    /// <summary>Whether a kind, its number and the year in brackets open the words, as only titles have them: <c>Resolution 1552 (2004)</c>.</summary>
    public static bool IsNumberedOfYear(string text) =>
        OpensWithKind(text) && text.Split(' ', 4) is [_, var number, [.., _] year, ..] && number.All(char.IsAsciiDigit) && year.TrimEnd(',') is ['(', .. { Length: 4 } figures, ')'] && figures.All(char.IsAsciiDigit);

    /// <summary>Whether the words are nothing but what a paper is called, the sign of a number, the number and the year in brackets: <c>General recommendation No. 7 (2012)</c>.</summary>
    public static bool IsNumberOfYear(string text) =>
        text.Split(' ') is [.. var name, "No." or "№", var number, ['(', .. { Length: 4 } figures, ')']] && name.Length is > 0 and < MostOfName && number.All(char.IsAsciiDigit) && figures.All(char.IsAsciiDigit) && Sentences.StartsUpper(text) && name.All(word => word.All(char.IsLetter));

    /// <summary>Whether a session, a stroke and a number open the words, as titles of resolutions do: <c>50/28. …</c>, <c>S-27/2. …</c></summary>
    public static bool IsNumberedOfSession(string text)
    {
        int stop = text.IndexOf('.', StringComparison.Ordinal);
        int special = text.StartsWith("S-", StringComparison.Ordinal) ? 2 : text.StartsWith("ES-", StringComparison.Ordinal) ? 3 : 0;
        int stroke = stop <= special ? -1 : text.IndexOf('/', special, stop - special);
        return stroke > special && stop - stroke > 1 && stop - special <= LongestSessionNumber && text[special..stop].All(sign => char.IsAsciiDigit(sign) || sign is '/');
    }

    /// <summary>Whether a Chinese line opens with a day and ends with what was done to the act on it: <c>2007年4月5日 最高人民法院公告公布</c></summary>
    public static bool SaysWhenAdopted(string text) =>
        Signs.IsWide(text[^1]) && DateFinder.Find(text).FirstOrDefault() is { Start: 0, Date: { Year: not null, Start.Day: not null } }
        && Phrases.Simplified(text).TrimEnd('）') is var simplified && Phrases.Default.List("adoption-verbs-zh").Any(verb => simplified.EndsWith(verb, StringComparison.Ordinal));

    private static bool OpensWithKind(string text) => KindTable.Default.FindAlone(text.Split(' ')[0]).Length > 0;

    /// <summary>Whether the words say by whose act the text was approved: <c>УТВЕРЖДЕНО решением Совета</c>, <c>Approved by the Council</c>.</summary>
    public static bool IsStamp(string text)
    {
        string verb = Phrases.Default.StartOf("closing-verbs", text);
        return Phrases.Default.Holds("ratification-words", text) || Phrases.Default.Holds("stamps-of-approval", text) || Phrases.Default.Holds("stamps-of-consent", text) || verb.Length > 0 && (verb[0] is >= '\u0400' and <= '\u04FF' || text[verb.Length..].StartsWith(" by ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the line states facts of its page rather than a title: labels with values, a day, a source.</summary>
    private static bool IsLabel(string text) =>
        IsKindLabel(text) || NamesIssuerAndYear(text) || NamesReference(text) || Attribution.StatesFact(text) || PageFacts.Are(text) || Furniture.IsKnown(text);

    /// <summary>Whether the line gives the number that another office knows the paper by: <c>Interest analysis reference: [2003] 6</c>.</summary>
    private static bool NamesReference(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && text.AsSpan(colon).ContainsAnyInRange('0', '9') && Phrases.Default.Holds("reference-labels", text[(text.LastIndexOf(' ', colon) + 1)..colon]);

    /// <summary>Whether a dash parts a body's name from a day, in whatever language: <c>General Assembly - 17 novembre 1982</c>.</summary>
    private static bool NamesIssuerAndYear(string text) =>
        text.Split([" - ", " – ", " — "], StringSplitOptions.None) is [var body, var day] && day.Split(' ').Length <= FewestWords && day.Any(char.IsAsciiDigit) && char.IsAsciiDigit(day[^1]) && Masthead.IsIssuer(body);

    /// <summary>Whether the line says before the words that they are the title: <c>原标题：…</c>, <c>Title: …</c></summary>
    private static bool IsLabelledTitle(Draft draft) => draft.First.Source[..draft.First.Start].Trim() is { Length: > 0 } label && Phrases.Default.Holds("title-labels", label);

    /// <summary>Whether a site's address stands before the words: <c>example.org AGREEMENT …</c></summary>
    private static bool OpensWithAddress(string text)
    {
        string first = text.Split(' ')[0];
        int stop = first.LastIndexOf('.');
        return stop > 2 && first.Length < text.Length && first.Length - stop is > 2 and <= 5 && first.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-') && first[(stop + 1)..].All(char.IsAsciiLetterLower);
    }

    private static bool IsApart(Draft draft, Draft? next) => draft.Gap > 0 && next is { Gap: > 0 };

    /// <summary>Whether words in capitals name an act and its many parties, at whatever length titles have.</summary>
    public static bool IsLongAct(string text) => text.Length <= LongestOfAct && Sentences.IsCapitals(text) && KindTable.Default.OpensWithKind(text.TrimStart('"', '«', '“'));

    private static bool MayBe(string text) =>
        (text.Length is >= 2 and <= Longest || IsLongAct(text))
        && text.Any(char.IsLetter)
        && (!EndsLikeSentence(text) || IsEntry(text) || IsNumberedOfYear(text) || EndsWithYear(text))
        && !HoldsSentences(text)
        && !LeadsToActs(text)
        && !SaysWhenAdopted(text)
        && !NamedSection.CountsNote(text)
        && !NamesParties(text)
        && !DefinesParties(text)
        && !text.Contains("____", StringComparison.Ordinal)
        && !(text.Length > LongestCarried && Phrases.Default.Starts("clause-openers", text))
        && !NamesSymbolAndAdoption(text)
        && Phrases.Default.Find("short-name-words", text).Length == 0
        && Phrases.Default.Find("declares", text).Length == 0
        && !Speakers.Opens(text)
        && (Markers.Read(text).Kind is MarkerKind.None or MarkerKind.Roman || IsNumberedTitle(text) || IsBulletedTitle(text));

    /// <summary>A title with its number in a collection: <c>9.中华人民共和国和日本国和平友好条约</c>, <c>3. Declaration of the Heads of State …</c></summary>
    public static bool IsNumberedTitle(string text) => Markers.Read(text) is { Kind: MarkerKind.Number } marker && NamesKindBehind(text, marker, KindTable.Default.OpensWithKind);

    /// <summary>A title that a page prints as its only entry, below who issued it: <c>• Statement of the Heads of State …</c></summary>
    public static bool IsBulletedTitle(string text) =>
        Markers.Read(text) is { Kind: MarkerKind.Bullet } marker && NamesKindBehind(text, marker, words => KindTable.Default.OpensWithKind(words) || Phrases.Default.Starts("joint-words", words));

    private static bool NamesKindBehind(string text, Marker marker, Func<string, bool> opensWithKind) =>
        Furniture.CountWords(text) >= WordsOfHeadline && (Signs.IsWide(text[^1]) ? KindTable.Default.EndsWithKind(text) : opensWithKind(text[marker.Length..].TrimStart()));

    /// <summary>A title as lists of treaties print it, with a full stop: <c>Treaty of Peace (with maps).</c>, <c>Agreement on co-operation.</c></summary>
    public static bool IsEntry(string text) =>
        text[^1] == '.' && Furniture.CountWords(text) <= (char.IsAscii(text[0]) ? MostOfLatinEntry : MostOfEntry)
        && ((text.EndsWith(").", StringComparison.Ordinal) && KindTable.Default.Find(text).Length > 0) || (NamesKindEarly(text) && !text.Split(' ').Any(word => Phrases.Default.Holds("finite-verbs", word))));

    /// <summary>Whether a kind opens the words, or stands last of those with capital letters that do: <c>Amended Nairobi Convention for …</c></summary>
    private static bool NamesKindEarly(string text)
    {
        string[] names = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => char.IsAsciiLetterUpper(word[0])).Take(FewestWords)];
        return KindTable.Default.OpensWithKind(text) || (names.Length > 1 && KindTable.Default.FindAlone(names[^1]).Length > 0 && !Phrases.Default.Holds("open-ends", names[0]) && !Phrases.Default.Starts("clause-openers", text));
    }

    /// <summary>Whether a title that opens with its kind ends with the Russian abbreviation for a year, and no verb stands in it: <c>Обзор законодательства за 2014 г.</c></summary>
    private static bool EndsWithYear(string text) =>
        (text.EndsWith(" г.", StringComparison.Ordinal) || text.EndsWith(" гг.", StringComparison.Ordinal)) && text.Length <= LongestCarried && KindTable.Default.Find(text.Split(' ')[0]).Length > 0 && !text.Split(' ').Any(Masthead.IsVerb);

    /// <summary>Whether the words end in the verb that leads to what a body decides: <c>Кабинет Министров постановляет:</c></summary>
    private static bool LeadsToActs(string text) => text[^1] is ':' or '：' && Phrases.Default.Holds("decision-verbs", text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether a paper's symbol stands before who adopted it: <c>A/RES/69/142 ADOPTED BY THE PLENARY ON 18 DECEMBER 2014</c></summary>
    private static bool NamesSymbolAndAdoption(string text) =>
        text.Split(' ', 3) is [var symbol, var verb, var by] && symbol.Contains('/', StringComparison.Ordinal) && IsSymbol(symbol) && Phrases.Default.Holds("closing-verbs", verb) && by.StartsWith("by ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words are too many for a title and a sentence ends among them.</summary>
    private static bool HoldsSentences(string text)
    {
        bool wide = text.Length > ShortestWide && text.AsSpan(0, text.Length - 1).Contains('。');
        return wide || ((text.Length > LongestOfOneSentence || text[^1] is '!') && Sentences.HoldsEnd(text));
    }

    /// <summary>A full stop ends a sentence; a title may ask or exclaim, or end with an abbreviation in brackets.</summary>
    private static bool EndsLikeSentence(string text) =>
        (text.Length > 1 && text[^2] == '.' && Signs.IsCloser(text[^1]) && text[^1] != ')') || (text.TrimEnd(Figures) is { Length: > 1 } words && words.Length < text.Length && words[^1] is ';' or ',') || text[^1] is '.' or ';' or '。' or '；' or ',' or '，' or '、' && !(text[^1] == '.' && (text.Length <= LongestOfCapitals || (text.Length <= Longest && KindTable.Default.OpensWithKind(text))) && text.Any(char.IsUpper) && !text.Any(char.IsLower));
}
